/** How a language says that words stand in a paper: "heißt es | in | dem Bericht", and before them "In dem Bericht | heißt es". Sources of patterns. */
export interface PaperWords {
  /** The verb behind what is written. */
  readonly behind: string;
  /** The verb behind the paper, where it is another. */
  readonly before?: string;
  readonly preposition: string;
  /** Articles, and adjectives, before the noun of the paper. */
  readonly lead: string;
  /** Nouns of papers, also as the end of a compound where `compounds`. */
  readonly nouns: string;
  readonly compounds?: boolean;
  /** Opens whose paper it is, behind the noun. */
  readonly of: string;
  /** Opens the clause behind the verb, where it does not stand in marks. */
  readonly that: string;
  /** True where the preposition is shown with the paper, which has no article to tell its case. */
  readonly isDeclined?: boolean;
}

const words = (text: string): string => text.trim().split(/\s+/u).join("|");

/** By the language's code. */
export const PAPER_WORDS: Readonly<Record<string, PaperWords>> = {
  de: {
    behind: "hei(?:ß|ss)t es|hie(?:ß|ss) es|steht(?: es)?|stand",
    preposition: "in|im|auf",
    lead: "(?:(?:de[mr]|eine[mr]|diese[mr]|(?:ih|sei|uns)(?:re|ne|ere)[mr])\\s)?(?:\\p{Lower}{3,}e[nr]\\s){0,2}",
    nouns: words(
      `bericht papier studie mitteilung schreiben brief erklärung antrag gutachten urteil anklage anklageschrift beschluss entwurf dokument text
      stellungnahme vertrag protokoll begründung aussendung artikel aufruf appell resolution konzept untersuchung umfrage analyse ankündigung
      broschüre programm klage klageschrift gesetz verordnung bescheid e-mail mail akte akten unterlagen eintrag posting tweet botschaft vermerk
      vorlage kommuniqué satzung richtlinie leitlinien schriftsatz abschlussbericht`,
    ),
    compounds: true,
    of: "de[sr]|eine[sr]|von|vom|zu[mr]?|an",
    that: "dass",
  },
  fr: {
    behind:
      "peut-on lire|pouvait-on lire|lit-on|lisait-on|est-il (?:écrit|indiqué|précisé|mentionné|noté|souligné|rappelé)",
    before: "on peut lire|on pouvait lire|on lit|il est (?:écrit|indiqué|précisé|mentionné|noté|souligné|rappelé)",
    preposition: "dans|sur",
    lead: "(?:(?:l[ea]|une?|cet?|cette|son|sa|leur)\\s|l['’])(?:\\p{Lower}{3,}\\s)?",
    nouns: words(
      `rapport communiqué étude document texte lettre courrier courriel message note arrêt jugement ordonnance décision arrêté plainte tribune avis
      projet accord compte-rendu article billet publication mémo réquisitoire dossier manifeste pétition livre déclaration préambule résolution
      pancarte banderole affiche`,
    ),
    of: "d[eu]s?|de la|adressée?|signée?|publiée?|diffusée?|transmise?|consultée?",
    that: "que",
  },
  es: {
    behind: "se (?:lee|leía|puede leer|podía leer|indica|señala|afirma|detalla|recoge|explica|precisa|añade|asegura)",
    preposition: "en",
    lead: "(?:el|la|una?|su|dich[oa]|est[ea])\\s(?:\\p{Lower}{3,}\\s)?",
    nouns: words(
      `informe comunicado documento estudio texto carta escrito nota auto sentencia resolución mensaje publicación denuncia querella decreto acuerdo
      artículo libro pancarta cartel web página misiva`,
    ),
    of: "del?|de la|emitid[oa]|difundid[oa]|publicad[oa]|enviad[oa]|firmad[oa]|remitid[oa]",
    that: "que",
  },
  it: {
    behind:
      "si legge(?:va)?|si può leggere|(?:è|era|c['’]è|c['’]era) scritto|si (?:afferma|precisa|sottolinea|spiega|aggiunge|evidenzia)",
    preposition: "in|nel(?:la|lo)?|nell['’]|sul(?:la)?",
    lead: "(?:(?:una?|quest[oa])\\s|un['’])?(?:\\p{Lower}{3,}\\s)?",
    nouns: words(
      `rapporto nota comunicato documento studio testo lettera messaggio post sentenza ordinanza decreto provvedimento esposto denuncia relazione
      verbale delibera articolo libro cartello striscione referto perizia missiva`,
    ),
    of: "di|del(?:la|lo)?|dell['’]|dei|degli|delle|diffus[oa]|pubblicat[oa]|inviat[oa]|firmat[oa]",
    that: "che",
  },
  pt: {
    behind: "lê-se|lia-se|pode ler-se|podia ler-se",
    before: "lê-se|lia-se|pode ler-se|podia ler-se|está escrito",
    preposition: "n[oa]|num|numa|em",
    lead: "(?:(?:um|uma|sua?|deste|desta)\\s)?(?:\\p{Lower}{3,}\\s)?",
    nouns: words(
      `relatório comunicado documento estudo texto carta nota mensagem acórdão decisão despacho decreto acordo artigo livro publicação denúncia
      sentença ofício post cartaz`,
    ),
    of: "d[eoa]s?|enviad[oa]|divulgad[oa]|publicad[oa]|assinad[oa]",
    that: "que",
  },
  nl: {
    behind: "staat(?: er)?|stond(?: er)?|valt te lezen|is te lezen|staat te lezen|klinkt het|luidt het",
    preposition: "in|op",
    lead: "(?:(?:het|de|een|dit|die|haar|zijn|hun)\\s)?(?:\\p{Lower}{3,}e?\\s)?",
    nouns: words(
      `rapport persbericht brief verklaring onderzoek studie bericht document vonnis arrest advies nota besluit verslag artikel tekst akkoord
      mededeling mail e-mail voorstel aanklacht beschikking`,
    ),
    compounds: true,
    of: "van|aan|over",
    that: "dat",
  },
  da: {
    behind: "står der|stod der|hedder det|hed det|lyder det|lød det|fremgår det|skrives der",
    preposition: "i|af",
    lead: "(?:(?:en|et|den|det)\\s)?(?:\\p{Lower}{3,}\\s)?",
    nouns: words(
      `rapport(?:en)? pressemeddelelse(?:n)? meddelelse(?:n)? brev(?:et)? undersøgelsen? dokument(?:et)? notat(?:et)? dom(?:men)? afgørelsen? aftalen?
      tekst(?:en)? artikel artiklen opslag(?:et)? mail(?:en)? svar(?:et)? redegørelsen? erklæring(?:en)? udtalelsen? anklageskrift(?:et)?
      lovforslag(?:et)? udkast(?:et)?`,
    ),
    compounds: true,
    of: "fra|af|til|om",
    that: "at",
  },
  nb: {
    behind: "står det|stod det|heter det|het det|lyder det|fremgår det|skrives det",
    preposition: "i|av",
    lead: "(?:(?:en|et|ei|den|det)\\s)?(?:\\p{Lower}{3,}\\s)?",
    nouns: words(
      `rapport(?:en)? pressemelding(?:en)? melding(?:en)? brev(?:et)? undersøkelsen? dokument(?:et)? notat(?:et)? dom(?:men)? avgjørelsen? avtalen?
      tekst(?:en)? artikkel(?:en)? innlegg(?:et)? e-post(?:en)? svar(?:et)? redegjørelsen? erklæring(?:en)? uttalelsen? tiltalen? lovforslag(?:et)?
      vedtak(?:et)? kjennelsen? utkast(?:et)?`,
    ),
    compounds: true,
    of: "fra|av|til|om",
    that: "at",
  },
  sv: {
    behind: "står det|stod det|heter det|hette det|framgår det|går det att läsa|skrivs det|lyder det",
    preposition: "i|av",
    lead: "(?:(?:ett|en|den|det)\\s)?(?:\\p{Lower}{3,}\\s)?",
    nouns: words(
      `rapport(?:en)? pressmeddelande(?:t)? meddelande(?:t)? brev(?:et)? undersökning(?:en)? dokument(?:et)? dom(?:en)? beslut(?:et)? avtal(?:et)?
      text(?:en)? artikel(?:n)? inlägg(?:et)? mejl(?:et)? svar(?:et)? utredning(?:en)? uttalande(?:t)? åtal(?:et)? förslag(?:et)? yttrande(?:t)?
      studien? remissvar(?:et)?`,
    ),
    compounds: true,
    of: "från|av|till|om",
    that: "att",
  },
  pl: {
    behind: "czytamy|napisano|podano|stwierdzono|zaznaczono|podkreślono|wskazano|dodano|można przeczytać",
    preposition: "we?|na",
    lead: "(?:\\p{Lower}{3,}(?:ym|im|ej)\\s)?",
    nouns: words(
      `raporcie komunikacie oświadczeniu dokumencie liście piśmie uzasadnieniu wyroku notatce artykule tekście wpisie projekcie ustawie uchwale opinii
      badaniu analizie informacji depeszy książce apelu rezolucji postanowieniu sprawozdaniu`,
    ),
    of: "\\p{Alpha}+(?:u|a|y|i|ej|ego|ów|ii|ji)(?!\\p{Alpha})",
    that: "że",
    isDeclined: true,
  },
  ru: {
    behind:
      "говорится|говорилось|сказано|указано|отмечается|отмечено|подч[её]ркивается|сообщается|написано|уточняется|указывается|утверждается",
    preposition: "во?|на",
    lead: "(?:\\p{Lower}{3,}(?:ом|ем|ой|ей)\\s)?",
    nouns: words(
      `докладе сообщении заявлении документе отч[её]те письме релизе пресс-релизе исследовании тексте статье публикации решении приговоре постановлении
      указе законе проекте законопроекте записке сводке справке обращении материалах материале сайте странице телеграм-канале telegram-канале аккаунте`,
    ),
    of: "[\\p{Alpha}«-]+",
    that: "что",
    isDeclined: true,
  },
  uk: {
    behind: "йдеться|сказано|зазначено|зазначається|вказано|повідомляється|наголошується|написано|мовиться",
    preposition: "[ву]|на",
    lead: "(?:\\p{Lower}{3,}(?:ому|ій)\\s)?",
    nouns: words(
      `звіті повідомленні заяві документі листі релізі пресрелізі дослідженні тексті статті рішенні вироку постанові указі законі проєкті зверненні
      матеріалах дописі сайті сторінці телеграм-каналі`,
    ),
    of: "[\\p{Alpha}«-]+",
    that: "що",
    isDeclined: true,
  },
};
