/** "deputada federal", "conseiller municipal": of which level or field an office is. */
export const LEVEL =
  /^(?:federal|estadual|estatal|delegat[oa]|municipal[e]?|regional[e]?|régionale?|nacional|nationale?|nazionale|générale?|général|provinciale?|comunale|départementale?|general|geral|europe[ou]|europea|européen|européenne|européia|adjunt[oa]|adjointe?|executiv[oa]|ejecutiv[oa]|esecutiv[oa]|financeir[oa]|científic[oa]|artístic[oa]|sportif|sportive|interin[oa]|écologiste|socialiste|communiste|insoumise?|centriste|macroniste|frontiste|socialista|comunista|independentista|nacionalista|leghist[ao]|dem|petista|tucan[oa]|bolsonarista|judiciaire|sortante?|légiste|étoilée?|parlementaire|sénatoriale?|technique|artistique|commerciale?|syndicale?|littéraire|honoraire|travailliste|républicaine?|démocrate|libérale?|judicial|saliente|forense|deportiv[oa]|comercial|sindical|parlamentari[oa]|entrante|elect[oa]|emérit[oa]|autonómic[oa]|visitante|local|uscente|legale|sportiv[oa]|sanitari[oa]|scolastic[oa]|giudiziari[oa]|parlamentare|sindacale|emerit[oa]|cessante|desportiv[oa]|esportiv[oa]|clínic[oa]|parlamentar|eleit[oa])$/u;

/** "le président russe", "el ministro noruego": how adjectives of nations end in French, Spanish, Italian and Portuguese. */
export const NATION =
  /^(?=\p{Lower}{4})\p{Lower}*(?:(?:[aoé]i[sn]e?|oise|ienne|éenne|aine|ande?|ien|russe|belge|suisse|tur(?:c|que)|grec(?:que)?|tchèque|slovaque|serbe|croate|arabe)|(?:[aeiu]n[oa]|és|esa|ense|eñ[oa]|rus[oa]|alem[áa]na?|turc[oa]|grieg[oa]|suec[oa]|belga|israelí|iraní|iraquí|saudí|noruego|noruega|polac[oa]|chec[oa]|suiz[oa])|(?:ese|russ[oa]|tedesc[oa]|svizzer[oa]|grec[oa]|polacc[oa]|israelian[oa])|(?:ês|eses?|ão|ã|suíç[oa]|greg[oa]|norueguês|israelense))$/u;

/** "Präsidenten", who may be one or many. */
export const DECLINED =
  /(?:präsident|kandidat|journalist|polizist|jurist|analyst|diplomat|aktivist|spezialist|philosoph)en$/u;
/** Articles of one, before such a form. */
export const ONE = /^(?:des|dem|einem|einen|eines)$/u;

/** "Otto Falk, juge la décision": a verb. */
export const AS_VERB =
  /^juge\s(?:(?:toutefois|aussi|également|pourtant|néanmoins|même)\s)?(?:(?:l[ae]s?|une?|cet?|cette|ces|son|sa|ses|leurs?|que|très|trop|peu)\s|l['’]|qu['’]|«)/u;
