import { wordSet } from "../../../text/languages/types.ts";
import { grammarFrom } from "./grammarFrom.ts";

export const french = grammarFrom({
  code: "fr",
  verbs: wordSet(`
    dit disent disait déclare déclarent déclaré affirme affirment affirmé affirmait explique expliquent expliqué expliquait indique indiquent
    indiqué annonce annoncent annoncé précise précisent précisé ajoute ajoutent ajouté souligne soulignent souligné assure assurent assuré estime
    estiment estimé estimait rappelle rappellent rappelé raconte racontent raconté confirme confirment confirmé reconnaît reconnaissent reconnu admet
    admis écrit écrivent répond répondu rapporte rapportent rapporté prévient prévenu avertit averti insiste insisté promet promis soutient
    soutenu révèle révélé note noté constate constaté juge jugé considère considéré prétend conclut regrette regretté garantit garanti
    signale signalé poursuit poursuivi martèle plaide nie nié croit espère espéré
  `),
  objectVerbs: wordSet(
    "dénonce dénoncent dénoncé condamne condamnent condamné réclame réclament réclamé exige exigent exigé critique critiqué",
  ),
  // "un niveau critique dans le port": an adjective, where nothing is criticised behind it.
  deeds:
    /^critique(?!\s(?:l[ae]s?|une?|des?|du|ce|cet|cette|ces|son|sa|ses|leurs?|notre|votre|\p{Lu}\S*)\s|\s[ld]['’])/u,
  namingVerbs: wordSet("qualifie qualifient qualifié"),
  quoteVerbs: wordSet(
    "lance lancé demande demandé interroge s'interroge s'exclame s'inquiète s'indigne résume résumé commente commenté ironise ironisé s'emporte s'agace tranche tranché peste pesté confie confié salue salué tweete titre",
  ),
  that: wordSet("que"),
  elidedThat: /^qu'/u,
  inverts: true,
  dashSpeech: true,
  enclitic: /^(.+?)-(?:t-)?(il|elle|ils|elles|on)$/u,
  according: ["selon", "d['’]après", "à en croire", "de l['’]avis de"],
  of: ["de", "du", "des", "de la", "de l", "d", "pour", "à", "au", "aux", "chez", "en", "dans", "par", "avec"],
  and: ["et", "ainsi que"],
  denials: wordSet("pas jamais sans ne n'a n'ont"),
  passives: wordSet("été est sont était"),
  betweenSubjectAndVerb: wordSet(
    "a ont avait avaient aussi également ensuite alors déjà lui leur nous vous m'a l'a y en par ailleurs s'est se",
  ),
  conditions: wordSet("si quand comment pourquoi ce"),
  auxiliaries: wordSet(
    "est sont était étaient a ont avait avaient sera seront serait seraient doit doivent peut peuvent va vont",
  ),
  notInSubject: wordSet(
    "est sont était étaient a ont avait avaient sera sera serait doit peut va que qui où dont quand si je nous vous fait font faisait",
  ),
  clauseOpeners: wordSet(
    "et ou mais car que qui quand lorsque si parce puisque tandis alors donc où dont après avant comme",
  ),
  endsSubject: wordSet("à au en dans sur devant lors dimanche lundi mardi mercredi jeudi vendredi samedi hier"),
  prepositions: wordSet(
    "à au aux en dans sur sous devant lors pour par avec sans depuis dès après avant pendant selon chez vers",
  ),
  adverbs: wordSet(
    "hier aujourd'hui aussi également ensuite encore ainsi notamment toutefois cependant lundi mardi mercredi jeudi vendredi samedi dimanche",
  ),
  personPronouns: wordSet("il elle"),
  groupPronouns: wordSet("ils elles on"),
  genders: new Map([
    ["il", "he"],
    ["elle", "she"],
  ]),
  reflexives: wordSet("lui leur"),
  relatives: wordSet("qui"),
  determiners: wordSet("le la les l un une des du son sa ses leur leurs ce cette ces plusieurs"),
  objectPronouns: wordSet("la le les"),
  namesAs: wordSet("de d comme"),
  speaking: wordSet("certains plusieurs beaucoup d'autres tous"),
  sourceFirst: true,
  sourceNouns: wordSet(`
    police gendarmerie source sources autorité autorités responsable responsables porte-parole ministère gouvernement témoin témoins habitants
    riverains expert experts experte parquet préfecture mairie entreprise direction syndicat syndicats association proche proches avocat avocate
    enquêteurs chercheur chercheurs médecin médecins pompiers l'entreprise l'association l'agence l'avocat l'avocate journal étude l'étude rapport
    conseiller conseillère diplomate diplomates salariés manifestants fonctionnaire fonctionnaires élus opposition l'opposition médias
  `),
  anonymous:
    "(?:(?:sous|sous le) couvert d['’]anonymat|sous (?:le sceau|condition) d['’](?:e l['’])?anonymat|(?:a|ont) (?:requis|demandé|souhaité)(?: à)?(?: garder| conserver| rester)? ?l['’]?anonym(?:at|e)|qui (?:a|ont) (?:requis|demandé) l['’]anonymat)(?:,?\\s(?:parce qu|car|faute|par crainte|n['’]étant pas)[^.;»”]+)?",
});
