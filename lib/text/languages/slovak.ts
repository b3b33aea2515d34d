import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const slovak: Language = {
  code: "sk",
  abbreviations: wordSet(`
    tzv tzn napr resp mgr ing bc dr prof doc judr mudr phdr rndr paeddr mvdr gen plk pplk mjr kpt npor por ul nám sv hl tel p vrát
    tr
  `),
  closingAbbreviations: wordSet("atď apod a.i hod ml st a.s s.r.o n.o n.l pr.n.l mil mld tis"),
  numberAbbreviations: wordSet("č čl ods str písm zb max min cca"),
  sentenceOpeners: wordSet(
    "na do po za od pre pri keď kedy ako čo kto nie ja my podľa počas pred v vo k u s so z zo ak kvôli proti bez medzi cez kde prečo nad pod ani len až pretože zatiaľ mnohí niektorí nikto okolo vedľa",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    a aj i k ku o s so sa u v vo z zo na do po za od si že je to pre pri pred medzi nad pod bez až ako ale alebo ani len tiež ešte už
    tak čo kedy keď kde ktorý ktorá ktoré ktorí ktorú ktorého ktorom ktorých ktorej ich jeho jej ho mu ju im nich som sme sú bol bola
    bolo boli byť bude budú by nie má majú mal mala mali mať môže môžu mohol mohla podľa kvôli proti ak pretože preto aby ten tá tí
    tento táto toto tieto tým tom toho tejto tých tomu viac ďalšie ďalších rokov roku všetkých však napríklad najmä zatiaľ veľmi
    jeden dva tri nás nám my ja on ona oni svoj svoju svoje svojho svojich cez počas okolo tam teraz potom teda stále povedal uviedol
    dnes včera ide niečo nič takže
  `),
  pronounOpeners: wordSet(`
    on ona ono oni ony jeho ich jej ten tá to tí tie tento táto toto títo tieto toho tomu tým tam obaja obe taký taká také jemu im
  `),
  // "Tento týždeň", "toto leto": the reader's own time.
  notPronouns:
    /(?<!\p{Alpha})(?:tento|táto|toto|túto) (?=(?:týždeň|mesiac|rok|víkend|leto|zimu|sezónu|stredu|sobotu|nedeľu|piatok|štvrtok|utorok|pondelok)(?!\p{Alpha}))/giu,
  pronouns: wordSet("on ona oni ony jeho jej ich jemu mu ho ju im nich nim ním ňou nej nemu"),
  continuations: wordSet(`
    tiež taktiež rovnako navyše iný iná iné ďalší ďalšia ďalšie ďalších rovnaký rovnaká potom neskôr následne však naopak predtým
    obaja obe znova znovu opäť preto tam vtedy naďalej stále
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    rozhodnutie muž žena skupina firma spoločnosť strana plán zákon prípad správa štúdia dohoda útok obeť pár udalosť nehoda
    opatrenie
  `),
  connectiveOpeners: wordSet(`
    ale a aj i alebo však navyše preto teda takže potom medzitým naopak zároveň namiesto_toho tiež taktiež napriek_tomu pritom
    okrem_toho na_druhej_strane tak ibaže následne
  `),
  firstPerson: wordSet("ja my mňa mne mi nás nám mnou nami môj moja moje naša náš naše som sme"),
  sayingVerbs: wordSet(`
    povedal povedala povedali hovorí hovoril hovorila uviedol uviedla uviedli uvádza dodal dodala dodali oznámil oznámila oznámili
    vyhlásil vyhlásila vysvetlil vysvetlila vysvetľuje upozornil upozornila zdôraznil zdôraznila poznamenal poznamenala tvrdí tvrdil
    tvrdila napísal napísala potvrdil potvrdila pripustil pripustila skonštatoval skonštatovala varoval varovala opísal opísala
    doplnil doplnila informoval informovala informovali priblížil priblížila
  `),
  alsoCalled: /^,?\s?\(?(?:(?:tiež|lepšie)\s)?(?:znám[ya]\s(?:ako|pod\smenom)|alias|prezývan[ýá]|roden[ýá])\s["„]?$/u,
  calendarWords: wordSet(`
    január február marec apríl máj jún júl august september október november december januára februára marca apríla mája júna júla
    augusta septembra októbra novembra decembra januári februári marci apríli máji júni júli auguste septembri októbri novembri
    decembri pondelok utorok streda stredu štvrtok piatok sobota sobotu nedeľa nedeľu včera dnes zajtra
  `),
  background:
    /(?<!\p{Alpha})(?:(?:vlani|predvlani)|(?:minulý|vlaňajší) (?:rok|mesiac|týždeň)|v (?:minulom|vlaňajšom) roku|pred (?:\p{Alpha}+|\d+) (?:rokmi|mesiacmi)|v roku (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:čítajte (?:aj|tiež|viac|ďalej)|prečítajte si|prihláste sa|odoberajte|newsletter|kliknite (?:sem|na)|všetky práva vyhradené|zdieľajte|predplaťte|(?:^|[(|/])\s*foto[.:])/i,
  decimalMark: ",",
  numerals: counting(
    "jeden|jedna|jedno|jedného|jednu dva|dve|dvaja|dvoch|dvoma tri|traja|troch štyri|štyria|štyroch päť|piatich šesť|šiestich sedem|siedmich osem|ôsmich deväť|deviatich desať|desiatich jedenásť|jedenástich dvanásť|dvanástich",
    "trinásť=13 štrnásť=14 pätnásť=15 šestnásť=16 sedemnásť=17 osemnásť=18 devätnásť=19",
  ),
  magnitudes: wordValues(
    "sto=2 tis=3 tisíc=3 tisíce=3 tisícov=3 tisícom=3 mil=6 milión=6 milióna=6 milióny=6 miliónov=6 miliónom=6 miliónmi=6 mld=9 miliarda=9 miliardu=9 miliardy=9 miliárd=9 miliardami=9 bilión=12 bilióna=12 bilióny=12 biliónov=12",
  ),
  percentWords: wordSet("percento percenta percentá percent percentách percentami"),
  currencies: wordSet(
    "euro eura eurá eur euro eurách dolár dolára doláre dolárov libra libry libier koruna koruny korún jenov jüanov rubľov zlotých forintov hrivien frankov centov",
  ),
  months: inOrder(
    "január|januára|januári|januárom február|februára|februári|februárom marec|marca|marci|marcom apríl|apríla|apríli|aprílom máj|mája|máji|májom jún|júna|júni|júnom júl|júla|júli|júlom august|augusta|auguste|augustom september|septembra|septembri|septembrom október|októbra|októbri|októbrom november|novembra|novembri|novembrom december|decembra|decembri|decembrom",
  ),
  weekdays: inOrder(
    "pondelok|pondelka|pondelku utorok|utorka|utorku streda|stredu|stredy štvrtok|štvrtka|štvrtku piatok|piatka|piatku sobota|sobotu|soboty nedeľa|nedeľu|nedele",
  ),
  relativeDays: wordValues("predvčerom=-2 včera=-1 dnes=0 zajtra=1 pozajtra=2"),
  futureWords: wordSet("bude budú budúci budúcu budúce nadchádzajúci nadchádzajúcu nadchádzajúce najbližší najbližšiu"),
  pastWords: wordSet("minulý minulú minulé uplynulý uplynulú uplynulé"),
};
