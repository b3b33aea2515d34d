/** A number in figures, or one of the first ten in words, by language. */
const NUMBERS = {
  fr: "(?:\\p{N}[\\p{N},.]*|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)",
  es: "(?:\\p{N}[\\p{N},.]*|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)",
  pt: "(?:\\p{N}[\\p{N},.]*|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez)",
  de: "(?:\\p{N}[\\p{N},.]*|einer|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)",
};

const pattern = (...ways: readonly string[]): RegExp => new RegExp(`^(?:${ways.join("|")})`, "iu");

/** "Près d’un tiers des", "Siete de cada diez", "Mehr als die Hälfte der": how many of whom, where a phrase for somebody has an article elsewhere. */
const SHARES: Readonly<Record<string, RegExp>> = {
  fr: pattern(
    `(?:(?:plus|moins|près|environ|presque|quelque|au\\smoins)\\s(?:de\\s|d['’])?)*(?:${NUMBERS.fr}\\s?%|(?:les\\s)?(?:un|deux|trois|quatre)\\s(?:tiers|quarts?|cinquièmes?)|la\\s(?:grande\\s)?(?:moitié|majorité))\\s(?:des?|du|d['’])`,
    `${NUMBERS.fr}\\s(?:\\p{Alpha}+\\s)?sur\\s${NUMBERS.fr}(?!\\p{Alpha})`,
  ),
  es: pattern(
    `(?:(?:más|menos|cerca|casi|alrededor|al\\smenos|el|un)\\s(?:del?\\s)?)*(?:${NUMBERS.es}\\s?(?:%|por\\sciento)|(?:un|dos|tres)\\s(?:tercio|cuarto|quinto)s?|la\\smitad)\\sdel?\\s`,
    `${NUMBERS.es}\\sde\\scada\\s${NUMBERS.es}(?!\\p{Alpha})`,
  ),
  pt: pattern(
    `(?:(?:cerca|mais|menos|quase|perto|ao\\smenos|pelo\\smenos)\\s(?:d[eao]s?\\s)?)*(?:${NUMBERS.pt}\\s?(?:%|por\\scento)|(?:um|dois|três)\\s(?:terço|quarto|quinto)s?|(?:a\\s)?metade)\\sd[eao]s?\\s`,
    `${NUMBERS.pt}\\s(?:em|de|a)\\scada\\s${NUMBERS.pt}(?!\\p{Alpha})`,
  ),
  de: pattern(
    `(?:(?:mehr\\sals|weniger\\sals|rund|etwa|knapp|fast|gut|über|nahezu|circa)\\s)*(?:${NUMBERS.de}\\s?(?:%|Prozent)|die\\sHälfte|ein\\s(?:Drittel|Viertel|Fünftel)|zwei\\sDrittel|drei\\sViertel)\\s(?:der|aller|von|des)\\s`,
    `${NUMBERS.de}\\svon\\s${NUMBERS.de}(?!\\p{Alpha})`,
    "(?:fast\\s|rund\\s|etwa\\s)?jede[rs]?\\s(?:zweite|dritte|vierte|fünfte|zehnte)\\s",
  ),
};

/** True for a share of people, who have no name: "Près d’un tiers des pilotes". Languages that need to be told. */
export const isShareOfPeople = (words: string, code: string): boolean => SHARES[code]?.test(words) === true;
