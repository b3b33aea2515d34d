import { PROFESSIONS } from "./professions.ts";

const TITLES: Readonly<Record<string, RegExp>> = {
  de: /(?:minister|sprecher|präsident|bürgermeister|meister|(?:national|bundes|stände|regierungs|stadt|gemeinde|kantons)rat|(?:national|bundes|stände|regierungs|stadt|gemeinde|kantons)rät|chef|leiter|kanzler|trainer|führer|direktor|professor|anwalt|anwält|richter|forscher|politiker|kommissar|vertreter|manager|autor|regisseur|spieler|sänger|lehrer|pfarrer|bischof|landrat|senator|botschafter|inhaber|gründer|berater|historiker|ökonom|wissenschaftler|sekretär|aktivist|kapitän|spezialist|kämpfer|moderator|journalist|reporter|unternehmer|investor|scorer|torwart|stürmer|gouverneur|kontrolleur|obmann|redakteur|künstler|musiker|rapper|komiker|schriftsteller|physiker|chemiker|mathematiker|intendant|dirigent|rektor|winzer|fahrer|torhüter|könig|kommandeur|kommandant|diplomat|polizist|jurist|analyst|kandidat|philosoph|milliardär|ingenieur|dichter|pfleger|kurator|vorstand|dezernent|rechtler)(?:in)?$|vorständin$|(?:präsident|kandidat|journalist|polizist|jurist|analyst|diplomat|aktivist|spezialist|philosoph)en$|(?:\p{Alpha}{3}(?:loge|login)|obfrau|arzt|ärztin|papst|kardinal|coach|premier)$|(?:vorsitzende|abgeordnete|beauftragte)[rn]?$|(?:experten?|expertin|zeuge|zeugin|kollege|kollegin)$/iu,
  fr: /^(?:neurologue|cardiologue|infectiologue|pédiatre|généticien|généticienne|archéologue|astrophysicien|astrophysicienne|lieutenant-colonel|propriétaire|maire|ministre|président|présidente|porte-parole|directeur|directrice|député|députée|sénateur|sénatrice|avocat|avocate|professeur|professeure|chef|cheffe|patron|patronne|secrétaire|préfet|préfète|procureur|procureure|chercheur|chercheuse|entraîneur|écrivain|écrivaine|acteur|actrice|chanteur|chanteuse|libraire|gérant|gérante|responsable|historien|historienne|économiste|médecin|juge|évêque|capitaine|journaliste|présentateur|présentatrice|dirigeant|dirigeante|syndicaliste|commissaire|animateur|animatrice|chroniqueur|chroniqueuse|analyste|expert|experte|fondateur|fondatrice|cofondateur|cofondatrice|candidat|candidate|militant|militante|réalisateur|réalisatrice|auteur|auteure|autrice|producteur|productrice|eurodéputé|eurodéputée|conseiller|conseillère|ambassadeur|ambassadrice|PDG|roi|reine|pape|chancelier|chancelière|magistrat|magistrate|ingénieur|ingénieure|sociologue|politologue|psychologue|biologiste|climatologue|épidémiologiste|virologue|océanographe|géographe|philosophe|architecte|agriculteur|agricultrice|éleveur|éleveuse|joueur|joueuse|attaquant|attaquante|défenseur|sélectionneur|sélectionneuse|pilote|cycliste|coureur|champion|championne|musicien|musicienne|rappeur|rappeuse|humoriste|comédien|comédienne|romancier|romancière|peintre|poète|colonel|lieutenant|commandant|amiral|délégué|déléguée|coordinateur|coordinatrice|gouverneur|gouverneure|entrepreneur|entrepreneuse|leader|vice-président|vice-présidente|pharmacien|pharmacienne|infirmier|infirmière|étudiant|étudiante|retraité|retraitée|enseignant|enseignante|commerçant|commerçante|restaurateur|restauratrice|boulanger|boulangère|chirurgien|chirurgienne|urgentiste|psychiatre|instituteur|institutrice|général|colonelle|caporal|caporale|sergent|sergente|adjudant|imam|rabbin|curé|photographe|avocat-général|éditorialiste|metteur|styliste|créateur|créatrice|artiste|sculpteur|sculptrice|cinéaste|physicien|physicienne|astronaute|navigateur|navigatrice|skipper)$/iu,
  es: /^(?:ex)?(?:portero|portera|centrocampista|defensa|tenista|ciclista|nadador|nadadora|agricultor|agricultora|ganadero|ganadera|maquinista|enfermero|enfermera|neurólogo|neuróloga|cardiólogo|cardióloga|meteorólogo|meteoróloga|epidemiólogo|epidemióloga|arqueólogo|arqueóloga|geólogo|geóloga|astrónomo|astrónoma|bombero|bombera|cocinero|cocinera|diseñador|diseñadora|productor|productora|guionista|dramaturgo|dramaturga|curador|curadora|comisario|cónsul|sargento|sargenta|teniente|general|relator|relatora|rector|rectora|sacerdote|arzobispo|pintor|pintora|escultor|escultora|fotógrafo|fotógrafa|filósofo|filósofa|gerente|alcalde|alcaldesa|ministro|ministra|presidente|presidenta|portavoz|director|directora|diputado|diputada|senador|senadora|abogado|abogada|profesor|profesora|jefe|jefa|secretario|secretaria|consejero|consejera|fiscal|investigador|investigadora|entrenador|entrenadora|escritor|escritora|actor|actriz|cantante|gobernador|gobernadora|juez|jueza|obispo|historiador|historiadora|magistrado|magistrada|concejal|concejala|líder|vicepresidente|vicepresidenta|mandatario|mandataria|dirigente|candidato|candidata|periodista|experto|experta|fundador|fundadora|cofundador|cofundadora|autor|autora|cineasta|seleccionador|seleccionadora|eurodiputado|eurodiputada|embajador|embajadora|comisario|comisaria|coronel|capitán|capitana|coordinador|coordinadora|responsable|analista|médico|médica|ingeniero|ingeniera|catedrático|catedrática|economista|rey|reina|papa|canciller|premier|delegado|delegada|activista|sindicalista|piloto|futbolista|jugador|jugadora|delantero|delantera|guardameta|técnico|empresario|empresaria|músico|poeta|novelista|arquitecto|arquitecta|biólogo|bióloga|psicólogo|psicóloga|sociólogo|socióloga|politólogo|politóloga|vicesecretario|vicesecretaria|exministro|exministra)$/iu,
  it: /^(?:critico|meteorologo|meteorologa|climatologo|climatologa|archeologo|archeologa|geologo|geologa|biologo|biologa|astronauta|stilista|scenografo|scenografa|sceneggiatore|sceneggiatrice|produttore|produttrice|chirurgo|chirurga|psicologo|psicologa|sociologo|sociologa|politologo|politologa|sindaco|sindaca|ministro|ministra|presidente|portavoce|direttore|direttrice|deputato|deputata|senatore|senatrice|avvocato|avvocata|professore|professoressa|capo|segretario|segretaria|procuratore|ricercatore|ricercatrice|allenatore|allenatrice|scrittore|scrittrice|attore|attrice|cantante|governatore|giudice|vescovo|assessore|assessora|guardiano|premier|leader|cancelliere|cancelliera|consigliere|consigliera|commissario|commissaria|coordinatore|coordinatrice|capogruppo|vicepresidente|sottosegretario|sottosegretaria|vicepremier|magistrato|magistrata|questore|prefetto|comandante|colonnello|giornalista|conduttore|conduttrice|regista|autore|autrice|fondatore|fondatrice|imprenditore|imprenditrice|economista|esperto|esperta|medico|virologo|virologa|infettivologo|rettore|rettrice|candidato|candidata|parroco|cardinale|papa|re|regina|tecnico|calciatore|calciatrice|portiere|attaccante|pilota|cantautore|cantautrice|ambasciatore|ambasciatrice|amministratore|amministratrice|ingegnere|architetto|eurodeputato|eurodeputata|europarlamentare|dirigente|responsabile|analista|storico|storica)$/iu,
  pt: /^(?:ex-|vice-)?(?:politólogo|politóloga|enfermeiro|enfermeira|bombeiro|bombeira|proprietário|proprietária|dono|dona|repórter|detetive|agricultor|agricultora|comentarista|apresentador|apresentadora|administrador|administradora|produtor|produtora|vocalista|baixista|guitarrista|baterista|bancário|bancária|operário|operária|pregador|pregadora|curador|curadora|cônsul|cônsul-geral|sargento|sargenta|tenente|capitã|soldado|relator|relatora|reitor|reitora|padre|arcebispo|vice-governador|vice-governadora|vice-prefeito|vice-prefeita|editor|editora|crítico|crítica|pintor|pintora|escultor|escultora|fotógrafo|fotógrafa|psicólogo|psicóloga|biólogo|bióloga|filósofo|filósofa|consultor|consultora|gerente|superintendente|procurador-geral|procuradora-geral|secretário-geral|secretária-geral|diretor-geral|diretora-geral|ex-senador|ex-deputado|ex-ministro|ex-ministra|ex-presidente|ex-prefeito|ex-governador|prefeito|prefeita|ministro|ministra|presidente|presidenta|porta-voz|diretor|diretora|deputado|deputada|senador|senadora|advogado|advogada|professor|professora|chefe|secretário|secretária|vereador|vereadora|pesquisador|pesquisadora|treinador|treinadora|escritor|escritora|ator|atriz|cantor|cantora|governador|governadora|juiz|juíza|bispo|bibliotecário|bibliotecária|líder|premiê|premier|chanceler|primeiro-ministro|primeira-ministra|economista|jornalista|técnico|técnica|coordenador|coordenadora|analista|especialista|fundador|fundadora|autor|autora|dirigente|sindicalista|empresário|empresária|delegado|delegada|procurador|procuradora|desembargador|desembargadora|promotor|promotora|comandante|coronel|capitão|médico|médica|engenheiro|engenheira|arquiteto|arquiteta|historiador|historiadora|sociólogo|socióloga|antropólogo|antropóloga|cientista|físico|candidato|candidata|jogador|jogadora|atacante|goleiro|zagueiro|piloto|cineasta|músico|poeta|conselheiro|conselheira|embaixador|embaixadora|rei|rainha|papa|comissário|comissária|vice-presidente|investigador|investigadora)$/iu,
  nl: /(?:minister|burgemeester|woordvoerder|woordvoerster|directeur|voorzitter|president|wethouder|hoogleraar|onderzoeker|advocaat|trainer|schrijver|schrijfster|acteur|actrice|zanger|zangeres|molenaar|officier|rechter|bisschop|historicus|eigenaar|premier|leider|lijsttrekker|kamerlid|staatssecretaris|gouverneur|commissaris|redacteur|journalist|presentator|presentatrice|expert|deskundige|econoom|viroloog|politicoloog|arts|coach|speler|spits|keeper|doelman|wielrenner|regisseur|auteur|oprichter|topman|topvrouw|ambassadeur|generaal|kapitein|koning|koningin|paus|kardinaal|kandidaat|analist|wetenschapper|bioloog|psycholoog|socioloog|ondernemer|boswachter|manager|chef|lector|econome)$/iu,
  nb: /(?:minister|ordfører|statsråd|talsperson|talsmann|talskvinne|direktør|leder|professor|forsker|advokat|trener|forfatter|skuespiller|sanger|kaptein|dommer|biskop|sjef|lensmann|rådmann|redaktør|økonom|ekspert|analytiker|rektor|lege|president|kansler|konge|dronning|pave|ambassadør|general|sekretær|kandidat|politiker|representant|rådgiver|journalist|reporter|regissør|artist|musiker|spiller|keeper|spiss|løper|syklist|gründer|eier|historiker|politimester|lærer|fisker|prest|byrådsleder|bartender|sykepleier|pensjonist|møbeldesigner|designer|skiskytter|sorenskriver)$/iu,
  da: /(?:minister|borgmester|talsperson|talsmand|talskvinde|direktør|leder|formand|professor|forsker|advokat|træner|forfatter|skuespiller|sanger|kaptajn|dommer|biskop|chef|ordfører|redaktør|økonom|ekspert|analytiker|rektor|læge|præsident|kansler|konge|dronning|pave|ambassadør|general|sekretær|kandidat|politiker|rådgiver|journalist|instruktør|musiker|spiller|målmand|angriber|cykelrytter|stifter|ejer|historiker|lærer|landmand|præst|kommissær|iværksætter|kunstner|reporter)$/iu,
  sv: /(?:minister|borgmästare|kommunalråd|talesperson|talesman|talesperson|direktör|ledare|ordförande|professor|forskare|advokat|tränare|författare|skådespelare|sångare|kapten|domare|biskop|chef|redaktör|ekonom|expert|analytiker|rektor|läkare|president|kansler|kung|drottning|påve|ambassadör|general|sekreterare|kandidat|politiker|rådgivare|journalist|reporter|regissör|artist|musiker|spelare|målvakt|grundare|ägare|historiker|lärare|präst|landshövding|utredare|åklagare|riksdagsledamot|vittne)(?:n|et)?$/iu,
  pl: /^(?:wice|eks-?)?(?:(?:wójt|burmistrz|prezydent|premier|minister|rzecznik|dyrektor|senator|profesor|prokurator|adwokat|trener|biskup|badacz|komendant|lider|kanclerz|ambasador|generał|pułkownik|ekspert|analityk|ekonomist|historyk|politolog|dziennikarz|reporter|korespondent|urzędnik|doradc|sekretarz|przewodnicząc|wojewod|marszałk|marszałek|naczelnik|wysłannik|dowódc|menedżer|psycholog|lekarz|wicepremier|wiceprezydent|wiceminister|wiceministr|ministr|poseł|posł|europoseł|europosł|szef|prezes|pisarz|piosenkarz|aktor|reżyser|pracownik|przedstawiciel|członk|członek|inspektor|kapitan|major|autor|współautor)(?:a|owi|em|iem|u|ie|ze|ę|ą|y|i|ego|emu|ym|om)?|(?:ministr|senatork|profesork|adwokatk|trenerk|pisark|aktork|piosenkark|rzeczniczk|dyrektork|prezesk|posłank|europosłank|badaczk|ekspertk|dziennikark|reporterk|urzędniczk|autork|współautork|reżyserk|liderk)(?:a|i|ę|ą)|(?:rzeczniczce|posłance|dziennikarce)|szefow(?:a|ej|ą)|sędzi(?:a|ego|emu|ą|o)?|dr|prof|mecenas)$/iu,
  ru: /^(?:вице-|экс-|лже)?(?:(?:премьер|премьер-министр|президент|министр|губернатор|вице-губернатор|депутат|сенатор|мэр|вице-мэр|руководител|директор|гендиректор|председател|зампред|представител|пресс-секретар|секретар|госсекретар|спикер|вице-спикер|адвокат|прокурор|следовател|профессор|доктор|академик|режисс[её]р|акт[её]р|певец|певц|писател|журналист|корреспондент|политолог|эксперт|аналитик|тренер|генерал|генерал-майор|генерал-лейтенант|полковник|подполковник|майор|капитан|лейтенант|канцлер|корол|султан|император|епископ|патриарх|митрополит|историк|экономист|основател|полпред|координатор|заместител|замминистр|помощник|советник|лидер|начальник|господин|чиновник|врач|психолог|биолог|социолог|астроном|сопредседател|менеджер|президент-основател|соавтор|автор|атаман|комментатор|обозревател|уполномоченн|командующ|уч[её]н|управляющ|сотрудник)(?:ь|я|ю|ем|ём|е|а|у|ом|ый|ого|ому|ым|ий|его|ему|им|ая|ой|ую)?|посл(?:а|у|ом)|посол|глав(?:а|ы|е|у|ой)|замглав(?:а|ы|е|у|ой)|судь(?:я|и|е|ю|[её]й)|мужчин(?:а|ы)|госпож(?:а|и|е|у|ой)|(?:сотрудниц|представительниц|певиц|актрис|писательниц|журналистк|руководительниц|помощниц|учительниц|чиновниц)(?:а|ы|и|е|у|ей|ой)|владел(?:ец|ьца|ьцу|ьцем)|(?:пресс-)?атташе|г-н|г-жа)$/iu,
  uk: /^(?:віце-|екс-|екс)?(?:(?:прем[ʼ’']єр|прем[ʼ’']єр-міністр|президент|міністр|губернатор|депутат|нардеп|сенатор|мер|керівник|директор|гендиректор|представник|прессекретар|речник|секретар|держсекретар|спікер|адвокат|прокурор|слідч|професор|доктор|академік|режисер|актор|письменник|журналіст|кореспондент|політолог|експерт|аналітик|тренер|генерал|полковник|підполковник|майор|капітан|лейтенант|канцлер|корол|імператор|єпископ|митрополит|історик|економіст|засновник|координатор|заступник|помічник|радник|лідер|начальник|пан|чиновник|посадов|лікар|психолог|головнокомандувач|командувач|автор|співавтор|уповноважен|очільник|співробітник)(?:ь|я|ю|ем|єм|еві|а|у|ом|ові|ий|ого|ому|им|ю)?|посл(?:а|у|ом|ові)|посол|голов(?:а|и|і|у|ою)|судд(?:я|і|ю|ею)|пані|(?:речниц|представниц|керівниц|журналістк|письменниц|співробітниц|очільниц|депутатк|міністерк|директорк)(?:а|я|і|и|у|ю|ею|ою))$/iu,
  tr: /^(?:başkan|başkanı|başkanvekili|bakan|bakanı|başbakan|başbakanı|vali|valisi|kaymakam|kaymakamı|muhtarı|müdür|müdürü|sözcü|sözcüsü|profesör|avukat|avukatı|direktör|direktörü|yazar|yazarı|oyuncu|oyuncusu|şarkıcı|milletvekili|cumhurbaşkanı|hakim|hakimi|savcı|savcısı|başsavcısı|sekreteri|yardımcısı|üyesi|temsilcisi|koordinatörü|danışmanı|komutanı|büyükelçisi|rektörü|dekanı|doktor|doktoru|uzmanı|yönetmen|yönetmeni|sanatçı|sanatçısı|antrenör|antrenörü|futbolcu|futbolcusu|golcüsü|kaptanı|gazeteci|muhabiri|lideri|kurucusu|sahibi|kral|kralı|papa|prens|prof|doç|dr|ekonomist|analist|iktisatçı|tarihçi)$/iu,
};

