import type { Word } from "../types.ts";
import { phrase } from "./modalPhrases.ts";

/** "now", "very", "increasingly", and no "not", "never", "less" or "hardly". */
const HOW =
  "(?:(?:also|still|now|very|quite|so|more|most|rather|absolutely|equally|(?!(?:hard|scarce|bare|rare|near)ly)\\p{Lower}{3,}ly|just|always|long|both|all)\\s){0,2}";
const CONVINCED = "confident|convinced|certain|sure|adamant|hopeful|optimistic|worried|concerned|afraid|persuaded";
const FEELING =
  "positive|fearful|alarmed|anxious|proud|pleased|glad|happy|delighted|thrilled|relieved|grateful|thankful|sorry|sad|saddened|disappointed|frustrated|angry|furious|outraged|upset|surprised|shocked|dismayed|encouraged|unhappy|satisfied|firm|emphatic";
/** "that", or a clause without it. */
const THAT = "(?:that\\s|(?=(?:the|he|she|it|they|his|her|their|its|this|there|no|nothing|nobody)\\s))";
const TELL =
  "(?:say|stress|note|add|insist|emphasi[sz]e|argue|explain|warn|announce|claim|declare|complain|suggest|point\\sout)";
const WORRY = "(?:concerns?|fears?|doubts?|objections?|misgivings|reservations)";

const ADMIT = "(?:admit|concede|acknowledge|confess|accept|say|explain|confirm|argue|insist|warn|announce)";
const QUESTION = "(?:whether|why|how|what|who|when|where|if)";

/** By the first word: "is confident that", "has no doubt that", "raised | concerns over". */
const PATTERNS: readonly string[] = [
  `(?:is|are|was|were|remain(?:s|ed)?|been)\\s${HOW}(?:(?:${CONVINCED})\\s${THAT}|(?:${FEELING}|of\\sthe\\s(?:\\p{Lower}+\\s)?(?:view|opinion|belief)|on\\srecord\\s(?:as\\ssaying|saying))\\sthat\\s|(?:quick|keen|eager|anxious|careful|at\\spains)\\sto\\s${TELL}\\sthat\\s|(?:forced|obliged|compelled)\\sto\\s${ADMIT}\\sthat\\s|(?:reported|said|alleged|understood)\\sto\\shave\\s(?:said|told\\s(?:\\p{Alpha}+\\s){1,4}?)\\s?that\\s)`,
  `(?:has|have|had)\\s(?:(?:no|little)\\sdoubts?\\s${THAT}|to\\s${ADMIT}\\sthat\\s)`,
  "t(?:akes?|ook)\\sthe\\s(?:\\p{Lower}+\\s)?(?:view|position|line)\\sthat\\s",
  `(?:rais|voic)(?:ed|es|ing)\\s(?=(?:\\p{Lower}+\\s){0,2}?${WORRY}\\s(?:about|over|that|at|with|on|as\\sto|regarding)\\s)`,
  `fe(?:lt|els?)\\s(?:obliged|compelled|bound|forced)\\sto\\s${ADMIT}\\sthat\\s`,
  `continue[sd]?\\sto\\s(?:${TELL}|say|maintain|believe|assert)\\s${THAT}`,
  "ke(?:eps?|pt)\\s(?:on\\s)?(?:saying|insisting|claiming|repeating|telling\\s(?:\\p{Alpha}+\\s){1,3}?)\\s?that\\s",
  "(?:tried|sought|attempted)\\sto\\s(?:argue|claim|suggest|insist)\\sthat\\s",
  `(?:demand(?:ed|s|ing)?|want(?:s|ed)?)\\sto\\sknow\\s(?=${QUESTION}\\s)`,
  "rul(?:ed|es|ing)\\sout\\s(?=(?:an?|any|another|further|the\\s(?:idea|possibility|use|need|return))\\s(?!(?:\\p{Lower}+\\s)?(?:goal|header|strike|effort|try|penalty)\\b)|\\p{Lower}+ing\\s)",
  `(?:ask(?:ed|s)|wonder(?:ed|s)?)\\s(?:aloud\\s)?(?=(?:whether|why|how|if)\\s)`,
];

/**
 * What somebody is sure of, takes for true, is glad of, had to admit or asked, in English: "is confident that", "has no doubt that", "was forced to
 * concede that", "wants to know | why", and what a worry is about: "raised | concerns over". Without these words what follows would be a fact.
 */
export const ENGLISH_STANCES = phrase(
  "is are was were remains remain remained been has have had takes take took raised raising raises voiced voicing voices felt feel feels continue continues continued keep keeps kept tried sought attempted demanded demands demand demanding want wants wanted ruled rules ruling asked asks wonder wonders wondered",
  new RegExp(`^(?:${PATTERNS.join("|")})`, "u"),
);

/** "It is certain that", "What was sad was that": nobody. Of "which he is sure Lind will do" nothing is said without what it is about. */
const NO_STANCE = /^(?:it|there|what|that|which|this|thing|things|one|nothing)$/u;
/** "Lind, asked whether it leaks, said", "when asked why": who is asked. "Ever wondered why": the reader. */
const NO_ASKER =
  /^(?:[,–—(]|when|if|once|as|and|or|those|was|were|is|are|been|be|being|to|\p{Lower}+ly|often|ever|also|not|never|then|again|later)$/u;

/** True where such a phrase, whose verb stands at token `at`, has nobody for its subject. */
export function isNobodysStance(tokens: readonly Word[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const isAsked = /^(?:asked|wondered|wonder)$/u.test(tokens[at]?.lower ?? "") && (at === 0 || NO_ASKER.test(before));
  return isAsked || NO_STANCE.test(before) || tokens[at - 2]?.lower === "which";
}
