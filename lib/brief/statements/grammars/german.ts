import { wordSet } from "../../../text/languages/types.ts";
import { grammarFrom } from "./grammarFrom.ts";

/** "nach Angaben | von Ida Brandt", but not "nach Angaben vom Montag". */
const OF_SOURCE =
  "(?: v(?:on|om)(?= (?!\\p{Alpha}+tag(?!\\p{Alpha})|Mittwoch|Sonnabend|gestern|heute|\\d|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\\p{Alpha}))))?";

export const german = grammarFrom({
  code: "de",
  coordinators: wordSet("und aber oder denn doch"),
  capitalNouns: true,
  possessives: new Map([
    ["sein", "er"],
    ["seine", "er"],
    ["ihr", "sie"],
    ["ihre", "sie"],
    ["seiner", "er"],
    ["ihrer", "sie"],
  ]),
  ownWords:
    /^s?\s(?:\p{Lower}+e[sr]?\s)?(?:Schlussfolgerung|Fazit|Bilanz|Antwort|Begründung|Forderung|Appell|Bitte|Rat|Urteil|Erklärung|Botschaft|Kommentar|Reaktion|Devise|Credo|Motto|Wunsch|Hoffnung|Vorwurf|Kritik|Prognose|Einschätzung|Theorie|Argument|(?:Ansicht|Meinung|Einschätzung|Überzeugung|Auffassung)\snach)$/u,
  toldAfter:
    /^(?:Mit dies(?:em|en) (?:Worten|Wort|Satz|Sätzen|Zitat|Spruch)(?!\p{Alpha})|(?:Das|Dies) (?:sagte?n?|erklärte?n?|schr(?:eibt|ieb|ieben)|betonte?n?|teilte)(?!\p{Alpha}))/u,
  ofNoun:
    /^(?:berichte|sag|schr(?:eib|ieb)|erzähl|schilder|erläuter)\p{Lower}*[^,:;„“"]{0,120}\s(?:über|von|vom|um|gegen|für|auf|mit|vor)\s[^,:;„“"]{0,80}\p{Upper}[\p{Alpha}-]+,\s[^.;:„“",]{0,160}(?<!\p{Alpha})zu\s\p{Lower}+n(?=[.,;:]|$)/u,
  announcing:
    /^(?:(?:sag|erklär|mein|äußer|erläuter|ergänz|versicher|bestätig|schilder)t(?:e|en)?|(?:beton|berichte)te?n?|betont|berichtet|schr(?:eibt|ieb)|teilt(?:e|en)?)$/u,
  sureSource: /^(?:der|dem|des) \p{Upper}\p{Lower}+(?:e[rn])? \p{Upper}/u,
  relativePhrase:
    /^(?:der|die|das|den|dem|denen|dessen|deren) (?:der|die|das|den|dem|des|ein\p{Lower}{0,2}|kein\p{Lower}{0,2}|sein\p{Lower}{0,2}|ihr\p{Lower}{0,2}) /u,
  asked: /^[^.:„“"]{0,60}(?<!\p{Alpha})Fragen?[^.:„“"]{0,80}, (?=(?:ob|wann|warum|wie|was|wer|wo)(?!\p{Alpha}))/u,
  ownerBefore:
    /^\p{Upper}\p{Lower}+ \p{Upper}[\p{Alpha}-]+ (?:des|der) (?:\p{Lower}+ ){0,2}(?<office>\p{Upper}[\p{Alpha}-]+) $/u,
  oneOf: /^(?:eine[rs]? (?:der|ihrer|seiner)\s|eine?\s)/iu,
  bodies: wordSet("organisation unternehmen konzern firma verein verband stiftung bündnis fluggesellschaft reederei"),
  // "..., so die Warnung"
  notSources:
    // "aus Sicht des Naturschutzes", "Kritik an der Regierung: „...“"
    /^des\s\p{Alpha}*[Ss]chutzes$|^\p{Upper}\p{Lower}+\s(?:an|gegen|um|über|zu[mr]?)\s|^(?:de[rmn]|die|das|ein|eine)\s(?:Warnung|Begründung|Kritik|Vorwurf|Vorwürfe|Hoffnung|Fazit|Urteil|These|Theorie|Idee|Motto|Plan|Befürchtung|Sorge|Forderung|Erklärung|Aussage|Antwort|Frage|Argument|Ergebnis|Botschaft|Devise|Tenor|Einschätzung|Prognose|Vermutung|Titel)$/u,
  inverting:
    /^(?:gefragt|befragt|angesprochen|konfrontiert|da(?:bei|durch|für|gegen|her|mit|nach|neben|r(?:an|auf|aufhin|aus|in|über|um|unter)|vor|von|zu)|dann|zugleich|anschließend|zudem|außerdem|deshalb|deswegen|\p{Alpha}+(?:artig|weise|mäßig|mässig))(?!\p{Alpha})/u,
  oblique: wordSet(
    "des dem den vom von zum zur im am beim wer worden besonders seinem seinen seines ihrem ihren ihres einem einen eines",
  ),
  presentPlurals: wordSet(
    "sagen erklären betonen berichten warnen meinen behaupten vermuten befürchten hoffen glauben prognostizieren bestätigen versichern beklagen bemängeln verkünden fordern kritisieren verurteilen verlangen",
  ),
  verbs: wordSet(`
    sagen erklären betonen berichten warnen meinen behaupten vermuten befürchten hoffen glauben prognostizieren bestätigen versichern beklagen bemängeln verkünden
    erwartet erwartete erwarteten befürchtet befürchtete befürchteten geht ging merkt merkte
    sagt sagte sagten sagen gesagt erklärt erklärte erklärten ausgesagt verlautet verlautete betont betonte betonten teilt teilte teilten mitgeteilt berichtet berichtete
    berichteten warnt warnte warnten gewarnt meint meinte meinten schreibt schrieb schrieben geschrieben fügt fügte fügten ergänzt ergänzte
    bestätigt bestätigte bestätigten behauptet behauptete behaupteten erläutert erläuterte erläuterten äußert äußerte äußerten äussert äusserte äusserten antwortet
    antwortete kündigt kündigte kündigten angekündigt räumt räumte räumten versichert versicherte versicherten erzählt erzählte erzählten
    gibt gab gaben bekanntgegeben weist wies wiesen stellt stellte verspricht versprach versprachen rechnet glaubt glaubte
    argumentiert argumentierte begründet begründete unterstreicht unterstrich mahnt mahnte mahnten prognostiziert prognostizierte twittert
    twitterte bemerkt bemerkte hebt hob vermutet vermutete vermuteten entgegnet entgegnete erwidert erwiderte
    konstatiert konstatierte resümiert resümierte bilanziert bilanzierte beteuert beteuerte beteuerten schildert schilderte schilderten
    beklagt beklagte beklagten verkündet verkündete verkündeten verkündigte bedauert bedauerte bedauerten moniert monierte monierten
    bemängelt bemängelte bemängelten urteilt urteilte urteilten spekuliert spekulierte folgert folgerte gesteht gestand hofft hoffte hofften
    fürchtet fürchtete fürchteten befürchtet befürchtete befürchteten verweist verwies verwiesen erinnert erinnerte erinnerten ließ lässt wirft warf werfen warfen verriet verraten offenbarte enthüllte präzisierte mutmaßte`),
  accusing: wordSet("wirft warf werfen warfen"),
  separable: new Map([
    ["ließ", wordSet("ausrichten mitteilen wissen verlauten")],
    ["lässt", wordSet("ausrichten mitteilen wissen verlauten")],
    ["wirft", wordSet("vor")],
    ["warf", wordSet("vor")],
    ["werfen", wordSet("vor")],
    ["warfen", wordSet("vor")],
    ["teilt", wordSet("mit")],
    ["teilte", wordSet("mit")],
    ["teilten", wordSet("mit")],
    ["fügt", wordSet("hinzu an")],
    ["fügte", wordSet("hinzu an")],
    ["fügten", wordSet("hinzu an")],
    ["kündigt", wordSet("an")],
    ["kündigte", wordSet("an")],
    ["kündigten", wordSet("an")],
    ["räumt", wordSet("ein")],
    ["räumte", wordSet("ein")],
    ["räumten", wordSet("ein")],
    ["gibt", wordSet("bekannt an bedenken zu")],
    ["gab", wordSet("bekannt an bedenken zu")],
    ["gaben", wordSet("bekannt an bedenken zu")],
    ["weist", wordSet("hin")],
    ["wies", wordSet("hin")],
    ["wiesen", wordSet("hin")],
    ["stellt", wordSet("klar fest")],
    ["stellte", wordSet("klar fest")],
    ["hebt", wordSet("hervor")],
    ["hob", wordSet("hervor")],
    ["geht", wordSet("aus")],
    ["ging", wordSet("aus")],
    ["merkt", wordSet("an")],
    ["merkte", wordSet("an")],
  ]),
  // "Die Leiterin geht davon aus, dass": but not "geht aus dem Haus", "verwies auf den Plan", "erinnerte an den Krieg".
  deeds:
    /^(?:(?:geht|ging)(?!\s[^,.;:]*davon aus, dass\s)|(?:verweist|verwies(?:en)?)(?!\p{Alpha}|\s[^,.;:]*darauf, dass\s)|erinner(?:t|te|ten|n)(?!\p{Alpha}|\s[^,.;:]*(?:sich(?!\p{Alpha})|daran, dass\s)))/u,
  objectVerbs: wordSet(
    "bestreitet bestritt bestritten leugnet leugnete dementiert dementierte fordern kritisieren verurteilen verlangen fordert forderte forderten kritisiert kritisierte kritisierten verurteilt verurteilte verurteilten verlangt verlangte verlangten begrüßt begrüßte begrüßten bedauert bedauerte bedauerten lobt lobte lobten würdigt würdigte würdigten",
  ),
  ofThings: {
    verb: /^(?:begrüß|lob|würdig)/u,
    thing:
      /^(?:(?:de[nr]|d[ai][es]|diese[ns]?|sein(?:e|en)?|ihr(?:e|en)?)\s)(?:\p{Lower}+\s){0,3}(?!(?:Delegation|Abordnung|Regierung|Versammlung)\p{Lower}*)(?:\p{Alpha}+(?:ung|ungen|ion|ionen|heit|keit|nis|ismus)|\p{Alpha}*(?:[Vv]ot|[Uu]rteil|[Bb]eschlu|[Bb]eschlü|[Ee]ntscheid|[Pp]l[aä]n|[Vv]orhaben|[Ss]chritt|[Gg]esetz|[Vv]orst[oö]|[Vv]orsch|[Kk]ompromi|[Rr]ücktritt|[Ee]insatz|[Aa]rbeit|[Mm]ut|[Kk]urs|[Aa]bkommen|[Vv]erhalten|[Vv]orgehen|[Uu]mgang|[Ee]ngagement|[Ll]eistung|[Zz]usage|[Pp]rojekt|[Ff]reigabe|[Ii]nitiative|[Pp]aket|[Aa]nkündig|[Ff]ortschritt|[Rr]eform|[Ss]piel|[Mm]oral|[Aa]uftritt|[Ee]rfolg|[Ll]ebenswerk|[Vv]erdienst|Werk|Rolle)\p{Lower}*)(?!\p{Lower})/u,
  },
  calledAs:
    /^(?:lob|würdig|kritisier|verurteil|beschimpf|feier|rühm|brandmark|verspott|charakterisier)(?:t|te|ten|en)\s[^.;:„“"»«,]{2,120}\sals\s(?:eine?n?\s)?[„"»«“]/u,
  namingVerbs: wordSet("nennt nannte nannten bezeichnet bezeichnete bezeichneten"),
  quoteVerbs: wordSet(`
    fragt fragte fragten ruft rief heißt hieß heisst hiess lobt lobte zitiert zitierte bekräftigt bekräftigte schimpft schimpfte protestiert protestierte klagt klagte jubelt jubelte
    freut freute spottet spottete scherzt scherzte wettert wetterte moniert monierte bedauert bedauerte urteilt urteilte appelliert appellierte
    widerspricht widersprach würdigt würdigte würdigten feiert feierte gesteht gestand schwärmt schwärmte plädiert plädierte stöhnt stöhnte prophezeit prophezeite schätzt schätzte
  `),
  // "Für Lind ist die Sache klar: „"
  thinking: /^Für\s([^,:„“«»]{3,80}?)\s(?:ist|war|steht|stand|bleibt|liegt)\s[^:„“«»]{2,60}:\s*$/u,
  asTold: {
    as: wordSet("wie"),
    out: wordSet("aus"),
    nobody: wordSet("man es"),
    verbs:
      /^(?:mitteil(?:t|te|ten)|mitgeteilt|hinzufüg(?:t|te|ten)|ankündig(?:t|te|ten)|einräum(?:t|te|ten)|klarstell(?:t|te|ten)|feststell(?:t|te|ten)|bekannt(?:gibt|gab|gaben|machte)|gab|gibt|hinw(?:eist|ies|iesen)|ausführ(?:t|te|ten)|hervor(?:hebt|hob|geht|ging)|meldet(?:e|en)?|gemeldet|schilder(?:t|te|ten)|geschildert|darleg(?:t|te|ten)|verkünde(?:t|te|ten)|zeig(?:t|te|ten)|wei(?:ß|ss)|hei(?:ß|ss)t|formulier(?:t|te|ten)|ausdrückt(?:e|en)?|beschreibt|beschrieb|beobachtete|erfuhr|erfuhren|erfahren|herausstellte|bestätigen|betonen|berichten|erklären|schreiben|versichern|vermuten|meinen)$/u,
  },
  that: wordSet("dass daß"),
  bareClause: true,
  inverts: true,
  verbSecond: true,
  verbFinal: true,
  perfect: wordSet("hat haben hatte hatten habe hätte hätten"),
  pastParticiple: /^(?:\p{Lower}*ge\p{Lower}{2,}(?:t|en)|(?:be|er|ver)\p{Lower}{2,}t|\p{Lower}{3,}iert)$/u,
  genitives: wordSet("der des eines einer dieses dieser seines seiner ihres ihrer"),
  subordinators: wordSet("während nachdem bevor obwohl weil wenn falls sobald obgleich solange indem"),
  told: wordSet("dem den einem unserer unserem unseren diesem seinem seinen ihrem ihren ihm ihnen uns mir"),
  pluralVerb: /en$/u,
  verbForm:
    /^(?!(?:nicht|erst|jetzt|zuletzt|erneut|weit|statt|fast|selbst|sonst|längst|laut|insgesamt|unlängst|vielleicht|samt|nebst|meist|höchst|bekannt|gut|alt)$)(?:\p{Lower}{2,}(?:t|te|ten)|(?:be|ge|er|ver|ent|zer|über|unter|wider)?(?:sprach|ging|gab|kam|nahm|sah|stand|trat|blieb|hielt|fand|ließ|rief|schrieb|wies|zog|bat|lag|saß|griff|warf|traf|verlor|gewann|bot|gann|schloss|stieg|fiel|lief|fuhr|trug|schlug|half|galt|starb|riet|wuchs|drang|weiß|brach|hob|flog)|(?:be|ge|er|ver|ent|zer|über|unter|wider)?(?:sprachen|gingen|gaben|kamen|nahmen|sahen|standen|traten|blieben|hielten|fanden|ließen|liessen|riefen|schrieben|wiesen|zogen|baten|lagen|saßen|sassen|griffen|warfen|trafen|gewannen|boten|stiegen|fielen|liefen|fuhren|trugen|schlugen|halfen|galten|starben|rieten|wuchsen|drangen|brachen|hoben|flogen|liess|sass|sank|sanken|schien|schienen|mied|mieden|floh|flohen))$/u,
  reportedMood:
    /^(?:sei|seien|habe|werde|wolle|solle|müsse|könne|dürfe|würde|würden|hätte|hätten|mache|gebe|gehe|komme|nehme|stehe|bleibe|halte|lasse|bringe|sehe|finde|liege|brauche|zeige|leide|führe|bedeute|verkenne|fehle|gelte|helfe|entstehe|bekomme|arbeite|trage|wisse|glaube|hoffe|bedauere|drohe|laufe|handle|handele|gehöre|spreche|verdiene|beginne|dauere|koste|wachse|sinke|steige|erwarte|verstehe|schäme|fordere|rate|schütze|verliere|entzaubere|beruhe|basiere|schreibe|plane|prüfe|suche|kämpfe|schaffe|erhalte|zahle|investiere|fürchte|wünsche|vertraue|schade|nutze|benötige|gefährde|verhandle|ermittle|untersuche|funktioniere|reagiere|profitiere|riskiere|lehne|ziehe|fahre|falle|schließe|spiele|verstoße|betreffe|umfasse|melde|diene|stelle|warne|rufe|vermisse|setze|biete|sorge|erscheine|treffe|versuche|verhindere|hänge|kenne|rechne|kümmere|freue|wirke|existiere|herrsche|bestehe|entspreche|folge|lebe|sitze|verweise|übernehme|trete|verlasse|beende|verzichte|akzeptiere|respektiere|bereue|entschuldige|unterstütze|vertrete|lege|verfüge|reiche|löse|ändere|stärke|senke|erhöhe|gewinne|öffne|störe|belaste|entlaste|bestreite|leugne|verteidige|behaupte|betone|verspreche|gestehe|beziehe|stamme)$/u,
  according: [
    `laut Angaben${OF_SOURCE}`,
    `laut Aussage${OF_SOURCE}`,
    "laut",
    `nach Angaben${OF_SOURCE}`,
    `nach Einschätzung${OF_SOURCE}`,
    `nach Ansicht${OF_SOURCE}`,
    `nach Aussage${OF_SOURCE}`,
    "nach den Worten",
    `nach Informationen${OF_SOURCE}`,
    `nach Überzeugung${OF_SOURCE}`,
    `nach Auffassung${OF_SOURCE}`,
    `nach Erkenntnissen${OF_SOURCE}`,
    `nach Darstellung${OF_SOURCE}`,
    `nach (?:Meinung|Auskunft|Lesart|Mitteilung|Schilderung|Berechnungen|Schätzungen|Recherchen)${OF_SOURCE}`,
    `aus Sicht${OF_SOURCE}`,
    "in den Augen(?= (?:der|des|von|vieler|mancher) )(?: von)?",
    // "Nach US-Angaben"
    // "Nach einem Gutachten der Hafenwache"
    "nach(?= eine[mr] (?:\\p{Lower}+ ){0,2}\\p{Alpha}*(?:[Gg]utachten|[Bb]ericht|[Ss]tudie|[Aa]nalyse|[Uu]mfrage|[Uu]ntersuchung|[Vv]ermerk)(?: (?:der|des|von|vom|im) |,))",
    "nach(?= \\p{Upper}\\p{Alpha}*-(?:Angaben|Informationen|Einschätzung))",
  ],
  accordingAfter: wordSet("zufolge"),
  parenthetical: wordSet("so"),
  of: ["von", "vom", "der", "des", "für", "bei", "beim", "aus", "in", "im", "zu", "zum", "zur", "an", "am", "mit"],
  and: ["und", "sowie"],
  denials: wordSet("nicht nie niemals ohne kaum zu"),
  passives: wordSet("wurde wurden wird werden worden"),
  betweenSubjectAndVerb: wordSet(
    "stets mehrfach wiederholt bislang bisher vehement entschieden hat haben hatte hatten auch zudem außerdem bereits später zuvor zuletzt nun dann noch selbst am im",
  ),
  conditions: wordSet("bis ob falls wenn bevor was wie warum wovor woran womit wodurch weshalb wieso wo wohin"),
  auxiliaries: wordSet(
    "ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen kann können sei seien habe hätte hätten müsse könne würde würden",
  ),
  notInSubject: wordSet(`
    ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen sollte kann können konnte konnten muss müssen sei seien
    dass weil wenn ob als wie was wer der_die ich wir kam kamen ging gingen steht stand liegt lag gibt gab starb starben
    habe hätte hätten wolle solle könne müsse dürfe werde würde würden will wollen wollte wollten darf dürfen durfte durften mag mögen lässt ließ
  `),
  clauseOpeners: wordSet(
    "und oder aber denn sondern dass weil wenn ob als während nachdem bevor obwohl damit sowie doch jedoch",
  ),
  endsSubject: wordSet(
    "am im in auf bei beim gegenüber mit nach unter vor zu zur zum über um seit während wegen angesichts per ans gestern heute",
  ),
  prepositions: wordSet(
    "am im in an auf bei beim gegenüber mit nach vor zu zur zum über durch seit bis um trotz wegen während für aus angesichts anlässlich infolge aufgrund gemäß ab unter zwischen hinter neben gegen ohne statt außer binnen dank hinsichtlich bezüglich entgegen innerhalb außerhalb",
  ),
  adverbs: wordSet(`
    gestern heute morgen erst schon noch zudem außerdem auch weiter dabei dazu daraufhin später zuvor bereits allerdings jedoch dann nun erneut ferner danach
    beispielsweise kurz gleich hier dort generell zunächst schließlich inzwischen derweil unterdessen daraufhin ebenfalls gleichzeitig zugleich anschließend
    hingegen dagegen wiederum indes indessen
    montag dienstag mittwoch donnerstag freitag samstag sonntag
  `),
  personPronouns: wordSet("er sie"),
  groupPronouns: wordSet("wir"),
  genders: new Map([
    ["er", "he"],
    ["ihm", "he"],
    ["ihn", "he"],
    ["sie", "she"],
    ["ihr", "she"],
  ]),
  reflexives: wordSet("sich"),
  relatives: wordSet("welcher welche"),
  determiners: wordSet(
    "der die das den dem des ein eine einen einem einer eines sein seine ihr ihre dieser diese dieses",
  ),
  objectPronouns: wordSet("es das sie ihn dies"),
  namesAs: wordSet("als"),
  speaking: wordSet("viele einige manche andere beide alle"),
  sourceFirst: true,
  epithets: wordSet(`
    experte expertin politiker politikerin forscher forscherin professor professorin wissenschaftler wissenschaftlerin autor autorin schriftsteller
    schriftstellerin schauspieler schauspielerin sänger sängerin musiker musikerin künstler künstlerin regisseur regisseurin historiker historikerin
    ökonom ökonomin spieler spielerin stürmer stürmerin torwart torhüter torhüterin profi unternehmer unternehmerin jurist juristin mediziner medizinerin
    abwehrchef kapitän kapitänin keeper routinier coach
    arzt ärztin chirurg chirurgin anwalt anwältin trainer trainerin manager managerin verteidiger verteidigerin minister ministerin richter richterin
    landwirt landwirtin pilot pilotin psychologe psychologin soziologe soziologin physiker physikerin biologe biologin
  `),
  sourceNouns: wordSet(`
    fachleute fachleuten forschende forschenden klimaforschende expertinnen wissenschaftlerinnen sicherheitskreise sicherheitskreisen
    polizei feuerwehr sprecher sprecherin behörde behörden ministerium regierung quelle quellen kreise kreisen insider experten experte expertin beamte
    beamter beamten zeugen augenzeugen anwohner bewohner ermittler staatsanwaltschaft gericht unternehmen firma konzern verband
    gewerkschaft mitarbeiter diplomaten forscher wissenschaftler ärzte kritiker angehörige vertreter studie bericht gutachten umfrage untersuchung analyse vermerk auswertung zeitung medien agentur
    landesregierung bundesregierung stadt gemeinde partei opposition verein veranstalter betreiber hersteller mehrere
    mann männer frau frauen mutter vater bruder schwester sohn tochter eltern nachbar nachbarin nachbarn rentner rentnerin besucher besucherin
    kunde kundin kunden gast gäste passagier passagierin passagiere student studentin studenten studierende schüler schülerin lehrer lehrerin
    bauer bäuerin bauern landwirt landwirtin fischer händler händlerin wirt wirtin fan fans demonstranten aktivisten helfer retter mediziner
    befürworter gegner befürworterinnen gegnerinnen beobachter beobachterinnen betroffene anhänger unterstützer tierschützer umweltschützer naturschützer
    klimaschützer datenschützer verbraucherschützer denkmalschützer ökonomen branchenkenner branchenvertreter analysten historiker
    nutzer verbraucher volkswirte meteorologen virologen psychologen archäologen streikende demonstrierende geflüchtete überlebende hinterbliebene
    passanten reisende fahrgäste zuschauer landwirte gewerkschafter oppositionelle beschäftigte umfeld
    ministerin minister klinik universität hochschule institut organisation bündnis initiative kirche bank amt polizisten polizist polizistin
  `),
  anonymous:
    "(?:(?:wollte|wollten|möchte|möchten|will|wollen)[^.,;]{0,30}(?:nicht (?:namentlich )?genannt werden|anonym bleiben)|(?:nicht (?:namentlich |mit Namen )?genannt werden|anonym bleiben) (?:will|wollen|wollte|wollten|möchte|möchten)|(?:unter (?:der )?)?(?:Bedingung|Zusicherung|Wahrung) der Anonymität|(?:sprach|sprachen|äu(?:ß|ss)erte sich|äu(?:ß|ss)erten sich) anonym)",
  because: ["weil", "da", "aus Angst", "aus Furcht", "aus Sorge", "wegen"],
});
