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

/**
 * What somebody is sure of, takes for true or is glad of, in English: "is confident that", "has no doubt that", "takes the view that", and what
 * a worry is about: "raised | concerns over". Without these words what follows would be a fact.
 */
export const ENGLISH_STANCES = phrase(
  "is are was were remains remain remained be been has have had takes take took raised raising raises voiced voicing voices",
  new RegExp(
    `^(?:(?:is|are|was|were|remain(?:s|ed)?|been)\\s${HOW}(?:(?:${CONVINCED})\\s${THAT}|(?:${FEELING}|of\\sthe\\s(?:\\p{Lower}+\\s)?(?:view|opinion|belief)|on\\srecord\\s(?:as\\ssaying|saying))\\sthat\\s|(?:quick|keen|eager|anxious|careful|at\\spains)\\sto\\s${TELL}\\sthat\\s)|(?:has|have|had)\\s(?:no|little)\\sdoubts?\\s${THAT}|t(?:akes?|ook)\\sthe\\s(?:\\p{Lower}+\\s)?(?:view|position|line)\\sthat\\s|(?:rais|voic)(?:ed|es|ing)\\s(?=(?:\\p{Lower}+\\s){0,2}?${WORRY}\\s(?:about|over|that|at|with|on|as\\sto|regarding)\\s))`,
    "u",
  ),
);

/** "It is certain that", "What was sad was that": nobody. Of "which he is sure Lind will do" nothing is said without what it is about. */
export const NO_STANCE = /^(?:it|there|what|that|which|this|thing|things|one|nothing)$/u;
