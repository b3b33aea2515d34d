import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const slovenian: Language = {
  code: "sl",
  abbreviations: wordSet("t.i ti npr oz mag dr prof doc inž gen sv ul tel g ga gdč dipl univ spec t.j"),
  closingAbbreviations: wordSet("itd ipd idr d.d d.o.o s.p mio mrd mil st ml"),
  numberAbbreviations: wordSet("št čl str max min pribl"),
  sentenceOpeners: wordSet(
    "na v do po za od iz ko kdaj če kako kaj kdo ne jaz mi pri med pred z s zaradi ker brez proti skozi okoli čeprav kjer kje zakaj mnogi nekateri nihče še samo ob",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    in je v na za se da so z s o do po iz ne ki kot pa ali tudi še že pri od če le ko ker bi bil bila bilo bili bo bodo biti ni niso
    sta smo sem ste ga mu jo jih jim njihov njihova njihove njegov njegova njegovo njen njena on ona oni to ta te tega tem teh tej ti
    ter kar kaj kako kdaj kjer kateri katera katere katerih katerem med pred pod nad brez zaradi proti okoli več manj vse vsi vseh svoj
    svoje svojo svojih lahko mora morajo ima imajo leta let leto letu dva dve tri ena en nekaj zelo bolj prav tako zato potem nato zdaj
    danes včeraj nas nam mi jaz me naš naša tam tu kljub glede dejal dejala ob skozi toda sicer saj namreč samo skupaj torej kakor
     prvi nov novo drugi
  `),
  pronounOpeners: wordSet(`
    on ona ono oni one njegov njegova njegovo njegovi njen njena njeno njeni njihov njihova njihovo njihovi ta to ti te tisti tista
    tisto tam oba obe tak taka tako takšen takšna takšno
  `),
  // "Ta teden", "to poletje": the reader's own time.
  notPronouns:
    /(?<!\p{Alpha})(?:ta (?=(?:teden|mesec|konec tedna)(?!\p{Alpha}))|to (?=(?:poletje|zimo|jesen|pomlad|leto|sezono|sredo|soboto|nedeljo)(?!\p{Alpha})))/giu,
  pronouns: wordSet(
    "on ona oni one njega njemu njo njej njih njim jih jim ga mu njegov njegova njegovo njen njena njihov njihova",
  ),
  continuations: wordSet(`
    tudi prav_tako poleg drug druga drugo drugi isti ista isto nato potem pozneje kasneje vendar pa prej oba obe znova spet zato tam
    takrat še dodatno obenem hkrati
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    odločitev ukrep moški ženska skupina podjetje družba stranka načrt zakon primer poročilo raziskava študija sporazum napad žrtev
    par dogodek nesreča
  `),
  connectiveOpeners: wordSet(`
    a ampak in ali vendar toda poleg_tega zato torej nato potem medtem hkrati obenem namesto_tega tudi kljub_temu pri_tem
    po_drugi_strani tako sicer namreč
  `),
  firstPerson: wordSet("jaz mi mene meni nas nam mano nami moj moja moje naš naša naše sem smo"),
  sayingVerbs: wordSet(`
    dejal dejala dejali pravi pravijo povedal povedala povedali dodal dodala dodali poudaril poudarila poudarili pojasnil pojasnila
    pojasnili sporočil sporočila sporočili zapisal zapisala zapisali opozoril opozorila opozorili izjavil izjavila ocenil ocenila
    ocenjuje navedel navedla trdi trdijo zatrdil zatrdila meni menijo napovedal napovedala potrdil potrdila priznal priznala izpostavil
    izpostavila odgovoril odgovorila razložil razložila
  `),
  alsoCalled:
    /^,?\s?\(?(?:(?:tudi|bolj)\s)?(?:znan[ai]?\s(?:kot|pod\simenom)|imenovan[ai]?|rojen[a]?\skot|alias)\s["„»]?$/u,
  calendarWords: wordSet(`
    januar februar marec april maj junij julij avgust september oktober november december januarja februarja marca aprila maja junija
    julija avgusta septembra oktobra novembra decembra januarju februarju marcu aprilu maju juniju juliju avgustu septembru oktobru
    novembru decembru ponedeljek torek sreda sredo četrtek petek sobota soboto nedelja nedeljo včeraj danes jutri
  `),
  background:
    /(?<!\p{Alpha})(?:lani|predlani|(?:lansko|prejšnje) leto|prejšnji (?:mesec|teden)|pred (?:\p{Alpha}+|\d+) (?:leti|letoma|meseci|mesecema)|leta (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:preberite (?:tudi|še|več)|beri(?:te)? (?:tudi|še)|naročite se|e-novic|kliknite (?:tukaj|na)|vse pravice pridržane|delite (?:članek|novico)|(?:^|[(|/])\s*(?:foto|fotografija)\s?:)/i,
  decimalMark: ",",
  numerals: counting(
    "eden|ena|eno|enega dva|dve|dveh trije|tri|treh štirje|štiri|štirih pet|petih šest|šestih sedem|sedmih osem|osmih devet|devetih deset|desetih enajst|enajstih dvanajst|dvanajstih",
    "trinajst=13 štirinajst=14 petnajst=15 šestnajst=16 sedemnajst=17 osemnajst=18 devetnajst=19 dvajset=20 trideset=30 štirideset=40 petdeset=50 šestdeset=60 sedemdeset=70 osemdeset=80 devetdeset=90",
  ),
  magnitudes: wordValues(
    "sto=2 tisoč=3 tisočih=3 tisočimi=3 milijon=6 milijona=6 milijone=6 milijoni=6 milijonov=6 milijonih=6 mio=6 milijarda=9 milijardo=9 milijarde=9 milijardi=9 milijard=9 mrd=9 bilijon=12 bilijona=12 bilijonov=12",
  ),
  percentWords: wordSet(
    "odstotek odstotka odstotke odstotki odstotkov odstotkih odstotkoma odstotno procent procenta procentov",
  ),
  currencies: wordSet(
    "evro evra evre evri evrov evrih evrom evroma dolar dolarja dolarje dolarjev funt funta funtov jenov juanov rubljev frankov forintov kun centov tolarjev",
  ),
  months: inOrder(
    "januar|januarja|januarju februar|februarja|februarju marec|marca|marcu april|aprila|aprilu maj|maja|maju junij|junija|juniju julij|julija|juliju avgust|avgusta|avgustu september|septembra|septembru oktober|oktobra|oktobru november|novembra|novembru december|decembra|decembru",
  ),
  weekdays: inOrder(
    "ponedeljek|ponedeljka|ponedeljku torek|torka|torku sreda|sredo|srede četrtek|četrtka|četrtku petek|petka|petku sobota|soboto|sobote nedelja|nedeljo|nedelje",
  ),
  relativeDays: wordValues("predvčerajšnjim=-2 včeraj=-1 danes=0 jutri=1 pojutrišnjem=2"),
  futureWords: wordSet("bo bodo bomo prihodnji prihodnjo prihodnje naslednji naslednjo naslednje"),
  pastWords: wordSet("prejšnji prejšnjo pretekli preteklo minuli minulo"),
};
