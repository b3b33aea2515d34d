import { wordSet } from "../../../text/languages/types.ts";
import { frenchEr, frenchReflexive } from "./conjugations.ts";
import { grammarFrom } from "./grammarFrom.ts";

export const french = grammarFrom({
  code: "fr",
  verbs: new Set([
    ...frenchEr(`
      affirm ajout annonc argument assur attest avanc avou certifi clam confi confirm constat déclar démontr estim expliqu indiqu insist jug jur
      martèl/martel not observ précis proclam prophétis racont relat remarqu signal soulign témoign rappell/rappel concèd/concéd considèr/considér
      révèl/révél suggèr/suggér espèr/espér redout réitèr/réitér rapport regrett déplor détaill évoqu
    `),
    ...wordSet(`
      appris apprend dit disent disait disaient dira diront dirent écrit écrivent écrivait écrira répond répondent répondu répondait répondit admet admettent admis
      reconnaît reconnaissent reconnu reconnaissait prévient préviennent prévenu prévenait avertit avertissent averti avertissait promet promettent
      promis promettait soutient soutiennent soutenu soutenait prétend prétendent prétendu prétendait conclut conclu concluent garantit garantissent
      fait font faisait faisaient fit firent garanti poursuit poursuivi poursuivait plaide plaident plaidé plaidait nie nient nié niait croit croient renchérit renchéri dément démentent démenti démentait
    `),
  ]),
  objectVerbs: new Set([
    ...wordSet("invite invitent"),
    ...frenchEr("dénonc condamn réclam exig critiqu appell/appel exhort demand déplor regrett salu"),
  ]),
  // "jugé pour vol": by a court.
  // "a fait quelque chose": only "fait savoir que" says something.
  // "apprend-on auprès du parquet", "a-t-on appris de source policière": who learns anything else says nothing.
  // "un niveau critique dans le port": an adjective, where nothing is criticised behind it; "appelle son fils": nothing is asked for.
  deeds:
    /^appr(?:is|end(?!-on))(?!(?:\s(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|aussi|également|par ailleurs|encore))*\s(?:auprès|de\s(?:même\s|plusieurs\s)?sources?)(?!\p{Alpha}))|^f(?:ai|on|i)\p{Lower}*(?!\s(?:savoir|valoir|remarquer|observer)(?:\s[^,.;:]{1,60})?\squ(?:e\s|['’]))(?!\p{Lower})|^jugée?s?\s(?:coupables?|pour|par|devant|depuis|à|aux?|en)(?!\p{Alpha}|\s(?:sa\spart|ailleurs|revanche|outre|effet|conséquence))|^critique(?!\s(?:l[ae]s?|une?|des?|du|ce|cet|cette|ces|son|sa|ses|leurs?|notre|votre|\p{Upper}\S*)\s|\s[ld]['’])|^condamn\p{Alpha}+\s(?:[^.;:]*\s)?à\s(?:\p{Lower}+(?:-\p{Lower}+)*|\d[\d.]*)\s(?:ans?|mois|jours|euros)(?!\p{Alpha})|^(?:appel|invit|exhort)\p{Lower}+(?!.*\sà\s)|^demand\p{Lower}+(?!(?:\s(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\s(?:matin|soir))?)?\s(?:l[ae]s?\s|l['’]|des\s|une?\s|que\s|qu['’]|à\s|au\s|aux\s|de\s|d['’]|[:«“"]))/u,
  ofThings: {
    verb: /^salu/u,
    thing:
      /^(?:l[ae]s?\s|l['’]|ce(?:t|tte|s)?\s|s(?:on|a|es)\s|leurs?\s|une?\s)(?:(?:grande?|belle|excellente?|première?|bonne?)\s)?(?:(?!délégation|population)\p{Alpha}+(?:tion|ment|age|té|ance|ence|ude|isme|esse)s?|décision|annonce|choix|accord|courage|travail|mémoire|geste|initiative|résultats?|victoire|efforts?|rôle|projet|plan|rapport|loi|vote|jugement|succès|départ|arrivée|bilan|avancées?|étape|mesures?|verdict|nouvelle|démarche|pas|retour|parcours|réforme|œuvre)(?!\p{Alpha})/u,
  },
  namingVerbs: wordSet("qualifie qualifient qualifié juge jugent"),
  quoteVerbs: new Set([
    ...frenchEr(`
      lanc interrog comment ironis tranch pest salu titr tweet tweett twitt résum rétorqu répliqu justifi illustr confess plaisant grinc
      tonn tacl raill loue lou moqu balay argu articul répèt/répét complèt/complét tempèr/tempér   développ enchaîn rassur
      fustig résign soupir murmur hurl prévis décrypt pronostiqu relativis nuanc abond pens
    `),
    ...wordSet("craint craignent craignait craignaient dément démenti"),
    ...frenchReflexive(
      "exclam inquièt/inquiét indign insurg emport agac étonn amus alarm interrog exaspèr/exaspér émerveill enthousiasm excus offusqu",
    ),
    ...wordSet(`
      réagit réagissent réagi réagissait réjouit réjouissent réjoui réjouie félicite félicitent félicité félicitée décrit décrivent décrivait sourit
      sourient souri maintient maintiennent maintenu entend prédit prédisent conseille conseillé lâche lâché défend défendent défendu rit applaudit
      applaudi reprend repris désole désolé plaint plainte surenchérit glisse glissé fulmine fulminé
    `),
  ]),
  showing: new Set(frenchEr("démontr révèl/révél")),
  // "selon la procédure", "la semaine passée", "celui qui"
  notSources:
    /^(?:celui|celle|ceux|celles)$|^(?:la|cette|le|ce)\s(?:semaine|nuit|année|saison|soirée|journée|mois|week-end)\s(?:passée?|dernière?|dernier|précédente?|suivante?|prochaine?)$|^(?:l[ae]s?\s|l['’])(?:procédure|loi|règle|règlement|usage|tradition|calendrier|besoins?|cas|circonstances?|critères?|moment|âge|pays|région|saison|méthode|modalités?|formule|formules|principe|principes|coutume|goûts?|envies?|normes?|heure|date|taille|poids|nombre|type|gravité|situation|contexte|définition|sexe|semaines?|jours|mois|années|époques?|couleurs?|nouveau système|système|niveau|degré|sens|quel(?:le)?s?|ordre|rythme|genre|horaires?|possibilités|disponibilités|lieux?|zones?|barème|modèle|schéma|scénario|plan|adage|proverbe|dicton)$/iu,
  that: wordSet("que"),
  verbParticles: wordSet("savoir valoir remarquer observer"),
  elidedThat: /^qu'/u,
  articled: true,
  agents: wordSet("par"),
  remainders: /^(?:à|au|aux|de|du|des|contre|pour)\s|^d['’]/u,
  alsoNouns: wordSet("demande annonce juge note titre critique peste estime lance témoigne commente"),
  asTold: { as: wordSet("comme"), turned: true, out: wordSet(""), nobody: wordSet("on"), verbs: /^$/u },
  perfectInfinitive: /^(?:(?:n['’]|s['’])?(?:avoir|être))$/u,
  infinitive:
    /^(?:ne (?:pas|plus|jamais|rien) |n['’])?(?:[ls]['’]|se |y |en )?\p{Lower}{2,}(?:er|ir|oir|re)(?!\p{Alpha})/u,
  when: /^(?:(?:le (?:même jour|lendemain)|dans (?:la (?:matinée|soirée|journée)|l['’]après-midi)|(?:un )?peu (?:après|plus tard))(?!\p{Alpha})|(?:ce )?(?:hier|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?(?: (?:matin|midi|après-midi|soir))?(?: \d{1,2} \p{Lower}+)?(?!\p{Alpha}))/u,
  bodies: wordSet("organisation entreprise société groupe association club compagnie ong fondation"),
  adding:
    /(?:^|[\s,])(?:et|puis|avant)\s(?:de\s|d['’])(?:ajouter|conclure|préciser|poursuivre|lancer|lâcher|glisser|rappeler|compléter|nuancer|confier|expliquer|insister|tempérer|renchérir|s['’]interroger|marteler|souligner|déclarer|lister|citer)(?:\s[^:«“"]{0,40})?\s?:\s*$/iu,
  asides:
    /,\s(?:tandis|(?:tout\s)?(?:en\s)?(?:ajout|précis|assur|estim|soulign|rappel|expliqu|affirm|indiqu|regrett)ant)\squ(?:e\s|['’])/u,
  demonstrative:
    /^(?:cet|cette|ce)\s(?!.*(?:tion|ment|ure|ence|ance|té|age|étude|rapport|loi|note|lettre|source|enquête|affaire|page|chaîne|tribune|vidéo|texte|document|livre|article|site|journal|groupe|entreprise|société|parti|ministère|pays|ville|agence|jour|semaine|année|mois|matin|soir)$)/iu,
  latter: /^(?:ce dernier|cette dernière)$/u,
  opinion: /^(?:Mais |Et )?[Pp]our /u,
  thinking: /^Pour\s([^,:«“"]{3,80}),\s*$/u,
  phrasal:
    /^(?:fai[st]|font|fait|faisait|faisaient) (?:valoir|savoir|remarquer|observer|part)|^mis(?:e|es)? en garde|^(?:met|mettent|mettait) en garde|^félicité|^(?:tient|tenu) à (?:préciser|rappeler|souligner|rassurer)/u,
  gerund:
    /^(?!pendant|avant|maintenant|cependant|représentant|enseignant|manifestant|habitant|étudiant|dirigeant|fabricant|président)\p{Lower}{3,}ant$/u,
  insertions: true,
  sureSource: /^(?:l['’]|l[ae]s? )(?!.*(?<!\p{Alpha})qu[ei]?(?!\p{Alpha}))/iu,
  about: wordSet("contre sur"),
  announcing: /^(?:annonc|indiqu|déclar|précis|affirm|ajout|expliqu|soulign|rapport|relat|fait)(?:e|ent|é|ait|aient)$/u,
  ownerBefore:
    /^(?:\p{Alpha}+ |[Ll]['’])[\p{Alpha}-]+ (?:du |de la |de l['’]|des )(?:\p{Lower}+ )?(?<office>[\p{Alpha}-]+) $/u,
  inverts: true,
  dashSpeech: true,
  enclitic: /^(.+?)-(?:t-|t')?(il|elle|ils|elles|on)$/u,
  according: [
    "selon",
    "d['’]après",
    "à en croire",
    "de l['’]avis d(?:e|u|es)",
    "aux (?:yeux|dires) d(?:e|u|es)",
    "au dire d(?:e|u|es)",
    // "de source policière, trois hommes", not "l’eau de source"
    "(?<=^|, )de(?= (?:même |bonne |plusieurs )?sources? (?:policières?|syndicales?|judiciaires?|diplomatiques?|sécuritaires?|hospitalières?|gouvernementales?|militaires?|médicales?|officielles?|concordantes?|parlementaires?|aéroportuaires?|proches?)(?!\\p{Alpha}))",
  ],
  of: ["de", "du", "des", "de la", "de l", "d", "pour", "à", "au", "aux", "chez", "en", "dans", "par", "avec"],
  and: ["et", "ainsi que"],
  denials: wordSet("pas jamais sans ne n'a n'ont"),
  passives: wordSet("été est sont était"),
  betweenSubjectAndVerb: wordSet(
    "aussitôt toutefois pourtant néanmoins immédiatement vivement clairement simplement finalement longuement fermement publiquement a ont avait avaient aurait auraient aussi également ensuite alors déjà lui leur nous vous m'a l'a y en par ailleurs s'est s'était s'étaient se sont",
  ),
  resuming: wordSet("mais puis"),
  conditions: wordSet("si quand comment pourquoi ce"),
  auxiliaries: wordSet(
    "est sont était étaient a ont avait avaient aurait auraient sera seront serait seraient doit doivent peut peuvent va vont",
  ),
  notInSubject: wordSet(
    "est sont était étaient a ont avait avaient aurait auraient sera sera serait doit peut va que qui où dont quand si je nous vous fait font faisait",
  ),
  clauseOpeners: wordSet(
    "et ou mais car que qui quand lorsque si parce puisque tandis alors donc où dont après avant comme",
  ),
  endsSubject: wordSet(
    "quelques parmi depuis à au aux en dans sur devant lors auprès après avant lorsqu'il lorsqu'elle dimanche lundi mardi mercredi jeudi vendredi samedi hier",
  ),
  prepositions: wordSet(
    "à au aux en dans sur sous devant lors pour par avec sans depuis dès après avant pendant durant selon chez vers auprès malgré contre entre d'après jusqu'à jusqu'au",
  ),
  adverbs: wordSet(
    "récemment dernièrement auparavant vendredi hier aujourd'hui aussi également ensuite encore ainsi notamment toutefois cependant d'emblée pourtant alors enfin plus tard matin soir midi après-midi lundi mardi mercredi jeudi vendredi samedi dimanche",
  ),
  personPronouns: wordSet("il elle"),
  groupPronouns: wordSet("ils elles on"),
  genders: new Map([
    ["il", "he"],
    ["elle", "she"],
  ]),
  reflexives: wordSet("lui leur"),
  relatives: wordSet("qui"),
  determiners: wordSet(
    "le la les l un une des du son sa ses leur leurs ce cet cette ces plusieurs notre nos mon ma mes d'autres certains certaines quelques",
  ),
  objectPronouns: wordSet("la le les"),
  namesAs: wordSet("de d comme"),
  speaking: wordSet("certains plusieurs beaucoup d'autres tous"),
  epithets: wordSet(`
    chercheur chercheuse scientifique universitaire spécialiste expert experte neurologue généticien généticienne biologiste climatologue politologue
    sociologue historien historienne économiste praticien praticienne médecin chirurgien chirurgienne joueur joueuse attaquant attaquante
    défenseur défenseure milieu gardien gardienne buteur buteuse sportif sportive nageur nageuse technicien technicienne coach entraîneur entraîneuse
    sélectionneur sélectionneuse champion championne comédien comédienne acteur actrice chanteur chanteuse artiste romancier romancière écrivain écrivaine
    auteur autrice réalisateur réalisatrice élu élue parlementaire député députée sénateur sénatrice militant militante syndicaliste agriculteur
    agricultrice éleveur éleveuse retraité retraitée trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire
  `),
  sourceFirst: true,
  sourceNouns: wordSet(`
    observateurs détracteurs opposants police gendarmerie source sources autorité autorités responsable responsables porte-parole ministère gouvernement témoin témoins habitants
    riverains expert experts experte parquet préfecture mairie entreprise direction syndicat syndicats association proche proches avocat avocate
    enquêteurs chercheur chercheurs médecin médecins pompiers l'entreprise l'association l'agence l'avocat l'avocate journal étude l'étude rapport
    conseiller conseillère diplomate diplomates salariés manifestants fonctionnaire fonctionnaires élus opposition l'opposition médias
    spécialiste spécialistes chercheuse journaliste journalistes collègue collègues policier policiers gendarme militant militants militante
    élu élue syndicaliste dirigeant dirigeante dirigeants fondateur fondatrice cofondateur cofondatrice membre membres habitant habitante riverain
    père mère frère sœur fils fille mari épouse femme homme ami amie amis famille voisin voisine voisins victime jeune retraité retraitée
    étudiant étudiante élève enseignant enseignante professeurs agriculteur agricultrice éleveur pêcheur commerçant commerçante restaurateur
    hôtelier infirmier infirmière soignant soignante pharmacien vétérinaire épidémiologiste infectiologue climatologue météorologue prévisionniste
    politologue sociologue analyste analystes juriste magistrat magistrate avocats conseil commission mission comité collectif fédération
    organisation ong l'ong club équipe l'équipe groupe société compagnie constructeur opérateur quotidien magazine hebdomadaire chaîne document
    communiqué sondage tribunal cour hôpital l'hôpital université l'université institut l'institut académie parti
    candidat candidate leader chancelier chancelière roi reine prince princesse pape archevêque cardinal imam rabbin prêtre curé
    champion championne joueur joueuse attaquant défenseur gardien capitaine sélectionneur coach pilote athlète boxeur
    réalisateur réalisatrice auteur autrice metteur comédien comédienne humoriste rappeur animateur animatrice présentateur présentatrice
    mannequin interprète musicien compositeur producteur productrice scénariste romancier romancière
    premier l'ex-ministre ex-ministre l'ex-président ex-président garde intéressé l'intéressé intéressée l'intéressée quai
    elysée l'elysée élysée l'élysée matignon
  `),
  anonymous:
    "(?:(?:sous|sous le) couvert d['’]anonymat|sous (?:le sceau|condition) d['’](?:e l['’])?anonymat|(?:a|ont) (?:requis|demandé|souhaité)(?: à)?(?: garder| conserver| rester)? ?l['’]?anonym(?:at|e)|(?:souhait|préfèr|préfér|désir|voul)\\p{Alpha}+ (?:rester anonymes?|(?:garder|conserver) l['’]anonymat)|(?:a|ont) (?:souhaité|préféré|voulu) rester anonymes?)",
  because: [
    "parce qu",
    "parce que",
    "car",
    "faute",
    "par crainte",
    "par peur",
    "n['’]étant pas",
    "en raison",
    "pour des raisons",
    "afin",
  ],
});
