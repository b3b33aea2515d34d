import { wordSet } from "../../../text/languages/types.ts";
import { italianAre } from "./conjugations.ts";
import { grammarFrom } from "./grammarFrom.ts";

export const italian = grammarFrom({
  code: "it",
  verbs: new Set([
    ...italianAre(
      `afferm spieg dichiar sottoline annunci ricord raccont conferm assicur precis osserv evidenzi rivel replic comment segnal annot puntualizz giur dettagli`,
    ),
    ...wordSet(`
    dice dicono disse dissero detto ha_detto afferma affermano affermò affermato spiega spiegano spiegò spiegato dichiara dichiarano dichiarò dichiarato
    sottolinea sottolineano sottolineò sottolineato aggiunge aggiungono aggiunse aggiunto annuncia annunciano annunciò annunciato ricorda
    ricordano ricordò ricordato racconta raccontano raccontò raccontato sostiene sostengono sostenne sostenuto conferma confermano confermò confermato
    assicura assicurano assicurò assicurato ribadisce ribadiscono ribadì ribadito precisa precisano precisò precisato avverte avvertono avvertì
    avvertito ammette ammettono ammise ammesso riferisce riferiscono riferì riferito scrive scrivono scrisse scritto osserva osservano osservò
    osservato evidenzia evidenziato rivela rivelato comunica comunicato promette promesso crede credono ritiene ritengono nega negano negò negato
    fatto fa fanno fece fecero faceva facevano detta detti dette garantisce garantiscono garantito garantì smentisce smentiscono smentito replica replicato risponde risposto conclude concluso commenta commentato prosegue riconosce riconoscono riconobbe riconosciuto confessa confessò confessato suggerisce suggerito anticipa anticipato rileva rilevato giudica`),
  ]),
  // "fa una domanda": only "fa sapere che" says something.
  // "ha condannato a due anni": a court.
  deeds:
    /^condann\p{Alpha}+\s(?:[^.;:]*\s)?a\s(?:\p{Lower}+|\d+)\s(?:anni|anno|mesi|giorni|euro)(?!\p{Alpha})|^f(?:a|anno|ece|ecero|aceva|acevano|atto)(?!\p{Alpha})(?!\s(?:sapere|notare|presente|osservare)(?:\s[^,.;:]{1,60})?\sche\s)/u,
  verbParticles: wordSet("sapere notare presente osservare"),
  objectVerbs: wordSet(
    "condanna condannano condannato chiede chiedono chiesto esige esigono reclama reclamano critica criticano criticato denuncia denunciano denunciato",
  ),
  namingVerbs: wordSet("definisce definiscono definì definito"),
  quoteVerbs: new Set([
    ...italianAre(
      `domand esclam attacc twitt titol scherz ironizz tuon lament rincar pens sper sospett auspic sbott chios incalz ribatt rassicur esult festeggi sospir mormor url grid implor analizz `,
    ),
    ...wordSet(
      `teme temono temeva temevano prevede prevedono previsto augura domanda domandato esclama ripete ripeteva ripetuto attacca attaccato twitta titola scherza scherzato ironizza ironizzato tuona tuonato lamenta lamentato insiste insistito ammonisce ammonito chiarisce chiarito prosegue proseguito ribatte ribattuto sorride sorriso aggiunse risponde rispose ringrazia ringraziato promette difende difeso`,
    ),
  ]),
  // "Anni dopo chiese"
  notSources: /^quanto(?!\p{Alpha})|^(?:anni|mesi|settimane|giorni|ore|minuti)(?:\s(?:dopo|prima|più\stardi))?$/iu,
  that: wordSet("che"),
  thinking: /^Per\s([^,:«“"]{3,80}),\s*$/u,
  phrasal:
    /^(?:fa|fanno|faceva|facevano|fatto) (?:sapere|notare|presente|osservare|intendere)|^(?:tiene|tenuto) a (?:precisare|ribadire|sottolineare|chiarire|ricordare)/u,
  gerund: /\p{Lower}{2,}[ae]ndo(?:si|gli|l[aeio]|ne|c[ie]|vi)?$/u,
  insertions: true,
  latter: /^quest['’]ultim[oa]$/u,
  opinion: /^(?:Ma |E )?[Pp]er /u,
  about: wordSet("contro su"),
  announcing:
    /^(?:annunci|afferm|dichiar|spieg|sottoline|precis|comunic|aggiun)(?:a|ano|ato|ò|arono|to|ge|gono)$|^(?:detto|riferito|scritto)$/u,
  ownerBefore:
    /^(?:\p{Alpha}+ |[Ll]['’])[\p{Alpha}-]+ (?:del |della |dell['’]|dello )(?:\p{Lower}+ )?(?<office>[\p{Alpha}-]+) $/u,
  inverts: true,
  agents: wordSet("da dal dalla dai dagli dalle dallo"),
  proDrop: true,
  asTold: { as: wordSet("come"), turned: true, out: wordSet(""), nobody: wordSet("si"), verbs: /^$/u },
  perfectInfinitive: /^(?:aver(?:e|l[oaie]|ne|ci)?|esser(?:e|si)?)$/u,
  infinitive:
    /^(?:di|d['’])\s?(?:non )?\p{Lower}{2,}(?:are|ere|ire|er|ar|ir)(?:si|mi|ci|ne|gli|l[oaie])?(?!\p{Alpha})/u,
  when: /^(?:lo stesso giorno|questa (?:mattina|sera)|in (?:mattinata|serata)|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?: scors[oa])?(?: (?:mattina|pomeriggio|sera))?(?: \d{1,2} \p{Lower}+)?(?!\p{Alpha})/u,
  pluralVerb: /no$/u,
  according: [
    // "secondo quanto riferito dalla polizia", "a quanto scrive il quotidiano"
    "(?:secondo|stando a|a) quanto (?:riferito|dichiarato|spiegato|riportato|comunicato|precisato|raccontato|affermato|annunciato|scritto|appreso|si apprende|reso noto) da(?:l|lla|llo|ll|i|gli|lle)?",
    "(?:secondo|stando a|a) quanto (?:riferi|riporta|scriv|racconta|spiega|sostien|afferma|dichiara)(?:sce|scono|no|e|ono|gono)?",
    "secondo",
    "stando a",
    "stando al",
    "stando alla",
    "stando alle",
    // not "il rinvio a giudizio del sindaco"
    "(?<!rinvi\\p{Alpha}{1,3} )a (?:detta|giudizio|parere|avviso) d(?:i|el|ella|ello|ell|ei|egli|elle)",
    // "«Il molo è chiuso», le parole del sindaco"
    "(?<=[»”\",]\\s?)(?:è |sono |ecco |queste |sono state )?(?:le (?:prime )?parole|il commento|la replica|l['’]accusa|lo sfogo)(?: di|(?= de))",
  ],
  of: [
    "di",
    "del",
    "dello",
    "della",
    "dell",
    "dei",
    "degli",
    "delle",
    "per",
    "a",
    "al",
    "alla",
    "in",
    "con",
    "da",
    "dal",
    "dalla",
  ],
  and: ["e", "ed"],
  denials: wordSet("non mai senza"),
  passives: wordSet("stato stata stati è sono viene"),
  betweenSubjectAndVerb: wordSet(
    "ha hanno aveva avevano avrebbe avrebbero anche poi inoltre già gli ci mi lo oggi ieri invece infatti però tuttavia dunque quindi ancora spesso sempre",
  ),
  manner: /^\p{Lower}{3,}mente$/u,
  conditions: wordSet("se quando finché come cosa"),
  auxiliaries: wordSet(
    "è sono era erano ha hanno aveva avevano avrebbe avrebbero sarà saranno sarebbe deve devono può possono va vanno",
  ),
  notInSubject: wordSet(
    "sapere è sono era erano ha hanno aveva avevano avrebbe avrebbero sarà sarebbe deve può va che chi quando se io noi",
  ),
  clauseOpeners: wordSet("e ed o ma che chi quando se perché mentre dove come poiché dopo"),
  endsSubject: wordSet(
    "a al allo alla agli alle in nel nella durante su ai prima dopo ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica",
  ),
  prepositions: wordSet(
    "a al ai allo alla agli alle in nel nella durante su da dal con per dopo prima tra fra senza verso secondo",
  ),
  adverbs: wordSet(
    "poco subito ieri oggi finora anche poi inoltre infine ancora così intanto lunedì martedì mercoledì giovedì venerdì sabato domenica",
  ),
  personPronouns: wordSet("lui lei egli ella"),
  groupPronouns: wordSet("loro essi"),
  genders: new Map([
    ["lui", "he"],
    ["egli", "he"],
    ["lei", "she"],
    ["ella", "she"],
  ]),
  reflexives: wordSet("si"),
  relatives: wordSet("cui"),
  determiners: wordSet("il lo la i gli le l un uno una suo sua suoi sue questo questa alcuni alcune"),
  objectPronouns: wordSet("lo la li le"),
  namesAs: wordSet("come un una"),
  speaking: wordSet("alcuni molti altri tutti"),
  epithets: wordSet(`
    ricercatore ricercatrice scienziato scienziata esperto esperta professore professoressa docente medico chirurgo allenatore allenatrice tecnico
    attaccante centrocampista difensore portiere calciatore calciatrice tennista ciclista pilota nuotatore nuotatrice campione campionessa attore attrice
    cantante artista scrittore scrittrice autore autrice regista deputato deputata senatore senatrice parlamentare politico imprenditore imprenditrice
    sindacalista storico storica economista
  `),
  sourceFirst: true,
  sourceNouns: wordSet(`
    osservatori critici oppositori analisti ricercatori polizia carabinieri fonte fonti autorità portavoce funzionario funzionari ministero governo testimone testimoni residenti esperti esperto
    procura azienda società sindacato sindacati avvocato avvocata l'avvocato investigatori inquirenti medici vigili responsabili responsabile comune
    agenzia l'agenzia quotidiano rapporto studio associazione l'associazione opposizione l'opposizione partito tribunale familiari consiglieri diplomatici
  `),
  anonymous:
    "(?:(?:a|in) condizione di anonimato|sotto (?:condizione di )?anonimato|(?:ha|hanno) chiesto (?:di (?:rimanere|restare) anonim[oaie]|l['’]anonimato|di non essere (?:identificat|nominat|citat)[oaie])|(?:vuole|vogliono|preferisce|preferiscono) (?:rimanere|restare) anonim[oaie])",
  because: ["perché", "poiché", "per paura", "per timore", "per motivi", "per ragioni", "non essendo"],
});
