import { SHARE_WORDS_OF_ASIA } from "./shareWordsOfAsia.ts";
import type { ShareWords } from "./types.ts";

const row = (words: string, from: number): Record<string, number> =>
  Object.fromEntries(words.split(" ").flatMap((forms, at) => forms.split("|").map((word) => [word, from + at])));
const any = (words: object): string => Object.keys(words).join("|");

const ENGLISH = row(
  "third|thirds quarter|quarters fifth|fifths sixth|sixths seventh|sevenths eighth|eighths ninth|ninths tenth|tenths",
  3,
);
const ABOUT = "(?:by|nearly|almost|about|around|roughly|over|than|up|down|only|just|barely|least)";
const GERMAN = row("drittel viertel fünftel sechstel siebtel achtel neuntel zehntel", 3);
const GERMAN_ORDINALS = row("zweite dritte vierte fünfte sechste siebte achte neunte zehnte", 2);
const GERMAN_WHOLE = "(?:der|des|aller|von|davon|seiner|seines|ihrer|ihres|dieser|unserer)";
const GERMAN_ABOUT = "(?:um|auf|knapp|rund|etwa|fast|über|als|gut|nur|mindestens)";
const FRENCH = row(
  "tiers quart|quarts cinquième|cinquièmes sixième|sixièmes septième|septièmes huitième|huitièmes neuvième|neuvièmes dixième|dixièmes",
  3,
);
const FRENCH_WHOLE = "\\s(?:des\\s|du\\s|de\\s(?:la|ses|leurs|ces|son|sa|leur|cette|ce)\\s|de\\sl[’']|d[’']entre\\s)";
const SPANISH = {
  ...row("tercio|tercios cuarto|cuartos quinto|quintos", 3),
  ...row(
    "tercera|terceras cuarta|cuartas quinta|quintas sexta|sextas séptima|séptimas octava|octavas novena|novenas décima|décimas",
    3,
  ),
};
const PORTUGUESE = row(
  "terço|terços quarto|quartos quinto|quintos sexto|sextos sétimo|sétimos oitavo|oitavos nono|nonos décimo|décimos",
  3,
);
const ITALIAN = row(
  "terzo|terzi quarto|quarti quinto|quinti sesto|sesti settimo|settimi ottavo|ottavi nono|noni decimo|decimi",
  3,
);
const ITALIAN_WHOLE = "\\s(?:dei|degli|delle|della|del|dell[’'])";

/** Days, years, games: what is counted off or tried, and no whole. */
const TIMES = {
  en: "minutes?|hours?|days?|weeks?|months?|years?|seasons?|games?|match(?:es)?|appearances|starts|races|outings|rounds|attempts|innings|overs|fixtures|seconds?|decades?",
  de: "Tage?n?|Wochen?|Monate?|Jahre?|Male?|Abende?|Nacht|Sommer|Winter|Wochenende|Minuten?|Stunden?|Sekunden?|Versuch|Satz|Spiele?n?|Meter",
  sv: "dag|vecka|månad|år|gång|minut|timme|sekund|natt|kväll|helg",
  da: "dag|uge|måned|år|gang|minut|time|sekund|nat|aften|weekend",
  nb: "dag|uke|måned|år|gang|minutt|time|sekund|natt|kveld|helg",
  pl: "dzień|rok|tydzień|miesiąc|godzin\\p{Alpha}*|raz|noc|minut\\p{Alpha}*|lat\\p{Alpha}*|weekend",
} as const;

