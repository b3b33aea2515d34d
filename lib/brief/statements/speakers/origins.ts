import { FRENCH_DEMONYMS } from "../../actors/data/french.ts";

/** What somebody is by where he or she comes from, as one word; by language. */
const ORIGIN: Readonly<Record<string, RegExp>> = {
  fr: /^\p{Upper}\p{Lower}+(?:ais|aise|ois|oise|ien|ienne|éen|éenne)$/u,
  es: /^(?:(?!pequ|du|tama|emp)\p{Lower}{3,}eñ[oa]|\p{Lower}{3,}ense|argentin[oa]|chilen[oa]|mexican[oa]|colombian[oa]|venezolan[oa]|peruan[oa]|bolivian[oa]|ecuatorian[oa]|uruguay[oa]|paraguay[oa]|cuban[oa]|dominican[oa]|brasileir[oa]|italian[oa]|alem[aá]na?|frances[a]?|francés|ingl[eé]sa?|portugu[eé]sa?|holand[eé]sa?|dan[eé]sa?|noruego|noruega|suec[oa]|suiz[oa]|belga|austríac[oa]|croata|serbi[oa]|polac[oa]|rus[oa]|ucranian[oa]|maliense|marroquí|japon[eé]sa?|canari[oa]|catal[aá]na?|vasc[oa]|galleg[oa]|andaluza?|aragon[eé]sa?|valencian[oa]|asturian[oa]|murcian[oa]|navarr[oa]|riojan[oa]|sevillan[oa]|gaditan[oa]|bilbaín[oa]|leon[eé]sa?|coruñ[eé]sa?|zaragozan[oa]|mallorquín|mallorquina)$/u,
  it: /^(?:\p{Lower}{4,}(?:ignano|itano|itana)|(?!mar|borgh|pa|cort|pal)\p{Lower}{3,}ese|argentin[oa]|brasilian[oa]|spagnol[oa]|tedesc[oa]|svizzer[oa]|croat[oa]|serb[oa]|russ[oa]|ucrain[oa]|polacc[oa]|belga|messican[oa]|colombian[oa]|american[oa]|sicilian[oa]|sard[oa]|toscan[oa]|lombard[oa]|roman[oa]|venet[oa]|pugliese|campan[oa]|calabrese|napoletan[oa]|palermitan[oa]|veneziana?|bergamasc[oa]|bresciana?)$/u,
  pt: /^(?:\p{Lower}{4,}ense|argentin[oa]|chilen[oa]|colombian[oa]|uruguai[oa]|paraguai[oa]|brasileir[oa]|portugu[eê]sa?|espanhola?|italian[oa]|alemã|alemão|franc[eê]sa?|ingl[eê]sa?|holand[eê]sa?|su[ií]ç[oa]|belga|croata|sérvi[oa]|russ[oa]|ucranian[oa]|angolan[oa]|moçambican[oa]|cabo-verdian[oa]|paulista|carioca|mineir[oa]|gaúch[oa]|baian[oa]|alentejan[oa]|algarvi[oa]|madeirense|açorian[oa]|minhot[oa])$/u,
  de: /^(?:Spanier|Italiener|Franzose|Französin|Engländer|Schotte|Schottin|Waliser|Ire|Däne|Dänin|Schwede|Schwedin|Norweger|Finne|Finnin|Pole|Polin|Tscheche|Tschechin|Slowake|Slowakin|Slowene|Slowenin|Kroate|Kroatin|Serbe|Serbin|Russe|Russin|Ukrainer|Grieche|Griechin|Türke|Türkin|Österreicher|Schweizer|Niederländer|Holländer|Belgier|Portugiese|Portugiesin|Brasilianer|Argentinier|Kolumbianer|Mexikaner|Amerikaner|US-Amerikaner|Kanadier|Japaner|Australier|Ungar|Rumäne|Rumänin|Nigerianer|Ghanaer|Senegalese|Marokkaner)(?:in)?$/u,
};

/** "Le Parisien" is a newspaper; so is "La Libre". */
const PAPER = /^Le\sParisien$/u;

/** "l'Espagnol", "el canario", "der Spanier": an article and where somebody is from. */
export function isByOrigin(text: string, code: string): boolean {
  const [, article = "", word = ""] = /^(\p{Alpha}{1,3}['’]|\p{Alpha}{1,3}\s)([\p{Alpha}-]+)$/u.exec(text) ?? [];
  if (article === "" || PAPER.test(text)) return false;
  return ORIGIN[code]?.test(word) === true || (code === "fr" && /^\p{Upper}/u.test(word) && FRENCH_DEMONYMS.has(word));
}

/** "el delantero canario", "la pilota sarda": the noun, where what stands behind it is an origin; null where it is not. */
export function nounBeforeOrigin(text: string, code: string): string | null {
  if (!/^(?:es|it|pt|fr)$/.test(code)) return null;
  const [, noun = "", origin = ""] = /^\p{Alpha}{1,3}(?:['’]|\s)(\p{Lower}+)\s(\p{Lower}+)$/u.exec(text) ?? [];
  if (noun === "") return null;
  const isOrigin =
    code === "fr" ? FRENCH_DEMONYMS.has(origin) || ORIGIN.fr?.test(capital(origin)) : ORIGIN[code]?.test(origin);
  return isOrigin ? noun : null;
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** "le jeune homme", "la joven", "der junge Mann": somebody young who has just been named. */
export const YOUNG: Readonly<Record<string, RegExp>> = {
  fr: /^(?:le jeune homme|la jeune femme|l['’]adolescente?|la jeune fille)$/iu,
  es: /^(?:el|la) joven$/iu,
  it: /^(?:il|la) giovane$/iu,
  pt: /^[oa] jovem$/iu,
  de: /^(?:der junge mann|die junge frau)$/iu,
};
