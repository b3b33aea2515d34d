import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const croatian: Language = {
  code: "hr",
  abbreviations: wordSet("tzv npr odn tj mr dr sc prof ing dipl mag gđa gđica gen sv ul tel br sl"),
  closingAbbreviations: wordSet("itd i.dr i.sl d.d d.o.o mil mlrd kn st god"),
  numberAbbreviations: wordSet("čl str cca max min"),
  sentenceOpeners: wordSet(
    "na u do po za od iz kad kada ako kako što tko ne ja mi prema tijekom nakon prije s sa zbog uz bez između protiv kroz oko jer dok iako gdje zašto mnogi neki nitko još samo",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    i u na za od je se da su s sa o do po iz ne što koji koja koje kako ali ili te a bi biti bio bila bilo bili će nije nisu jer kada
    kad gdje samo još već nakon prije tijekom između prema kod pri pod nad kroz bez zbog uz protiv oko više manje sve svi svih svoje
    svoj svoju njih njega njoj njihov njihova njegova njegov njezin njezina on ona oni one ga mu joj im ih mi nas nam ja sam smo ste
    taj ta to ti ovaj ova ovo ovi ove tog toga tome tom tim toj tu tko kojem kojim kojih kojima kojeg kojoj koju ako dok iako pa no
    također međutim dva tri godine godina godini godinu može mogu treba ima imaju nema bez jedan jedna jedno danas jučer sada
    tako ni niti nego vrlo prvi upravo među rekao rekla kazao oni kao nam neki neke
  `),
  pronounOpeners: wordSet(`
    on ona ono oni one njegov njegova njegovo njegovi njezin njezina njezini njihov njihova njihovo njihovi taj ta to ti te ovaj ova
    ovo ovi ove tome tamo obojica obje oboje takav takva takvo takvi takve
  `),
  // "Ovaj tjedan", "ovo ljeto": the reader's own time.
  notPronouns:
    /(?<!\p{Alpha})(?:ovaj|ova|ovo|ove|ovu) (?=(?:tjedan|mjesec|vikend|ljeto|zimu|godine|godinu|srijedu|subotu|nedjelju|sezone|sezonu|jeseni|petak|četvrtak|utorak|ponedjeljak)(?!\p{Alpha}))/giu,
  pronouns: wordSet(
    "on ona oni one njega njemu nju njoj ih im ga mu joj njih njima njegov njegova njezin njezina njihov njihova",
  ),
  continuations: wordSet(`
    također isto drugi druga drugo druge ostali isti ista isto zatim potom poslije kasnije međutim ranije prethodno obojica obje ponovno
    opet zato stoga tamo tada i_dalje dodatno ujedno
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    odluka mjera muškarac žena skupina tvrtka kompanija stranka plan zakon slučaj izvješće istraživanje sporazum napad žrtva par
    događaj nesreća
  `),
  connectiveOpeners: wordSet(`
    ali i a ili no međutim osim_toga zato stoga dakle zatim potom u_međuvremenu istodobno istovremeno umjesto_toga također ipak pritom
    s_druge_strane tako pa unatoč_tome naime naprotiv
  `),
  firstPerson: wordSet("ja mi mene meni nas nama nam me moj moja moje naš naša naše sam smo"),
  sayingVerbs: wordSet(`
    rekao rekla rekli kaže kažu kazao kazala kazali izjavio izjavila izjavili istaknuo istaknula istaknuli poručio poručila dodao
    dodala dodali naveo navela naveli priopćio priopćila priopćili objasnio objasnila objašnjava naglasio naglasila tvrdi tvrde
    ustvrdio upozorio upozorila ocijenio ocijenila napisao napisala najavio najavila potvrdio potvrdila priznao priznala smatra
    zaključio zaključila komentirao komentirala objavio objavila ispričao ispričala
  `),
  alsoCalled:
    /^,?\s?\(?(?:(?:također|bolje)\s)?(?:poznat[ai]?\s(?:kao|pod\simenom)|zvan[ai]?|rođen[a]?\skao|alias)\s["„“»]?$/u,
  calendarWords: wordSet(`
    siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac siječnja veljače ožujka travnja
    svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca siječnju veljači ožujku travnju svibnju lipnju srpnju
    kolovozu rujnu listopadu studenome studenom prosincu ponedjeljak utorak srijeda srijedu četvrtak petak subota subotu nedjelja
    nedjelju jučer danas sutra
  `),
  background:
    /(?<!\p{Alpha})(?:lani|preklani|prošl(?:e|u) godin[eu]|prošl(?:og|oga) (?:mjeseca|tjedna)|prije (?:\p{Alpha}+|\d+) (?:godina|godine|mjeseci|mjeseca)|(?:19|20)\d\d\. godine)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:pročitajte (?:i|još|više)|čitajte (?:i|više)|pogledajte (?:i|još)|pretplatite se|newsletter|kliknite (?:ovdje|na)|sva prava pridržana|podijelite (?:članak|ovu)|pratite nas|(?:^|[(|/])\s*(?:foto|izvor fotografije)\s?:)/i,
  decimalMark: ",",
  numerals: counting(
    "jedan|jedna|jedno|jednog dva|dvije|dvoje|dvojica tri|troje|trojica četiri|četvero|četvorica pet|petero šest sedam osam devet deset jedanaest dvanaest",
    "trinaest=13 četrnaest=14 petnaest=15 šesnaest=16 sedamnaest=17 osamnaest=18 devetnaest=19",
  ),
  magnitudes: wordValues(
    "sto=2 stotina=2 stotine=2 tisuća=3 tisuće=3 tisuću=3 tisućama=3 milijun=6 milijuna=6 milijuni=6 milijunima=6 mil=6 milijarda=9 milijarde=9 milijardi=9 milijardu=9 milijardama=9 mlrd=9 bilijun=12 bilijuna=12",
  ),
  percentWords: wordSet("posto postotak postotka postotni postotnih postotna"),
  currencies: wordSet(
    "euro eura euri eurima kuna kune kunu kn dolar dolara dolari dolarima funta funte funti jena juana rubalja rublja franaka forinti kruna dinara centi",
  ),
  months: inOrder(
    "siječanj|siječnja|siječnju veljača|veljače|veljači ožujak|ožujka|ožujku travanj|travnja|travnju svibanj|svibnja|svibnju lipanj|lipnja|lipnju srpanj|srpnja|srpnju kolovoz|kolovoza|kolovozu rujan|rujna|rujnu listopad|listopada|listopadu studeni|studenog|studenoga|studenom|studenome prosinac|prosinca|prosincu",
  ),
  weekdays: inOrder(
    "ponedjeljak|ponedjeljka utorak|utorka srijeda|srijedu|srijede četvrtak|četvrtka petak|petka subota|subotu|subote nedjelja|nedjelju|nedjelje",
  ),
  relativeDays: wordValues("prekjučer=-2 jučer=-1 danas=0 sutra=1 prekosutra=2"),
  futureWords: wordSet("će ćemo sljedeći sljedeću sljedeće idući iduću iduće nadolazeći"),
  pastWords: wordSet("prošli prošlu prošle protekli proteklu protekle"),
};
