import { phrase, type SayingPhrase } from "./modalPhrases.ts";

/** Words between a verb and the rest of its phrase, but for those that deny it. */
const DE = "(?:(?!nicht|nie|niemals|kaum|kein|niemand)[\\p{Alpha}.-]+\\s){0,6}?";
const NL = "(?:(?!niet|nooit|nauwelijks|geen)[\\p{Alpha}.-]+\\s){0,4}?";
const NORDIC = "(?:(?!inte|ikke|ikkje|aldri|aldrig|knappt)[\\p{Alpha}.-]+\\s){0,4}?";
const FRENCH_QUE = "(?:que\\s|qu(?=['’]))['’]?";
/** "de fermer", "d’ouvrir": what is not ruled out has the speaker for its subject. */
const FRENCH_TO_DO =
  "(?=(?:de\\s(?:ne\\spas\\s)?|d['’])(?:[lsy]['’]|(?:se|le|la|les|lui|leur|y|en)\\s)?\\p{Lower}{2,}(?:er|ir|re|oir)(?!\\p{Alpha}))";

/**
 * What somebody makes clear, does not rule out, counts on, fears or lets be known, in verbs that say so only with other words beside them: "machte
 * deutlich, dass", "n’exclut pas que", "no descarta cerrar", "gaat ervan uit dat", "räknar med att".
 */
