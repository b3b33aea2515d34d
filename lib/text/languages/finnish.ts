import { inOrder, type Language, NOTHING, withPartsOfDay, wordSet, wordValues } from "./types.ts";

export const finnish: Language = {
  code: "fi",
  abbreviations: wordSet("esim ks mm ns nro os puh prof dos toim tri fil vrt ent ev.lut"),
  closingAbbreviations: wordSet("ym yms jne milj mrd eKr jKr eaa jaa"),
  numberAbbreviations: wordSet("n s v klo"),
  sentenceOpeners: wordSet(
    "kun jos kuka mitä miten miksi missä ei minä me kuten koska vaikka ennen jälkeen moni useat vasta jo vain ilman silloin nyt tänään eilen kukaan se sen",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    ja on ei että se oli hän ovat mutta myös kun kuin joka jotka mukaan jo niin tai vain sen ole olla ollut olivat jos vielä nyt sitä
    siitä siihen siinä sille niiden niitä niistä hänen heidän hänelle häntä tämä tämän tätä tässä tästä nämä näiden ne he mitä miten
    missä koska kuten sekä noin yli alle ennen jälkeen aikana kanssa ilman asti saakka sillä eivät olisi olisivat voi voivat voisi
    pitää täytyy tulee tulevat sanoo sanoi kertoo kertoi hyvin enemmän vähemmän kaikki kaikkien joista jossa josta johon jonka joiden
    joita joille jolloin itse oma omat omaa vaan eli siis taas sitten silloin aina usein ehkä lähes vuonna vuoden vuotta viime ensi
    kaksi kolme yksi minä me meidän muun muassa muut muita eri mikä mikäli kuitenkin esimerkiksi vuoksi välillä osa tehdä tehnyt saada
    saa sai vasta jopa juuri tänään eilen
  `),
  pronounOpeners: wordSet(`
    hän he se ne tämä nämä hänen heidän sen niiden tämän näiden sitä siitä siinä siihen siellä sieltä tästä tässä tätä niitä niistä
    häntä hänelle heitä molemmat kumpikin
  `),
  pronouns: wordSet("hän he hänen heidän häntä heitä hänelle heille häneltä heiltä hänestä heistä"),
  continuations: wordSet(`
    myös lisäksi toinen toiset muut sama samat sitten myöhemmin kuitenkin puolestaan aiemmin molemmat jälleen taas siksi siellä
    silloin edelleen vielä samalla
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    päätös mies nainen ryhmä yritys yhtiö puolue suunnitelma laki asia tapaus raportti tutkimus sopimus hyökkäys uhri pari onnettomuus
    toimenpide
  `),
  connectiveOpeners: wordSet(`
    mutta ja tai kuitenkin lisäksi siksi siis sitten samalla toisaalta sen_sijaan myös myöskään silti näin tästä_huolimatta
    puolestaan eli vaan samaan_aikaan
  `),
  firstPerson: wordSet("minä me minun meidän minua meitä minulle meille minulla meillä minusta meistä olen olemme"),
  sayingVerbs: wordSet(`
    sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat toteaa totesi arvioi korostaa korosti selittää selitti muistuttaa
    muistutti kirjoittaa kirjoitti ilmoitti ilmoittaa vakuuttaa vakuutti varoittaa varoitti kommentoi kuvailee kuvaili väittää väitti
    tiedottaa tiedotti uskoo pohtii huomauttaa huomautti vastaa vastasi myöntää myönsi lisäsi
  `),
  alsoCalled: /^,?\s?\(?(?:eli|alias|o\.s\.|oikealta\snimeltään|taiteilijanimeltään)\s["”]?$/u,
  calendarWords: wordSet(`
    tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu tammikuuta helmikuuta
    maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta tammikuussa
    helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa
    tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun maanantai
    tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina
    sunnuntaina eilen tänään huomenna
  `),
  background:
    /(?<!\p{Alpha})(?:viime (?:vuonna|kuussa|viikolla)|toissa (?:vuonna|viikolla)|(?:\p{Alpha}+|\d+) (?:vuotta|kuukautta) sitten|vuosi sitten|vuonna (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:lue (?:myös|lisää)|katso myös|uutiskirje|klikkaa|kaikki oikeudet pidätetään|jaa (?:artikkeli|juttu)|juttu jatkuu|tilaa (?:lehti|ilmoitukset)|(?:^|[(|/])\s*kuva\s?:)/i,
  decimalMark: ",",
  numerals: wordValues(
    "yksi=1 kaksi=2 kahden=2 kahta=2 kolme=3 kolmen=3 kolmea=3 neljä=4 neljän=4 neljää=4 viisi=5 viiden=5 viittä=5 kuusi=6 kuuden=6 kuutta=6 seitsemän=7 seitsemää=7 kahdeksan=8 kahdeksaa=8 yhdeksän=9 yhdeksää=9 kymmenen=10 kymmentä=10 yksitoista=11 kaksitoista=12 kahtatoista=12 kolmetoista=13 neljätoista=14 viisitoista=15 kuusitoista=16 seitsemäntoista=17 kahdeksantoista=18 yhdeksäntoista=19 kaksikymmentä=20 kolmekymmentä=30 neljäkymmentä=40 viisikymmentä=50 kuusikymmentä=60 seitsemänkymmentä=70 kahdeksankymmentä=80 yhdeksänkymmentä=90",
  ),
  magnitudes: wordValues(
    "sata=2 sataa=2 tuhat=3 tuhatta=3 tuhannen=3 miljoona=6 miljoonaa=6 miljoonan=6 milj=6 miljardi=9 miljardia=9 miljardin=9 mrd=9 biljoona=12 biljoonaa=12",
  ),
  percentWords: wordSet(
    "prosentti prosenttia prosentin prosentilla prosentista prosenttiin prosenttiyksikköä prosenttiyksikön",
  ),
  currencies: wordSet(
    "euro euroa euron eurolla eurosta euroon dollari dollaria dollarin dollarilla punta puntaa punnan kruunu kruunua kruunun jeni jeniä juan juania rupla ruplaa ruplan frangi frangia sentti senttiä markka markkaa",
  ),
  months: inOrder(
    "tammikuu|tammikuuta|tammikuussa|tammikuun helmikuu|helmikuuta|helmikuussa|helmikuun maaliskuu|maaliskuuta|maaliskuussa|maaliskuun huhtikuu|huhtikuuta|huhtikuussa|huhtikuun toukokuu|toukokuuta|toukokuussa|toukokuun kesäkuu|kesäkuuta|kesäkuussa|kesäkuun heinäkuu|heinäkuuta|heinäkuussa|heinäkuun elokuu|elokuuta|elokuussa|elokuun syyskuu|syyskuuta|syyskuussa|syyskuun lokakuu|lokakuuta|lokakuussa|lokakuun marraskuu|marraskuuta|marraskuussa|marraskuun joulukuu|joulukuuta|joulukuussa|joulukuun",
  ),
  weekdays: inOrder(
    withPartsOfDay(
      "maanantai|maanantaina|maanantain|maanantaista|maanantaihin tiistai|tiistaina|tiistain|tiistaista|tiistaihin keskiviikko|keskiviikkona|keskiviikon|keskiviikosta|keskiviikkoon torstai|torstaina|torstain|torstaista|torstaihin perjantai|perjantaina|perjantain|perjantaista|perjantaihin lauantai|lauantaina|lauantain|lauantaista|lauantaihin sunnuntai|sunnuntaina|sunnuntain|sunnuntaista|sunnuntaihin",
      "-iltana iltana -illan illan aamuna aamun aamupäivänä -iltapäivänä iltapäivänä yönä",
    ),
  ),
  relativeDays: wordValues("toissapäivänä=-2 eilen=-1 tänään=0 huomenna=1 ylihuomenna=2"),
  futureWords: wordSet("ensi tulevana seuraavana"),
  pastWords: wordSet("viime"),
};