export const SHARE_WORDS: Readonly<Record<string, ShareWords>> = {
  en: {
    numbers: { a: 1, ...ENGLISH },
    patterns: [
      "(?<n>two|three|four|five|six|seven|eight|nine)[\\s-](?<d>thirds|fifths|sixths|sevenths|eighths|ninths|tenths)(?!\\s\\[?of\\san?\\s)",
      "(?<n>three)(?:-(?<d>quarters)|\\s(?<d2>quarters)(?=\\sof\\s(?!an?\\s)|[,.;]))",
      // "A third goal" is none, nor is "a quarter of a mile".
      `(?<n>a|one)[\\s-](?<d>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?=\\sof\\s(?!an?\\s|(?:the|its|his|her)\\s(?:kind|sort|type|way)\\b))`,
      `(?<=\\b${ABOUT}\\s)(?<n>a|one)[\\s-](?<d>third|quarter|fifth|sixth|tenth)(?=[,.;:)]|\\s(?:to|on|from|in|since|compared|less|more|fewer|lower|higher|below|above|this|last|and|after|when|as|at|during|between|within|but)\\b|$)`,
      "(?<!\\b(?:the|first|second|other|latter|top|bottom|opening|final|upper|lower|each|one|a|\\p{Alpha}+ern)\\s)(?<half>half)(?=\\sof\\s(?!an?\\b)|\\s(?:its|their|all)\\s)",
      `(?<=\\b${ABOUT}\\s)(?<half>half)(?=\\sthe\\s|[,.;)]|\\s(?:since|in|from|to|after|within|compared)\\b|$)`,
      `(?<part>one|two|three|four|five|six|seven|eight|nine)\\sout\\sof\\s(?<whole>three|four|five|six|eight|ten|20|100)(?![\\p{N}-]|[.,]\\p{N}|\\s?%|\\s(?:${TIMES.en})\\b)`,
      "(?<part>\\p{Nd}{1,2})\\sout\\sof\\s(?:every\\s)?(?<whole>10|100)(?![\\p{N}-]|[.,]\\p{N})",
      `(?<part>\\p{Nd}{1,3}|one|two|three|four|five|six|seven|eight|nine)\\s(?:in\\s(?:every\\s)?|(?:out\\s)?of\\severy\\s)(?<whole>\\p{Nd}{1,3}(?:,\\p{Nd}{3})*|\\p{Alpha}+)(?![\\p{N}-]|[.,]\\p{N}|\\s?%|\\s(?:${TIMES.en})\\b)`,
    ],
  },
  de: {
    numbers: { ein: 1, einem: 1, einen: 1, ...GERMAN, ...GERMAN_ORDINALS },
    patterns: [
      `(?<n>zwei|drei|vier|fünf|sechs|sieben|acht|neun)\\s(?<d>${any(GERMAN)})`,
      "(?<n>ein|einem|einen)\\s(?<d>drittel|fünftel|sechstel|siebtel|zehntel)",
      // A quarter is a part of a town, too.
      `(?<n>ein|einem)\\s(?<d>viertel|achtel)(?=\\s${GERMAN_WHOLE}(?!\\p{Alpha}))`,
      `(?<=(?<!\\p{Alpha})${GERMAN_ABOUT}\\s)(?<n>ein)\\s(?<d>viertel|achtel)`,
      `(?<part>zwei|drei|vier|fünf|sechs|sieben|acht|neun)\\svon\\s(?<whole>drei|vier|fünf|acht|zehn)(?!\\p{Alpha}|\\s(?:${TIMES.de})(?!\\p{Alpha}))`,
      `(?<half>die\\sHälfte)(?=\\s${GERMAN_WHOLE}(?!\\p{Alpha}))`,
      `(?<=(?<!\\p{Alpha})${GERMAN_ABOUT}\\s)(?<half>die\\sHälfte)`,
      `jede[rsmn]?\\s(?<whole>${any(GERMAN_ORDINALS)})[nrs]?(?!\\p{Alpha}|\\s(?:${TIMES.de})(?!\\p{Alpha}))`,
    ],
  },
  fr: {
    numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cent: 100, vingt: 20, ...FRENCH },
    patterns: [
      "(?<n>deux|trois|quatre|sept|neuf)\\s(?<d>tiers|quarts|cinquièmes|sixièmes|septièmes|huitièmes|dixièmes)(?![-‑\\p{Alpha}]|\\s(?:de\\s(?:finale|seconde|point)|d[’']heure))",
      `(?<n>un)\\s(?<d>tiers|quart|cinquième|sixième|dixième)(?=${FRENCH_WHOLE})`,
      "(?<=d[’']|(?:environ|soit|quelque)\\s)(?<n>un)\\s(?<d>tiers|quart)(?![-‑]|\\s(?:d[’']heure|de\\s(?:finale|siècle)))",
      `(?<half>la\\smoitié)(?=${FRENCH_WHOLE})`,
      // "Une maison du littoral sur douze", but not "un accord sur dix avions".
      "(?<part>une?|deux|trois|quatre|cinq|six|sept|huit|neuf)\\s(?:(?!\\p{Alpha}+ant\\s)[\\p{Alpha}’'-]+\\s){0,4}?sur\\s(?<whole>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|cent|\\p{Nd}{1,3})(?![\\p{Alpha}\\p{N}-]|[.,]\\p{N}|\\s?%|\\s(?:[\\p{Lower}-]+[sx]|mille|millions?|milliards?)(?!\\p{Alpha}))",
    ],
  },
  es: {
    numbers: { un: 1, una: 1, uno: 1, dos: 2, tres: 3, ...SPANISH },
    patterns: [
      "(?<n>dos|tres|cuatro)\\s(?<d>tercios|(?:terceras|cuartas|quintas|sextas|décimas)(?=\\spartes)|(?:cuartos|quintos)(?=\\sde\\s(?:los|las|la|su|sus)\\s))",
      "(?<n>un)\\s(?<d>tercio|(?:cuarto|quinto)(?=\\sde\\s(?:los|las|la|su|sus)\\s))",
      "(?<n>una)\\s(?<d>tercera|cuarta|quinta|sexta|séptima|octava|décima)\\sparte",
      "(?<!\\ben\\s)(?<half>la\\smitad)(?=\\sde)",
      "(?<=\\ba\\s)(?<half>la\\smitad)",
      "(?<part>un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\\p{Nd}{1,3})\\sde\\scada\\s(?<whole>\\p{Alpha}+|\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})*)",
    ],
  },
  pt: {
    numbers: { um: 1, uma: 1, dois: 2, duas: 2, ...PORTUGUESE },
    patterns: [
      "(?<n>dois|três|quatro)\\s(?<d>terços|(?:quartos|quintos|décimos)(?=\\sd[oa]s?\\s))",
      "(?<n>um)\\s(?<d>terço|(?:quarto|quinto|sexto|décimo)(?=\\sd[oa]s?\\s))",
      "(?<!(?:na|primeira|segunda)\\s)(?<half>metade)(?=\\sd[oae]s?\\s)",
      "(?<part>uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|\\p{Nd}{1,3})\\s(?:em|de)\\scada\\s(?<whole>\\p{Alpha}+|\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})*)",
    ],
  },
  it: {
    numbers: { un: 1, uno: 1, una: 1, ...ITALIAN },
    patterns: [
      "(?<n>due|tre|quattro)\\s(?<d>terzi|quarti|quinti|decimi)(?=\\sd(?!i\\s(?:finale|secondo))|[,.;])",
      `(?<n>un)\\s(?<d>terzo|quarto|quinto|decimo)(?=${ITALIAN_WHOLE})`,
      `(?<half>la\\smetà)(?=${ITALIAN_WHOLE})`,
      "(?<part>un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove)\\s(?:(?!\\p{Alpha}+(?:ndo|nte)\\s)\\p{Alpha}+\\s){0,3}?su\\s(?<whole>\\p{Nd}{1,3}|\\p{Alpha}+)(?![\\p{N}-]|[.,]\\p{N}|\\s?%|\\s\\p{Lower}+[ie](?!\\p{Alpha}))",
    ],
  },
  nl: {
    numbers: { een: 1, één: 1, ...row("derde kwart vijfde zesde zevende achtste negende tiende", 3) },
    patterns: [
      "(?<n>twee|drie|vier)\\s?(?<d>derde|kwart|vijfde|tiende)(?!\\p{Alpha}|\\s(?:uur|jaar|eeuw|prijzen|plaatsen)(?!\\p{Alpha}))",
      "(?<n>een|één)\\s(?<d>derde|vijfde|zesde|tiende|kwart)(?=\\s(?:van\\s(?!een\\s)|deel(?!\\p{Alpha}))|[,.;])",
      "(?<half>de\\shelft)(?=\\svan\\s)",
      "(?<part>een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|\\p{Nd}{1,3})\\sop\\sde\\s(?<whole>\\p{Alpha}+|\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})*)",
    ],
  },
  sv: {
    numbers: {
      en: 1,
      ...row(
        "tredjedel|tredjedelar|tredje fjärdedel|fjärdedelar|fjärde femtedel|femtedelar|femte sjättedel|sjättedelar|sjätte sjundedel|sjunde åttondel|åttonde niondel|nionde tiondel|tiondelar|tionde",
        3,
      ),
    },
    patterns: [
      "(?<n>en|två|tre|fyra)\\s(?<d>tredjedel|tredjedelar|fjärdedel|fjärdedelar|femtedel|femtedelar|sjättedel|tiondel|tiondelar)",
      "(?<half>hälften)(?=\\sav\\s)",
      // "Hon var femte i loppet": she was.
      `(?<=^|[,–]\\s|(?:och|att|nästan|än|ungefär|drygt)\\s)var\\s(?<whole>tredje|fjärde|femte|sjätte|tionde)(?=\\s(?!(?:${TIMES.sv})(?!\\p{Alpha}))\\p{Lower}{4})`,
    ],
  },
  da: {
    numbers: {
      en: 1,
      ...row(
        "tredjedel|tredjedele|tredje fjerdedel|fjerdedele|fjerde femtedel|femtedele|femte sjettedel|sjette syvende ottende niende tiendedel|tiende",
        3,
      ),
    },
    patterns: [
      "(?<n>en|to|tre|fire)\\s(?<d>tredjedel|tredjedele|fjerdedel|fjerdedele|femtedel|femtedele|sjettedel|tiendedel)",
      "(?<half>halvdelen)(?=\\saf\\s)",
      `hver\\s(?<whole>tredje|fjerde|femte|sjette|tiende)(?!\\p{Alpha}|\\s(?:${TIMES.da})(?!\\p{Alpha}))`,
    ],
  },
  nb: {
    numbers: {
      en: 1,
      ...row(
        "tredjedel|tredjedeler|tredel|tredeler|tredje fjerdedel|fjerdedeler|firedel|firedeler|fjerde femtedel|femtedeler|femte sjettedel|sjette sjuende åttende niende tidel|tiendedel|tiende",
        3,
      ),
    },
    patterns: [
      "(?<n>en|to|tre|fire)\\s(?<d>tredjedel|tredjedeler|tredel|tredeler|fjerdedel|fjerdedeler|firedel|firedeler|femtedel|femtedeler|tidel|tiendedel)",
      "(?<half>halvparten)(?=\\sav\\s)",
      `hver\\s(?<whole>tredje|fjerde|femte|sjette|tiende)(?!\\p{Alpha}|\\s(?:${TIMES.nb})(?!\\p{Alpha}))`,
    ],
  },
  pl: {
    numbers: {
      ...row("jedna|jedną|jednej dwie|dwóch trzy|trzech", 1),
      ...row(
        "drug trzecia|trzecią|trzeciej|trzecie|trzecich|trzeci czwarta|czwartą|czwartej|czwarte|czwartych|czwart piąta|piątą|piątej|piąte|piąt szóst siódm ósm dziewiąt dziesiąta|dziesiątą|dziesiątej|dziesiąt",
        2,
      ),
    },
    patterns: [
      "(?<n>jedna|jedną|jednej)\\s(?<d>trzecia|trzecią|trzeciej|czwarta|czwartą|czwartej|piąta|piątą|piątej|dziesiąta|dziesiątą|dziesiątej)",
      "(?<n>dwie|dwóch|trzy|trzech)\\s(?<d>trzecie|trzecich|czwarte|czwartych|piąte)",
      "(?<!(?:pierwsza|drugą|pierwszą|druga|na)\\s)(?<half>połow[aę])(?=\\s\\p{Lower})",
      `co\\s(?<whole>drug|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt)(?:[iyae]|ego|emu|ym|ą|ej)?(?!\\p{Alpha}|\\s(?:${TIMES.pl})(?!\\p{Alpha}))`,
    ],
  },
  tr: {
    numbers: {
      ...row("biri|bir ikisi|iki üçü|üç dördü|dört", 1),
      ...row("üçte dörtte beşte altıda yedide sekizde dokuzda onda", 3),
    },
    patterns: [
      "her\\s(?<whole>\\p{Nd}{1,3}|\\p{Alpha}+)\\s\\p{Lower}+[dt][ae]n\\s(?<part>biri|ikisi|üçü)(?:n\\p{Lower}+)?(?!\\p{Alpha})",
      "(?<whole>\\p{Nd}{1,3})\\s\\p{Lower}+[dt][ae]n\\s(?<part>\\p{Nd}{1,3})['’][ıiuüsy]\\p{Lower}*",
      "(?<d>üçte|dörtte|beşte|onda)\\s(?<n>biri?|iki(?:si)?|üçü?|dördü)(?:n[ıiuü]\\p{Lower}*|n[ea]\\p{Lower}*|nd[ea]\\p{Lower}*)?(?!\\p{Alpha})",
      "(?<!(?:gece|devre|ilk|birinci|ikinci|son)\\s)(?<half>yarısı)(?:n\\p{Lower}*)?(?!\\p{Alpha})",
    ],
  },
  ru: {
    numbers: {
      ...row("одна|одну две|двух три|трёх|трех", 1),
      ...row("трет|треть|трети|третей четверт|четверть|четверти|четвертей пят шест седьм восьм девят десят", 3),
    },
    patterns: [
      "(?<n>одна|одну|две|двух|три|трёх|трех)\\s(?<d>треть|трети|третей|четверть|четверти|четвертей)(?!\\p{Alpha})",
      "(?<![\\p{Alpha}]\\s)(?<half>половин[ау])(?=\\s\\p{Lower}{3})",
      "кажд(?:ый|ая|ое|ого|ому|ым|ом|ую|ой)\\s(?<whole>трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ий|ый|ой|ая|ья|ье|ого|ьего|ому|ую|ью)(?!\\p{Alpha}|\\s(?:день|год|час|раз|месяц|минут\\p{Alpha}*|недел\\p{Alpha}*))",
    ],
  },
  uk: {
    numbers: {
      ...row("друг трет четверт п’ят|п'ят шост сьом восьм дев’ят|дев'ят десят", 2),
      ...row("одна|одну дві|двох три|трьох", 1),
      ...row("третина|третину|третини|третин чверть|чверті|чвертей", 3),
    },
    patterns: [
      "(?<n>одна|одну|дві|двох|три|трьох)\\s(?<d>третин[ауи]?|чверт[ьі]|чвертей)(?!\\p{Alpha})",
      "кожн(?:ий|а|е|ого|ої|ому|ій|у|им|ою)\\s(?<whole>друг|трет|четверт|п[’']ят|шост|сьом|восьм|дев[’']ят|десят)(?:ий|ій|а|я|е|є|ого|ього|ої|ьої|ому|ьому|у|ю)(?!\\p{Alpha}|\\s(?:день|дн\\p{Alpha}+|рік|року|раз|місяц\\p{Alpha}*|тиж\\p{Alpha}*|годин\\p{Alpha}*|хвилин\\p{Alpha}*))",
    ],
  },
  cs: {
    numbers: row("druh třet čtvrt pát šest sedm osm devát desát", 2),
    patterns: [
      "každ(?:ý|á|é|ého|ou|ému|ém)\\s(?<whole>druh|třet|čtvrt|pát|šest|sedm|osm|devát|desát)(?:ý|á|é|ého|ou|ému|ém|í|ího|ímu|ím)(?!\\p{Alpha}|\\s(?:den|rok|týden|měsíc|hodin\\p{Alpha}*|minut\\p{Alpha}*)(?!\\p{Alpha}))",
    ],
  },
  el: {
    numbers: { ένα: 1, δύο: 2, τρία: 3, τρίτο: 3, τρίτα: 3, τέταρτο: 4, τέταρτα: 4, πέμπτο: 5, πέμπτα: 5 },
    patterns: [
      "(?<n>ένα|δύο|τρία)\\s(?<d>τρίτ[οα]|τέταρτ[οα]|πέμπτ[οα])(?!\\p{Alpha})",
      "(?<part>ένας|μία|μια|ένα|δύο|τρεις|τρία|\\p{Nd}{1,2})\\s(?:στους|στις|στα)\\s(?<whole>\\p{Alpha}+|\\p{Nd}{1,4})(?![\\p{Alpha}\\p{N}])",
    ],
  },
  ...SHARE_WORDS_OF_ASIA,
};
