import { type Calling, LEAD } from "./callingForm.ts";

/** What is denied: "les accusations", "toute implication", not "nie sa mère". */
const FRENCH_DENIED =
  "(?:l[ae]s?\\s|l['’]|ces?\\s|cette\\s|toute?s?\\s|tout\\s|ces\\s|des\\s|un\\s|une\\s|avec\\s)(?:\\p{Lower}+\\s){0,2}?(?:accusation|allégation|implication|fait|reproche|soupçon|responsabilité|lien|rumeur|information|conflit|acte|ingérence|irrégularité|malversation|intention|version|critique)";
const SPANISH_DENIED =
  "(?:el|la|los|las|est[ae]s?|es[ae]s?|es[oa]s|cualquier|tod[oa]s?)\\s(?:\\p{Lower}+\\s){0,2}?(?:acusaci|imputaci|hechos|implicaci|responsabilidad|vinculaci|relaci|informaci|rumor|versi|señalamient|irregularidad|delito|cargos|críticas)";
const PORTUGUESE_DENIED =
  "(?:[oa]s?|ess[ae]s?|est[ae]s?|qualquer|tod[oa]s?)\\s(?:\\p{Lower}+\\s){0,2}?(?:acusaç|imputaç|factos|fatos|envolvimento|responsabilidade|ligaç|relaç|informaç|rumor|boato|vers|irregularidade|crime|denúncia|críticas)";
const ITALIAN_DENIED =
  "(?:(?:l[ae]|gli|i|ogni|qualsiasi|quest[aei]|tutt[aei])\\s|l['’])(?:\\p{Lower}+\\s){0,2}?(?:accus|addebit|coinvolgiment|responsabilità|legam|notizi|voc[ei]|ricostruzion|version|critich)";

const FRENCH_JUDGES = /^(?:jug|estim)(?:e|ent|é|ait|aient)$/u;
/** An adjective of judgement, as it ends a clause: "trop cher", "inutile". */
const FRENCH_VERDICT =
  "(?:(?:trop|très|plus|bien|peu|assez|plutôt|totalement|parfaitement|tout\\sà\\sfait|profondément)\\s\\p{Lower}{3,}|absurde|injuste|inutile|urgente?s?|légitimes?|prématurée?s?|insuffisante?s?|nécessaires?|indispensables?|inacceptables?|irresponsables?|scandaleu(?:x|ses?)|dangereu(?:x|ses?)|excessi(?:fs?|ves?)|disproportionnée?s?|infondée?s?|satisfaisante?s?|positi(?:fs?|ves?)|in\\p{Lower}{3,}[ai]bles?)";

/**
 * What people warn of, stand for, welcome, deny or judge in verbs that lead to a noun: "met en garde contre une crue", "abogó por un puente",
 * "nega le accuse", "considera inviable el plan"; by language.
 */
