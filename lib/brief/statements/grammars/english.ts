import { wordSet } from "../../../text/languages/types.ts";
import { ROLE_NOUNS } from "../../actors/data/people.ts";
import { isOrganizationNoun, isRoleNoun } from "../../actors/roles/roleNouns.ts";
import { BARE } from "./bare.ts";
import { ANONYMITY } from "./englishAnonymity.ts";
import { ASIDES, PUTS_IT, QUESTIONED } from "./englishAsides.ts";
import { DEEDS } from "./englishDeeds.ts";
import { EPITHETS } from "./englishEpithets.ts";
import {
  BODIES,
  CLAIMS,
  DOCUMENTS,
  DONE_TO,
  FINDINGS,
  OWN_WORDS,
  PEOPLE,
  PEOPLE_OF,
  RECORDS,
} from "./englishSources.ts";
import { CLAUSE_VERBS, NOUN_LIKE, PASTS, regular, SAYING, THAT_VERBS } from "./englishVerbs.ts";
import type { Grammar } from "./types.ts";

const sources = [...ROLE_NOUNS].flatMap((noun) => [noun, `${noun}s`]);

// Groups that repeat or may be left out before a long list are captured: engines write the list several times otherwise, and compile longer.

export const english: Grammar = {
  ...BARE,
  code: "en",
  verbs: SAYING,
  askingVerbs: new Set([
    ...regular("urge ask encourage demand recommend request appeal"),
    ...wordSet("call calls called calling plead pleads pleaded beg begs begged begging beseech besought"),
  ]),
  namingVerbs: wordSet(`
    call calls called calling describe describes described describing brand brands branded branding label labels labeled labelled labeling
    labelling dub dubs dubbed dubbing term terms termed terming deem deems deemed deeming denounce denounces denounced denouncing
    declare declares declared declaring condemn condemns condemned condemning dismiss dismisses dismissed dismissing characterize characterizes characterized characterizing
    characterise characterises characterised characterising refer refers referred referring praise praises praised praising accuse accuses
    accused accusing criticize criticizes criticized criticizing criticise criticises criticised criticising hail hails hailed hailing blast blasts blasted
    deride derides derided decry decries decried tout touts touted lambast lambasts lambasted ridicule ridicules ridiculed
  `),
  objectVerbs: new Set(
    regular(`
    condemn denounce criticize criticise accuse announce confirm reject dismiss express welcome oppose demand deny claim predict project
    blame cite acknowledge credit promise expect identify mention pledge praise question emphasize emphasise dispute refute ascribe attribute slam+
  `),
  ),
  nounLike: NOUN_LIKE,
  showing: new Set(regular("show demonstrate signal").concat("signalled", "signalling", "feel", "feels", "felt")),
  medium:
    /\s(?:(?:in|on|via|during|at|through)\s(?:(an?|the|his|her|its|their)\s)?(?:[\p{Alpha}’'-]+\s){0,4}(?:statement|release|letter|tweet|post|interview|conference|briefing|hearing|rally|Twitter|Facebook|Instagram|television|TV|speech|address|message)|to\s(?:\p{Alpha}+\s){0,3}(?:reporters|media|outlets|journalists))(?:\s(?:earlier|late|on|this|last|yesterday|today|anonymously|in)\b[^,.;]*)?[.\s]*$/u,
  tellingVerbs: wordSet(
    `tell tells told telling inform informs informed informing assure assures assured advise advised remind reminds reminded reminding
    reassure reassures reassured reassuring`,
  ),
  quoteVerbs: new Set([
    ...wordSet("continue continues continued reply replies replied read reads respond responds responded"),
    ...wordSet("post posts posted joke jokes joked"),
    ...wordSet("elaborate elaborated exclaim exclaimed shout shouts shouted shouting"),
    ...wordSet("thank thanked"),
    ...regular(
      "confess chant observe clarify opine muse marvel retort proclaim recount interject theorize posit gush whisper yell sigh",
    ),
    ...wordSet("swear swears swore reflected reasoned"),
  ]),
  thatVerbs: THAT_VERBS,
  that: wordSet("that"),
  bareClause: true,
  accordingTo:
    /\baccording to\s|^Per\s(?!request|order|capita|instruction)|,\sper\s(?!(?:person|head|capita|hour|day|night|week|month|year|annum|unit|user|team|game|share|household|student|child|mile|gallon|barrel|ton|square|cubic|request|order|instruction)\b)/gimu,
  sourceBorders: wordSet("via as that in_which"),
  sourceJoints: wordSet("of for in at from and on to with within"),
  betweenSubjectAndVerb: wordSet(`
    has have had also later then now again recently previously earlier first reportedly repeatedly publicly officially already still
    since further additionally initially immediately subsequently himself herself itself themselves both all always long frequently would will often just simply
    today yesterday tonight once even is are was were been being on behalf
  `),
  denials: wordSet(
    "not n't never cease ceased ceases stop stopped stops avoid avoided avoids refrain to declined refused didn't don't doesn't did does do can cannot can't could couldn't wouldn't won't shouldn't hasn't haven't hadn't without be as if whether by i'd",
  ),
  passives: wordSet("is are was were been being"),
  conditions: wordSet("until unless if whether before what whatever how however why once"),
  goingOn: /^(?:(?:went|goes|gone|going) on to|(?:continued|hastened|hastens) to|on to)$/u,
  intending: /^(?:claim|vow|promis|pledg|swear|swor|threaten|propos)/u,
  participle: /^\p{Lower}+ing$/u,
  quotedAs: wordSet("as"),
  absolutes: wordSet("with despite"),
  // "the top seed [Otto Falk]", "a hundred": nouns and numbers that end as verbs of the past do.
  finite: new RegExp(
    `^(?!(?:seed|weed|breed|creed|greed|speed|steed|deed|hundred)$)(?:\\p{Alpha}{2,}ed|${PASTS.join("|")})$`,
    "u",
  ),
  auxiliaries: wordSet(
    "is are was were has have had will would can could may might must should did does isn't wasn't weren't aren't hasn't hadn't won't wouldn't can't couldn't",
  ),
  agents: wordSet("by"),
  callsFor: wordSet("for on upon"),
  verbParticles: wordSet("out"),
  namesAs: wordSet("as to at being"),
  mediumPrepositions: wordSet("in on via through during at"),
  leadsNowhere: wordSet("in during at on after to by via"),
  bridges: wordSet("while whilst although though however whereas which"),
  asides: ASIDES,
  tales: wordSet("story stories tale tales truth lie lies joke jokes anecdote difference history"),
  listeners: wordSet("reporters journalists lawmakers investors parliament"),
  ownWords: new RegExp(
    `^(?:['’]s?)?\\s(?:([\\p{Lower}-]+)\\s){0,2}(?:([\\p{Alpha}-]+)\\s)?(?:${OWN_WORDS})(?:\\s(?:dated|from|on|of|issued|published|released|posted)(?:\\s.{1,60})?)?$`,
    "u",
  ),
  papers: wordSet(
    "statement letter tweet post message release report memo filing document paper note email announcement notice bulletin advisory lawsuit complaint brochure leaflet",
  ),
  ofTwo: new Map([
    ["the latter", 1],
    ["the former", 2],
  ]),
  oneOf: /^(?:one of (?:the|his|her|their|its)\s|an?\s|another\s)/iu,
  epithets: EPITHETS,
  deeds: DEEDS,
  beforeCourt:
    /^testif(?:y|ies|ied|ying)\s(?:\p{Upper}\p{Lower}+day\s)?(?:before|over|side|alongside|against|under|behind|who)\b(?![^.;]*\sthat\s)/u,
  stanceVerbs: new Set(
    regular(
      "deny reject condemn criticize criticise denounce dispute welcome refute oppose dismiss accuse blame praise credit ascribe attribute slam+",
    ),
  ),
  remainders: /^(?:(?:of|for|against|about(?!\s[\d$€£]))\s|(?:me|us|him|her|them|it)\s(?:to|of|for)\s)/u,
  dayparts: wordSet("morning afternoon evening night"),
  clauseVerbs: CLAUSE_VERBS,
  subordinators: wordSet("while whilst when after although though"),
  placing: wordSet("in on at from during after before since until throughout around across back"),
  governments: /^(?:['’]s?)?\s(?:\p{Lower}+\s)?(?:government|administration|regime)$/u,
  companions: /^\s(?:and|along with|together with)\s(?:his|her|its|their)\s[\p{Lower}\s-]+$/u,
  units:
    /^\s(?:\p{Lower}+\s)?(?:service|agency|group|company|network|newspaper|force|party|union|airline|department|committee|council)$/u,
  possessives: new Map([
    ["his", "he"],
    ["her", "she"],
    ["its", "it"],
    ["their", "they"],
  ]),
  manner: /^(?!(?:family|assembly|ally|rally|supply|monopoly|bully|reply|july|italy)$)\p{Lower}{3,}ly$/u,
  wordOf: new RegExp(
    `\\b(?:${OWN_WORDS})(?:\\s(?:(?!(?:obtained|reviewed|received|viewed|examined|intercepted|leaked|commissioned|funded)\\b)\\p{Lower}+ed|sent|written|made|given|on|online|\\p{Upper}\\p{Lower}+day))*\\s(?:by|from|of)\\s(?:the\\s|an?\\s)?(?:\\p{Alpha}+\\s){0,5}$`,
    "iu",
  ),
  governs: /\b(?:including|per|such as|like|for|of|at|from|in|with|by|to|within|near|on|inside)\s/iu,
  governsPerson: /\b(?:(?:for|to|with|by|near|from)\s(?:the\s)?(?:\p{Upper}\S*\s)*|(?:in|at|of)\s(?:the\s)?)$/u,
  carriesOn: /^\s(?:per|of|from|in|at|for|with|on)\b/u,
  joints:
    /^(?:,[^,]{2,40},)?,?\s(?:and|or|as well as|along with|together with|&)\s(?:(?!(?:from|in|at|by|to|with)\s)[\p{Alpha}.’'-]+\s)*?(?<!\b(?:of|for)\s(?:the\s)?)$/u,
  objectPronouns: wordSet("me us him her them it this that himself herself itself themselves"),
  personPronouns: wordSet("he she who"),
  thingPronouns: wordSet("it which"),
  groupPronouns: wordSet("they we"),
  relatives: wordSet("who which"),
  relativeBehind: /,\s(?:which|who|whose|something)\s/u,
  genders: new Map([
    ...["he", "him", "his", "himself"].map((word) => [word, "he"] as const),
    ...["she", "her", "hers", "herself"].map((word) => [word, "she"] as const),
  ]),
  aboutVerbs: new Set(regular("blame credit mention question")),
  publishing:
    /\s(?:has\s)?(?:outlined|published|released|issued|examined|surveyed|studied|analy[sz]ed|documented|unveiled|compiled)\s/u,
  offices: /^(?:(?:the\s)?(?:prime minister|president|chancellor|premier)|PM)$/iu,
  anybody: /^(?:wo)?man$|^(?:girl|boy|teenager|pensioner)$/u,
  participles: wordSet("seen given made done taken shown held known sent left"),
  topics: wordSet("about of"),
  shows: /^(?:show|demonstrat)/u,
  doings: wordSet("in to of for from about towards against"),
  inert: /^(?:suggest|indicat|impl(?:y|ies|ied))/u,
  sentFrom: /\b(?:from|in|near|across)\s(?:the\s)?$/u,
  examples: /,?\s(?:including|such as)\s.*$/u,
  exampleOf: /^,\s(?:such as|including|like)\s/u,
  faults: /^\S+\s[^,;]+\s(?:for|on)\s|^credit\S*\s[^,;]+\swith\s/u,
  putsIt: PUTS_IT,
  questioned: QUESTIONED,
  deniedTogether: /(?:\b(?:not|never|neither|without)|n['’]t)\s(?:\p{Alpha}+\s){1,4}n?or\s$/u,
  causatives: wordSet("let lets letting make makes made making help helps helped helping"),
  anyone: { words: wordSet("one you"), verbs: wordSet("will would could might may can should") },
  parents:
    /^the\s(?:(?:(?:grand)?(?:mother|father)|mum|mom|dad)\sof\s(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)|(?:[\p{Lower}-]+\s){0,2}number\s(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+))$/iu,
  turns: wordSet("but while whereas"),
  outcomes: wordSet("determine decide find show demonstrate"),
  doneTo: DONE_TO,
  letters: wordSet("write writes wrote writing"),
  peopleOf: PEOPLE_OF,
  bodyNouns: BODIES,
  documents: DOCUMENTS,
  records: RECORDS,
  findings: FINDINGS,
  claims: CLAIMS,
  emphatics: wordSet("do does did"),
  notSources:
    /^(?:shares|stocks|bonds|futures|yields|prices|sales|searches|questions)\s(?:in|of|for|about|on)\s|^.*-\p{Lower}+(?:ing|ed)$|^0\d|^I$|^forward\s|^(?:led|came|went|took|made|got)\s|^the most$|^an?\s(?:contention|allegation|accusation|assertion|notion)\s(?!by|of|from|in|made)|^\p{Lower}{3,}ed\s(?:the|an?|his|her|its|their)\s|^(?:about|posts)$|^(?:to|of|about|according|among|leaving|such|on the|including|citing|given|regarding|involving|involved|designed|based|asked|speaking|compared|each)\s|^(?:they|we|he|she|i|you|it|there)['’\s]\S|^(?:sometimes|often|always|never|perhaps|maybe|soon|first|no|nobody|none|nothing|neither|not|few|very few|hardly|barely|number|still|yet)(?:\s|$)/iu,
  canSpeak: (noun) =>
    isOrganizationNoun(noun) ||
    isOrganizationNoun(noun.replace(/ies$/u, "y").replace(/s$/u, "")) ||
    [
      noun,
      noun.replace(/ies$/u, "y"),
      noun.replace(/s$/u, ""),
      noun.replace(/(?<=s|x|ch|sh)es$/u, ""),
      noun.replace(/men$/u, "man"),
    ].some((one) => PEOPLE.has(one) || isRoleNoun(one)),
  sourceNouns: new Set([
    ...sources,
    ...wordSet(`
      presentation presentations embassy autopsy advisory summary review audit analysis assessment proclamation warning warnings polling someone footage imaging test tests investigation investigations
      acquaintance acquaintances schedule hearing news briefing brief bulletin decision ruling resolution agreement decree memorandum
      police navy marines palace cop cops pal pals source sources authority authorities report reports study studies statement statements investigators witnesses witness people
      person court judges company firm government ministry department newspaper agency group team party organization organisation document
      documents filing poll polls survey prosecutors residents critics experts analysts family lawyers union campaign supporters opponents
      protesters neighbors neighbours parents relatives relative survivors lawsuit complaint indictment affidavit letter press media website
      university hospital office commission committee council board administration spokespeople crew troops military army bank industry school schools institute researchers scientists doctors activists insiders observers locals locals leaders lawmakers opposition
      network outlet publication journal paper papers article channel station email emails messages sheet spreadsheet spreadsheets minutes dossier invoice invoices deck slides screenshots correspondence testimony copy memo transcript data figures records firefighters rescuers
      man woman men women boy girl students teachers workers employees customers passengers fans victims victim friend friends mother
      father brother sister son daughter wife husband couple defense prosecution tribunal panel jury jurors inquiry watchdog regulator regulators
      airline manufacturer developer developers operator operators owners organizers organisers economists brokers rebels militants
      commenter commenters settlers landlords homeowners passersby onlookers petition petitioners tweet post posts video message page account notice release forecasters meteorologists airport service services
      suit warrant biography advertisement e-mail e-mails appeal recommendation recommendations law laws constitution treaty order verdict charter chart charts graph ad ads advert bill contract
      sign signs banner banners placard placards note headline caption inscription plaque trade stats others some many most several one another majority state states city county country countries nation nations village motion community fire ministers mission chapter branch delegation delegations division secretariat contingent leadership caucus
      trust trusts management staff crews watchers defence inquest pair siblings newlyweds rep reps tabloid tabloids
    `),
  ]),
  speaking: wordSet("some many most others both all few several"),
  many: wordSet("some many several few all these those both most others"),
  determiners: wordSet("a an the this that these those his her its their our my"),
  conjunctions: wordSet("and but or"),
  resuming: wordSet("then"),
  clauseOpeners: wordSet(
    "and but while when after before because although though as that which who where if since so or whereas however until unless whether once whilst",
  ),
  notInSubject: wordSet(`
    is are was were be been am has have had will would can could may might must should did does do who which that what when where why how
    said says because if while although though he she they it we i his-own
  `),
  prepositions: wordSet(
    "in on at to during via by through from before after for with within following outside over under per upon",
  ),
  endsSubject: wordSet("in on during after at to following via"),
  times:
    /^(?:week|month|year|night|morning|afternoon|evening|weekend|day|last|this|next|late|early|earlier|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|20\d\d|19\d\d)$/i,
  ...ANONYMITY,
  adverbs: wordSet(`
    yesterday today tonight again later earlier then also afterward afterwards however too recently publicly separately further there here that's instead
    monday tuesday wednesday thursday friday saturday sunday
  `),
};
