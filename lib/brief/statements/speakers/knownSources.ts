/** What a language calls the sources that have no name and are known all the same. */
interface KnownSources {
  /** A body with the article that says it is the one known, or of a kind there is one of: "the ministry", "police". */
  readonly bodies: RegExp;
  /** An office that one person holds: "the prime minister". */
  readonly offices: RegExp;
  /** What is written: "a study", "une étude". */
  readonly documents?: RegExp;
}

const either = (words: string): string => `(?:${words.trim().split(/\s+/u).join("|").replaceAll("_", "\\s")})`;
const known = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""), "iu");
/** German nouns, with their capital or as the end of another: "Ministerium", "Fischereiministerium". */
const capital = (words: string): string =>
  either(words.replace(/(?<!\S)\p{Lower}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`));
const knownInGerman = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""), "u");
/** The end of a word. */
const END = "(?![\\p{Alpha}\\p{M}-])";
/** Adjectives between an article and its noun, by their endings: no noun may stand there, or its office would be taken for the body. */
const ADJECTIVES = {
  de: "(?:[\\p{Lower}-]+e[nrms]?\\s){0,2}",
  nl: "(?:[\\p{Alpha}-]+e\\s){0,2}",
  nordic: "(?:[\\p{Alpha}-]+[ea]\\s){0,2}",
};

const ROMANCE_ARTICLES: Readonly<Record<string, string>> = {
  fr: "^(?:le\\s|la\\s|l[’']|du\\s|de\\sla\\s|de\\sl[’'])",
  es: "^(?:el|la|del|de\\sla|est[ea]|dich[oa])\\s",
  it: "^(?:(?:il|lo|la|del|dello|della|dalla|dal)\\s|(?:del)?l[’'])",
  pt: "^(?:o|a|do|da|est[ea]|ess[ea])\\s",
};
/** The same before what is written, where any article will do. */
const DOCUMENT_ARTICLES: Readonly<Record<string, string>> = {
  fr: "^(?:(?:une?|le|la|ce|cette|du|de\\sla|d[’']une?)\\s|l[’'])(?:[\\p{Lower}-]+\\s)?",
  es: "^(?:una?|el|la|este|esta|del|de\\suna?)\\s(?:[\\p{Lower}-]+\\s)?",
  it: "^(?:(?:una?|uno|il|lo|la|questo|questa|del|dello|della|di\\suna?)\\s|(?:un|l|dell)[’'])(?:[\\p{Lower}-]+\\s)?",
  pt: "^(?:uma?|o|a|este|esta|do|da|de\\suma?)\\s(?:[\\p{Lower}-]+\\s)?",
};

const romance = (code: string, bodies: string, offices: string, documents: string): KnownSources => ({
  bodies: known(ROMANCE_ARTICLES[code] ?? "", either(bodies), END),
  offices: known(ROMANCE_ARTICLES[code] ?? "", either(offices), END),
  documents: known(DOCUMENT_ARTICLES[code] ?? "", either(documents), END),
});

/** Languages that write the article at the end of the noun: the last word tells, or the one before "for", "i", "på". */
const nordic = (bodies: string, offices: string): KnownSources => ({
  bodies: known(
    "^(?:(?:det|den)\\s)?",
    ADJECTIVES.nordic,
    "\\p{Alpha}*",
    either(bodies),
    "(?=$|\\s(?:for|i|på|av|af)\\s)",
  ),
  offices: known("^(?:den\\s)?", ADJECTIVES.nordic, "\\p{Alpha}*", either(offices), "$"),
});

/** Languages without articles: bodies of the state, and offices, as the first noun; "в" and "у" stand before those that told something. */
const slavic = (bodies: string, offices: string, documents: string): KnownSources => ({
  bodies: known(SLAVIC_START, either(bodies), END),
  offices: known("^", either(offices), END),
  documents: known(SLAVIC_START, either(documents), END),
});
const SLAVIC_START = "^(?:[ву]\\s)?(?:[\\p{Alpha}-]+(?:y|i|a|e|ый|ий|ой|ая|яя|ое|ее|ом|ем|ей|ський|ська|ське)\\s)?";

const KNOWN: Readonly<Record<string, KnownSources>> = {
  de: {
    bodies: knownInGerman(
      "^(?:(?:[Dd](?:er|ie|as|em|en|es)|[Vv]om|[Bb]eim)\\s",
      ADJECTIVES.de,
      "[\\p{Alpha}-]*|(?=Polizei|Staatsanwaltschaft|Feuerwehr|Gericht))",
      capital(`ministerium gericht gerichtshof behörde amt anwaltschaft verband gewerkschaft verwaltung regierung senat bank firma
        konzern unternehmen partei fraktion kammer universität hochschule klinik krankenhaus sender zeitung magazin zeitschrift agentur institut
        stiftung verein kirche gemeinde stadt kommission ausschuss parlament armee militär bundeswehr botschaft feuerwehr polizei bundestag
        landtag bundesrat stadtrat gemeinderat rathaus staatskanzlei präsidium betreiber hersteller direktion dienst`),
      END,
    ),
    offices: knownInGerman(
      "^[Dd](?:er|ie|em)\\s",
      ADJECTIVES.de,
      "(?:[\\p{Alpha}-]*",
      capital(
        "kanzler präsident bürgermeister regierungschef staatschef landrat papst könig ministerpräsident premierminister",
      ),
      "|[\\p{Alpha}-]{3,}minister)(?:in)?",
      END,
    ),
    documents: knownInGerman(
      "^(?:(?:[Ll]aut|[Nn]ach|[Ii]n|[Aa]us)\\s)?(?:[Ee]ine?[rmns]?|[Dd](?:er|ie|as|em|en))\\s",
      ADJECTIVES.de,
      "[\\p{Alpha}-]*",
      capital(
        "studie umfrage bericht untersuchung mitteilung erklärung gutachten urteil brief schreiben analyse erhebung statistik prognose",
      ),
      "(?:e?s)?",
      END,
    ),
  },
  fr: romance(
    "fr",
    `ministère préfecture parquet tribunal cour gouvernement mairie police gendarmerie présidence direction société entreprise groupe
     constructeur quotidien journal hebdomadaire magazine radio chaîne agence association syndicat ong institut parti hôpital université banque
     armée marine ambassade commission conseil assemblée sénat fédération club fondation église observatoire organisation opérateur autorité
     compagnie municipalité ville région opposition confédération intersyndicale patronat coopérative diocèse évêché rectorat métropole
     agglomération département protection_civile croix-rouge`,
    `premi(?:er|ère)_ministre président(?:e)?_d[eu] présidente?$ préfet préfète maire chef_de_l[’']état chef_du_gouvernement roi reine pape
     garde_des_sceaux gouverneure? procureure? ministre_(?:de|des|du)_\\S+ ministre_de_l`,
    "étude enquête rapport communiqué document texte sondage lettre note arrêté arrêt ordonnance plainte décret requête jugement livre article examen",
  ),
  es: romance(
    "es",
    `ministerio fiscalía policía gobierno ayuntamiento tribunal juzgado audiencia empresa compañía ejército partido sindicato asociación
     agencia diario periódico cadena banco universidad hospital comisión consejo consejería parlamento congreso senado guardia_civil embajada
     federación fundación iglesia organización ong instituto junta municipio grupo club
     (?:sub)?delegación confederación oposición patronal diputación alcaldía concejalía coalición asamblea cooperativa cofradía diócesis
     arzobispado conferencia_episcopal protección_civil cruz_roja aerolínea naviera constructora`,
    "primer_ministro primera_ministra president[ea] alcalde alcaldesa gobernadora? ministr[oa]_de canciller rey reina papa fiscal_general",
    "estudio informe encuesta comunicado documento texto carta sentencia sondeo nota análisis auto demanda querella denuncia resolución escrito dictamen acta atestado decreto fallo",
  ),
  it: romance(
    "it",
    `ministero procura polizia governo comune tribunale corte questura prefettura azienda società gruppo esercito partito sindacato
     associazione agenzia quotidiano giornale banca università ospedale commissione consiglio regione parlamento senato camera ambasciata
     federazione fondazione chiesa organizzazione istituto protezione_civile guardia_costiera club opposizione confederazione cooperativa
     provincia diocesi curia capitaneria croce_rossa`,
    "premier presidente sindac[oa] governat(?:ore|rice) ministr[oa]_de\\p{Alpha}+ cancellier[ea] re regina papa procuratore",
    "studio rapporto sondaggio comunicato documento testo lettera sentenza ordinanza decreto denuncia ricorso verbale indagine ricerca nota analisi",
  ),
  pt: romance(
    "pt",
    `ministério polícia governo prefeitura tribunal supremo procuradoria empresa companhia exército partido sindicato associação agência
     jornal rede banco universidade faculdade hospital comissão conselho câmara senado congresso embaixada federação fundação igreja organização
     ong instituto secretaria junta justiça corporação clube grupo oposição confederação cooperativa autarquia diocese reitoria
     proteção_civil cruz_vermelha`,
    "primeir[oa]-ministr[oa] president[ea] prefeit[oa] governadora? ministr[oa]_d[aeo]s? papa rei rainha",
    "estudo relatório pesquisa comunicado documento texto carta sentença despacho acórdão denúncia petição decreto nota levantamento análise",
  ),
  nl: {
    bodies: known(
      "^(?:(?:de|het)\\s",
      ADJECTIVES.nl,
      "[\\p{Alpha}-]*|(?=politie))",
      either(`ministerie openbaar_ministerie politie regering gemeente rechtbank gerechtshof bedrijf leger partij vakbond vereniging agentschap krant omroep
        bank universiteit ziekenhuis commissie (?:gemeente)?raad kabinet parlement ambassade bond stichting kerk organisatie instituut brandweer provincie
        zender concern toezichthouder dienst`),
      END,
    ),
    offices: known(
      "^de\\s",
      ADJECTIVES.nl,
      "(?:premier|president|burgemeester|koning(?:in)?|paus|\\p{Alpha}{3,}minister|minister\\svan)",
      END,
    ),
    documents: known(
      "^(?:een|het|de)\\s",
      ADJECTIVES.nl,
      "[\\p{Alpha}-]*",
      either("onderzoek rapport studie enquête verklaring brief peiling persbericht vonnis"),
      END,
    ),
  },
  nb: nordic(
    `departementet politiet regjeringen kommunen (?<!\\p{Alpha})(?:ting|lagmanns|høyeste)?retten selskapet partiet magasinet avisen avisa banken universitetet sykehuset
     kommisjonen (?<!om)rådet ambassaden forbundet organisasjonen instituttet foreningen direktoratet etaten tilsynet konsernet stortinget hæren
     forsvaret kirken`,
    "statsministeren presidenten ordføreren kongen paven \\p{Alpha}{3,}ministeren",
  ),
  da: nordic(
    `ministeriet politiet regeringen kommunen (?<!\\p{Alpha})(?:by|lands|høje)?retten selskabet partiet magasinet avisen banken universitetet hospitalet kommissionen
     (?<!om)rådet ambassaden forbundet organisationen instituttet foreningen styrelsen folketinget hæren forsvaret kirken`,
    "statsministeren præsidenten borgmesteren kongen paven \\p{Alpha}{3,}ministeren",
  ),
  sv: nordic(
    `departementet polisen regeringen kommunen domstolen (?<!\\p{Alpha})(?:tings|hov|förvaltnings)?rätten bolaget företaget partiet tidningen banken universitetet sjukhuset
     kommissionen (?<!om)rådet ambassaden förbundet organisationen institutet föreningen myndigheten verket riksdagen armén försvaret kyrkan`,
    "statsministern presidenten kungen påven \\p{Alpha}{3,}ministern",
  ),
  pl: slavic(
    `ministerstw[oie]+ policj[ai] rząd(?:zie)? sąd(?:zie)? prokuratur(?:a|ze) sejm(?:ie)? senat parlament komisj[ai] urz[ąę]d(?:zie)? armi[ai] ambasad(?:a|zie) związ(?:ek|ku)
     uniwersyte(?:t|cie) inspekcj[ai] zarząd(?:zie)? rada_(?:nadzorcza|miasta|gminy|powiatu) spół(?:ka|ce) firm(?:a|ie) bank(?:u)? klub(?:ie)? szpital(?:u)? ratusz(?:u)? wodociągi fabry(?:ka|ce) zakład(?:y|zie)?
     kopalni[ai] federacj[ai] parti[ai] fundacj[ai] instytu(?:t|cie) stowarzyszeni[eu] resor(?:t|cie) magistra(?:t|cie) dyrekcj[ai] straż portal gazeta dziennik`,
    "prezydent premier burmistrz wójt wojewoda minister_\\p{Alpha}+ marszałek papież król",
    "badanie raport sondaż komunikat analiza",
  ),
  ru: slavic(
    `министерств[оеау] полици[яи] правительств[оеау] суд(?:[еау])? прокуратур[аеы] комисси[яи] парламент(?:[еау])? дума думе арми[яи]
     посольств[оеау] администраци[яи] пресс-служб[аеы] ведомств[оеау] мэри[яи] компани[яи] фирм[аеы] завод[еау]? предприяти[еия] водоканал[еау]? гидрометцентр[еау]? банк[еау]? порт[уа]? больниц[аеы]
     университет[еау]? клуб[еау]? федераци[яи] профсоюз[еау]? парти[яи] фонд[еау]? институт[еау]? центр[еау]? служб[аеы] комитет[еау]? следстви[еия] департамент[еау]? издани[ея] газет[аеы]
     совет[еау]?_директоров роспотребнадзор[еау]? росгидромет[еау]? следственн\\p{Alpha}+_комитет\\p{Alpha}* управлени[еия] агентств[оеау]`,
    "президент премьер премьер-министр мэр губернатор глава_\\p{Alpha}+ министр_\\p{Alpha}+ патриарх король",
    "исследование опрос отч[её]т доклад",
  ),
  uk: slavic(
    `міністерств[оау] поліці[яї] уряд суд прокуратура комісія рада парламент армія посольство пресслужба прес-служба відомство управління
     мері[яї] адміністраці[яї] компані[яї] фірм[аі] завод[іу]? підприємств[оі] водоканал[іу]? обленерго гідрометцентр[іу]? банк[уі]? порт[уі]? лікарн[яі] університет[іу]? клуб[уі]? федераці[яї]
     профспілк[аи] парті[яї] фонд[іу]? інститут[іу]? центр[іу]? служб[аі] комітет[іу]? слідств[оа] департамент[іу]? видання газета правління`,
    "президент прем[’'ʼ]єр прем[’'ʼ]єр-міністр мер губернатор голова_\\p{Alpha}+ міністр_\\p{Alpha}+ король",
    "дослідження опитування звіт",
  ),
};

/** Whether a source without a name is a body, an office or a document that the words for it tell: "le ministère", "the prime minister". */
export function isKnownSource(text: string, code: string): boolean {
  const sources = KNOWN[code];
  if (!sources) return false;
  return sources.bodies.test(text) || sources.offices.test(text) || sources.documents?.test(text) === true;
}

/** Whether it is a body that the words tell: "dem Landratsamt". */
export const isKnownBody = (text: string, code: string): boolean => KNOWN[code]?.bodies.test(text) === true;

/** Sources that German keeps back in a case or a word that is taken for a name: "Nach Angaben eines Sprechers", "Finanzkreisen". */
const KEPT_BACK =
  /^[Nn]ach\s\p{Upper}\p{Alpha}+\s(?:(?:eines|zweier|mehrerer)\s|von\s(?:\p{Lower}+en\s)?(?:\p{Upper}\p{Lower}+[^L\P{Lower}]ern|(?:Augenz|Z)eugen|\p{Alpha}*(?:[Ee]xperten|[Jj]uristen|[Dd]iplomaten|[Aa]ktivisten|[Bb]eamten|[Kk]ollegen|[Aa]bgeordneten|[Ff]achleuten|[Aa]ngehörigen)|Betroffenen|Demonstrierenden|Nachbarn|Freunden|Bekannten|Ärzten|Passagieren)(?!\p{Alpha}))|(?:^|\s|\p{Alpha})(?:[Kk]reisen?|[Ii]nsidern?|Eingeweihten?|Vertrauten)$/u;

/** Whether the words shown for a source keep it back though its own look like a name. */
export const isKeptBackSource = (label: string, code: string): boolean =>
  code === "de" && KEPT_BACK.test(label) && !isKnownSource(label.replace(/^[Nn]ach\s\p{Upper}\p{Alpha}+\s/u, ""), code);
