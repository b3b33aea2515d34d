import { counting, inOrder, type Language, NOTHING, withPartsOfDay, wordSet, wordValues } from "./types.ts";

export const german: Language = {
  code: "de",
  abbreviations: wordSet(`
    dr prof Hr Fr nr str bzw ca ggf inkl evtl tel vgl abs bd ehem geb gest gegr verh sog st jur med phil rer nat h.c a.d d.r Fa Vors ev evang kath erm zzgl exkl einschl tsd u.a z.b d.h z.t u.u o.ä s.o i.d.r v.a o.g u.ä
    ing dipl hl
  `),
  closingAbbreviations: wordSet("mio mrd usw etc jh jhd co"),
  numberAbbreviations: wordSet("s pl art max min jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so"),
  sentenceOpeners: wordSet(
    "der die das den dem ein eine einen einem im in am an auf aus bei mit nach vor für über unter seit während wenn als wie was wer wir ich nun neben trotz laut gegen ohne durch zwischen nachdem obwohl weil bevor sobald bis seitdem hier dort heute gestern morgen inzwischen mittlerweile bereits schon nur kein keine viele einige manche alle ab statt dank wegen angesichts zum zur beim vom man ob wo warum mehrere",
  ),
  beforeOrdinals: wordSet(`
    der die das dem den des am im zum zur vom beim in ein eine einen einem einer eines jeder jede jedes jeden jedem dieser diese dieses
    diesen diesem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem mein meine
    meinen meinem
  `),
  elisions: NOTHING,
  stopWords: wordSet(`
    aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass dem den denn der des
    die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa euch für gegen habe
    haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes
    jetzt kann kein keine können könnte man mehr mein mit muss müssen nach nicht noch nun nur ob oder ohne sehr sei sein seine seinem
    seinen seiner seit sich sie sind so soll sollen sowie über um und uns unter vom von vor war waren warum was weil wenn wer werden
    wie wieder will wir wird wo wurde wurden zu zum zur zwei zwischen sagte sagt
  `),
  pronounOpeners: wordSet(
    "er sie es ihm ihn ihnen ihr ihre ihrem ihren seine sein seinem seinen dies diese dieser dieses diesem das dieselbe solche beide davon dafür darin daran darauf damit dazu dabei dagegen darum darüber deren dessen der_hat der_hatte der_ist der_war der_wird der_wurde der_will der_wollte der_soll der_sollte der_kann der_konnte der_habe der_sei die_hat die_hatte die_haben die_hatten die_ist die_war die_sind die_waren die_wird die_wurde die_werden die_wurden die_wollen die_sollen die_können",
  ),
  // "Das Krokodil", "das neue Gesetz", but not "das habe Folgen"; "diese Woche"; "es gibt", "es ist geplant, dass".
  notPronouns:
    /(?<!\p{Alpha})[Dd]as (?=(?:(?!(?:h[aä]tt|hab|w[uü]rd|werd|k[oö]nnt?|sollt?|wollt?|m[uü]ss|m[uü]sst|d[uü]rf|d[uü]rft|macht?|geb|geh|bedeutet?|zeigt?|führt?|bring|br[aä]cht|reicht?|heiß|gelt|gält)e )\p{Lower}+e |\d[\p{Alpha}\d.,-]* )?\p{Upper})|(?<!\p{Alpha})[Dd]ies(?:e|er|es|en) (?=(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Morgen|Abend|Nacht|Woche|Wochenende|Monat|Jahr|Jahres|Sommer|Winter|Frühjahr|Herbst|Tage)(?!\p{Alpha}))|(?<!\p{Alpha})[Ee]s (?=(?:gibt|gab|gäbe|gilt|kam|kommt) |(?:ist|war|bleibt|sei|wird|wurde|scheint) (?:\p{Lower}+ )?\p{Lower}+, (?:dass|ob|wie|warum|wann)(?!\p{Alpha}))/gu,
  demonstratives:
    /(?<!^)(?<!\p{Alpha})(?:[Dd]ies|solch)(?:e|er|es|em|en) (?!Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonn|Morgen|Abend|Nacht|Woche|Monat|Jahr|Sommer|Winter|Frühjahr|Herbst|Tage)(?:\p{Lower}+e[nrms]? )?(?=\p{Upper})/gu,
  pronouns: wordSet("er sie es ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines"),
  continuations: wordSet(
    "auch zudem außerdem erneut wieder weitere weiterer weiteren weiteres andere anderen anderer ebenfalls ebenso dabei dazu damit daraufhin dann zuvor danach bereits jedoch allerdings dagegen hingegen deshalb daher dort beide beiden solche solcher solchen nun später inzwischen",
  ),
  definiteArticles: wordSet("der die das den dem des"),
  standInNouns: wordSet(
    "gremium entscheidung maßnahme mann frau unternehmen konzern partei regierung behörde paar firma verein plan entwurf gesetz urteil studie bericht vorfall unfall angriff täter opfer fahrer junge mädchen politiker politikerin grund frage antwort problem film buch spiel sender zahl gruppe",
  ),
  connectiveOpeners: wordSet(`
    aber und oder doch jedoch auch zudem außerdem ferner trotzdem dennoch deshalb deswegen daher darum dann danach allerdings dagegen
    hingegen stattdessen somit also denn schließlich zugleich gleichzeitig ebenso zuvor später immerhin so da vielmehr insgesamt davor irgendwann andere umso
  `),
  notConnectives: wordSet("auch_wenn"),
  firstPerson: wordSet("ich wir mich uns mir mein meine meinen meiner unser unsere unseren"),
  sayingVerbs: wordSet(`
    sagte sagt sagten erklärte erklärt erklärten betonte betont teilte mitteilte mitgeteilt berichtete berichtet berichten warnte warnt forderte
    fordert kritisierte kritisiert kündigte angekündigt meinte meint schrieb schreibt fügte ergänzte bestätigte bestätigt behauptete
    erläuterte äußerte antwortete fragte hieß heißt lobte räumte versicherte verwies zitierte
  `),
  alsoCalled:
    /^,?\s?\(?(?:(?:auch|besser|eher)\s)?(?:bekannt\s(?:als|unter\sdem\sNamen)|genannt|alias|gebore(?:n|ner|ne)(?:\sals)?|geb\.)\s["„»‚]?$/u,
  calendarWords: wordSet(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
    september oktober november dezember heute morgen gestern ostern weihnachten
  `),
  background:
    /\b(?:(?:im )?(?:vergangenen|letzten|vorigen) (?:jahr|monat|sommer|winter|herbst|frühjahr)e?s?|vor (?:\p{Alpha}+|\d+) (?:jahren|monaten)|im jahr (?:19|20)\d\d)/iu,
  boilerplate:
    /\b(?:newsletter|abonnieren|jetzt lesen|lesen sie (?:auch|hier|mehr)|mehr (?:dazu|zum thema)|zum artikel|hier klicken|imago|getty images|alle rechte vorbehalten|mit material von|das (?:gespräch|interview) (?:führten?|fand|wurde)|(?:interview|gespräch) führten?)\b|\bdpa\/|(?:^|[(|/])\s*(?:foto|bild|quelle)s?:|^[\s–-]*anzeige(?:[\s–:-]*$|:)/i,
  // "Wie das Boot sank, warum niemand half und was nun kommt.": questions without an answer.
  setUps:
    /^(?:wie|warum|weshalb|wieso|was|wer|wen|wem|wann|wo|wohin|woher|welche[nrsm]?)(?!\p{Alpha})[^,;:!?]*(?:, (?:(?:und|oder) )?(?:wie|warum|weshalb|wieso|was|wer|wen|wem|wann|wo|wohin|woher|welche[nrsm]?)(?!\p{Alpha})[^,;:!?]*)*\.$/iu,
  teasers:
    /(?<!\p{Alpha})in diesem (?:Artikel|Beitrag|Ratgeber|Text|Video|Guide|Podcast)(?!\p{Alpha})|^(?:Hier|Im Folgenden|Nachfolgend|Unten) (?:erfahren|finden|lesen|sehen|zeigen|stellen|erklären|haben) (?:Sie|wir|Ihr)(?!\p{Alpha})/iu,
  hangs:
    /^(?:Hinzu|Dazu|Daran|Unklar|Betroffen|Genannt|Ziel|Grund dafür|Mehr|In Frage|Wünschenswert|Denkbar) (?:kommt|kommen|kam|kamen|gehört|gehören|ist|sind|war|waren|sei|seien|bleibt|blieb|wird|werden|wurde|wurden)(?!\p{Alpha})|^(?:Erst|Schon|Nur|Kurz|Wenig|Bald|\p{Upper}\p{Lower}+ (?:Minuten|Stunden|Tage|Wochen|Monate|Jahre)) (?:später|zuvor|darauf|danach)(?!\p{Alpha})|^[^,:;]*(?<!\p{Alpha})(?:demnach|daraufhin|seither|seitdem|stattdessen|dorthin|sodann|hierbei|hierzu|hierfür|hiervon|zur (?:gleichen|selben) Zeit(?! wie(?!\p{Alpha}))|zu diesem Zeitpunkt)(?!\p{Alpha})|^(?:Zur (?:gleichen|selben) Zeit(?! wie(?!\p{Alpha}))|Zu diesem Zeitpunkt|(?:In|Vor|Unter|Bei|Mit|Aus|Von|Nach|Trotz|Zu|Für|Durch|Gegen|Auf|An|Über|Um|Seit|Wegen|Dank|Angesichts|Neben|Zwischen|Hinter) (?:dies|solch)(?:em|er|en|es|e) (?!Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonn|Morgen|Abend|Nacht|Tag|Woche|Monat|Jahr|Sommer|Winter|Frühjahr|Frühling|Herbst|Saison|Spielzeit)\p{Upper}|(?:Auch|Nicht zuletzt|Vielleicht|Wohl|Vor allem),? weil(?!\p{Alpha})|(?:Im Klartext|Kurz gesagt|Anders gesagt|Mit anderen Worten|Gerade deshalb|Auch deshalb|Das heißt|Soll heißen)(?!\p{Alpha}))|^Kurze Zeit (?:später|darauf|danach|zuvor)(?!\p{Alpha})|^(?:Einige|Manche|Andere|Mehrere|Beide) (?:\p{Lower}+(?:ten|eten)|sind|waren|haben|hatten|wurden|werden|können|konnten|sollen|wollen)(?!\p{Alpha})|^(?:Endlich|Kein Wunder|Nicht umsonst)(?!\p{Alpha})|^(?:Dann|Dort|Hier|Darunter|Daneben|Davor|Dahinter|Daraus|Darin|Dadurch) |(?<!\p{Alpha})(?:darauf ?folgenden|[Ll]etztere[nrms]?|[Ee]rstere[nrms]?|besagte[nrms]?|derartige[nrms]?)(?!\p{Alpha})|^Eine? \p{Upper}\p{Alpha}+ zwar, |^Eine? \p{Upper}\p{Alpha}+, (?:der|die|das|den|dem)(?!\p{Alpha})[^,]*\.$/u,
  lateSubjects:
    /^(?!(?:Dass|Weil|Wenn|Ob|Als|Nachdem|Obwohl|Da|Während|Bevor|Seit|Wie|Was|Wer|Sobald|Solange|Indem|Falls|Damit) )([^,:;–]*?) \p{Lower}+(?:t|te|ten|en|st|ab|ar|ag|am|and|ief|ies|ing|iss|og|ahm|alf|ann|arf|arb|ehr|ieb|ieg|iel|ieß|ird|oll|ill|oss|oß|uss|ind|ei|urde) (?:er|sie|ihm|ihn|ihnen)(?!\p{Alpha})/u,
  address:
    /(?<=[\p{Alpha},] )(?:Sie|Ihnen|Ihre?[mnrs]?|[Ee]uch|[Ee]ure?[mnrs]?|du|dich|dir|deine?[mnrs]?)(?!\p{Alpha})/u,
  // Forms that are not those of the indicative, too, and of verbs that news has often.
  reported: {
    mood: /(?<!\p{Alpha})(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|stehe|liege|bleibe|führe|brauche|sehe|sorge|gelte|bedeute|helfe|nehme|lasse|drohe|fehle|gehöre|leide|stimme)(?!\p{Alpha})/u,
    owned:
      /(?<!\p{Alpha})(?:[Ll]aut|zufolge|[Nn]ach (?:(?:\p{Lower}+ )?(?:Angaben|Einschätzung|Auffassung|Ansicht|Meinung|Worten|Informationen|Erkenntnissen|Überzeugung))|so|[Ww]enn|[Dd]ass|[Oo]b|[Ww]ie|damit|ich|wir|(?:be)?fürcht\p{Alpha}+|hoffen|hofft\p{Alpha}*|glaub\p{Alpha}+|vermut\p{Alpha}+|will|soll|sollen|wollen|kann|können|muss|müssen|darf|dürfen|ist|hat|wird|sind|haben|werden|war|waren|hatten?|wurden?|sag\p{Alpha}+|erklär\p{Alpha}+|beton\p{Alpha}+|teil\p{Alpha}+|mitgeteilt|bericht\p{Alpha}+|warn\p{Alpha}+|forder\p{Alpha}+|kritisier\p{Alpha}+|kündig\p{Alpha}+|angekündigt|mein(?:t|te|ten|en)|schr[ie]+b\p{Alpha}*|bestätig\p{Alpha}+|behaupt\p{Alpha}+|erläuter\p{Alpha}+|hei(?:ß|ss)\p{Alpha}*|hie(?:ß|ss)\p{Alpha}*|argument\p{Alpha}+|begründ\p{Alpha}+|urteil\p{Alpha}+|erfuhr\p{Alpha}*|betont\p{Alpha}*|ergänz\p{Alpha}+|verwies\p{Alpha}*|räum\p{Alpha}+|versicher\p{Alpha}+|rechne\p{Alpha}+|schätz\p{Alpha}+|geht davon aus)(?!\p{Alpha})/u,
  },
  closingHeadings:
    /^(?:über (?:uns|den autor|die autorin|das unternehmen|\p{Alpha}+ (?:ag|gmbh|se)\b)|(?:presse|medien)?kontakte?:?$|hinweise? für (?:die )?(?:redaktion|anleger)|zukunftsgerichtete aussagen|mehr zum thema|weitere informationen)/iu,
  decimalMark: ",",
  numerals: counting(
    "eins|ein|eine|einen|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 fünfeinhalb=5.5 sechseinhalb=6.5 siebeneinhalb=7.5 achteinhalb=8.5 neuneinhalb=9.5 zehneinhalb=10.5",
  ),
  magnitudes: wordValues(
    "hundert=2 tausend=3 million=6 millionen=6 mio=6 milliarde=9 milliarden=9 mrd=9 billion=12 billionen=12",
  ),
  percentWords: wordSet("prozent prozentpunkte prozentpunkten"),
  currencies: wordSet("euro euros cent dollar franken pfund yen yuan rubel kronen lira"),
  months: inOrder(
    "januar|jänner|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
  ),
  weekdays: inOrder(
    withPartsOfDay(
      "montag|montags dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
      "abend morgen mittag vormittag nachmittag nacht früh",
    ),
  ),
  relativeDays: wordValues("vorgestern=-2 gestern=-1 heute=0 morgen=1 übermorgen=2"),
  futureWords: wordSet(
    "geplant erwartet bevorstehenden wird werden will wollen soll sollen nächsten nächste nächster kommenden kommende kommender",
  ),
  pastWords: wordSet("vergangenen letzten vorigen"),
};
