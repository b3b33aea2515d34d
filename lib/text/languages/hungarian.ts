import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const hungarian: Language = {
  code: "hu",
  abbreviations: wordSet("dr ifj id özv prof pl ún kb ill u szt tel bp vö"),
  closingAbbreviations: wordSet("stb kft zrt nyrt bt rt mrd"),
  numberAbbreviations: wordSet("sz max min jan febr márc ápr jún júl aug szept okt nov dec"),
  sentenceOpeners: wordSet(
    "a az egy és ha amikor mint hogy nem én mi szerint miután mivel miközben itt ott bár mert eddig sok néhány hol miért senki csak már még tavaly tegnap ezért azonban",
  ),
  // "A 12. Norviki Filmhét", "az 5. Ipari Vásár".
  beforeOrdinals: wordSet("a az"),
  elisions: NOTHING,
  stopWords: wordSet(`
    a az és hogy nem is egy ez de ha csak már még el meg ki be le fel van volt lesz lett volna vagy mint mert így úgy akkor ami amely
    amelyek amelyet amelynek amit aki akik akit azt ezt ezek azok ezzel azzal erre arra ebben abban ennek annak szerint után előtt
    között alatt által miatt mellett felé ellen helyett nélkül során pedig azonban ugyanis illetve valamint továbbá szintén több
    minden sem se nincs vannak voltak kell kellett lehet lehetett tud tudta ahol amikor ahogy mely mi ő ők én mivel most majd ezért
    hanem körül óta nagyon sok két három első másik ilyen olyan arról erről attól ettől ahhoz ehhez amíg miután azért annyi ennyi
    mintegy legalább akár egyik mind utána itt ott fog hiszen tehát bár viszont évben
  `),
  pronounOpeners: wordSet("ő ők ez az ezek azok ezt ennek ezzel erre ebben ehhez itt ott mindketten mindkettő"),
  // Before a vowel "az" is the article: "az önkormányzat", "az 5 hajó".
  notPronouns: /(?<!\p{Alpha})(?:az (?=[aáeéiíoóöőuúüű\d])|ez (?=év )|itt (?=az? ))/giu,
  pronouns: wordSet("ő ők őt őket neki nekik vele velük tőle tőlük róla róluk övé övék"),
  continuations: wordSet(`
    is szintén továbbá emellett ezenkívül másik egyéb további ugyanaz később azután ezután majd azonban viszont korábban mindkét
    mindketten ismét újra ezért ott akkor továbbra
  `),
  definiteArticles: wordSet("a az"),
  standInNouns: wordSet(`
    döntés férfi nő csoport cég vállalat társaság párt terv törvény ügy jelentés kutatás tanulmány megállapodás támadás áldozat
    intézkedés baleset
  `),
  connectiveOpeners: wordSet(`
    de és vagy azonban viszont emellett ezért tehát így azután ezután majd közben eközben ugyanakkor ehelyett szintén továbbá
    ezenkívül mégis hanem ráadásul pedig másrészt ezzel_szemben ennek_ellenére
  `),
  firstPerson: wordSet(
    "én engem minket bennünket nekem nekünk velem velünk tőlem tőlünk rólam rólunk vagyok vagyunk voltam voltunk",
  ),
  sayingVerbs: wordSet(`
    mondta mondja mondták közölte közölték elmondta elmondták hozzátette hangsúlyozta kiemelte kijelentette fogalmazott írta írja
    írták jelezte megjegyezte elárulta nyilatkozta hozzáfűzte rámutatott figyelmeztetett bejelentette bejelentették ismertette
    tájékoztatott magyarázta megmagyarázta válaszolta állítja állította vélekedett beszámolt felidézte leszögezte megerősítette
  `),
  alsoCalled: /^,?\s?\(?(?:(?:ismertebb|más)\s(?:nevén)|született|művésznevén|alias)\s[„”"]?$/u,
  calendarWords: wordSet(`
    január február március április május június július augusztus szeptember október november december januárban februárban márciusban
    áprilisban májusban júniusban júliusban augusztusban szeptemberben októberben novemberben decemberben hétfő kedd szerda
    csütörtök péntek szombat vasárnap hétfőn kedden szerdán csütörtökön pénteken szombaton hétfői keddi szerdai csütörtöki pénteki
    szombati vasárnapi tegnap ma holnap
  `),
  background:
    /(?<!\p{Alpha})(?:tavaly(?:előtt)?|(?:a )?múlt (?:évben|hónapban|héten)|(?:\p{Alpha}+|\d+) (?:évvel|hónappal|éve) ezelőtt|(?:19|20)\d\d-(?:ben|ban))(?!\p{Alpha})/iu,
  boilerplate:
    /(?:olvass(?:a|d) el|kapcsolódó cikk|iratkozz(?:on)? fel|feliratkoz|hírlevel|kattints(?:on)?|minden jog fenntartva|oss?z(?:a|d) meg|(?:^|[(|/])\s*(?:nyitókép|borítókép|kiemelt kép|fotó|kép)\s?:)/i,
  decimalMark: ",",
  // "Hét" is a week and "hat" has effect.
  numerals: wordValues(
    "egy=1 két=2 kettő=2 három=3 négy=4 öt=5 nyolc=8 kilenc=9 tíz=10 tizenegy=11 tizenkét=12 tizenkettő=12 tizenhárom=13 tizennégy=14 tizenöt=15 tizenhat=16 tizenhét=17 tizennyolc=18 tizenkilenc=19 húsz=20 harminc=30 negyven=40 ötven=50 hatvan=60 hetven=70 nyolcvan=80 kilencven=90",
  ),
  magnitudes: wordValues(
    "száz=2 ezer=3 ezret=3 ezren=3 millió=6 milliót=6 milliárd=9 milliárdot=9 mrd=9 billió=12 billiót=12",
  ),
  percentWords: wordSet(
    "százalék százalékot százalékos százaléka százalékát százalékkal százalékra százalékban százalékról százalékponttal százalékpont",
  ),
  currencies: wordSet(
    "forint forintot forintos forintba forintból forintra forintért forinttal euró eurót eurós euróba euróból euróra euróért euróval dollár dollárt dolláros dollárból dollárba dollárért dollárral font fontot fontos jen jent jüan rubel rubelt lej lejt zloty korona koronát hrivnya",
  ),
  months: inOrder(
    "január|januárban|januári|januárjában február|februárban|februári|februárjában március|márciusban|márciusi|márciusában április|áprilisban|áprilisi|áprilisában május|májusban|májusi|májusában június|júniusban|júniusi|júniusában július|júliusban|júliusi|júliusában augusztus|augusztusban|augusztusi|augusztusában szeptember|szeptemberben|szeptemberi|szeptemberében október|októberben|októberi|októberében november|novemberben|novemberi|novemberében december|decemberben|decemberi|decemberében",
  ),
  weekdays: inOrder(
    "hétfő|hétfőn|hétfői|hétfőre|hétfőig kedd|kedden|keddi|keddre|keddig szerda|szerdán|szerdai|szerdára|szerdáig csütörtök|csütörtökön|csütörtöki|csütörtökre|csütörtökig péntek|pénteken|pénteki|péntekre|péntekig szombat|szombaton|szombati|szombatra|szombatig vasárnap|vasárnapi|vasárnapra|vasárnapig",
  ),
  relativeDays: wordValues("tegnapelőtt=-2 tegnap=-1 ma=0 holnap=1 holnapután=2"),
  futureWords: wordSet("fog fognak fogja fogják lesz lesznek jövő következő"),
  pastWords: wordSet("múlt elmúlt"),
};
