const either = (words: string): string => words.trim().split(/\s+/u).join("|");
/** Whole words, and "exmaestro", "vice-presidente": who is one no longer or stands in for one. */
const whole = (words: string): string => `^(?:ex-?|vice-?)?(?:${either(words)})$`;
/** Ends of words, in languages that make one word of several nouns, with what they may end on themselves: "Fotograf", "Pressefotografin". */
const ends = (words: string, endings = ""): string => `(?:${either(words)})${endings}$`;
/** Whole words in all their cases. */
const stems = (words: string, endings: string): string => `^(?:${either(words)})${endings}$`;

/** "geólogo", but not "monólogo" and "homólogo"; without the end of the word. */
const OF_SCIENCE = "\\p{Alpha}+(?<!mon|m[oó]n|pr|h?om|necr|nécr|nekr|ap)";
const NORDIC = "(?:e?n|et)?";
const POLISH = "(?:a|owi|em|iem|u|ie|ze|ę|ą|y|i|o|ego|emu|ym|ej)?";
const RUSSIAN = "(?:ь|я|ю|ем|ём|е|а|у|ы|и|ом|ой|ей|ий|ый|его|ого|ему|ому|им|ым|ая|ую)?";
const UKRAINIAN = "(?:ь|я|ю|ем|єм|еві|а|у|и|і|ом|ові|ою|ий|ого|ому|им)?";

/**
 * Trades, professions and places in a team, as patterns by the language's code, beside the offices in `offices.ts` and read as they are. Words
 * that are as often surnames ("Fischer", "de Boer", "Рыбак") or something else ("el central", "milieu") are not among them.
 */
