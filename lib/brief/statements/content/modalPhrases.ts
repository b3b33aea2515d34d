/** Verbs that say something only with other words behind them, up to what is said; by language. */
export interface SayingPhrase {
  /** The first words of them: the pattern need not be tried at every word. */
  readonly first: ReadonlySet<string>;
  /** Matched from the verb on, up to what is said. */
  readonly whole: RegExp;
}

export const phrase = (first: string, whole: RegExp): SayingPhrase => ({ first: new Set(first.split(" ")), whole });

/** Words between "musste" and "einräumen", but for those that deny it. */
const DE = "(?:(?!nicht|nie|niemals|kaum|kein|niemand)[\\p{Alpha}.-]+\\s){0,6}?";
const NL = "(?:(?!niet|nooit|nauwelijks|geen)[\\p{Alpha}.-]+\\s){0,4}?";
const NORDIC = "(?:(?!inte|ikke|ikkje|aldri|aldrig|knappt|neppe|næppe)[\\p{Alpha}.-]+\\s){0,4}?";

const SPANISH =
  "(?:decir|afirmar|asegurar|admitir|reconocer|insistir\\sen|recordar|subrayar|señalar|explicar|confirmar|precisar|advertir|aclarar|dejar\\sclaro|responder|contestar|negar|destacar|reiterar|lamentar|apuntar|recalcar|anunciar|declarar|alegar|puntualizar|matizar|defender|confesar|replicar|avisar\\sde)";
const PORTUGUESE =
  "(?:dizer|afirmar|admitir|reconhecer|lembrar|ressaltar|garantir|insistir\\sem|explicar|confirmar|responder|negar|destacar|reiterar|lamentar|anunciar|declarar|alertar|defender|frisar|avisar|esclarecer|deixar\\sclaro|informar|repetir|sublinhar|confessar)";
const ITALIAN =
  "(?:dire|affermare|ammettere|riconoscere|ricordare|sottolineare|spiegare|confermare|precisare|chiarire|rispondere|negare|ribadire|annunciare|dichiarare|avvertire|assicurare|sostenere|ripetere|aggiungere|confessare|osservare)";
const FRENCH =
  "(?:dire|affirmer|admettre|reconnaître|rappeler|souligner|expliquer|confirmer|préciser|répondre|répéter|annoncer|déclarer|avertir|prévenir|assurer|ajouter|avouer|concéder|indiquer|signaler|constater|réaffirmer|marteler|confier|redire)";

/**
 * What somebody had to admit, could only say or came to confirm, as an infinitive of saying behind another verb: "musste einräumen, dass",
 * "se limitó a contestar que", "a fini par admettre que", "moest toegeven dat".
 */
