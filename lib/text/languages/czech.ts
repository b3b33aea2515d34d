import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const czech: Language = {
  code: "cs",
  abbreviations: wordSet(`
    tzv tzn např mj popř resp mgr ing bc dr prof doc judr mudr phdr rndr paeddr mvdr gen plk pplk mjr kpt npor por prap ul nám sv
    hl tel p vč tř
  `),
  closingAbbreviations: wordSet("apod atd aj hod ml st a.s s.r.o o.p.s n.l př.n.l mil mld tis"),
  numberAbbreviations: wordSet("č čp čl odst str písm sb max min cca"),
  sentenceOpeners: wordSet(
    "na do po za od pro při když kdy jak co kdo ne já my podle během před v ve k u s z ze pokud kvůli proti bez mezi přes kde proč nad pod ani jen až protože zatímco mnoho mnozí někteří nikdo kolem vedle",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    a i k ke o s se u v z na do po za od ze ve si že je to pro při před mezi nad pod bez až jako ale nebo ani jen také ještě už tak
    jak co kdy když kde který která které kteří kterou kterého kterém kterých jejich jeho její jejího ho mu ji jí jim nich jsem jsme
    jsou byl byla bylo byli byly být bude budou by není má mají měl měla měli mít může mohou mohl mohla podle kvůli proti pokud
    protože proto aby ten ta ti tento tato toto tyto tím tom toho této těch tomu více než další dalších let roku všech však
    například především letos zatím velmi jeden dva tři nás nám my já on ona oni svou svůj své svého svých přes během kolem tam teď
    pak totiž tedy prý stále například proti řekl uvedl kvůli dnes včera jde něco nic
  `),
  pronounOpeners: wordSet(`
    on ona ono oni ony jeho jejich její ten ta to ti ty tento tato toto tito tyto toho tomu tím tam oba obě takový taková takové
    jemu jim
  `),
  // "Tento týden", "toto léto": the reader's own time.
  notPronouns:
    /(?<!\p{Alpha})(?:tento|tato|toto|tuto) (?=(?:týden|měsíc|rok|víkend|léto|zimu|sezonu|sezónu|středu|sobotu|neděli|pátek|čtvrtek|úterý|pondělí)(?!\p{Alpha}))/giu,
  pronouns: wordSet("on ona oni ony jeho její jejich jemu mu ho jej ji jí jim jich nich nim ním ní"),
  continuations: wordSet(`
    také též rovněž navíc jiný jiná jiné další dalších stejný stejná pak potom poté později následně však naopak dříve předtím oba
    obě znovu opět proto tam tehdy nadále stále
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    rozhodnutí muž žena skupina firma společnost strana plán zákon případ zpráva studie dohoda útok oběť pár událost nehoda opatření
  `),
  connectiveOpeners: wordSet(`
    ale a i nebo však navíc proto tedy takže pak potom poté mezitím naopak zároveň místo_toho také rovněž přesto přitom kromě_toho
    na_druhou_stranu tak ovšem jenže následně
  `),
  firstPerson: wordSet("já my mě mně mi nás nám mnou námi můj moje má naše náš jsem jsme"),
  sayingVerbs: wordSet(`
    řekl řekla řekli říká říkal říkala uvedl uvedla uvedli uvádí dodal dodala dodali sdělil sdělila sdělili prohlásil prohlásila
    oznámil oznámila oznámili vysvětlil vysvětlila vysvětluje upozornil upozornila zdůraznil zdůraznila poznamenal poznamenala
    tvrdí tvrdil tvrdila napsal napsala potvrdil potvrdila připustil připustila konstatoval konstatovala varoval varovala popsal
    popsala míní doplnil doplnila podotkl podotkla informoval informovala
  `),
  alsoCalled:
    /^,?\s?\(?(?:(?:také|též|lépe)\s)?(?:znám[ýá]\s(?:jako|pod\sjménem)|alias|přezdívan[ýá]|rozen[ýá])\s["„]?$/u,
  calendarWords: wordSet(`
    leden únor březen duben květen červen červenec srpen září říjen listopad prosinec ledna února března dubna května června července
    srpna října listopadu prosince lednu únoru březnu dubnu květnu červnu červenci srpnu říjnu prosinci pondělí úterý středa středu
    čtvrtek pátek sobota sobotu neděle neděli včera dnes zítra
  `),
  background:
    /(?<!\p{Alpha})(?:(?:loni|vloni|předloni)|(?:minulý|loňský) (?:rok|měsíc|týden)|v (?:minulém|loňském) roce|před (?:\p{Alpha}+|\d+) (?:lety|měsíci|roky)|v roce (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:čtěte (?:také|též|více|dále)|přečtěte si|přihlaste se|odebírejte|newsletter|klikněte (?:zde|na)|všechna práva vyhrazena|sdílejte|předplat|(?:^|[(|/])\s*foto[.:])/i,
  decimalMark: ",",
  numerals: counting(
    "jeden|jedna|jedno|jednoho|jednu dva|dvě|dvou|dvěma tři|tří čtyři|čtyř pět|pěti šest|šesti sedm|sedmi osm|osmi devět|devíti deset|deseti jedenáct|jedenácti dvanáct|dvanácti",
    "třináct=13 čtrnáct=14 patnáct=15 šestnáct=16 sedmnáct=17 osmnáct=18 devatenáct=19",
  ),
  magnitudes: wordValues(
    "stě=2 sta=2 set=2 tis=3 tisíc=3 tisíce=3 tisíci=3 tisících=3 tisícům=3 mil=6 milion=6 milionu=6 miliony=6 milionů=6 milionech=6 milión=6 milióny=6 miliónů=6 mld=9 miliarda=9 miliardu=9 miliardy=9 miliard=9 miliardách=9 miliardami=9 bilion=12 bilionu=12 biliony=12 bilionů=12",
  ),
  percentWords: wordSet("procento procenta procent procentech procentům procenty"),
  currencies: wordSet(
    "koruna koruny korun korunu korunách korunami kč euro eura eur eurech dolar dolary dolarů dolarech libra libry liber jenů jüanů rublů zlotých forintů hřiven franků haléřů",
  ),
  months: inOrder(
    "leden|ledna|lednu|lednem únor|února|únoru|únorem březen|března|březnu|březnem duben|dubna|dubnu|dubnem květen|května|květnu|květnem červen|června|červnu|červnem červenec|července|červenci|červencem srpen|srpna|srpnu|srpnem září říjen|října|říjnu|říjnem listopad|listopadu|listopadem prosinec|prosince|prosinci|prosincem",
  ),
  weekdays: inOrder(
    "pondělí úterý středa|středu|středy|středě čtvrtek|čtvrtka|čtvrtku pátek|pátku sobota|sobotu|soboty|sobotě neděle|neděli",
  ),
  relativeDays: wordValues("předevčírem=-2 včera=-1 dnes=0 zítra=1 pozítří=2"),
  futureWords: wordSet("bude budou příští nadcházející nejbližší"),
  pastWords: wordSet("minulý minulou minulé uplynulý uplynulou uplynulé loni"),
};
