import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const polish: Language = {
  code: "pl",
  abbreviations: wordSet(`
    dr prof ks np tzw tzn m.in min ul al pl św gen płk mgr inż hab ok ww zob por nr tel im woj pn red ppłk kpt prok mec nadkom podkom insp podinsp asp bryg mjr sp s.a z o.o
  `),
  closingAbbreviations: wordSet("itd itp etc godz r w"),
  numberAbbreviations: wordSet("art ust pkt str poz"),
  sentenceOpeners: wordSet(
    "na do po za od dla przy gdy kiedy jak co kto nie ja my według podczas przed sam sama sami stan",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    i w na z do się nie to że jest o od po za przez dla jak co ale tak czy już być był była było były będzie są może przed pod nad
    przy oraz który która które którzy której którego którym tym tego te ten ta tej tych jego jej ich jako także też tylko bardzo bez
    gdy kiedy więc u ze we ma mają można jednak lub ani aby żeby został została zostały swoje swojej swoim swój mu go im nas nam ja my
    on ona oni po roku lat według jeszcze również między
  `),
  pronounOpeners: wordSet(`
    on ona ono oni one jego jej ich ten ta to te ci tego tej tych temu tym tam obaj oboje obie taki taka takie
  `),
  pronouns: wordSet("on ona oni one jego jej ich jemu mu go ją im nich nim nią"),
  continuations: wordSet(`
    także również też ponadto inny inna inne innych ten_sam potem później następnie jednak natomiast wcześniej obaj oboje ponownie
    znów dlatego tam wtedy nadal kolejny kolejna kolejne
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    decyzja mężczyzna kobieta grupa firma spółka partia plan ustawa sprawa raport badanie umowa atak ofiara para zdarzenie wypadek
  `),
  connectiveOpeners: wordSet(`
    na_przykład np przy_tym co_więcej zresztą przecież w_związku_z_tym dzięki_temu ale i a lub jednak ponadto dlatego zatem więc potem następnie tymczasem natomiast jednocześnie zamiast również też mimo_to
    poza_tym z_kolei
  `),
  firstPerson: wordSet("ja my mnie nas nam mi mój moja moje nasz nasza nasze mną nami"),
  sayingVerbs: wordSet(`
    powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła podkreślił podkreśliła dodał dodała poinformował
    poinformowała zaznaczył zaznaczyła oświadczył oświadczyła wyjaśnił wyjaśniła ocenił oceniła przekazał przekazała napisał napisała
    przyznał przyznała zapowiedział ostrzegł podał podała
  `),
  alsoCalled:
    /^,?\s?\(?(?:(?:lepiej|także|szerzej)\s)?(?:znan[yae]\s(?:jako|pod\spseudonimem)|alias|urodzon[ya]\sjako|ps\.)\s["„]?$/u,
  calendarWords: wordSet(`
    styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień stycznia lutego marca kwietnia
    maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek środa środę czwartek piątek sobota sobotę
    niedziela niedzielę wczoraj dzisiaj dziś jutro
  `),
  background:
    /(?<!\p{Alpha})(?:w (?:ubiegłym|zeszłym|minionym) (?:roku|miesiącu|tygodniu)|(?:\p{Alpha}+|\d+) (?:lat|lata|miesięcy|miesiące) temu|w (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:czytaj (?:także|też|więcej|również)|zobacz (?:także|też|również)|zapisz się|subskrybuj|kliknij tutaj|wszelkie prawa zastrzeżone|udostępnij|(?:^|[(|/])\s*(?:fot|foto)[.:])/i,
  hangs:
    /^(?:Tak (?:\p{Lower}+,|wynika|uważa|twierdzi|mówi)|Takie (?:dane|wnioski|wyniki|zdanie)|O tym|Do tego|Po tym|Przez to|W tym (?:celu|przypadku)|(?:Jego|Jej|Ich) zdaniem|Według (?:niego|niej|nich)|(?:Jeden|Jedna|Drugi|Druga|Trzeci|Trzecia|Ostatni) z (?:nich|\p{Lower}+ów)|Pozostal[iey]|Problem w tym)(?!\p{Alpha})/u,
  decimalMark: ",",
  numerals: inOrder(
    "jeden|jedna|jedno|jednego dwa|dwie|dwóch|dwoje trzy|trzech cztery|czterech pięć|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu",
  ),
  magnitudes: wordValues(
    "sto=2 tys=3 tysiąc=3 tysiąca=3 tysiącem=3 tysiące=3 tysięcy=3 tysiącami=3 milion=6 miliona=6 milionem=6 miliony=6 milionów=6 milionami=6 mln=6 miliard=9 miliarda=9 miliardem=9 miliardy=9 miliardów=9 mld=9",
  ),
  percentWords: wordSet("procent proc procenta punkt_procentowy punkty_procentowe punktów_procentowych pkt_proc"),
  currencies: wordSet("zł złoty złote złotych euro dolar dolary dolarów funtów rubli hrywien koron jenów groszy"),
  months: inOrder(
    "styczeń|stycznia|styczniu luty|lutego|lutym marzec|marca|marcu kwiecień|kwietnia|kwietniu maj|maja|maju czerwiec|czerwca|czerwcu lipiec|lipca|lipcu sierpień|sierpnia|sierpniu wrzesień|września|wrześniu październik|października|październiku listopad|listopada|listopadzie grudzień|grudnia|grudniu",
  ),
  weekdays: inOrder(
    "poniedziałek|poniedziałku wtorek|wtorku środa|środę|środy czwartek|czwartku piątek|piątku sobota|sobotę|soboty niedziela|niedzielę|niedzieli",
  ),
  relativeDays: wordValues("przedwczoraj=-2 wczoraj=-1 dziś=0 dzisiaj=0 jutro=1 pojutrze=2"),
  futureWords: wordSet("będzie będą najbliższy najbliższą najbliższe przyszły przyszłą następny następną"),
  pastWords: wordSet("ubiegły ubiegłą ubiegłego ostatni ostatnią zeszły zeszłą zeszłego miniony minioną minionego"),
};