export const MODAL_PHRASES: Readonly<Record<string, SayingPhrase>> = {
  de: phrase(
    "musste mussten muss müssen konnte konnten kann können wollte wollten will wollen",
    new RegExp(
      `^\\p{Lower}+\\s${DE}(?:einräumen|zugeben|eingestehen|bestätigen|erklären|sagen|mitteilen|verkünden|betonen|berichten|feststellen|behaupten|versichern|anmerken|klarstellen|bekannt\\s?geben|melden|vermelden|konstatieren|anerkennen|beteuern|erwidern),\\sda(?:ss|ß)\\s`,
      "u",
    ),
  ),
  nl: phrase(
    "moest moesten moet moeten wilde wilden wil willen kon konden kan kunnen",
    new RegExp(
      `^\\p{Lower}+\\s${NL}(?:toegeven|erkennen|bevestigen|melden|zeggen|benadrukken|vaststellen|mededelen|meedelen|verklaren|concluderen|constateren|laten\\sweten|kwijt),?\\sdat\\s`,
      "u",
    ),
  ),
  sv: phrase(
    "måste tvingades tvingas ville vill kunde kan fick",
    new RegExp(
      `^\\p{Lower}+\\s${NORDIC}(?:erkänna|medge|tillstå|bekräfta|konstatera|meddela|understryka|betona|berätta|påpeka|(?<=ville\\s)säga),?\\satt\\s`,
      "u",
    ),
  ),
  da: phrase(
    "måtte må ville vil kunne kan tvinges",
    new RegExp(
      `^\\p{Lower}+\\s${NORDIC}(?:erkende|medgive|indrømme|bekræfte|konstatere|meddele|understrege|fortælle|oplyse|påpege|(?<=ville\\s)sige),?\\sat\\s`,
      "u",
    ),
  ),
  nb: phrase(
    "måtte må ville vil kunne kan",
    new RegExp(
      `^\\p{Lower}+\\s${NORDIC}(?:erkjenne|innrømme|medgi|bekrefte|konstatere|slå\\sfast|melde|understreke|fortelle|opplyse|påpeke|(?<=ville\\s)si),?\\sat\\s`,
      "u",
    ),
  ),
  fr: phrase(
    "contenté contentée contente contentent contentait tenu tient tenait tiennent tenus fini finit finissent finirent dû doit voulu veut souhaité souhaite choisi préféré préfère empressé empressée pu borné bornée borne",
    new RegExp(
      `^(?:content\\p{Lower}+\\sde|t(?:enu|ien|enai)\\p{Lower}*\\sà|fini\\p{Lower}*\\spar|dû|doit|voulu|veut|souhait[ée]|choisi\\sde|préf[éè]r[ée]|empressée?\\s(?:de|d['’])|pu|borné?e?\\sà)\\s?(?:simplement\\s|aussi\\s|également\\s)?(?:lui\\s)?${FRENCH}(?:\\s(?:que\\s|qu['’]))`,
      "u",
    ),
  ),
  es: phrase(
    "limitó limita limitaron limitado volvió vuelve volvieron vuelto quiso quiere quisieron querido tuvo tuvieron tenido llegó llegaron llega llegado acabó acaba acabaron acabado terminó termina terminaron terminado apresuró apresuraron atrevió pudo podido debió prefirió optó",
    new RegExp(
      `^(?:(?:limit|v(?:ol|uel)|lleg|apresur|atrev)\\p{Lower}+\\sa|t(?:uv|en)\\p{Lower}+\\sque|(?:acab|termin)\\p{Lower}+\\spor|optó\\spor|qu(?:is|ier|er)\\p{Lower}+|pudo|podido|debió|prefirió)\\s(?:también\\s)?${SPANISH}\\sque\\s`,
      "u",
    ),
  ),
  pt: phrase(
    "limitou-se limita-se limitaram-se limitou voltou volta voltaram quis quer quiseram teve tiveram chegou chegaram acabou acabaram preferiu apressou-se optou pôde",
    new RegExp(
      `^(?:(?:limit|volt|cheg|apress)\\p{Lower}+(?:-se)?\\sa|t(?:eve|iveram)\\s(?:que|de)|acab\\p{Lower}+\\spor|optou\\spor|qu(?:is|er)\\p{Lower}*|pôde|preferiu)\\s(?:também\\s)?${PORTUGUESE}\\sque\\s`,
      "u",
    ),
  ),
  it: phrase(
    "limitato limitata limita limitano limitò è sono torna tornano tornò voluto vuole vogliono volle dovuto deve dovette tenuto tiene finito finita arrivato arrivata arriva affrettato affrettata potuto preferito",
    new RegExp(
      `^(?:(?:è|sono)\\s(?:tornat|arrivat)[oaie]\\sa|(?:limit|torn|arriv)\\p{Alpha}+\\sa(?:d)?|affrettat[oa]\\sa|finit[oa]\\s(?:per|con\\sl['’])|t(?:enuto|iene)\\sa|vol\\p{Alpha}+|vuole|vogliono|d(?:ovuto|eve|ovette)|potuto|preferito)\\s(?:anche\\s)?${ITALIAN}\\sche\\s`,
      "u",
    ),
  ),
};
