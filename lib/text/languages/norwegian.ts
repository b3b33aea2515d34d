import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const norwegian: Language = {
  code: "nb",
  abbreviations: wordSet("bl.a bl ca dvs e.l f.eks feks iflg jf kl nr pr st tlf dr prof"),
  closingAbbreviations: wordSet("etc mill mrd m.m osv"),
  numberAbbreviations: wordSet("kr jan feb mar apr jun jul aug sep okt nov des"),
  sentenceOpeners: wordSet(
    "en et i på til for når jeg vi den det de fra ved om over mot ifølge siden før mens fordi etter under uten mellom hvor hvorfor hvordan hva hvem mange noen ingen av med som at ikke",
  ),
  beforeOrdinals: wordSet("den det de denne dette sin sitt sine hans hennes deres min mitt vår vårt"),
  elisions: NOTHING,
  stopWords: wordSet(`
    alle at av bare begge ble blei bli blir da de deg dem den denne der dere deres det dette disse du eller en enn er et etter for fordi
    fra før ha hadde han hans har hennes her hun hva hvem hver hvor hvordan i ikke inn jeg kan kom kunne man mange med meg men mer mot må
    nå når og også om opp oss over på samme seg si sier sin sine skal skulle som så til tre to under ut ved var vi vil ville være vært å
  `),
  pronounOpeners: wordSet("han hun den det de dette denne disse dem hans hennes deres sin begge"),
  // "Det norske laget", "de fire båtene": articles; "det finnes".
  notPronouns:
    /(?<!\p{Alpha})(?:det|den|de) (?=(?:\p{Lower}*(?:ske|lige|ige|ende|elle|ale|ive)|nye|store|lille|små|gamle|unge|første|andre|tredje|siste|neste|fleste|beste|største|minste|viktigste|eneste|samlede|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|\d+) \p{Alpha})|(?<!\p{Alpha})det (?=(?:finnes|finst) |(?:er|var|blir|ble) (?:\p{Lower}+ )?\p{Lower}+ at )/giu,
  pronouns: wordSet("han hun ham henne hans hennes de dem deres den det dens sin sitt sine"),
  continuations: wordSet(
    "også dessuten annen annet andre samme deretter derfor likevel imidlertid videre tidligere senere begge igjen der nå fortsatt",
  ),
  definiteArticles: wordSet("den det de"),
  standInNouns: wordSet(
    "beslutningen tiltaket mannen kvinnen gruppen selskapet partiet planen loven saken rapporten studien avtalen angrepet offeret",
  ),
  connectiveOpeners: wordSet(
    "men og eller også så derfor dermed likevel imidlertid dessuten deretter da samtidig videre for",
  ),
  firstPerson: wordSet("jeg vi meg oss min mitt mine vår vårt våre"),
  sayingVerbs: wordSet(
    "sier sa forteller fortalte skriver skrev mener mente opplyser opplyste forklarer forklarte understreker uttalte bekrefter legger ifølge",
  ),
  alsoCalled: /^,?\s?\(?(?:(?:bedre|også)\s)?(?:kjent\s(?:som|under\snavnet)|alias|født\ssom)\s["”“«]?$/u,
  calendarWords: wordSet(
    "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember",
  ),
  background:
    /\b(?:i fjor|forrige (?:år|måned)|for (?:\p{Alpha}+|\d+) (?:år|måneder) siden|i (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate: /\b(?:les også|les mer|nyhetsbrev|klikk her|abonner på|del saken)|(?:^|[(|/])\s*foto:/i,
  hangs: /^(?:Deretter|Etterpå|Dermed|Derimot|I tillegg) /u,
  lateSubjects: /^(?!(?:Når|Da|Hvis|Fordi|Mens|Etter at|At|Hva|Som|Før) )([^,:;]*?) \p{Lower}+ (?:han|hun)(?= )/u,
  decimalMark: ",",
  numerals: counting(
    "en|ett|én to tre fire fem seks sju|syv åtte ni ti elleve tolv",
    "tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tjue=20 tretti=30 førti=40 femti=50",
  ),
  magnitudes: wordValues("hundre=2 tusen=3 million=6 millioner=6 mill=6 milliard=9 milliarder=9 mrd=9"),
  percentWords: wordSet("prosent prosentpoeng"),
  currencies: wordSet("kroner kr euro dollar pund øre yen yuan"),
  months: inOrder(
    "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des",
  ),
  weekdays: inOrder(
    "mandag|mandagen|mandagens tirsdag|tirsdagen|tirsdagens onsdag|onsdagen|onsdagens torsdag|torsdagen|torsdagens fredag|fredagen|fredagens lørdag|lørdagen|lørdagens søndag|søndagen|søndagens",
  ),
  relativeDays: wordValues("i_går=-1 i_dag=0 i_morgen=1"),
  futureWords: wordSet("vil skal neste kommende"),
  pastWords: wordSet("forrige sist"),
};