/**
 * Words for what a person is, in languages whose names are found by rules, by the language's code: whole words, in German and the Nordic
 * languages also the end of compounds ("Finanzministerin"). They stand before a name, or behind a comma on either side of it.
 */
export const OFFICES: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(TITLES).map(([code, { source }]) => [
    code,
    new RegExp(PROFESSIONS[code] ? `${source}|${PROFESSIONS[code]}` : source, "iu"),
  ]),
);

/** What stands around an office in a language. */
export interface OfficePhrases {
  /** A word before it by which it is another one, or is one no longer: "ancien", "premier". */
  readonly former: RegExp;
  /** A word behind it with which what it is of begins: "de", "du". */
  readonly of: RegExp;
  /** The article at the end of a noun, in the Nordic languages: "formanden for havnen". */
  readonly article?: RegExp;
  /** Behind a name: a verb that says that its bearer has an office, with it as the group `office`. */
  readonly is: RegExp;
  /** A word across which no office is looked for: a verb, "qui", "et". */
  readonly ends: RegExp;
  /** Behind an office, what tells to whom, when or why its bearer speaks, and no more of the office; to the end. */
  readonly tail?: RegExp;
}

const stated = (verbs: string, articles: string) =>
  new RegExp(
    `^\\s(?:${verbs})\\s(?:(?:${articles})\\s|l['’])?(?<office>\\p{Alpha}[\\p{Alpha}’'-]*(?:\\s[^,;:.()“”"«»\\s]+){0,6})(?=[,.;]|$)`,
    "u",
  );

