import { wordSet } from "../../../text/languages/types.ts";
import { grammarFrom } from "./grammarFrom.ts";

export const danish = grammarFrom({
  code: "da",
  coordinators: wordSet("og men eller"),
  announcing:
    /^(?:siger|sagde|oplys(?:er|te)|meld(?:er|te)|udtal(?:er|te)|fortæller|fortalte|forklar(?:er|ede)|men(?:er|te)|skriver|skrev|advar(?:er|ede)|lyder)$/u,
  verbs: wordSet(`
    siger sagde sagt fortæller fortalte fortalt oplyser oplyste oplyst skriver skrev skrevet melder meldte meldt hævder hævdede mener mente forklarer
    forklarede forklaret bekræfter bekræftede bekræftet advarer advarede advaret påpeger påpegede understreger understregede erkender erkendte
    lover lovede benægter benægtede svarer svarede udtaler udtalte rapporterer rapporterede tror troede tilføjer tilføjede slår slog lyder tilføjet udbryder udbrød konstaterer konstaterede slutter sluttede påstår påstod meddeler meddelte præciserer præciserede gentager gentog afslører afslørede erkendt understreget påpeget hævdet lovet benægtet svaret udtalt rapporteret konstateret påstået meddelt præciseret gentaget afsløret indrømmet forsikret antydet fastslået`),
  separable: new Map([
    ["slår", wordSet("fast")],
    ["slog", wordSet("fast")],
  ]),
  objectVerbs: wordSet("kræver krævede fordømmer fordømte kritiserer kritiserede"),
  namingVerbs: wordSet("kalder kaldte beskriver beskrev"),
  quoteVerbs: wordSet(`
    spørger spurgte råber råbte lød lyder indvender indvendte smiler smilede griner grinede jubler jublede ler lo sukker sukkede
    fortsætter fortsatte uddyber uddybede fastholder fastholdt hvisker hviskede vurderer vurderede frygter frygtede håber håbede forventer
    forventede synes syntes afviser afviste fastslår fastslog betoner betonede indrømmer indrømmede forudser forudså
    spår spåede forsikrer forsikrede garanterer garanterede antyder antydede medgiver medgav foreslår foreslog regner regnede peger pegede
    husker huskede hilser opsummerer opsummerede klager klagede raser rasede pointerer pointerede kommenterer kommenterede beklager
    beklagede fremhæver fremhævede skønner skønnede anslår anfører anførte tilstår forsvarer undrer undrede protesterer protesterede
  `),
  that: wordSet("at"),
  inverts: true,
  dashSpeech: true,
  verbSecond: true,
  inverting: /^(?:foreholdt|adspurgt|spurgt|forelagt|konfronteret|direkte)$/u,
  verbForm:
    /^(?:\p{Lower}{2,}(?:ade|ede|dde|de|te)|gik|kom|så|fik|holdt|stod|tog|gav|lod|trak|blev|sad|lå|skrev|bad|fandt|vandt|brød|faldt|ser|går|står)$/u,
  according: ["ifølge", "efter oplysninger fra"],
  of: ["af", "for", "fra", "på", "i", "hos", "til", "ved", "med"],
  and: ["og", "samt"],
  denials: wordSet("ikke aldrig uden"),
  passives: wordSet("blev bliver er"),
  betweenSubjectAndVerb: wordSet("har havde også senere tidligere nu så selv videre"),
  conditions: wordSet("til om før hvad hvordan hvorfor når"),
  auxiliaries: wordSet("er var har havde bliver blev skal skulle vil ville kan kunne må findes"),
  notInSubject: wordSet("er var har havde bliver blev skal skulle vil ville kan kunne må findes at som jeg vi fik gik"),
  finite: /^\p{Lower}{2,}(?:ede|edes)$/u,
  clauseOpeners: wordSet("og eller men at som når om mens fordi siden før der"),
  endsSubject: wordSet("i på til under efter ved hos over mandag tirsdag onsdag torsdag fredag lørdag søndag"),
  prepositions: wordSet(
    "i på til under efter ved hos for med af fra gennem ifølge om over mod siden blandt uden mellem omkring trods inden foran bag udover overfor",
  ),
  adverbs: wordSet(
    "også senere tidligere nu så videre desuden derefter fortsat dog faktisk sikkert nok måske desværre heldigvis alligevel imidlertid samtidig stadig igen allerede altid ofte netop andet gang mandag tirsdag onsdag torsdag fredag lørdag søndag",
  ),
  personPronouns: wordSet("han hun"),
  groupPronouns: wordSet("de"),
  genders: new Map([
    ["han", "he"],
    ["ham", "he"],
    ["hans", "he"],
    ["hun", "she"],
    ["hende", "she"],
    ["hendes", "she"],
  ]),
  reflexives: wordSet("sig"),
  relatives: wordSet("som"),
  determiners: wordSet("en et den det de sin sit sine hans hendes deres flere nogle"),
  objectPronouns: wordSet("det den ham hende dem dette"),
  namesAs: wordSet("for som"),
  speaking: wordSet("nogle mange andre alle flere"),
  sourceFirst: true,
  sourceNouns: wordSet(`
    politi politiet brandvæsenet kilde kilder kilden kilderne kvinden manden mændene kvinderne demonstranterne lægerne lægen eksperterne eksperten
    forskerne forskeren vidnet vidnerne beboerne naboen naboerne moderen faderen magasinet kanalen ambassaden demonstranter passagererne eleverne
    talsmanden forældrene familien ofrene myndighederne myndigheder talsperson talspersonen talsmand talskvinde regeringen ministeriet vidne vidner
    beboere eksperter ekspert forskere forsker anklagemyndigheden selskabet virksomheden fagforeningen kommunen læger avisen rapporten
    undersøgelsen partiet oppositionen advokat advokaten ansatte embedsmænd diplomater
  `),
  anonymous:
    "(?:(?:har|havde) bedt om (?:at )?(?:få lov (?:til )?at )?(?:være|forblive) anonym(?:e)?|ikke (?:vil|ville|ønsker|ønskede) (?:at )?(?:nævnes ved navn|stå frem(?: med navn)?|have sit navn frem)|(?:vil|ville|ønsker|ønskede) (?:at )?(?:være|forblive) anonym(?:e)?|(?:vil|ville|ønsker|ønskede) ikke (?:at )?nævnes ved navn)",
  because: ["fordi", "da", "af frygt", "af hensyn"],
});
