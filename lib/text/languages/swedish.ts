import { counting, inOrder, type Language, NOTHING, withPartsOfDay, wordSet, wordValues } from "./types.ts";

export const swedish: Language = {
  code: "sv",
  abbreviations: wordSet(`
    bl.a t.ex d.v.s dvs fr.o.m t.o.m s.k m.fl ca dr prof kl jfr resp f.d p.g.a osv m.m st nr tel
  `),
  closingAbbreviations: wordSet("etc"),
  numberAbbreviations: wordSet("sid art jan feb mars apr aug sep sept okt nov dec"),
  sentenceOpeners: wordSet(
    "en ett i på av för med när som att vi jag inte hur vad vem efter under den det de till från vid om över mot enligt sedan innan medan eftersom trots mellan utan var varför många några ingen",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när man skulle ska hade nu
    eller vid efter vara blir blev där också mot under över hon än alla ut upp här in mellan då bara varit år någon något några vad
    vilket vilka sin sitt sina hans hennes deras dess denna detta dessa sedan ha få får fick redan hur mycket mer mest andra enligt
    säger sade men eftersom utan inom dem dig mig oss
  `),
  pronounOpeners: wordSet("han hon den det de dem hans hennes deras dess denna detta dessa båda bägge sådana sådant"),
  // "Det svenska laget", "de fyra båtarna": articles; "det finns".
  notPronouns:
    /(?<!\p{Alpha})(?:det|den|de) (?=(?:\p{Lower}*(?:ska|liga|iga|ande|ende|ella|ala|iva)|nya|stora|lilla|små|gamla|unga|första|andra|tredje|sista|nästa|flesta|bästa|största|minsta|viktigaste|enda|två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d+) \p{Alpha})|(?<!\p{Alpha})det (?=(?:finns|fanns) |(?:är|var|blir|blev) (?:\p{Lower}+ )?\p{Lower}+ att )/giu,
  pronouns: wordSet("han hon honom henne hans hennes deras dem de sin sitt sina"),
  continuations: wordSet(`
    också även dessutom annan andra annat samma därefter sedan dock däremot tidigare senare båda åter igen därför där fortfarande
    ytterligare likaså samtidigt då
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    beslutet åtgärden mannen kvinnan gruppen företaget bolaget partiet planen lagen ärendet rapporten studien avtalet attacken offret
    paret händelsen olyckan
  `),
  connectiveOpeners: wordSet(`
    men och eller dock dessutom därför således därefter sedan samtidigt däremot dessförinnan istället även också så ändå trots_det
  `),
  firstPerson: wordSet("jag vi mig oss min mitt mina vår vårt våra"),
  sayingVerbs: wordSet(`
    säger sa sade sagt berättar berättade uppger uppgav skriver skrev förklarar förklarade menar menade hävdar hävdade konstaterar
    konstaterade varnar varnade meddelade meddelar tillade svarade frågade enligt
  `),
  alsoCalled: /^,?\s?\(?(?:(?:mer|även|bättre|också)\s)?(?:känd\s(?:som|under\snamnet)|alias|född\ssom)\s["”“]?$/u,
  calendarWords: wordSet(`
    januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag
    söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen igår idag imorgon
  `),
  background:
    /(?<!\p{Alpha})(?:förra (?:året|månaden|veckan)|i fjol|för (?:\p{Alpha}+|\d+) (?:år|månader) sedan|år (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:läs (?:också|även|mer)|prenumerera|nyhetsbrev|klicka här|alla rättigheter|dela (?:artikeln|den här)|(?:^|[(|/])\s*(?:foto|bild):)/i,
  hangs: /^(?:Därefter|Därmed|Dessförinnan|Därtill) /u,
  lateSubjects: /^(?!(?:När|Om|Eftersom|Medan|Sedan|Att|Vad|Som|Innan) )([^,:;]*?) \p{Lower}+ (?:han|hon)(?= )/u,
  decimalMark: ",",
  numerals: counting(
    "en|ett två tre fyra fem sex sju åtta nio tio elva tolv",
    "tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 trettio=30 fyrtio=40 femtio=50",
  ),
  magnitudes: wordValues(
    "hundra=2 tusen=3 miljon=6 miljoner=6 mn=6 milj=6 mkr=6 miljard=9 miljarder=9 mdr=9 mdkr=9 tkr=3 biljoner=12",
  ),
  percentWords: wordSet("procent procentenheter"),
  currencies: wordSet("kronor kr euro dollar pund öre yen yuan"),
  months: inOrder(
    "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt november|nov december|dec",
  ),
  weekdays: inOrder(
    withPartsOfDay(
      "måndag|måndagen|måndagens|måndags tisdag|tisdagen|tisdagens|tisdags onsdag|onsdagen|onsdagens|onsdags torsdag|torsdagen|torsdagens|torsdags fredag|fredagen|fredagens|fredags lördag|lördagen|lördagens|lördags söndag|söndagen|söndagens|söndags",
      "skväll skvällen smorgon smorgonen snatt snatten seftermiddag seftermiddagen sförmiddag sförmiddagen",
    ),
  ),
  relativeDays: wordValues("förrgår=-2 igår=-1 i_går=-1 idag=0 i_dag=0 imorgon=1 i_morgon=1"),
  futureWords: wordSet("ska skall kommer nästa kommande"),
  pastWords: wordSet("förra"),
};