export const ROMANCE_STANCES: Readonly<Record<string, readonly Calling[]>> = {
  fr: [
    {
      verb: /^plaid(?:e|ent|é|ait|aient)$/u,
      behind: new RegExp(`^${LEAD}(?<said>(?:pour|contre|en\\sfaveur)\\s)`, "u"),
    },
    {
      verb: /^(?:met|mettent|mettait|mis)$/u,
      behind: /^\s(?<said>en\sgarde\s(?:[^,.;:«“"]{2,60}?\s)?(?:contre|sur|face\sà|face\saux?)\s)/u,
    },
    {
      verb: /^félicit(?:e|ent|ée?s?|ait|aient)$/u,
      before: /(?:^|\s)(?:s['’](?:est|était|étaient)|se\ssont|se)\s(?:également\s|aussi\s|toutefois\s)?$/u,
      behind: /^\s(?:(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s)?(?<said>(?:de|du|des)\s|d['’])/u,
    },
    {
      verb: /^(?:ni(?:e|ent|é|ait|aient)|dém(?:ent|entent|enti|entait)|contest(?:e|ent|é|ait)|réfut(?:e|ent|é|ait)|récus(?:e|ent|é|ait)|rejet(?:te|tent|é))$/u,
      behind: new RegExp(`^\\s(?:\\p{Lower}+ment\\s|en\\sbloc\\s)?(?<said>${FRENCH_DENIED})`, "u"),
    },
    // "juge le projet trop cher | et s’en va", "estime nécessaire de fermer"
    {
      verb: FRENCH_JUDGES,
      isWhole: true,
      behind: new RegExp(
        `^\\s(?<said>(?:(?:l[ae]s?|ce|cet|cette|ces|son|sa|ses|leurs?)\\s|l['’])[^,.;:«“"]{2,80}?\\s${FRENCH_VERDICT})(?=[.,;!]|\\s(?:et|mais|pour|au|aux)\\s|$)`,
        "u",
      ),
    },
    {
      verb: FRENCH_JUDGES,
      behind: new RegExp(`^\\s(?<said>${FRENCH_VERDICT}\\s(?:l[ae]s?\\s|l['’]|de\\s|d['’]))`, "u"),
    },
  ],
  es: [
    {
      verb: /^(?:advirtió|advirtieron|advierten?|advertido|alert(?:a|an|ó|aron|ado))$/u,
      behind: new RegExp(`^${LEAD}(?<said>(?:de|del|sobre|contra|ante)\\s(?!que\\s))`, "u"),
    },
    { verb: /^abog(?:a|an|ó|aron|ado|aba)$/u, behind: /^\s(?<said>por\s|en\sfavor\s)/u },
    {
      verb: /^(?:muestran?|mostr(?:ó|aron|ado)|declar(?:a|an|ó|aron|ado))$/u,
      before: /(?:^|\s)se\s(?:ha\s|han\s)?$/u,
      behind:
        /^\s(?<said>(?:muy\s|más\s|poco\s|totalmente\s)?(?:partidari|favorable|contrari|dispuest|abiert|convencid|preocupad|satisfech|orgullos|confiad|sorprendid|decepcionad|optimista|pesimista|escéptic|cautel|tajante|inocente|culpable|insumis)\p{Lower}*)/u,
    },
    // "llamó a los vecinos a ahorrar agua", "llama a la calma", not "llamó a la puerta"
    {
      verb: /^llam(?:a|an|ó|aron|ado)$/u,
      behind:
        /^\s(?<said>a\s(?:la|una|no)\s(?:calma|unidad|huelga|participación|movilización|prudencia|responsabilidad|reflexión|cautela|concordia|serenidad|protesta|resistencia)(?!\p{Alpha})|a(?:l|\s(?:l[ao]s?|sus?|tod[oa]s))\s[^,.;:«“"]{2,60}?\sa\s(?:no\s)?\p{Lower}{2,}[aei]r(?:se|l[oae]s?)?(?!\p{Alpha}))/u,
    },
    {
      verb: /^(?:n(?:iega|iegan|egó|egaron|egado)|rechaz(?:a|an|ó|aron|ado)|desm(?:iente|ienten|intió|intieron|entido))$/u,
      behind: new RegExp(`^\\s(?:\\p{Lower}+mente\\s)?(?<said>${SPANISH_DENIED})`, "u"),
    },
    {
      verb: /^descart(?:a|an|ó|aron|ado)$/u,
      before: /(?:^|\s)(?<!no\s)(?<!no\sha\s)(?<!no\shan\s)$/u,
      behind: /^\s(?<said>que\s|la\sposibilidad\sde\s|\p{Lower}{2,}[aei]r(?:se|l[oae]s?)?\s)/u,
    },
    // "considera caro el proyecto", "ve inviable el plan"
    {
      verb: /^(?:consider(?:a|an|ó|aron|ado|aba)|ven?)$/u,
      behind:
        /^\s(?<said>(?:muy\s|más\s|poco\s|totalmente\s)?(?:(?:in|im)?\p{Lower}{2,}bles?|(?:in)?necesari[oa]s?|caro|cara|car[oa]s|urgente|(?:in)?suficientes?|(?:in)?just[oa]s?|(?:in)?adecuad[oa]s?|positiv[oa]s?|excesiv[oa]s?|absurd[oa]s?|grave|difícil|prioritari[oa]|fundamental|clave|ilegal|legítim[oa]|prematur[oa]|desproporcionad[oa]|imprescindible|un\s(?:error|acierto|disparate|éxito|fracaso)|una\s(?:vergüenza|locura|burla|falta|provocación|oportunidad))\s(?:el|la|los|las|que|est[ea]|es[ea]|su|sus|\p{Lower}{2,}[aei]r)\s)/u,
    },
  ],
  it: [
    {
      verb: /^(?:invit|esort)(?:a|ano|ato|ò)$/u,
      behind:
        /^\s(?<said>(?:(?:il|lo|la|i|gli|le|tutti|tutte)\s|l['’])[^,.;:«“"]{2,60}?\sa\s(?:non\s)?\p{Lower}{2,}(?:are|ere|ire|rre|rsi|rl[oaei])(?!\p{Alpha}))/u,
    },
    {
      verb: /^(?:mette|mettono|messo|metteva)$/u,
      behind:
        /^\s(?<said>in\sguardia\s(?:[^,.;:«“"]{2,60}?\s)?(?:contro|da|dal|dai|dagli|dalla|dalle|su|sui|sul|sulla)\s)/u,
    },
    {
      verb: /^(?:neg(?:a|ano|ò|ato)|respin(?:ge|gono|to|se)|smenti(?:sce|scono|to)|rigett(?:a|ano|ato))$/u,
      behind: new RegExp(`^\\s(?:\\p{Lower}+mente\\s)?(?<said>${ITALIAN_DENIED})`, "u"),
    },
    {
      verb: /^(?:detto|detta|detti|dice|dicono|dichiarat[oaie]|mostrat[oaie])$/u,
      before: /(?:^|\s)(?:si\s(?:è|sono)|si)\s(?:anche\s)?$/u,
      behind:
        /^\s(?<said>(?:molto\s|più\s|assai\s)?(?:favorevol|contrari|convint|preoccupat|soddisfatt|fiducios|pront|dispost|sorpres|delus|ottimist|innocent|amareggiat|scettic|d['’]accordo|disponibil)\p{Lower}*)/u,
    },
    // "ritiene il progetto troppo caro", "giudica inutile il ponte"
    {
      verb: /^(?:ritiene|ritengono|giudica|giudicano|considera|considerano)$/u,
      behind:
        /^\s(?<said>(?:troppo\s|molto\s|poco\s)?(?:\p{Lower}{3,}bil[ei]|necessari[oaie]|inutil[ei]|sbagliat[oaie]|insufficient[ei]|ingiust[oaie]|urgent[ei]|eccessiv[oaie]|positiv[oaie]|assurd[oaie]|prematur[oaie]|un\serrore)\s(?:il\s|lo\s|la\s|i\s|gli\s|le\s|l['’]|che\s)|(?:(?:il|lo|la|i|gli|le|quest[oaie])\s|l['’])[^,.;:«“"]{2,80}?\s(?:(?:troppo|molto|poco)\s\p{Lower}{3,}|un\serrore|una\sfollia|\p{Lower}{3,}bil[ei]|inutil[ei]|sbagliat[oaie]|insufficient[ei]|ingiust[oaie]|assurd[oaie])(?=[.,;!]|\s(?:e|ma|per)\s|$))/u,
    },
  ],
  pt: [
    // "pediu ao governo que feche o porto", "pediu a demissão do ministro", not "pediu a bola"
    {
      verb: /^(?:ped(?:e|em|iu|iram)|pedido|apel(?:a|am|ou|aram|ado))$/u,
      behind:
        /^\s(?<said>(?:aos?|às?)\s[^,.;:«“"]{2,60}?\s(?:que|para)\s|que\s|para\s(?:que\s|\p{Lower}{2,}[aei]rem\s)|(?:mais|menos)\s|(?:a|o)\s(?:\p{Lower}{4,}ção|demissão|suspensão|fim|encerramento|reforço|adiamento|regresso)\s(?:d[aeo]s?|imediat[ao])\s|à\s(?:calma|união|unidade|paz|serenidade|participação|responsabilidade)(?!\p{Alpha})|ao\s(?:bom\ssenso|diálogo|voto|boicote))/u,
    },
    {
      verb: /^(?:mostr(?:a|am|ou|aram)|declar(?:a|am|ou|aram)|manifest(?:a|ou)|diz|disse)-se$/u,
      behind:
        /^\s(?<said>(?:muito\s|mais\s|pouco\s|totalmente\s)?(?:favoráve|contrári|dispost|convict|convencid|preocupad|satisfeit|orgulhos|confiante|surpreendid|otimista|optimista|disponíve|inocente|a\sfavor|contra)\p{Lower}*)/u,
    },
    {
      verb: /^(?:alert(?:a|am|ou|aram)|advert(?:e|em|iu|iram))$/u,
      behind: new RegExp(`^${LEAD}(?<said>(?:para|sobre|contra)\\s(?!que\\s))`, "u"),
    },
    {
      verb: /^(?:neg(?:a|am|ou|aram)|rejeit(?:a|am|ou|aram)|desment(?:e|em|iu|iram)|refut(?:a|am|ou|aram))$/u,
      behind: new RegExp(`^\\s(?:\\p{Lower}+mente\\s)?(?<said>${PORTUGUESE_DENIED})`, "u"),
    },
    {
      verb: /^descart(?:a|am|ou|aram)$/u,
      before: /(?:^|\s)(?<!não\s)$/u,
      behind: /^\s(?<said>que\s|a\s(?:possibilidade|hipótese)\sde\s|\p{Lower}{2,}[aei]r\s)/u,
    },
    // "considera caro o projeto", "acha o projeto caro demais"
    {
      verb: /^(?:consider(?:a|am|ou|aram)|ach(?:a|am|ou|aram))$/u,
      behind:
        /^\s(?<said>(?:muito\s|mais\s|pouco\s)?(?:\p{Lower}{2,}ve(?:l|is)|(?:des)?necessári[oa]s?|urgente|(?:in)?suficientes?|(?:in)?just[oa]s?|(?:in)?adequad[oa]s?|positiv[oa]s?|excessiv[oa]s?|absurd[oa]s?|grave|difícil|um\s(?:erro|absurdo))\s(?:[oa]s?|que|est[ea]|ess[ea]|\p{Lower}{2,}[aei]r)\s|(?:[oa]s?|est[ea]|ess[ea])\s[^,.;:«“"]{2,80}?\s(?:\p{Lower}{3,}\sdemais|muito\s\p{Lower}{3,}|um\s(?:erro|absurdo)|\p{Lower}{3,}vel|(?:in)?justo|absurdo|desnecessári[oa])(?=[.,;!]|\s(?:e|mas|para)\s|$))/u,
    },
  ],
};
