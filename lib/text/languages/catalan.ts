import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const catalan: Language = {
  code: "ca",
  abbreviations: wordSet("sr sra srs dr dra prof av pl núm pàg p.ex st sta gral ing aprox tel"),
  closingAbbreviations: wordSet("etc s.a s.l ee.uu"),
  numberAbbreviations: wordSet("art gen febr ag set oct nov des min màx"),
  sentenceOpeners: wordSet(
    "el la els les en per quan si jo segons un una a al amb no com què qui de després sense entre sobre des fins contra durant abans perquè mentre on molts alguns ningú del dels als",
  ),
  beforeOrdinals: NOTHING,
  elisions: wordSet("l d s n m t"),
  stopWords: wordSet(`
    el la els les de del dels a al als en un una uns unes i o que és per amb no es s ha han més com però també si ja ser són era eren
    estan està va van vam seu seva seus seves li ho hi aquest aquesta aquests aquestes això allò on quan qui què perquè fins des sobre
    entre sense contra després abans durant segons tot tota tots totes molt molts molta poc altre altra altres només cap cada ni fer
    fet fa pot poden havia havien hagi ara així ens em jo nosaltres any anys dos dues tres part mentre tan ell ella ells elles se pel
    pels sinó encara cop dins fora gairebé davant mateix mateixa aquell aquella res algun alguns alguna algunes sigui haver té tenen
    ahir avui
  `),
  pronounOpeners: wordSet(`
    ell ella ells elles això allò aquest aquesta aquests aquestes aquell aquella aquells aquelles el_seu la_seva els_seus les_seves
    ambdós ambdues
  `),
  // "Aquest dilluns", "aquesta setmana": the reader's own time.
  notPronouns:
    /(?<!\p{Alpha})aquest(?:a)? (?=(?:dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|matí|migdia|tarda|vespre|nit|matinada|setmana|mes|cap de setmana|any|estiu|hivern|primavera|tardor|curs|temporada|\d)(?!\p{Alpha}))/giu,
  demonstratives:
    /(?<!^)(?<!\p{Alpha})aquest(?:a|s|es)? (?!(?:dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|matí|migdia|tarda|vespre|nit|matinada|setmana|mes|cap|any|estiu|hivern|primavera|tardor|curs|temporada|dies|últims?|darrer\p{Alpha}*|pròxim\p{Alpha}*|de|del|que|i|vegada|\d+)(?!\p{Alpha}))(?=\p{Alpha})/giu,
  pronouns: wordSet("ell ella ells elles seu seva seus seves li"),
  continuations: wordSet(`
    també més altre altra altres mateix mateixa mateixos mateixes després llavors aleshores així allà ambdós ambdues encara ja abans
    posteriorment
  `),
  definiteArticles: wordSet("el la els les l"),
  standInNouns: wordSet(`
    decisió mesura home dona grup empresa companyia projecte llei cas informe estudi acord atac víctima partit parella imatge anunci
    reunió operació incident accident situació
  `),
  connectiveOpeners: wordSet(`
    però i o sinó també a_més tanmateix no_obstant_això per_tant per_això així després llavors aleshores mentrestant d_altra_banda
    finalment tot_i_això en_canvi alhora amb_tot de_fet
  `),
  firstPerson: wordSet("jo nosaltres em ens meu meva meus meves nostre nostra nostres soc som"),
  sayingVerbs: wordSet(`
    dit diu diuen deia explicat explica expliquen explicava afirmat afirma assegurat assegura assegurava apuntat apunta assenyalat
    assenyala subratllat subratlla remarcat remarca indicat indica afegit afegeix anunciat anuncia declarat declara defensat defensa
    destacat destaca advertit adverteix lamentat lamenta informat informa detallat detalla escrit escriu respost respon recordat
    recorda reconegut reconeix insistit insisteix segons
  `),
  alsoCalled:
    /^,?\s?\(?(?:(?:més|també)\s)?(?:conegu(?:t|da|ts|des)\s(?:com\sa|com|pel\snom\sde)|àlies|nascu(?:t|da)\scom)\s(?:el\s|la\s)?["«“]?$/u,
  calendarWords: wordSet(`
    dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost setembre octubre
    novembre desembre ahir avui demà
  `),
  background:
    /(?<!\p{Alpha})(?:l[’']any passat|el mes passat|la setmana passada|fa (?:\p{Alpha}+|\d+) (?:anys|mesos)|(?:el|l[’']any) (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:llegi(?:u|r) (?:també|més)|llegeix (?:també|més)|subscriu(?:-te|-vos|te)|butlletí|newsletter|feu? clic|clica aquí|tots els drets reservats|comparteix (?:a|aquest|l[’'])|segueix-nos|(?:^|[(|/])\s*(?:foto|imatge)\s?:)/i,
  decimalMark: ",",
  numerals: counting(
    "un|una|u dos|dues tres quatre cinc sis set vuit nou deu onze dotze",
    "tretze=13 catorze=14 quinze=15 setze=16 disset=17 divuit=18 dinou=19 vint=20 trenta=30 quaranta=40 cinquanta=50 seixanta=60 setanta=70 vuitanta=80 noranta=90",
  ),
  magnitudes: wordValues("cent=2 cents=2 centes=2 mil=3 milers=3 milió=6 milions=6 mil_milions=9 bilió=12 bilions=12"),
  percentWords: wordSet("per_cent"),
  currencies: wordSet("euro euros cèntims dòlar dòlars lliura lliures iens iuans rubles pesos francs corones pessetes"),
  months: inOrder(
    "gener|gen febrer|febr març abril maig juny juliol agost setembre octubre|oct novembre|nov desembre|des",
  ),
  weekdays: inOrder("dilluns dimarts dimecres dijous divendres dissabte diumenge"),
  relativeDays: wordValues("ahir=-1 avui=0 demà=1"),
  futureWords: wordSet("previst prevista previstos proper propera pròxim pròxima vinent serà seran tindrà"),
  pastWords: wordSet("passat passada"),
};