const NORDIC_ARTICLE = /(?<=\p{Alpha}{3})(?:en|(?<=e)n)$/u;

/** By the language's code. */
export const OFFICE_PHRASES: Readonly<Record<string, OfficePhrases>> = {
  fr: {
    former: /^(?:ancien|ancienne|ex|futur|future|premier|première|vice)$/iu,
    of: /^(?:de|du|des|à|au|aux|en|d['’].+)$/u,
    is: stated("est|était|est devenue?|devient", "le|la"),
    tail: /\s(?:dans les colonnes|dans (?:un|une) (?:entretien|interview|communiqué|tribune|lettre)|au micro|auprès d|lors d|sur (?:X|Twitter|Facebook|Franceinfo)|à l['’](?:AFP|agence))(?!\p{Alpha}).*$/u,
    ends: /^(?:et|ou|que|qui|est|a|ont|était|avec|pour|par|dans|sur|mais|selon)$/u,
  },
  es: {
    former: /^(?:antiguo|antigua|ex|futuro|futura|primer|primera|vice)$/iu,
    of: /^(?:de|del)$/u,
    is: stated("es|era|fue", "el|la"),
    ends: /^(?:y|e|o|que|quien|es|ha|era|con|para|por|en|a|pero|según)$/u,
  },
  it: {
    former: /^(?:ex|futuro|futura|primo|prima|vice)$/iu,
    // "assessora alla Cultura"
    of: /^(?:di|del|della|dello|dei|degli|delle|dell['’].+|al|alla|allo|ai|agli|alle|all['’].+)$/u,
    is: stated("è|era|è stato|è stata", "il|la|lo"),
    ends: /^(?:e|o|che|è|ha|era|con|per|da|in|a|ma|secondo)$/u,
  },
  pt: {
    former: /^(?:antigo|antiga|ex|futuro|futura|primeiro|primeira|vice)$/iu,
    of: /^(?:de|do|da|dos|das|deste|desta|desse|dessa)$/u,
    is: stated("é|era|foi", "o|a"),
    ends: /^(?:e|ou|que|é|tem|era|com|para|por|em|mas|segundo)$/u,
  },
  de: {
    former: /^(?:(?:frühere|ehemalige|künftige|damalige|stellvertretende)[rmns]?|ex)$/iu,
    of: /^(?:der|des|von|vom|für|beim|im|am|in)$/u,
    is: stated("ist|war|wurde", "der|die|ein|eine"),
    tail: /\s(?:gegenüber|angesichts|nach|während|wegen|anlässlich|dem|unserer|unserem|diesem|dieser|laut|zufolge|am\s\p{Alpha}+tag)\s.*$/u,
    ends: /^(?:und|oder|dass|sowie|auch|ist|hat|war|wird|wurden?|werden|haben|hatten?|sind|waren|soll|sagte|mit|nach|zu|auf|aber|laut|wie|als)$/u,
  },
  nb: {
    former:
      /^(?:tidligere|eks|daværende|påtroppende|avtroppende|assisterende|administrerende|fungerende|konstituert|daglig)$/iu,
    article: NORDIC_ARTICLE,
    of: /^(?:for|i|av|på|ved|hos)$/u,
    is: stated("er|var|ble", "en|ei"),
    ends: /^(?:og|eller|at|som|er|har|var|med|til|om|men|ifølge)$/u,
  },
  da: {
    former: /^(?:tidligere|eks|daværende|kommende|afgående|administrerende|fungerende|konstitueret|daglig)$/iu,
    article: NORDIC_ARTICLE,
    of: /^(?:for|i|af|på|ved|hos)$/u,
    is: stated("er|var|blev", "en"),
    ends: /^(?:og|eller|at|som|der|er|har|var|med|til|om|men|ifølge)$/u,
  },
  sv: {
    former:
      /^(?:tidigare|förre|förra|före|dåvarande|tillträdande|avgående|biträdande|tillförordnad|tillförordnade|vice|verkställande)$/iu,
    article: NORDIC_ARTICLE,
    of: /^(?:för|i|av|på|vid|hos)$/u,
    is: stated("är|var|blev", "en"),
    ends: /^(?:och|eller|att|som|är|har|var|med|till|om|men|enligt)$/u,
  },
  nl: {
    former: /^(?:voormalige?|ex|toenmalige?|oud|vorige)$/iu,
    of: /^(?:van|voor)$/u,
    is: stated("is|was", "de|het|een"),
    ends: /^(?:en|of|dat|die|is|heeft|was|met|naar|op|maar|volgens)$/u,
  },
};

/** What an office is for, of which there may be two, as a pattern: "Health and Harbour Secretary". */
export const FIELDS =
  "Police|Health|Trade|Foreign|Finance|Sales|Education|Home|Justice|Work|Culture|Transport|Housing|Energy|Science|Business|Food|Agriculture|Environment|Industry|Commerce|Labou?r|Interior|Research|Marketing|Social|Law|Women|Children|Youth|Sports?|Arts|Technology|Digital|Climate|Planning|Economy|Tourism|Water|Fire|Safety|Families|Communities|Resources|Development|Operations|Communications|Design|Engineering";
