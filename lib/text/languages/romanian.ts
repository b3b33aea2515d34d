import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

/** Many pages write "ş" and "ţ", the letters of Turkish, for "ș" and "ț": every word stands in both spellings. */
const inBothSpellings = (words: string): string => `${words} ${words.replaceAll("ș", "ş").replaceAll("ț", "ţ")}`;

export const romanian: Language = {
  code: "ro",
  abbreviations: wordSet(
    inBothSpellings("dr prof ing av gen col lt cpt nr str bd jud ex dl dna pag alin lit cca sf d.hr î.hr"),
  ),
  closingAbbreviations: wordSet("etc ș.a ş.a s.a s.r.l mil mld a.m p.m"),
  numberAbbreviations: wordSet("art ian feb apr aug sept oct nov dec"),
  sentenceOpeners: wordSet(
    inBothSpellings(
      "e este nu în la de pe din cu după când dacă cum ce eu noi un o pentru potrivit conform fără între prin peste sub deși deoarece înainte unde cine mulți unii nimeni până spre despre",
    ),
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(
    inBothSpellings(`
    și în a la de cu pe din că nu o se să este sunt au am ai fost fi va vor ar care ce mai pentru prin dar sau ca iar după până între
    sub despre către fără peste asupra dintre printre decât când cum unde dacă doar tot toate toți toată cei cele cel cea lui ei lor
    său sa sale săi îi îl le li i-a l-a s-a s-au i-au l-au le-a într-o într-un dintr-o dintr-un și-a și-au n-a un unei unui unor ale al
    acest această aceste acești acestui acestei acestor acestea acesta aceasta acum astfel însă deși ori nici foarte era erau fiind
    poate pot putea trebuie trei doi două ani anul an potrivit precum inclusiv asemenea ne vă el ea ele noi eu mi nostru noastră
    aproximativ aproape cât câte câteva fiecare alte alt altă alți având privind
    `),
  ),
  pronounOpeners: wordSet(
    inBothSpellings(`
    el ea ei ele acesta aceasta aceștia acestea acest această acești aceste acela aceea aceia acelea acel acea acei acele lui lor ambii
    ambele asta amândoi amândouă
    `),
  ),
  // "Această săptămână": the reader's own time.
  notPronouns:
    /(?<!\p{Alpha})(?:acest (?=(?:an|week-?end|sezon|sfârșit)(?!\p{Alpha}))|această (?=(?:săptămână|lună|vară|iarnă|toamnă|primăvară|seară|dimineață)(?!\p{Alpha})))/giu,
  pronouns: wordSet(inBothSpellings("el ea ei ele lor său sa săi sale îl îi le li dânsul dânsa")),
  continuations: wordSet(
    inBothSpellings(`
    asemenea totodată alt altă alți alte același aceeași apoi ulterior însă anterior ambii ambele încă acolo atunci astfel tot iarăși
    și
    `),
  ),
  definiteArticles: NOTHING,
  standInNouns: wordSet(
    inBothSpellings(`
    decizia măsura bărbatul femeia grupul firma compania partidul planul legea cazul raportul studiul acordul atacul victima cuplul
    incidentul accidentul
    `),
  ),
  connectiveOpeners: wordSet(
    inBothSpellings(`
    dar și sau însă totodată astfel deci apoi ulterior totuși în_schimb de_asemenea în_plus prin_urmare între_timp pe_de_altă_parte
    cu_toate_acestea iar deși așadar în_același_timp
    `),
  ),
  firstPerson: wordSet(inBothSpellings("eu noi mă mie îmi ne mea meu mei mele nostru noastră noștri noastre suntem")),
  sayingVerbs: wordSet(
    inBothSpellings(`
    spus spune spun spunea declarat declară afirmat afirmă precizat precizează adăugat adaugă explicat explică anunțat anunță transmis
    transmite subliniat subliniază menționat menționează arătat susținut susține susțin scris scrie răspuns răspunde avertizat
    avertizează informat relatat relatează completat mărturisit recunoscut confirmat
    `),
  ),
  alsoCalled:
    /^,?\s?\(?(?:cunoscut[ăe]?\s(?:și\s|şi\s)?(?:ca|drept|sub\snumele\sde)|alias|zis[ăe]?|născut[ăe]?)\s["„”]?$/u,
  calendarWords: wordSet(
    inBothSpellings(`
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri
    sâmbătă duminică ieri azi astăzi mâine
    `),
  ),
  background:
    /(?<!\p{Alpha})(?:anul trecut|luna trecută|săptămâna trecută|(?:acum|în urmă cu) (?:\p{Alpha}+|\d+)(?: de)? (?:ani|luni)|în (?:anul )?(?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:cite[sșş](?:te|ți|ţi) (?:[sșş]i|mai mult|mai departe)|citi[tțţ]i (?:[sșş]i|mai mult)|vezi [sșş]i|abonea(?:ză-te|za-te)|abona[tțţ]i-v|newsletter|click aici|d[ăa] click|toate drepturile rezervate|distribuie (?:articolul|pe)|urm[ăa]re[sșş]te-ne|(?:^|[(|/])\s*(?:sursa )?foto\s?:)/i,
  decimalMark: ",",
  // "Nouă" is new as well as nine.
  numerals: wordValues(
    inBothSpellings(
      "unu=1 doi=2 două=2 trei=3 patru=4 cinci=5 șase=6 șapte=7 opt=8 zece=10 unsprezece=11 doisprezece=12 douăsprezece=12 treisprezece=13 paisprezece=14 cincisprezece=15 șaisprezece=16 șaptesprezece=17 optsprezece=18 nouăsprezece=19 douăzeci=20 treizeci=30 patruzeci=40 cincizeci=50 șaizeci=60 șaptezeci=70 optzeci=80 nouăzeci=90",
    ),
  ),
  magnitudes: wordValues(
    "sută=2 sute=2 mie=3 mii=3 milion=6 milioane=6 mil=6 miliard=9 miliarde=9 mld=9 trilion=12 trilioane=12",
  ),
  percentWords: wordSet("la_sută procent procente"),
  currencies: wordSet(
    inBothSpellings("leu lei euro dolar dolari liră lire yeni yuani rublă ruble forinți zloți coroane franci bani"),
  ),
  months: inOrder(
    "ianuarie|ian februarie|feb martie aprilie|apr mai iunie iulie august|aug septembrie|sept octombrie|oct noiembrie|nov decembrie|dec",
  ),
  weekdays: inOrder("luni marți|marţi miercuri joi vineri sâmbătă duminică"),
  relativeDays: wordValues(inBothSpellings("alaltăieri=-2 ieri=-1 azi=0 astăzi=0 mâine=1 poimâine=2")),
  futureWords: wordSet(inBothSpellings("va vor urmează viitor viitoare următor următoare următoarea")),
  pastWords: wordSet("trecut trecută"),
};
