import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const french: Language = {
  code: "fr",
  abbreviations: wordSet("M MM mme mmes mlle dr pr Me st ste av bd cf env prof p.ex"),
  closingAbbreviations: wordSet("etc"),
  numberAbbreviations: wordSet("p pp vol no art al tél janv févr avr juil sept oct nov déc"),
  sentenceOpeners: wordSet(
    "on en dans pour nous je quand si à de du des le la les un une au aux avec sur par selon après avant depuis chez entre lors comme sans sous malgré lorsque où qui aucun plusieurs certains",
  ),
  beforeOrdinals: NOTHING,
  elisions: wordSet("c d j l m n s t qu jusqu lorsqu puisqu quoiqu"),
  stopWords: wordSet(`
    à afin ai alors au aucun aussi autre aux avant avec avoir bien ce cela ces cet cette ceux chez comme contre dans de depuis des deux
    donc dont du elle elles en encore entre est et été être eu eux fait font ici il ils je la le les leur leurs lors lui mais même mes
    moins mon ne ni non nos notre nous on ont ou où par pas peu plus pour qu quand que quel quelle qui sa sans se sera ses si son sont
    sous sur ta te tous tout toute très tu un une vers vos votre vous y était
  `),
  pronounOpeners: wordSet(
    "il elle ils elles c ce cela ceci celui celle ceux celles ces cet cette son sa ses leur leurs lui",
  ),
  notPronouns:
    /(?<!\p{Alpha})ce(?:t|tte)? (?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|après-midi|nuit|semaine|mois|week-end|année|printemps|été|automne|hiver|\d)(?!\p{Alpha}))|(?<!\p{Alpha})il (?=(?:n['’])?(?:y (?:a|avait|aura|aurait|eut)|existe|faut|faudra|faudrait|fallait) |(?:ne )?(?:semble|paraît|apparaît|reste|se trouve|est|était|sera|serait)(?: (?:pas|plus|très|tout de même|donc|encore|aussi|désormais|extrêmement))? (?:(?:difficile|possible|impossible|probable|improbable|important|nécessaire|indispensable|essentiel|urgent|interdit|permis|temps|rare|clair|évident|vrai|question|prévu|conseillé|recommandé) )?(?:que |qu['’]|d['’]|de ))|(?<!\p{Alpha})c(?=['’](?:est|était|sera) (?:bien |en |à |aussi |donc )?(?:l['’]|\p{Alpha}+ )[^,.;:!?]*(?<!\p{Alpha})(?:qui|que) )/giu,
  demonstratives:
    /(?<!^)(?<!\p{Alpha})(?:cet|cette|ces|ce(?! (?:qu[ei]|dont|à|sont|n['’]|sera|serait|fut|soit|jour|\d)(?!\p{Alpha}))) (?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|matinée|soir|soirée|midi|après-midi|nuit|semaine|mois|week-end|année|printemps|été|automne|hiver|jours?|dernier|dernière|derniers|dernières|\d+)(?!\p{Alpha}))(?=\p{Alpha})/giu,
  pronouns: wordSet("il elle ils elles lui leur leurs eux son sa ses"),
  continuations: wordSet(
    "aussi également encore autre autres même mêmes ensuite puis ainsi toutefois cependant pourtant alors déjà ailleurs plus_tard",
  ),
  definiteArticles: wordSet("le la les l"),
  standInNouns: wordSet(
    "décision mesure homme femme groupe entreprise société projet texte loi affaire rapport étude accord attaque victime suspect parti couple image photo vidéo annonce déclaration réunion rencontre opération incident situation acteur actrice chanteur chanteuse attaquant défenseur joueur quadragénaire quinquagénaire trentenaire sexagénaire milliardaire intéressé",
  ),
  connectiveOpeners: wordSet(
    "mais et ou donc or ni car aussi cependant toutefois pourtant néanmoins ensuite puis enfin ainsi par_ailleurs par_conséquent par_contre alors également d_ailleurs en_effet en_outre en_revanche quant parallèlement résultat",
  ),
  notConnectives: wordSet("alors_que alors_qu ainsi_que ainsi_qu aussi_bien"),
  firstPerson: wordSet("je j nous me m moi mon ma mes notre nos"),
  sayingVerbs: wordSet(
    "dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté indique indiqué annonce annoncé estime estimé souligne souligné assure assuré précise précisé confirme confirmé rappelle rappelé raconte raconté prévient écrit répond répondu selon",
  ),
  alsoCalled:
    /^,?\s?\(?(?:(?:plus|mieux|aussi|également)\s)?(?:connue?s?\ssous\sle\snom\sd(?:e\s|[’'])|dite?|alias|surnommée?|née?)\s?["«“]?\s?$/u,
  calendarWords: wordSet(
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ),
  background:
    /\b(?:l[’']an(?:née)? (?:dernier|dernière|passée?)|le mois dernier|il y a (?:\p{Alpha}+|\d+) (?:ans|mois)|en (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:lire aussi|à lire (?:aussi|également)|abonnez-vous|newsletter|cliquez ici|crédit photo|tous droits réservés|inscrivez-vous|partager (?:sur|cet article|l[’']article))|^(?:à lire|partager)\s*(?::|$)/i,
  teasers:
    /(?<!\p{Alpha})dans (?:cet article|ce (?:guide|billet|dossier|podcast)|cette vidéo)(?!\p{Alpha})|(?<!\p{Alpha})(?:on vous (?:explique|dit tout|raconte|propose)|découvrez(?! que(?!\p{Alpha})))(?!\p{Alpha})/iu,
  hangs:
    /^Une? (?:manière|façon|demande|décision|mesure|situation|annonce|réponse|initiative|position|réaction|information|hypothèse|perspective|pratique|constat|moyen|choix) (?:qu[ei](?!\p{Alpha})|qu['’]|d['’]|de |dont |\p{Alpha}+ée? )|^(?:Quelques|Plusieurs|Deux|Trois|Quatre|Cinq) (?:minutes|heures|jours|semaines|mois|ans) (?:plus tard|après|avant|auparavant)|^(?:Peu|Juste) (?:après|avant),|^(?:Peut-être |Sans doute )?[Pp]arce qu|^(?:De fait|En clair|Concrètement|Autrement dit|Dans ce (?:contexte|cadre|cas)|Pour ce faire|Et pour cause|Preuve qu[e’']|Signe qu[e’']|Reste qu[e’']|Sauf qu[e’']|Dès lors|Entre-temps|Entretemps|À cela|Pour cela|Depuis lors|Du coup|Quoi qu[’']il en soit)(?!\p{Alpha})|^D[’']où |^(?:En conséquence|Au même moment|Dans le même temps|À l['’]époque|À ce(?:tte)? \p{Alpha}+),|^(?:Dans|Pour|Avec|Sous|Après|Depuis|Par) (?:cet|cette|ces) (?!semaine|année|mois|été|hiver|automne)\p{Lower}/u,
  lateSubjects:
    /^(?!(?:Quand|Lorsqu|Après|Comme|Si|Alors) )(.*?), (?:ils?|elles?)(?= (?!(?:n['’])?(?:y a |y avait |existe|faut |reste |semble )|(?:ne )?s['’]agit |(?:est|sera|était) (?:possible|impossible|difficile|nécessaire|important|temps) ))/u,
  decimalMark: ",",
  numerals: counting(
    "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix=70 quatre-vingt=80 quatre-vingts=80 quatre-vingt-dix=90 une_dizaine=10 une_douzaine=12 une_quinzaine=15 une_vingtaine=20 une_trentaine=30 une_quarantaine=40 une_cinquantaine=50 une_soixantaine=60 une_centaine=100",
  ),
  magnitudes: wordValues("cent=2 cents=2 mille=3 millier=3 milliers=3 million=6 millions=6 milliard=9 milliards=9"),
  percentWords: wordSet("pour_cent points_de_pourcentage"),
  currencies: wordSet(
    "euro euros centime centimes dollar dollars franc francs livre livres yen yens yuan yuans rouble roubles couronnes",
  ),
  months: inOrder(
    "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc",
  ),
  weekdays: inOrder("lundi mardi mercredi jeudi vendredi samedi dimanche"),
  relativeDays: wordValues("avant-hier=-2 hier=-1 aujourd’hui=0 aujourd'hui=0 demain=1 après-demain=2"),
  futureWords: wordSet(
    "attendu attendue attendus prévu prévue prévus prochain prochaine devra devrait sera seront aura auront va vont",
  ),
  pastWords: wordSet("dernier dernière passé"),
};
