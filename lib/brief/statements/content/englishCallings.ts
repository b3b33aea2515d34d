import type { Calling } from "./callingForm.ts";

/** The thing, as a pronoun or a noun with its article and no preposition but "of". */
const ENGLISH_THING =
  "(?:him|her|it|them|this|that|(?:the|this|that|these|those|his|her|its|their)\\s(?:(?!(?:in|on|at|for|to|with|by|from|after|before|as|during|into|about|over|and|but|or|that|who|which|when|while|if|is|was|were|are|had|has)\\s)[\\p{Alpha}’'-]+\\s){0,5}?[\\p{Alpha}’'-]+)";
/** An adjective that ends its clause: "called the vote unfair". */
const ENGLISH_VERDICT =
  "(?:(?!(?:constable|vegetable|faithful|timetable|cable|table)(?!\\p{Alpha}))\\p{Lower}{3,}(?:less|ful|ous|able|ible|istic)|premature|perverse|unfair|unjust|wrong|absurd|illegal|unlawful|false|untrue|misleading|insulting|appalling|disappointing|disturbing|troubling|shocking|alarming|encouraging|humiliating|heartbreaking|devastating|unconstitutional|undemocratic|inevitable|racist|sexist|inhumane|immoral|historic|tragic|pathetic|heroic|barbaric|cruel|brutal|excessive|divisive|offensive|hypocritical|insufficient|inadequate|incompetent|inappropriate|irrelevant|arrogant|reckless|unprecedented|selfish|foolish|childish|cowardly)(?=[.,;]|\\s(?:and|but)\\s|$)";
/** What "a" may stand before, behind whom or what somebody calls, without saying what it is. */
const ENGLISH_TIME =
  "(?:second|third|fourth|final|last|few|couple|dozen|hundred|thousand|number|minute|moment|hour|day|week|fortnight|month|year|decade|taxi|cab|bit|little|lot|doctor|ambulance)";

/** For verbs that call somebody so only where the words behind them do: "sees the plan as a gift", and not "sees the plan". */
const ANYWHERE = /^/u;

/** What somebody calls a thing or takes it for, in English. None of them holds for what stands in marks, which is read by its quotation. */
export const ENGLISH_CALLINGS: readonly Calling[] = [
  // "called the vote unfair", "branded him a liar", not "called the police a day later"

  {
    verb: /^(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?)$/u,
    behind: new RegExp(
      `^\\s(?<said>${ENGLISH_THING}\\s(?:an?\\s(?!${ENGLISH_TIME}(?!\\p{Alpha}))\\p{Lower}|${ENGLISH_VERDICT}))`,
      "u",
    ),
  },
  // "described the ruling as a gift", "hailed her as the best of all"
  {
    verb: /^(?:describ(?:es?|ed|ing)|hail(?:s|ed|ing)?|characteri[sz](?:es?|ed|ing)|portray(?:s|ed|ing)?|blast(?:s|ed|ing)?|derid(?:es?|ed|ing)|decr(?:y|ies|ied|ying)|tout(?:s|ed|ing)?|lambast(?:es?|s|ed|ing)|ridicul(?:es?|ed|ing)|depict(?:s|ed|ing)?)$/u,
    behind: new RegExp(
      `^\\s(?<said>${ENGLISH_THING}\\sas\\s(?!${ENGLISH_TIME}(?!\\p{Alpha}))(?:(?<!^\\s(?:it|him|her|them|this|that)\\sas\\s)[“"])?\\p{Lower})`,
      "u",
    ),
  },
  // "sees the plan as a gift", not "saw him as a boy"; "remembers him as a quiet man"
  {
    verb: /^(?:regard(?:s|ed|ing)?|view(?:s|ed|ing)?|sees?|seeing|remember(?:s|ed)?|recall(?:s|ed))$/u,
    before: ANYWHERE,
    behind: new RegExp(`^\\s(?<said>${ENGLISH_THING}\\sas\\s(?!${ENGLISH_TIME}(?!\\p{Alpha}))[“"]?\\p{Lower})`, "u"),
  },
  // "considered it unfair", "deems the plan a trap"
  {
    verb: /^(?:consider(?:s|ed)?|deem(?:s|ed)?)$/u,
    before: ANYWHERE,
    behind: new RegExp(
      `^\\s(?<said>${ENGLISH_THING}\\s(?:an?\\s(?!${ENGLISH_TIME}(?!\\p{Alpha}))\\p{Lower}|${ENGLISH_VERDICT}))`,
      "u",
    ),
  },
  // "finds the ruling unfair"; "found the crew restless" tells of what they were.
  {
    verb: /^finds?$/u,
    before: ANYWHERE,
    behind: new RegExp(`^\\s(?<said>${ENGLISH_THING}\\s${ENGLISH_VERDICT})`, "u"),
  },
  // "likened the plan to a trap"
  {
    verb: /^(?:liken(?:s|ed|ing)?)$/u,
    before: ANYWHERE,
    behind: /^\s(?<said>[^,.;:“”"]{2,60}?\sto\s[“"]?\p{Alpha})/u,
  },
  // "compared it to “a trap”", not "compared the figures to those of May"
  {
    verb: /^(?:compar(?:es?|ed|ing))$/u,
    before: ANYWHERE,
    behind: new RegExp(
      `^\\s(?<said>${ENGLISH_THING}\\s(?:to|with)\\s(?:an?\\s(?!${ENGLISH_TIME}(?!\\p{Alpha}))\\p{Lower}|[“"]))`,
      "u",
    ),
  },
  // "put the toll at 40", "placed the value in the range of five million"
  {
    verb: /^(?:puts?|putting|plac(?:es?|ed|ing))$/u,
    before: ANYWHERE,
    behind:
      /^\s(?<said>(?:the|its|their|his|her|that|it)(?:\s[\p{Alpha}’'-]+){0,6}?\s(?:at\s(?:(?:about|around|nearly|almost|some|over|under|least|roughly|more|less|fewer|between|just)\s){0,2}(?:than\s)?(?:[$€£]?\p{N}|(?:two|three|four|five|six|seven|eight|nine|ten|half|one)\s)|in\sthe\s(?:range|region|hundreds|thousands|millions|tens|dozens)(?!\p{Alpha})))/u,
  },
  // "declared the bridge safe", "declared it to be a pandemic", not "declared victory"
  {
    verb: /^declar(?:es?|ed|ing)$/u,
    before: ANYWHERE,
    behind: new RegExp(
      `^\\s(?<said>${ENGLISH_THING}\\s(?:to\\sbe\\s)?(?:an?\\s(?!${ENGLISH_TIME}(?!\\p{Alpha}))["“]?\\p{Lower}|safe|dead|open|closed|void|invalid|unsafe|extinct|innocent|guilty|bankrupt|insolvent|${ENGLISH_VERDICT}))`,
      "u",
    ),
  },
  // "found the bones to be old"
  {
    verb: /^f(?:inds?|ound)$/u,
    before: ANYWHERE,
    behind: new RegExp(`^\\s(?!that\\s)(?<said>${ENGLISH_THING}\\sto\\s(?:be|have)\\s)`, "u"),
  },
  // "apologised to the crew for the delay"
  {
    verb: /^apologi[sz](?:es?|ed|ing)$/u,
    before: ANYWHERE,
    behind: /^(?:\sto\s[^,.;:“”"]{2,60}?|\son\s\p{Upper}\p{Lower}+)?\s(?<said>for\s[“"]?\p{Alpha})/u,
  },
];