export const PROFESSIONS: Readonly<Record<string, string>> = {
  de: [
    ends(
      `notar spediteur betriebsrat gewerkschafter volkswirt landwirt gastwirt betriebswirt hüttenwirt hotelier chirurg apotheker architekt
      (?<!titel)verteidiger fotograf ortsvorsteher kämmerer gutachter mediziner therapeut pilot radprofi designer verleger produzent dozent dekan rabbiner
      rentner student archivar bibliothekar makler anwohner veranstalter züchter komponist pianist soldat oberst reeder biathlet
      verwalter psychiater ermittler fahnder imker erzieher sanitäter mechaniker techniker informatiker entwickler betreiber besitzer eigentümer
      gesellschafter aktionär prokurist organisator initiator kantor organist cellist bassist gitarrist schlagzeuger tänzer choreograf bildhauer
      illustrator galerist kabarettist (?<!kol|se)lektor blogger influencer schaffner zugbegleiter ethiker astronom statistiker linguist restaurator konservator
      (?:stadt|verkehrs|raum|bau|finanz)planer mediator bergsteiger (?:ski|renn|lang)läufer schwimmer boxer sprinter
      angreifer (?:eis|ski)springer handwerker sachbearbeiter mitarbeiter seelsorger diakon veteran (?:bio|berg|milch|obst|gemüse|jung|bergwein)bauer`,
      "(?:in|en)?",
    ),
    ends(
      `(?:feuerwehr|kauf|geschäfts)(?:mann|frau) ratsherr ratsherrn ratsfrau betriebsrätin
      (?:stadtverordnete|beigeordnete|sachverständige)[rn]? (?:sterne|chef|fernseh|spitzen)koch köchin bäuerin (?:land|ober|schul|bau|orts|kreis|kirchen|hof)rätin
      hebamme (?:kranken|ordens)schwester (?:beamt|gesandt|verwandt|angestellt)e[rn]? beamtin pädagog(?:e|in)`,
    ),
  ].join("|"),
  fr: whole(
    `adjoint adjointe sous-préfet sous-préfète notaire commandante adjudante recteur rectrice proviseur proviseure scientifique vétérinaire gardien
    gardienne cuisinier cuisinière cardinal pêcheur pêcheuse conducteur conductrice pompier pompière négociateur négociatrice viticulteur
    viticultrice vigneron vigneronne riverain riveraine hôtelier hôtelière maraîcher maraîchère ostréiculteur ostréicultrice botaniste juriste
    constitutionnaliste démographe fleuriste coiffeur coiffeuse chauffeur routier cheminot cheminote ouvrier ouvrière artisan artisane éducateur
    éducatrice pasteur prêtre archevêque brigadier nageur nageuse skieur skieuse footballeur footballeuse handballeur handballeuse buteur
    arbitre consultant consultante scénariste dramaturge pianiste essayiste consul astronome mathématicien mathématicienne sage-femme
    aide-soignant aide-soignante kinésithérapeute spécialiste conservateur conservatrice chimiste mairesse bourgmestre échevin échevine syndic policier
    policière gendarme enquêteur enquêtrice thérapeute psychothérapeute bénévole apiculteur apicultrice éditeur éditrice traducteur traductrice
    illustrateur illustratrice compositeur compositrice violoniste danseur danseuse chorégraphe galeriste coprésident coprésidente codirecteur
    codirectrice trésorier trésorière greffier greffière bâtonnier bâtonnière substitut substitute technicien technicienne informaticien
    informaticienne développeur développeuse comptable banquier banquière milliardaire investisseur investisseuse rugbyman talonneur ailier
    basketteur basketteuse volleyeur volleyeuse judoka perchiste sprinteur sprinteuse marathonien marathonienne biathlète patineur patineuse
    surfeur surfeuse grimpeur grimpeuse alpiniste linguiste statisticien statisticienne cariste céréalier céréalière ${OF_SCIENCE}ologue
    matelot mécanicien mécanicienne électricien électricienne plombier menuisier maçon marin-pêcheur moniteur monitrice urbaniste paysagiste
    agronome expert-comptable dessinateur dessinatrice organiste pâtissier pâtissière fromager fromagère brasseur brasseuse contrôleur contrôleuse
    inspecteur inspectrice armateur grutier grutière docker secouriste ambulancier ambulancière dentiste orthophoniste pédopsychiatre rapporteur
    rapporteure steward hôtesse formateur formatrice vendeur vendeuse bibliothécaire archiviste documentaliste assureur courtier huissier
    huissière`,
  ),
  es: whole(
    `notario notaria comandante inspector inspectora científico científica cirujano cirujana farmacéutico farmacéutica veterinario veterinaria
    chef párroco cardenal pescador pescadora estudiante negociador negociadora hostelero hostelera intendente intendenta legislador
    legisladora vecino vecina edil edila lehendakari conseller consellera regidor regidora letrado letrada librero librera camarero camarera
    taxista conductor conductora camionero camionera transportista jubilado jubilada pensionista militante exjugador exjugadora atleta corredor
    corredora mediocentro goleador goleadora presentador presentadora locutor locutora pediatra psiquiatra dentista maestro maestra educador
    educadora funcionario funcionaria voluntario voluntaria subdirector subdirectora viceministro viceministra viceportavoz subinspector
    subinspectora subdelegado subdelegada almirante brigadier árbitro árbitra judoca surfista boxeador boxeadora humorista artista ilustrador
    ilustradora compositor compositora pianista testigo subsecretario subsecretaria apoderado apoderada
    artesano artesana panadero panadera apicultor apicultora viticultor viticultora bodeguero bodeguera propietario propietaria dueño dueña socio
    socia gestor gestora tesorero tesorera interventor interventora procurador procuradora defensor defensora superintendente subcomisario
    subcomisaria contador contadora contable químico química físico física matemático matemática astrofísico astrofísica genetista botánico
    botánica demógrafo demógrafa geógrafo geógrafa lingüista traductor traductora editor editora galerista bailarín bailarina coreógrafo
    coreógrafa gimnasta velocista maratonista jinete patinador patinadora escalador escaladora alpinista montañero montañera costurero costurera
    cuidador cuidadora matrona celador celadora trabajador trabajadora obrero obrera minero minera albañil fontanero electricista mecánico
    programador programadora consultor consultora asesor asesora inversor inversora banquero banquera prefecto prefecta ${OF_SCIENCE}ólog[oa]
    marinero marinera armador armadora estibador estibadora perito perita aparejador aparejadora guitarrista vocalista bailaor bailaora cantaor
    cantaora torero torera agente alumno alumna decano decana doctor doctora empleado empleada limpiador limpiadora repartidor repartidora
    carpintero carpintera horticultor horticultora sumiller subteniente constitucionalista penalista jurista forense superviviente ecologista`,
  ),
  it: whole(
    `notaio notaia generale maresciallo marescialla capitano capitana ispettore ispettrice manager sindacalista docente preside scienziato
    scienziata primario primaria infermiere infermiera farmacista veterinario veterinaria centrocampista difensore ciclista tennista musicista
    pittore pittrice fotografo fotografa chef agricoltore agricoltrice pescatore macchinista vigile studente studentessa testimone psichiatra
    pediatra dentista tassista barista ristoratore ristoratrice albergatore albergatrice negoziante commerciante pensionato pensionata volontario
    volontaria insegnante educatore educatrice operaio operaia pm gip tenente sergente brigadiere ammiraglio vicesindaco vicesindaca nuotatore
    nuotatrice sciatore sciatrice velocista maratoneta pallavolista cestista arbitro campione campionessa presentatore presentatrice attivista
    ambientalista rapper poeta poetessa filosofo filosofa compositore compositrice pianista scultore scultrice editore editrice libraio libraia
    curatore curatrice soprintendente sovrintendente procuratrice fisico fisica giurista costituzionalista console arcivescovo rabbino imam
    allevatore allevatrice viticoltore viticoltrice armatore armatrice artigiano artigiana camionista ferroviere pompiere bagnino collaboratore
    collaboratrice chimico chimica matematico matematica linguista traduttore traduttrice illustratore illustratrice gallerista ballerino ballerina
    coreografo coreografa violinista ginnasta rugbista canottiere schermitrice alpinista titolare proprietario proprietaria socio socia gestore
    tesoriere tesoriera revisore curatrice soccorritore soccorritrice bidello bidella ostetrica cassiere cassiera muratore elettricista falegname
    fornaio panettiere pasticcere pasticcera apicoltore apicoltrice casaro vignaiolo vignaiola poliziotto poliziotta carabiniere finanziere
    programmatore programmatrice consulente investitore banchiere banchiera patron
    ${OF_SCIENCE}olog[oa]
    perito perita skipper marinaio marinaia geometra idraulico contadino contadina sommelier cuoco cuoca soprano baritono batterista chitarrista
    liutaio restauratore restauratrice archivista bibliotecario bibliotecaria agente assistente vicequestore capostazione autista rider fattorino
    magazziniere anestesista penalista tributarista commercialista delegato delegata terzino playmaker superstite ecologista entomologo entomologa`,
  ),
  pt: whole(
    `autarca general inspetor inspetora gestor gestora cirurgião cirurgiã farmacêutico farmacêutica veterinário veterinária guarda-redes ciclista
    tenista realizador realizadora chef cardeal pescador pescadora maquinista estudante comerciante aposentado aposentada reformado reformada
    pensionista morador moradora magistrado magistrada provedor provedora bastonário bastonária eurodeputado eurodeputada tenente-coronel major
    brigadeiro almirante taxista motorista camionista caminhoneiro caminhoneira educador educadora psiquiatra pediatra dentista nutricionista
    fisioterapeuta atleta nadador nadadora corredor corredora velocista maratonista judoca surfista lutador lutadora árbitro árbitra ativista
    ambientalista influenciador influenciadora humorista comediante fadista rapper artista romancista dramaturgo dramaturga cofundador
    cofundadora sócio sócia testemunha vizinho vizinha assessor assessora estilista designer militante cozinheiro cozinheira feirante
    vice-diretor vice-diretora subsecretário subsecretária ex-jogador ex-jogadora jurista constitucionalista ilustrador ilustradora costureiro
    costureira pedreiro sócio-gerente sócia-gerente lojista faxineiro faxineira porteiro zelador zeladora mecânico eletricista marceneiro
    cabeleireiro cabeleireira vendedor vendedora programador programadora químico química matemático matemática geógrafo geógrafa oceanógrafo
    oceanógrafa perito perita escrivão escrivã subtenente pastor pastora missionário missionária cacique encenador encenadora bailarino bailarina
    coreógrafo coreógrafa maestro violinista agrónomo agrónoma agrônomo agrônoma apicultor apicultora viticultor viticultora armador armadora
    empreiteiro empreiteira empreendedor empreendedora investidor investidora banqueiro banqueira contabilista contador contadora solicitador
    solicitadora notário notária tesoureiro tesoureira trabalhador trabalhadora operador operadora auxiliar babá diarista
    ${OF_SCIENCE}(?:ólog[oa]|ologista)
    estivador estivadora pecuarista cafeicultor cafeicultora defensor defensora selecionador selecionadora encanador camareira garçom garçonete
    sambista compositor compositora violonista documentarista comerciário comerciária aluno aluna universitário universitária anestesista
    ortopedista sanitarista urbanista paisagista`,
  ),
  nl: ends(
    `onderzoekster voorzitster directrice zaakvoerder zaakvoerster bestuurster gedeputeerde raadslid statenlid senator notaris commandant kolonel rechercheur bestuurder rector (?<!mon|pr)(?:oloog|ologe) chirurg
    verpleegkundige apotheker architecte? ingenieur middenvelder verdediger coureur tennisser tennisster schaatser schaatsster musicus fotografe?
    fotograaf pastoor dominee machinist brandweerman brandweervrouw studente? buurtbewoner buurtbewoonster weerman weervrouw onderhandelaar
    kunstenaar kunstenares leraar lerares docente? veehouder akkerbouwer ambtenaar activiste? psychiater wiskundige natuurkundige
    rabbijn imam zwemmer zwemster hardloopster atlete? scheidsrechter componiste? pianiste? cabaretier formateur informateur wijkagent
    inspecteur therapeut winkelier hotelier conservator penningmeester strafpleiter fractielid pluimveehouder veehoudster raadsheer
    omwonende buurman buurvrouw conducteur chauffeur verloskundige huisarts dierenarts imker kweker kweekster bewoner bewoonster ondernemer
    vakbondsman vakbondsvrouw bondscoach ploegleider sprinter bioloog ecoloog juriste? schepen burgervader gewestleider
    matroos stuurman havenmeester varkenshouder bloemenkweker gemeentesecretaris griffier conciërge leerkracht promovend(?:us|a) astronoom
    aanvaller middenveldster advocate curator accountant loodgieter elektricien timmerman stewardess piloot strateeg huurder klokkenluider
    gitariste? drummer dirigente? choreograaf scenariste? dichteres vertaler uitgever`,
  ),
  sv: ends(
    `regionråd oppositionsråd borgarråd statsråd språkrör kommissarie överste brandman företagare docent (?<!mon|pr)olog kirurg sjuksköterska psykolog apotekare veterinär arkitekt
    ingenjör anfallare mittfältare förare cyklist skidåkare konstnär fotograf kock kyrkoherde fiskare student statsvetare lantbrukare löjtnant
    pilot skeppare tandläkare barnmorska aktivist kompositör pianist formgivare programledare kommentator jurist simmare löpare hockeyback
    arbetare snickare elektriker bibliotekarie dirigent handläggare strateg samordnare entreprenör konsult mäklare uppfödare skyddsombud rådman
    undersköterska lektor adjunkt civilekonom demonstrant aktieanalytiker vd insatsledare räddningsledare chaufför montör
    barnskötare fastighetsskötare odlare biodlare jägare översättare redaktör producent översteprost docent statistiker kemist fysiker biolog
    styrman befälhavare matros lagman nämndeman inspektör jägmästare farmaceut oceanograf ombudsman mittback violinist trumslagare gitarrist
    sångersk(?:a|an) skådespelerska dramatiker scenograf intendent krögare rörmokare granne hyresgäst pensionär mjölkbonde grisbonde`,
    NORDIC,
  ),
  da: ends(
    `rådmand folketingsmedlem byrådsmedlem anklager politiinspektør oberst brandmand erhvervsmand tillidsmand tillidsrepræsentant lektor
    (?<!mon|pr)olog kirurg sygeplejerske psykolog apoteker arkitekt ingeniør chauffør fotograf kok fiskeskipper lokofører studerende chefkonsulent
    konsulent pilot skipper tandlæge jordemoder aktivist komponist pianist designer svømmer løber sprinter pædagog elektriker bibliotekar
    dirigent entreprenør strateg restauratør gårdejer forperson statsrevisor jurist dyrlæge analysechef overlæge anklager forsvarer
    vært producent oversætter biavler gartner montør tømrer murer vicevært statistiker kemiker fysiker biolog driftsleder skoleleder
    styrmand havnefoged planteavler skovfoged politiassistent inspektør postdoc adjunkt billedhugger sangerinde guitarist maskinmester vognmand
    nabo fisker bademester beboer iværksætterinde meteorolog pensionist`,
    NORDIC,
  ),
  nb: ends(
    `byråd politiinspektør politiadvokat oberst tillitsvalgt førsteamanuensis (?<!mon|pr)olog kirurg psykolog apoteker veterinær arkitekt ingeniør sjåfør
    kunstner fotograf kokk lokfører student entreprenør løytnant pilot skipper tannlege jordmor aktivist komponist pianist programleder
    kommentator statsviter jurist svømmer skihopper alpinist elektriker bibliotekar dirigent hotelleier fylkesråd bonde stipendiat overlege
    (?<!f|tr|re)aktor forsvarer produsent oversetter birøkter gartner montør tømrer vaktmester statistiker kjemiker fysiker biolog driftsleder oppdretter
    styrmann matros havnefogd reindriftsutøver inspektør politioverbetjent politiførstebetjent lektor verneombud midtstopper gitarist trommeslager
    vokalist dramatiker scenograf rørlegger sveiser leietaker`,
    NORDIC,
  ),
  pl: [
    stems(
      `starost notariusz (?:nad|pod)?komisarz przedsiębiorc rektor ${OF_SCIENCE}olog chirurg ordynator
      pielęgniar(?:z|k) farmaceut weterynarz architekt inżynier napastnik pomocnik obrońc bramkarz kierowc kolarz tenisist(?:k)? muzyk
      fotograf proboszcz kardynał arcybiskup rolnik maszynist strażak student(?:k)? sołtys selekcjoner mieszkank
      nauczyciel(?:k)? pedagog dentyst(?:k)? pedia?tr narciarz piłkarz(?:k)? zawodnik zawodniczk kompozytor(?:k)? dyrygent(?:k)?
      scenarzyst(?:k)? publicyst(?:k)? redaktor(?:k)? aktywist(?:k)? działacz(?:k)? dowódc prawnik prawniczk konstytucjonalist pilot
      aspirant sierżant porucznik przedsiębiorczyn burmistrzyn lekark prokurator(?:k)? naukowczyn artyst(?:k)? fotografk wolontariusz(?:k)?
      założyciel(?:k)? współzałożyciel(?:k)? inspektork psycholożk socjolożk przewodniczk koordynator(?:k)? negocjator(?:k)? komendantk marynarz bosman sztygar górnik hutnik hodowc
      hodowczyn pszczelarz leśnik ławnik ratownik ratowniczk położn kustosz kurator(?:k)? historyczk politolożk ekonomistk analityczk pianist(?:k)?
      tłumacz(?:k)? wydawc napastniczk bramkark kucharz kuchark restaurator(?:k)? elektryk spawacz pilotk kontroler(?:k)? związkowczyn marszałkin`,
      POLISH,
    ),
    stems("radn", "(?:y|a|ego|ej|emu|ym|ą)"),
    stems("związkow(?:iec|c) naukow(?:iec|c) mieszka(?:niec|ńc)", "(?:a|owi|em)?"),
  ].join("|"),
  ru: [
    stems(`\\p{Alpha}+(?<!мон|пр|некр)олог`, "(?:а|у|ом|е)?"),
    stems(
      `нотариус командир предпринимател ректор проректор исследовател хирург главврач ветеринар
    архитектор инженер нападающ полузащитник защитник вратар голкипер форвард гонщик теннисист(?:к)? хоккеист футболист музыкант художник
    художниц фотограф повар священник протоиере фермер машинист пожарн студент(?:к)? (?:кино|теле)?критик худрук синоптик омбудсмен юрист
    бизнесмен программист дизайнер композитор дириж[её]р пианист(?:к)? блогер активист(?:к)? правозащитник правозащитниц волонт[её]р артист(?:к)?
    балерин солист(?:к)? космонавт л[её]тчик пилот спасател водител пенсионер(?:к)? учител преподавател доцент декан педиатр терапевт психиатр
    постпред спецпредставител спецпосланник консул редактор главред ведущ продюсер сценарист(?:к)? поэт(?:есс)? философ физик математик
    чемпион(?:к)? фигурист(?:к)? лыжник лыжниц биатлонист(?:к)? арбитр инспектор криминалист комендант настоятел раввин имам
    сержант дознавател агроном тракторист шахт[её]р горняк сварщик слесар электрик штурман матрос боцман егер лесник директрис завуч воспитател
    фельдшер медсестр скульптор издател ресторатор основательниц соосновател`,
      RUSSIAN,
    ),
  ].join("|"),
  uk: [
    stems("\\p{Alpha}+(?<!мон|пр|некр)олог", "(?:а|у|ом|ові|ині|иня)?"),
    stems(
      `віцепрем[ʼ’'’]єр прем[ʼ’'’]єрк нотаріус командир менеджер(?:к)? ректор(?:к)? проректор учен вчен дослідник дослідниц
      хірург головлікар ветеринар архітектор(?:к)? інженер(?:к)? нападник півзахисник захисник
      воротар голкіпер форвард гонщик тенісист(?:к)? футболіст співак співачк музикант художник художниц фотограф кухар священник
      фермер(?:к)? машиніст рятувальник студент(?:к)? синоптик омбудсмен юрист(?:к)? бізнесмен волонтер(?:к)? активіст(?:к)? правозахисник
      правозахисниц засновниц співзасновни[кц] композитор(?:к)? блогер(?:к)? артист(?:к)? вчител(?:ьк)? викладач(?:к)? доцент(?:к)? декан водій пенсіонер(?:к)? пожежник
      пілот льотчик критик редактор(?:к)? ведуч продюсер(?:к)? поет філософ фізик математик чемпіон(?:к)? інспектор(?:к)? консул
      експертк лікарк тренерк адвокатк науковиц акторк режисерк економістк`,
      UKRAINIAN,
    ),
    stems("підприєм(?:ець|ц) науков(?:ець|ц)", "(?:я|ю|ем|еві)?"),
  ].join("|"),
  tr: whole(
    `albay albayı general generali insanı rektör araştırmacı araştırmacısı (?:je|psik|sosy|biy|arke|meteor|onk|kardiy|vir)olo[gğ]u? veteriner veterineri
    mimar mimarı mühendis mühendisi kaleci kalecisi golcü pilot pilotu fotoğrafçı fotoğrafçısı büyükelçi çiftçi balıkçı makinist makinisti
    itfaiyeci öğrenci öğrencisi uzman muhtar sendikacı çalıştırıcı çalıştırıcısı hekim hekimi başhekim başhekimi profesörü akademisyen
    öğretmen öğretmeni esnaf kaptan defans santrfor voleybolcu basketbolcu aktivist besteci ressam ressamı şair şairi müftü müftüsü
    imam imamı astronot işçi işçisi savunucusu siyasetçi hukukçu eleştirmen eleştirmeni
    adayı hâkimi hemşiresi hemşire üretici üreticisi madenci muhabir muhabiri editör editörü fırıncı aşçı teknisyen şoför şoförü müzisyen senarist
    doçent`,
  ),
};
