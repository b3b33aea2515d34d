import { wordSet } from "../../../text/languages/types.ts";
import { grammarFrom } from "./grammarFrom.ts";

export const norwegian = grammarFrom({
  code: "nb",
  coordinators: wordSet("og men eller"),
  announcing:
    /^(?:si(?:er)?|sa|opplys(?:er|te)|meld(?:er|te)|uttal(?:er|te)|fortell(?:er)|fortalte|forklar(?:er|te)|men(?:er|te)|skriv(?:er)|skrev|advar(?:er|te)|lyder)$/u,
  verbs: wordSet(`
    sier sa sagt forteller fortalte fortalt opplyser opplyste opplyst skriver skrev skrevet melder meldte meldt hevder hevdet mener mente forklarer
    forklarte forklart bekrefter bekreftet advarer advarte advart påpeker påpekte understreker understreket innrømmer innrømmet lover lovet
    benekter benektet svarer svarte uttaler uttalte rapporterer rapporterte tror trodde legger la slår slo varslet varsler erkjent erkjenner oppsummerer oppsummerte konstaterer konstaterte forkynner forkynte fastslår fastslo presiserer presiserte avslutter avsluttet tilføyer påstår påsto avslører avslørte røper røpet ment påpekt svart uttalt rapportert konstatert fastslått presisert påstått avslørt gjentatt antydet forsikret`),
  separable: new Map([
    ["legger", wordSet("til")],
    ["la", wordSet("til")],
    ["slår", wordSet("fast")],
    ["slo", wordSet("fast")],
    ["skyter", wordSet("inn")],
  ]),
  objectVerbs: wordSet("krever krevde fordømmer fordømte kritiserer kritiserte"),
  namingVerbs: wordSet("kaller kalte beskriver beskrev"),
  quoteVerbs: wordSet(`
    spør spurte roper ropte lyder lød innvender innvendte smiler smilte jubler jublet ler lo sukker sukket stønner stønnet fortsetter
    fortsatte utdyper utdypet fastholder fastholdt hvisker hvisket spøker spøkte undrer undret utbryter utbrøt fleiper fleipet humrer
    humret raser raste vurderer vurderte frykter fryktet håper håpet forventer forventet synes syntes avviser avviste foreslår foreslo
    spår spådde forsikrer forsikret garanterer garanterte antyder antydet medgir medga regner regnet peker pekte minnes
    mintes minner minnet hilser klager klaget poengterer poengterte kommenterer kommenterte beklager beklaget anslår anslo skyter
    mistenker betoner framholder framholdt fremholder fremholdt gjentar gjentok protesterer protesterte reagerer reagerte
  `),
  that: wordSet("at"),
  inverts: true,
  dashSpeech: true,
  verbSecond: true,
  inverting: /^(?:spurt|konfrontert|forelagt|utfordret)$/u,
  verbForm:
    /^(?:\p{Lower}{2,}(?:ade|ede|dde|de|te)|gikk|kom|så|fikk|holdt|sto|stod|tok|ga|lot|trakk|ble|satt|lå|skrev|ba|fant|vant|brøt|falt|ser|går|står|snakket|reiste)$/u,
  according: ["ifølge", "i følge", "etter opplysninger fra"],
  of: ["av", "for", "fra", "på", "i", "hos", "til", "ved", "med"],
  and: ["og", "samt"],
  denials: wordSet("ikke aldri uten"),
  passives: wordSet("ble blir er"),
  betweenSubjectAndVerb: wordSet("har hadde også senere tidligere nå så selv videre"),
  conditions: wordSet("til om før hva hvordan hvorfor når"),
  auxiliaries: wordSet("er var har hadde blir ble skal skulle vil ville kan kunne må finnes"),
  notInSubject: wordSet("er var har hadde blir ble skal skulle vil ville kan kunne må finnes at som jeg vi fikk gikk"),
  finite: /^\p{Lower}{2,}(?:ede|ades|tes)$/u,
  clauseOpeners: wordSet("og eller men at som når om mens fordi siden før der"),
  endsSubject: wordSet("i på til under etter ved hos overfor mandag tirsdag onsdag torsdag fredag lørdag søndag"),
  prepositions: wordSet(
    "i på til under etter ved hos for med av fra gjennom ifølge om over mot siden overfor blant uten mellom rundt omkring tross utenfor foran bak innen",
  ),
  adverbs: wordSet(
    "også senere tidligere nå så videre dessuten deretter fortsatt riktignok faktisk sikkert nok kanskje dessverre heldigvis likevel imidlertid samtidig stadig igjen allerede alltid ofte nettopp nylig annet gang mandag tirsdag onsdag torsdag fredag lørdag søndag",
  ),
  personPronouns: wordSet("han hun"),
  groupPronouns: wordSet("de"),
  genders: new Map([
    ["han", "he"],
    ["ham", "he"],
    ["hans", "he"],
    ["hun", "she"],
    ["henne", "she"],
    ["hennes", "she"],
  ]),
  reflexives: wordSet("seg"),
  relatives: wordSet("som"),
  determiners: wordSet("en ei et den det de sin sitt sine hans hennes deres flere noen"),
  objectPronouns: wordSet("det den ham henne dem dette"),
  namesAs: wordSet("for som"),
  speaking: wordSet("noen mange andre alle flere"),
  sourceFirst: true,
  sourceNouns: wordSet(`
    politi politiet brannvesenet kilde kilder kilden kildene kvinnen mannen mennene kvinnene demonstrantene legene legen ekspertene eksperten forskerne
    forskeren vitnet vitnene beboerne innbyggerne naboen naboene moren faren magasinet kanalen ambassaden demonstranter demonstrant naboer passasjerene
    sjåføren elevene studentene lærerne vaktsjefen talsmannen talskvinnen foreldrene familien ofrene myndighetene myndigheter talsperson talspersonen talsmann talskvinne regjeringen departementet vitne vitner
    beboere eksperter ekspert forskere forsker påtalemyndigheten selskapet bedriften fagforeningen kommunen leger avisen rapporten studien
    partiet opposisjonen advokat advokaten ansatte embetsmenn diplomater
  `),
  anonymous:
    "(?:(?:har|hadde) bedt om (?:å )?(?:få )?(?:å )?(?:være|forbli) anonym(?:e)?|ikke (?:vil|ville|ønsker|ønsket) (?:å )?(?:bli navngitt|stå f(?:re|ra)m(?: med navn)?|oppgi navn(?:et)?(?: sitt)?)|(?:vil|ville|ønsker|ønsket) (?:å )?(?:være|forbli) anonym(?:e)?|(?:vil|ville|ønsker|ønsket) ikke (?:å )?(?:stå frem|nevnes ved navn|bli nevnt ved navn))",
  because: ["fordi", "siden", "av frykt", "av hensyn"],
});