export const STANCE_PHRASES: Readonly<Record<string, SayingPhrase>> = {
  de: phrase(
    "macht machte machen machten schließt schliesst schloss schlossen schließen rechnet rechnete rechnen rechneten lässt ließ lassen ließen gibt gab gaben beharrt beharrte besteht bestand drängt drängte pocht pochte setzt setzte hält hielt halten hielten hat hatte findet finden fand fanden",
    new RegExp(
      `^(?:(?:findet|finden|fand|fanden)|m\\p{Lower}+\\s${DE}(?:deutlich|klar|geltend|darauf\\saufmerksam)|schl\\p{Lower}+\\s(?:es\\s)?(?:[\\p{Alpha}.-]+\\s){0,4}?nicht\\saus|rechne\\p{Lower}+\\s${DE}damit|l(?:ässt|ieß|ießen|assen)\\s(?:[\\p{Alpha}.-]+\\s){0,4}?keinen?\\sZweifel(?:\\sdaran)?|g\\p{Lower}+\\s${DE}zu\\sbedenken|(?:beharr|besteh|bestand|dräng|poch|setz)\\p{Lower}*\\s${DE}darauf|h\\p{Lower}+\\ses\\s${DE}für\\s(?:\\p{Lower}+\\s)?(?:möglich|wahrscheinlich|unwahrscheinlich|denkbar|wichtig|falsch|richtig|notwendig|ausgeschlossen|absurd)|hat(?:te)?\\skeinen?\\sZweifel(?:\\sdaran)?),\\sda(?:ss|ß)\\s`,
      "u",
    ),
  ),
  fr: phrase(
    "laissé laisse laissent laissait n'exclut n’exclut n'excluent n’excluent n'a n’a n'ont n’ont s'attend s’attend s'attendait s’attendait s'attendent s’attendent tient insisté insiste fait mis met mettent",
    new RegExp(
      `^(?:laiss\\p{Alpha}+\\s(?:clairement\\s)?(?:entendre|savoir|penser)\\s${FRENCH_QUE}|n['’](?:exclut|excluent|(?:a|ont)\\spas\\sexclu)\\s(?:pas\\s|plus\\s)?(?:${FRENCH_QUE}|${FRENCH_TO_DO})|s['’]attend\\p{Lower}*\\s(?:toutefois\\s|aussi\\s)?à\\sce\\s${FRENCH_QUE}|t(?:ient)\\sà\\sce\\s${FRENCH_QUE}|insisté?e?\\ssur\\sle\\sfait\\s${FRENCH_QUE}|(?:fait|mis|met|mettent)\\s(?:état\\sdu\\s|en\\savant\\sle\\s|valoir\\sle\\s)fait\\s${FRENCH_QUE})`,
      "u",
    ),
  ),
  es: phrase(
    "no da dio dan dieron tiene tienen hizo hace hicieron puso cuenta cuentan deja dejan dejaron dejado espera confía ve ven",
    /^(?:no\s(?:(?:ha|han)\s)?descart\p{Alpha}+\s(?:que\s|la\sposibilidad\sde\sque\s|(?=\p{Lower}{2,}[aei]r(?:l[oae]s?|se)?(?!\p{Alpha})))|d(?:a|io|an|ieron)\spor\s(?:hecho|seguro|sentado)\sque\s|tienen?\sclaro\sque\s|(?:hizo|hace|hicieron)\shincapié\sen\sque\s|puso\sde\s(?:manifiesto|relieve)\sque\s|cuentan?\scon\sque\s|dej(?:a|an|aron|ado)\s(?:claro|entrever|entender)\sque\s|no\stienen?\s(?:ninguna\s)?dudas?\s(?:de|sobre)\sque\s|ven?\s(?:probable|posible|necesario|improbable|difícil|imprescindible)\sque\s)/u,
  ),
  pt: phrase(
    "não dá deu tem têm deixa deixam deixaram deixado conta contam aposta apostam vê",
    /^(?:não\s(?:descart|afast|exclu)\p{Alpha}+\s(?:que\s|a\s(?:possibilidade|hipótese)\sde\sque\s|(?=(?:a\s(?:possibilidade|hipótese)\sde\s)?\p{Lower}{2,}[aei]r(?:-l[oa]s?|-se)?(?!\p{Alpha})))|d(?:á|eu)\s(?:por|como)\scert[oa]\sque\s|t[eê]m\s(?:a\scerteza\sde|claro)\sque\s|não\st[eê]m\sdúvidas?\sde\sque\s|deix(?:a|am|aram|ado)\sclaro\sque\s|contam?\scom\sque\s|apostam?\s(?:em\s)?que\s|vê\scomo\s(?:provável|possível)\sque\s)/u,
  ),
  it: phrase(
    "reso rende rendono rese resero non lasciato lascia lasciano messo mette mettono si dà danno è sono ha hanno",
    /^(?:re(?:so|nde|ndono|se|sero)\snoto\sche\s|non\s(?:(?:ha|hanno)\s)?esclu\p{Lower}+\s(?:che\s|la\spossibilità\sche\s|(?=(?:di|d['’])\s?(?:non\s)?\p{Lower}{2,}(?:are|ere|ire|rre|rsi|rl[oaei])(?!\p{Alpha})))|lasci(?:ato|a|ano)\s(?:intendere|capire|intravedere)\sche\s|me(?:sso|tte|ttono)\sin\s(?:chiaro|evidenza|luce)\sche\s|si\s(?:aspett|augur)(?:a|ano|ava)\sche\s|d(?:à|anno)\sper\s(?:scontato|certo|sicuro)\sche\s|(?:è|sono)\s(?:del(?:l['’]|\s))(?:avviso|parere|opinione|idea)\sche\s|non\s(?:ha|hanno)\sdubbi\s(?:che|sul\sfatto\sche)\s)/u,
  ),
  nl: phrase(
    "maakt maakte maken maakten sluit sluiten sloot gaat gaan ging gingen rekent rekende rekenen houdt houden hield dringt drong pleit pleitte is zijn was waren",
    new RegExp(
      `^(?:maak\\p{Lower}+\\s(?:het\\s)?${NL}(?:duidelijk|kenbaar|bekend)|sl(?:uit|uiten|oot)\\s(?:[\\p{Alpha}.-]+\\s){0,3}?niet\\suit|g(?:aat|aan|ing|ingen)\\s(?:er\\s)?${NL}(?:ervan|van)\\suit|reken\\p{Lower}+\\s(?:er\\s)?${NL}(?:erop|op)|h(?:oudt|ouden|ield)\\s(?:er\\s)?${NL}rekening\\s(?:ermee|mee)|dr[io]ngt?\\ser\\s(?:\\p{Lower}+\\s){0,2}?op\\saan|plei\\p{Lower}+\\s(?:ervoor|er\\s${NL}voor)|(?:is|zijn|was|waren)\\s${NL}(?:bang|bevreesd|bezorgd|verheugd|teleurgesteld))(?:,)?\\sdat\\s`,
      "u",
    ),
  ),
  sv: phrase(
    "gör gjorde utesluter uteslöt räknar räknade utgår utgick väntar väntade är var låter lät litar oroar oroade",
    new RegExp(
      `^(?:gj?[öo]\\p{Lower}+\\s(?:det\\s)?${NORDIC}(?:klart|tydligt)(?:\\sför\\s\\p{Lower}+)?|utesl\\p{Lower}+\\s(?:[\\p{Alpha}.-]+\\s){0,3}?inte|räkna\\p{Lower}+\\s${NORDIC}med|utg\\p{Lower}+\\s${NORDIC}(?:från|ifrån)|vänta\\p{Lower}+\\ssig|l[åä]t(?:er)?\\s(?:meddela|hälsa|förstå|veta)|litar\\spå|oroa\\p{Lower}+\\ssig\\sför|(?:är|var)\\s${NORDIC}(?:oroli(?:g|ga)\\s(?:för|över)|rädd(?:a)?(?:\\sför)?|besvik(?:en|na)\\s(?:på|över)|glad(?:a)?\\s(?:över|för)))\\satt\\s`,
      "u",
    ),
  ),
};
