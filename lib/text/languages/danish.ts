import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const danish: Language = {
  code: "da",
  abbreviations: wordSet("bl.a f.eks dvs ca dr prof kl jf nr pga mht ifm iht inkl ekskl d s.u m.fl o.a hr fr hhv"),
  closingAbbreviations: wordSet("osv mv etc mio mia"),
  numberAbbreviations: wordSet("art stk jan feb mar apr aug sep sept okt nov dec"),
  sentenceOpeners: wordSet(
    "en et i på af for med når som at vi jeg ikke hvordan hvad hvem efter under den det de til fra ved om over mod ifølge siden inden mens fordi trods mellem uden hvor hvorfor mange nogle ingen",
  ),
  beforeOrdinals: wordSet("den der det de d til fra på"),
  elisions: NOTHING,
  stopWords: wordSet(`
    før må mange to kom gør gøre ham hende jer dog idet måtte kunne ville skulle blive går gik hver selv lige og i at det er en den til på af for med der de som har et ikke han var jeg men sig fra vi så kan når man vil skal om havde nu
    eller ved efter være bliver blev hvor også mod under over hun end alle ud op her ind mellem da kun været nogen noget nogle hvad
    sin sit sine hans hendes deras denne dette disse siden få får fik allerede hvordan meget mere andre ifølge siger sagde fordi uden
    inden dem dig mig os sammen år hvis været efter flere
  `),
  pronounOpeners: wordSet("han hun den det de dem hans hendes deras dens dets denne dette disse begge sådanne"),
  // "Det danske hold", "de fire både": articles; "det er ventet, at".
  notPronouns:
    /(?<!\p{Alpha})(?:det|den|de) (?=(?:\p{Lower}*(?:ske|lige|ige|ende|elle|ale|ive)|nye|store|lille|små|gamle|unge|første|anden|andet|tredje|sidste|næste|fleste|bedste|største|mindste|vigtigste|eneste|samlede|to|tre|fire|fem|seks|syv|otte|ni|ti|\d+) \p{Alpha})|(?<!\p{Alpha})det (?=(?:er|var|bliver|blev) (?:\p{Lower}+ )?\p{Lower}+,? at )/giu,
  pronouns: wordSet("han hun ham hende hans hendes deres dem de sin sit sine"),
  continuations: wordSet(`
    også desuden anden andre andet samme derefter siden dog derimod tidligere senere begge igen derfor der fortsat yderligere
    ligeledes samtidig da
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    beslutningen manden kvinden gruppen virksomheden selskabet partiet planen loven sagen rapporten undersøgelsen aftalen angrebet
    offeret parret hændelsen ulykken
  `),
  connectiveOpeners: wordSet(`
    men og eller dog desuden derfor således derefter siden samtidig derimod i_stedet også så alligevel
  `),
  firstPerson: wordSet("jeg vi mig os min mit mine vores"),
  sayingVerbs: wordSet(`
    siger sagde sagt fortæller fortalte oplyser oplyste skriver skrev forklarer forklarede mener mente hævder hævdede konstaterer
    advarer advarede meddeler meddelte tilføjer svarede spurgte lyder ifølge
  `),
  alsoCalled: /^,?\s?\(?(?:(?:bedre|også)\s)?(?:kendt\s(?:som|under\snavnet)|alias|født\ssom)\s["”“»]?$/u,
  calendarWords: wordSet(`
    januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag
    søndag mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen
  `),
  background:
    /(?<!\p{Alpha})(?:sidste (?:år|måned|uge)|i fjor|for (?:\p{Alpha}+|\d+) (?:år|måneder) siden|i (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:læs (?:også|mere|her)|abonner|nyhedsbrev|klik her|alle rettigheder|del artiklen|(?:^|[(|/])\s*foto:)/i,
  hangs: /^(?:Efterfølgende|Derefter|Herefter|Dermed|Derudover|Herudover) /u,
  lateSubjects: /^(?!(?:Når|Da|Hvis|Fordi|Mens|Efter at|At|Hvad|Som|Før) )([^,:;]*?) \p{Lower}+ (?:han|hun)(?= )/u,
  decimalMark: ",",
  numerals: counting(
    "en|et to tre fire fem seks syv otte ni ti elleve tolv",
    "tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tyve=20 tredive=30 fyrre=40",
  ),
  magnitudes: wordValues(
    "hundrede=2 tusind=3 tusinde=3 million=6 millioner=6 mio=6 milliard=9 milliarder=9 mia=9 mrd=9",
  ),
  percentWords: wordSet("procent procentpoint pct"),
  currencies: wordSet("kroner kr euro dollar pund øre yen yuan"),
  months: inOrder(
    "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov december|dec",
  ),
  weekdays: inOrder(
    "mandag|mandagen|mandagens tirsdag|tirsdagen|tirsdagens onsdag|onsdagen|onsdagens torsdag|torsdagen|torsdagens fredag|fredagen|fredagens lørdag|lørdagen|lørdagens søndag|søndagen|søndagens",
  ),
  relativeDays: wordValues("forgårs=-2 i_går=-1 i_dag=0 i_morgen=1"),
  futureWords: wordSet("vil skal næste kommende"),
  pastWords: wordSet("sidste"),
};
