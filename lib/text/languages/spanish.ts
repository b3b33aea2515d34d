import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const spanish: Language = {
  code: "es",
  abbreviations: wordSet(
    "sr sra sres sras srta dr dra pdte pdta mons excmo ilmo D dña ud uds pág núm av prof gral lic ing p.ej",
  ),
  closingAbbreviations: wordSet("etc ee.uu"),
  numberAbbreviations: wordSet("min no art ene feb mar abr jun jul ago sept oct nov dic"),
  sentenceOpeners: wordSet(
    "el en para cuando si yo la los las un una de del al con por según desde tras sin sobre entre como hasta durante donde quien nadie muchos algunos",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    a al algo ante antes aunque bajo bien cada como con contra cual cuando de del desde después donde dos el él ella ellas ellos en
    entre era es esa ese eso esta está están este esto estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras
    muy nada ni no nos o para pero poco por porque que quien se según ser si sí sido sin sobre son su sus también tan tiene todo todos
    tras tu un una uno unos y ya yo
  `),
  pronounOpeners: wordSet(
    "él ella ellos ellas esto eso este esta ese esa estos estas esos esas su sus aquel aquella ambos",
  ),
  notPronouns:
    /(?<!\p{Alpha})est[ea] (?=(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|madrugada|semana|mes|fin de semana|año|verano|invierno|primavera|otoño|\d)(?!\p{Alpha}))/giu,
  demonstratives:
    /(?<!^)(?<!\p{Alpha})(?:est[ea]|est[oa]s|es[ea]|es[oa]s|aquel(?:l[oa]s|la)?|dich[oa]s?) (?!(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|madrugada|mediodía|semana|mes|año|primavera|verano|otoño|invierno|jornada|fin|días?|últim[oa]s?|próxim[oa]s?|de|del|que|y|vez|\d+)(?!\p{Alpha}))(?=\p{Alpha})/giu,
  pronouns: wordSet("él ella ellos ellas su sus suyo suya le les"),
  continuations: wordSet(
    "también además otro otra otros otras mismo misma mismos mismas luego después entonces así asimismo allí ambos ambas todavía ya",
  ),
  definiteArticles: wordSet("el la los las"),
  standInNouns: wordSet(
    "decisión medida hombre mujer grupo empresa compañía proyecto ley caso informe estudio acuerdo ataque víctima partido pareja imagen foto vídeo anuncio declaración reunión encuentro operación incidente situación actor actriz cantante delantero jugador futbolista piloto tetracampeón tricampeón bicampeón multimillonario",
  ),
  connectiveOpeners: wordSet(
    "pero y o sino además también sin_embargo no_obstante por_tanto por_eso por_ello por_su_parte por_otra_parte así luego entonces mientras asimismo finalmente aunque igualmente posteriormente tampoco",
  ),
  notConnectives: wordSet("además_de así_como luego_de"),
  firstPerson: wordSet("yo nosotros me nos mi mis nuestro nuestra nuestros nuestras"),
  sayingVerbs: wordSet(
    "dijo dice dijeron afirmó afirma explicó explica añadió añade señaló señala aseguró asegura indicó indica anunció anuncia declaró declara informó informa advirtió sostuvo manifestó expresó comentó confirmó reconoció destacó subrayó precisó contó escribió respondió según",
  ),
  alsoCalled:
    /^,?\s?\(?(?:(?:más|también|mejor)\s)?(?:conocid[oa]s?\scomo|alias|apodad[oa]|nacid[oa]\scomo)\s(?:el\s|la\s)?["«“]?$/u,
  calendarWords: wordSet(
    "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
  background: /\b(?:el (?:año|mes) pasado|hace (?:\p{Alpha}+|\d+) (?:años|meses)|en (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:lea también|lee también|suscríbete|suscríbase|(?:nuestro|al) boletín|boletín (?:diario|semanal|de noticias)|haga clic|todos los derechos reservados|compartir (?:en (?:facebook|twitter|x|whatsapp)|este artículo|esta noticia)|síguenos)|^compartir\s*(?::|$)/i,
  teasers:
    /(?<!\p{Alpha})en este (?:artículo|vídeo|video|reportaje|podcast)(?!\p{Alpha})|(?<!\p{Alpha})(?:te contamos|te explicamos|sigue leyendo|descubre(?! que(?!\p{Alpha})))(?!\p{Alpha})/iu,
  hangs:
    /^Una? (?:decisión|medida|situación|acción|propuesta|cifra|iniciativa|postura|respuesta|jugada|circunstancia|forma|manera|registro|récord|gesto|dato|paso|hecho|logro|triunfo|escenario|error) (?:que|de|con|en) |^(?:Unos|Unas|Dos|Tres|Cuatro|Cinco|Pocos|Pocas) (?:minutos|horas|días|semanas|meses|años) (?:después|más tarde|antes)|^Poco (?:después|antes)|^(?:En consecuencia|Al mismo tiempo|Por aquel entonces),|^No s[oó]lo porque |^(?:(?:Quizás?|Tal vez) )?[Pp]orque |^(?:De hecho|En esta ocasión|En este (?:sentido|contexto|caso)|En es[ae] (?:línea|sentido|contexto|caso)|En esta línea|De ahí|Y es que|Eso sí|No en vano|Prueba de ello|Dicho esto|Es decir|Lejos de (?:ello|eso)|Por si fuera poco|Por este motivo|Por esta razón|Para ello|Con ello|Ante ello|Desde entonces|Acto seguido|A su vez|Una vez allí)(?!\p{Alpha})/u,
  address: /(?<!\p{Alpha})ustede?s?(?!\p{Alpha})/iu,
  decimalMark: ",",
  numerals: counting(
    "uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
    "dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 una_decena=10 una_docena=12 una_quincena=15 una_veintena=20 una_treintena=30 un_centenar=100 un_millar=1000",
  ),
  magnitudes: wordValues("cien=2 cientos=2 mil=3 miles=3 millón=6 millones=6 billón=12 billones=12"),
  percentWords: wordSet("puntos_porcentuales por_ciento"),
  currencies: wordSet(
    "euro euros céntimos dólar dólares peso pesos libra libras yen yenes yuan yuanes rublos reales soles bolívares",
  ),
  months: inOrder(
    "enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic",
  ),
  weekdays: inOrder("lunes martes miércoles jueves viernes sábado domingo"),
  relativeDays: wordValues("anteayer=-2 ayer=-1 hoy=0 mañana=1"),
  futureWords: wordSet("previsto prevista previstos próximo próxima será serán tendrá habrá va van"),
  pastWords: wordSet("pasado pasada"),
};
