import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const icelandic: Language = {
  code: "is",
  abbreviations: wordSet("t.d þ.e þ.e.a.s m.a u.þ.b skv dr sr séra sbr nk sl þ.á m.ö.o þ.m.t"),
  closingAbbreviations: wordSet("o.s.frv o.fl o.þ.h ehf hf e.h f.h m.kr ma"),
  numberAbbreviations: wordSet("kl kr nr bls gr mgr jan feb apr ágú sept okt nóv des"),
  sentenceOpeners: wordSet(
    "í á við um en ef þegar hvar hvað hver hvernig ég samkvæmt eftir fyrir með ekki engin enginn án milli frá af yfir undir því þó þótt meðan margir nokkrir nú hér þar úr",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    og í að á er sem til við um en ekki með var það hann hún þau þeir þær þess þessi þetta þessum af fyrir frá eru hafa hefur hafði
    höfðu voru verið vera verður verða yrði því eftir upp út inn þar hér nú þá svo eins segir sagði eða ef þegar hvar hvað hver sína
    sínum sinn sín sér sig mun munu kom komið fram einnig þó bara meira mjög allt allir alla undir yfir milli gegn hjá án síðan áður
    ár ára árið árum árinu tveir þrír ég okkur mér hans hennar þeirra ætla má geta getur gert eitt einn ein þessa þennan þann þeim
    þeirri þeirra sé séu hafi vegna úr eftir hvort heldur lengi fleiri margir annað annar aðra enn alltaf aftur samkvæmt
  `),
  pronounOpeners: wordSet(`
    hann hún það þau þeir þær þetta þessi þessir þessar þess þessu þennan hans hennar þeirra báðir báðar þar slíkt slíkar slíkir
  `),
  // "Það er ljóst að", "þessi vika": for what follows, and the reader's own time.
  notPronouns:
    /(?<!\p{Alpha})(?:það (?=(?:er|var) (?:\p{Lower}+ ){1,3}að )|(?:þessi|þessa|þetta) (?=(?:vika|viku|mánuður|mánuð|sumar|haust|ár|helgi)(?!\p{Alpha})))/giu,
  pronouns: wordSet("hann hún þeir þær þau honum henni hana hans hennar þeim þeirra"),
  continuations: wordSet(`
    einnig líka auk annar önnur annað aðrir aðrar sami sama síðan svo síðar hins fyrr báðir báðar bæði aftur því þar þá enn jafnframt
    ennfremur
  `),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    ákvörðunin aðgerðin maðurinn konan hópurinn fyrirtækið félagið flokkurinn áætlunin lögin málið skýrslan rannsóknin samningurinn
    árásin fórnarlambið parið atvikið slysið
  `),
  connectiveOpeners: wordSet(`
    en og eða þó hins_vegar auk_þess þess_vegna því svo síðan á_meðan jafnframt einnig samt þá þrátt_fyrir_það aftur_á_móti
    engu_að_síður enda
  `),
  firstPerson: wordSet("ég við mig mér mín okkur okkar minn mitt mínir mínar"),
  sayingVerbs: wordSet(`
    segir sagði segja sögðu sagt bætir bætti skrifar skrifaði greindi greinir útskýrir útskýrði fullyrðir fullyrti telur benti bendir
    lýsti lýsir tilkynnti svaraði svarar ítrekaði ítrekar upplýsti áréttar áréttaði
  `),
  alsoCalled:
    /^,?\s?\(?(?:(?:betur|einnig)\s)?(?:þekktur|þekkt|kallaður|kölluð|þekktir)(?:\s(?:sem|undir\snafninu))?\s["„]?$/u,
  calendarWords: wordSet(`
    janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember mánudagur þriðjudagur miðvikudagur
    fimmtudagur föstudagur laugardagur sunnudagur mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag mánudaginn
    þriðjudaginn miðvikudaginn fimmtudaginn föstudaginn laugardaginn sunnudaginn mánudags þriðjudags miðvikudags fimmtudags
    föstudags laugardags sunnudags
  `),
  background:
    /(?<!\p{Alpha})(?:í fyrra|(?:í )?síðasta (?:ári|mánuði)|í síðustu viku|fyrir (?:\p{Alpha}+|\d+) (?:árum|mánuðum|ári)|árið (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:lestu (?:meira|einnig|líka)|lesa (?:meira|nánar)|sjá (?:einnig|nánar)|áskrift að|gerast áskrifandi|fréttabréf|smelltu hér|smellið hér|öll réttindi áskilin|deila (?:frétt|grein)|(?:^|[(|/])\s*(?:mynd|ljósmynd)\s?[:/])/i,
  decimalMark: ",",
  numerals: counting(
    "einn|ein|eitt|einu tveir|tvær|tvö|tveggja|tveimur þrír|þrjár|þrjú|þriggja|þremur fjórir|fjórar|fjögur|fjögurra|fjórum fimm sex sjö átta níu tíu ellefu tólf",
    "þrettán=13 fjórtán=14 fimmtán=15 sextán=16 sautján=17 átján=18 nítján=19 tuttugu=20 þrjátíu=30 fjörutíu=40 fimmtíu=50 sextíu=60 sjötíu=70 áttatíu=80 níutíu=90",
  ),
  magnitudes: wordValues(
    "hundrað=2 hundruð=2 þúsund=3 þúsundir=3 þúsunda=3 þúsundum=3 milljón=6 milljónir=6 milljóna=6 milljónum=6 milljarður=9 milljarð=9 milljarðar=9 milljarða=9 milljörðum=9 billjón=12 billjónir=12 billjóna=12",
  ),
  percentWords: wordSet("prósent prósenta prósentum prósenti prósentustig prósentustiga prósentustigum"),
  currencies: wordSet(
    "króna krónur krónu krónum evra evrur evrum evru dollarar dollara dollurum dali dala dölum pund punda pundum jen rúblur rúblna",
  ),
  months: inOrder("janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
  weekdays: inOrder(
    "mánudagur|mánudag|mánudaginn|mánudags|mánudagsins þriðjudagur|þriðjudag|þriðjudaginn|þriðjudags|þriðjudagsins miðvikudagur|miðvikudag|miðvikudaginn|miðvikudags|miðvikudagsins fimmtudagur|fimmtudag|fimmtudaginn|fimmtudags|fimmtudagsins föstudagur|föstudag|föstudaginn|föstudags|föstudagsins laugardagur|laugardag|laugardaginn|laugardags|laugardagsins sunnudagur|sunnudag|sunnudaginn|sunnudags|sunnudagsins",
  ),
  relativeDays: wordValues("í_fyrradag=-2 í_gær=-1 í_dag=0 á_morgun=1"),
  futureWords: wordSet("mun munu verður verða næsta næstkomandi"),
  pastWords: wordSet("síðasta síðastliðinn síðastliðna"),
};
