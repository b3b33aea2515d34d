import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const lithuanian: Language = {
  code: "lt",
  abbreviations: wordSet("pvz t.y vad vadin dr prof doc gyd gen plk kpt ltn g pr vysk vyr pav tel šv pan"),
  closingAbbreviations: wordSet("m d mėn val min sek proc tūkst mln mlrd eur kt t.t ir.pan a.k red"),
  numberAbbreviations: wordSet("nr str psl"),
  sentenceOpeners: wordSet(
    "į iš po už su apie kai kada jei jeigu kaip kas ne aš mes pagal per prieš nuo iki dėl pasak anot be tarp ant prie pro nors kol kur kodėl daug niekas tik jau dar",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    ir į kad yra su iš tai ne buvo jis ji jie jos už apie ar kaip tik dar bet nuo iki po per prie bus jau taip pat šis ši šios šią šio
    tas ta to tų tie kuris kuri kurie kurių kurios kurį kuriame jo jų joje jiems jam jai mes mūsų mums aš man mano savo sau labai
    daugiau mažiau visi visų visos viena vienas du trys metų metais metus dėl prieš tarp be pagal kur ką kas nes jei jeigu nors todėl
    tačiau arba o nei gali galima turi būti esą sakė teigė pasak anot šiuo šiame ten čia dabar vis visą tuo tuomet jog kai kada buvo
    galėtų būtų taigi tokia toks tokie pačiu vėliau apie net tiek
  `),
  pronounOpeners: wordSet("jis ji jie jos jo jų tai šis ši šie šios šio šią tas ta tie abu abi ten toks tokia tokie"),
  // "Šią savaitę", "šios savaitės": the reader's own time.
  notPronouns:
    /(?<!\p{Alpha})(?:šią|šios|šio|šis|ši) (?=(?:savaitę|savaitės|vasarą|žiemą|mėnesio|mėnesį|savaitgalį|rytą|vakarą|sezono|sezoną)(?!\p{Alpha}))/giu,
  pronouns: wordSet("jis ji jie jos jo jų jam jai jiems joms jį ją juos jas juo jais"),
  continuations: wordSet(`
    taip_pat pat be_to kitas kita kiti kitos pats ta_pati paskui vėliau tačiau anksčiau abu abi vėl todėl ten tada tuomet toliau dar
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    sprendimas priemonė vyras moteris grupė įmonė bendrovė partija planas įstatymas byla ataskaita tyrimas susitarimas išpuolis auka
    pora įvykis avarija
  `),
  connectiveOpeners: wordSet(`
    bet ir o arba tačiau be_to todėl taigi paskui vėliau tuo_metu tuo_tarpu vietoj_to taip_pat vis_dėlto kita_vertus taip nepaisant_to
    dėl_to tad
  `),
  firstPerson: wordSet("aš mes mane manęs man mums mus mūsų mano manimi mumis"),
  sayingVerbs: wordSet(`
    sakė sako sakiusi teigė teigia pabrėžė pabrėžia pridūrė priduria pažymėjo pažymi nurodė nurodo pranešė praneša informavo aiškino
    paaiškino aiškina kalbėjo kalba rašė rašo parašė pasakojo pasakoja tvirtino tvirtina įspėjo įspėja komentavo komentuoja atskleidė
    patvirtino pripažino pasak anot
  `),
  alsoCalled:
    /^,?\s?\(?(?:(?:geriau|taip\spat)\s)?(?:žinom(?:as|a|i)\s(?:kaip|slapyvardžiu)|vadinam(?:as|a)|alias)\s["„]?$/u,
  calendarWords: wordSet(`
    sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis sausio vasario kovo balandžio
    gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį
    rugsėjį spalį lapkritį gruodį pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
    pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį pirmadienio antradienio trečiadienio
    ketvirtadienio penktadienio šeštadienio sekmadienio vakar šiandien rytoj
  `),
  background:
    /(?<!\p{Alpha})(?:pernai|užpernai|praėjus(?:iais metais|į mėnesį|ią savaitę)|prieš (?:\p{Alpha}+|\d+) (?:metus|metų|mėnesius|mėnesių)|(?:19|20)\d\d(?: m\.|-aisiais| metais))(?!\p{Alpha})/iu,
  boilerplate:
    /(?:skaitykite (?:taip pat|daugiau|plačiau)|taip pat skaitykite|plačiau skaitykite|prenumeruok|naujienlaišk|spauskite čia|visos teisės saugomos|dalintis|pasidalinkite|nuotr\.\s*\)|(?:^|[(|/])\s*nuotr)/i,
  decimalMark: ",",
  numerals: inOrder(
    "vienas|viena|vieno|vieną du|dvi|dviejų trys|tris|trijų keturi|keturis|keturios|keturių penki|penkis|penkios|penkių šeši|šešis|šešios|šešių septyni|septynis|septynios|septynių aštuoni|aštuonis|aštuonios|aštuonių devyni|devynis|devynios|devynių dešimt|dešimties vienuolika|vienuolikos dvylika|dvylikos trylika keturiolika penkiolika šešiolika septyniolika aštuoniolika devyniolika dvidešimt",
  ),
  magnitudes: wordValues(
    "šimtas=2 šimtai=2 šimtus=2 šimtų=2 tūkst=3 tūkstantis=3 tūkstančiai=3 tūkstančius=3 tūkstančių=3 mln=6 milijonas=6 milijoną=6 milijonai=6 milijonus=6 milijonų=6 mlrd=9 milijardas=9 milijardą=9 milijardai=9 milijardus=9 milijardų=9 trilijonas=12 trilijonų=12",
  ),
  percentWords: wordSet("procentas procentą procentai procentų procentus procentais procento proc"),
  currencies: wordSet(
    "euras eurai eurą eurų eurus eurais euro eur doleris doleriai dolerių dolerius svaras svarų svarus jenų juanių rublių zlotų kronų frankų litų centų",
  ),
  months: inOrder(
    "sausis|sausio|sausį vasaris|vasario|vasarį kovas|kovo|kovą balandis|balandžio|balandį gegužė|gegužės|gegužę birželis|birželio|birželį liepa|liepos|liepą rugpjūtis|rugpjūčio|rugpjūtį rugsėjis|rugsėjo|rugsėjį spalis|spalio|spalį lapkritis|lapkričio|lapkritį gruodis|gruodžio|gruodį",
  ),
  weekdays: inOrder(
    "pirmadienis|pirmadienį|pirmadienio antradienis|antradienį|antradienio trečiadienis|trečiadienį|trečiadienio ketvirtadienis|ketvirtadienį|ketvirtadienio penktadienis|penktadienį|penktadienio šeštadienis|šeštadienį|šeštadienio sekmadienis|sekmadienį|sekmadienio",
  ),
  relativeDays: wordValues("užvakar=-2 vakar=-1 šiandien=0 rytoj=1 poryt=2"),
  futureWords: wordSet("bus kitą kito ateinantį ateinančio artimiausią artimiausio būsimą"),
  pastWords: wordSet("praėjusį praėjusio pastarąjį"),
};
