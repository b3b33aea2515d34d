import { wordSet } from "../../../text/languages/types.ts";
import { spanishAr } from "./conjugations.ts";
import { grammarFrom } from "./grammarFrom.ts";

export const spanish = grammarFrom({
  code: "es",
  verbs: new Set([
    ...spanishAr(
      `afirm asegur explic declar señal indic anunci destac subray inform confirm manifest consider opin revel precis coment estim apunt recalc remarc aclar detall puntualiz enfatiz adelant reproch argument notific avanz relat narr especific agreg reiter recuerd/record constat puntualiz reseñ`,
    ),
    ...wordSet(`
    dice dicen dijo dijeron dicho decía afirma afirman afirmó afirmaron afirmado asegura aseguran aseguró aseguraron asegurado explica explican
    explicó explicaron explicado declara declaró declararon declarado señala señalan señaló señalaron señalado indica indican indicó indicaron
    indicado anuncia anuncian anunció anunciaron anunciado añade añaden añadió añadieron añadido agrega agregó agregaron destaca destacan destacó
    destacaron destacado subraya subrayó subrayaron subrayado sostiene sostienen sostuvo sostuvieron sostenido informa informan informó informaron
    informado advierte advierten advirtió advirtieron advertido confirma confirman confirmó confirmaron confirmado reconoce reconocen reconoció
    reconocieron reconocido admite admiten admitió admitieron admitido recuerda recuerdan recordó recordaron insiste insisten insistió insistieron
    insistido apunta apuntan apuntó apuntaron cuenta cuentan contó relata relató escribe escribió responde respondió respondieron manifiesta
    manifestó manifestaron considera consideran consideró opina opinó cree creen promete prometió prometieron niega niegan negó negaron revela
    defiende defienden defendió defendieron contaba contaban decía decían relataba explicaba aseguraba prevé prevén preveía reveló revelaron precisa precisó precisaron comenta comentó concluye concluyó estima estimó alegó alegaron alega garantizó garantizaron garantiza sugirió sugirieron sugiere recomendó contestó contesta augura auguró juzga afeó afearon desmiente desmienten desmintió desmintieron desmentido`),
  ]),
  objectVerbs: wordSet(
    "celebra celebran celebró celebraron lamenta lamentan lamentó lamentaron elogia elogian elogió elogiaron pedido exigido reclamado instado criticado condenado denunciado pide piden pidió pidieron pedía insta instó instaron exhorta exhortó reclaman reclamaron condena condenó condenaron exige exigen exigió exigieron critica critican criticó criticaron denuncia denuncian denunció denunciaron reclama reclamó",
  ),
  namingVerbs: wordSet("califica calificó calificaron tacha tachó tildó"),
  quoteVerbs: new Set([
    ...spanishAr(
      `lament zanj exclam resum celebr brome ironiz reproch sentenci pregunt replic justific matiz cuestion expres reivindic valor aventur confes rememor alert vaticin pronostic auguri reflexion apostill   disculp sincer grit implor suplic bram espet remat termin continu complet ejemplific abund desliz avis piens/pens esper sospech calcul quej protest`,
    ),
    ...wordSet(
      `teme temen temía confía confían confió pregunta preguntó lamenta lamentó lamentaron zanja zanjó exclamó resume resumió celebra celebró bromea bromeó ironiza ironizó reprocha reprochó sentencia sentenció muestra mostró mostraron insiste insistió sostiene propone propuso prosigue prosiguió corrige corrigió responde respondió repite repitió agradece agradeció aplaude aplaudió ríe rió sonríe sonrió suspira suspiró arremete arremetió desmiente desmintió concede concedió`,
    ),
  ]),
  // "condenó a dos años": by a court.
  // "pidió tiempo muerto": in a match.
  deeds:
    /^pid(?:e|en|ió|ieron)\s(?:(?:el|un|su)\s)?(?:\p{Lower}+\s)?(?:tiempo|cambio|VAR|Soporte|turno|palabra)(?!\p{Alpha})(?![^,;]*\sque\s)|^conden\p{Alpha}+\s(?:[^.;:]*\s)?a\s(?:\p{Lower}+|\d+)\s(?:años?|meses|días|euros)(?!\p{Alpha})/u,
  ofThings: {
    verb: /^(?:celebr)/u,
    thing:
      /^(?:el|la|los|las|su|sus|est[ae]|es[ae])\s(?:\p{Lower}+\s)?(?:\p{Lower}+(?:ción|sión|miento)|decisión|acuerdo|anuncio|resultado|fallo|medidas?|iniciativa|paso|avances?|ley|reforma|noticia|propuesta|sentencia|rechazo|retirada)(?!\p{Alpha})/u,
  },
  // "Años después pidió"
  notSources:
    /^la (?:ley|luz|vista)$|^(?:años|meses|semanas|días|horas|minutos|instantes|momentos)(?:\s(?:después|antes|más\starde))?$/iu,
  that: wordSet("que"),
  latter: /^(?:est[ea] últim[oa])$/u,
  opinion: /^(?:Pero |Y )?[Pp]ara /u,
  thinking: /^Para\s([^,:«“"]{3,80}),\s*$/u,
  phrasal: /^(?:hizo|hicieron|hace|hacen|hecho) (?:saber|notar|ver)|^(?:dio|dieron|da|dado) a (?:conocer|entender)/u,
  gerund: /\p{Lower}{2,}(?:[aei]ndo|[áé]ndo(?:se|les?|l[ao]s?|nos))$/u,
  insertions: true,
  beforeNouns: wordSet("en por a de cada"),
  // "la sospecha de que"
  alsoNouns: wordSet("cuenta pedido espera sospecha"),
  sureSource: /^(?:el|la|los|las) (?!.*(?<!\p{Alpha})que(?!\p{Alpha}))/iu,
  about: wordSet("contra sobre"),
  announcing:
    /^(?:anunci|indic|señal|afirm|explic|declar|asegur|precis|coment|destac|subray|inform|manifest)(?:a|an|ó|aron|ado)$|^(?:dij(?:o|eron)|dicho|añad(?:e|en|ió|ieron|ido))$/u,
  ownerBefore: /^\p{Alpha}+ [\p{Alpha}-]+ (?:del |de la |de los )(?:\p{Lower}+ )?(?<office>[\p{Alpha}-]+) $/u,
  inverts: true,
  dashSpeech: true,
  bodies: wordSet("empresa compañía organización asociación sindicato grupo club entidad firma"),
  proDrop: true,
  articled: true,
  agents: wordSet("por"),
  asTold: { as: wordSet("como según"), turned: true, out: wordSet(""), nobody: wordSet("se"), verbs: /^$/u },
  perfectInfinitive: /^haber(?:se|l[oae]s?)?$/u,
  infinitive: /^(?:no )?\p{Lower}{2,}[aeií]r(?:se|lo|la)?(?!\p{Alpha})/u,
  when: /^(?:(?:el|ese) mismo día|(?:el pasado|est[ea]) (?:mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|hoy|(?:el|este) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))(?: (?:pasado|por la (?:mañana|tarde|noche)))?(?!\p{Alpha})/u,
  pluralVerb: /n$/u,
  // "está de acuerdo con ella"
  according: [
    "según",
    "(?<!(?<!\\p{Alpha})(?:est\\p{Lower}+|muy|totalmente|plenamente) )de acuerdo con",
    "a (?:juicio|ojos|decir|entender) del?",
    "en (?:opinión|palabras) del?",
  ],
  of: ["de", "del", "de la", "para", "por", "en", "con", "a", "al"],
  and: ["y", "e", "así como"],
  denials: wordSet("no nunca sin tampoco"),
  passives: wordSet("fue fueron sido es son"),
  betweenSubjectAndVerb: wordSet("ha han había habían también además luego después ya le les me nos lo se hoy ayer"),
  manner: /^\p{Lower}{3,}mente$/u,
  conditions: wordSet("si cuando hasta lo cómo qué quién"),
  auxiliaries: wordSet(
    "es son era eran fue fueron ha han había será serán sería debe deben puede pueden está están estaba va van hay",
  ),
  notInSubject: wordSet(
    "es son era eran fue fueron ha han había será sería debe puede está están estaba va van hay que quien cuando si yo nosotros",
  ),
  clauseOpeners: wordSet("y e o pero que quien cuando si porque aunque mientras donde tras como sino pues"),
  endsSubject: wordSet(
    "en a al durante ante tras antes después desde el_lunes este ayer hoy lunes martes miércoles jueves viernes sábado domingo",
  ),
  prepositions: wordSet("en a al durante ante tras desde hasta con sin por para sobre bajo entre según contra"),
  adverbs: wordSet(
    "ayer hoy también además asimismo después luego finalmente mientras entonces incluso así lunes martes miércoles jueves viernes sábado domingo",
  ),
  personPronouns: wordSet("él ella"),
  groupPronouns: wordSet("ellos ellas"),
  genders: new Map([
    ["él", "he"],
    ["ella", "she"],
  ]),
  reflexives: wordSet("se"),
  relatives: wordSet("quien"),
  determiners: wordSet(
    "el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella varios varias muchos muchas algunos algunas otros otras nuestro nuestra",
  ),
  objectPronouns: wordSet("lo la los las"),
  namesAs: wordSet("de como"),
  speaking: wordSet("algunos muchos varios otros todos"),
  epithets: wordSet(`
    técnico técnica entrenador entrenadora centrocampista defensa portero portera guardameta delantero delantera jugador jugadora futbolista tenista
    ciclista piloto nadador nadadora capitán capitana diputado diputada senador senadora parlamentario parlamentaria político política doctor doctora
    médico médica cirujano cirujana investigador investigadora científico científica experto experta especialista académico académica profesor profesora
    biólogo bióloga historiador historiadora economista cantante actor actriz artista escritor escritora autor autora novelista director directora
    cineasta empresario empresaria abogado abogada letrado letrada sindicalista dirigente agricultor agricultora ganadero ganadera
  `),
  sourceFirst: true,
  sourceNouns: wordSet(`
    observadores críticos detractores opositores ecologistas analistas policía fuente fuentes autoridad autoridades portavoz portavoces funcionario funcionarios ministerio gobierno testigo testigos vecinos expertos
    experto fiscalía empresa compañía sindicato sindicatos abogado abogada investigadores bomberos médicos responsables responsable alcaldía
    ayuntamiento agencia diario informe estudio asociación organización oposición partido consejería tribunal juzgado familiares asesor asesores diplomáticos
  `),
  anonymous:
    "(?:(?:bajo|a|en) (?:la )?condición de(?:l)? anonimato|bajo anonimato|(?:pidió|pidieron|prefirió|prefirieron|solicitó|solicitaron)(?: el| mantener el| permanecer en el| guardar el)? anonimato|(?:pidió|pidieron|prefirió|prefirieron|pide|piden|prefiere|prefieren) no (?:ser (?:identificad[oa]s?|nombrad[oa]s?|citad[oa]s?)|dar su nombre|revelar su nombre))",
  because: ["porque", "ya que", "por temor", "por miedo", "por razones", "por motivos", "al no estar", "debido a"],
});
