const NUMBER =
  "(?:\\p{N}[\\p{N}.,]*|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const ABOUT =
  "(?:(?:about|around|nearly|almost|roughly|some|over|under|just|only|well over|close to|(?:more|fewer|less) than|at least|at most|as many as|up to|a further|another)\\s)";
const SHARE = `(?:(?:an?\\s|one[\\s-]|${NUMBER}[\\s-])?(?:half|thirds?|quarters?|fifths?|tenths?)|${NUMBER}\\s?(?:%|percent|per\\scent)|percent|${NUMBER})`;
const IN = `(?:one|${NUMBER})\\s(?:in|out\\sof)\\s(?:every\\s)?${NUMBER}`;
const MANY =
  "(?:dozens|scores|hundreds|thousands|an?\\s(?:\\p{Lower}+\\s)?(?:number|handful|couple|proportion|share|majority|minority))";
/** "More than half of the", "Nearly 60 percent of", "Dozens of", "A small number of", "Two in three" */
const OF_PEOPLE = new RegExp(
  `^${ABOUT}*(?:(?:${SHARE}|${MANY})\\sof\\s(?:all\\s)?(?:the\\s|its\\s|their\\s|his\\s|her\\s)?|${IN}\\s)(?=\\p{Lower})`,
  "iu",
);
const ASKED = /^(?:those|respondents|participants)(?=\s|$).*$/iu;

/** "pilots surveyed" of "Nearly 60 percent of the pilots surveyed": the people of whom a share is told; other words as they are. English. */
export function withoutShare(words: string): string {
  const rest = words.replace(OF_PEOPLE, "");
  // "half of those asked"
  return rest === words ? words : rest.replace(ASKED, "people");
}

const ALONE = `(?:${ABOUT}*(?:${SHARE}|${IN})|all(?:\\s${NUMBER})?|both|the\\s${NUMBER}|(?:almost|nearly|virtually)\\s(?:everyone|everybody|all))`;
const ONLY_SHARE = new RegExp(`^${ALONE}$`, "iu");

/** True for "Nearly 40 percent", "About three in 10", "All", "The two": how many, and of whom the sentence before tells. English. */
export const isShareAlone = (words: string): boolean => ONLY_SHARE.test(words);

/** "Over half", "At least 60": a preposition that opens no phrase of place. English. */
export const opensWithShare = (words: string): boolean => OPENS_WITH_SHARE.test(words);
const OPENS_WITH_SHARE = new RegExp(
  `^(?:over|under|about|around|at\\s(?:least|most)|up\\sto)\\s(?:${IN}|${SHARE})`,
  "iu",
);

const NOUNS =
  "(?:(?!(?:who|which|that|is|was|are|were|has|have|had|said|says|\\p{Lower}+ed\\s(?:an?|the|his|her|its|their)|(?:sent|wrote|took|left|held|met|saw|went|came))\\s)[\\p{Alpha}’'-]+\\s?){1,7}";
const AT_END = new RegExp(
  `(?:${ALONE}|${ABOUT}*(?:${SHARE}|${MANY})\\sof\\s${NOUNS}|${ABOUT}+(?:${IN}|${NUMBER})\\s${NOUNS}|${IN}\\s${NOUNS})$`,
  "iu",
);

/** Characters of "a significant number of those who were asked" at most. */
const LONGEST = 90;

/** Where the words begin that tell how many speak, at the end of `text` and at the head of a clause: "..., and | about three in 10"; -1 for none. English. */
export function shareAtEnd(text: string): number {
  const tail = text.slice(-LONGEST);
  const found = AT_END.exec(tail);
  if (!found || (found.index === 0 && text.length > LONGEST)) return -1;
  const at = text.length - tail.length + found.index;
  return OPENS_CLAUSE.test(tail.slice(0, found.index)) && !isToldOf(text.slice(0, at)) ? at : -1;
}

/** "One study found ..., | 38% felt", but not "About 3 in 10 say ..., while | 2 in 10 say": whoever told of the first share tells of the next. */
function isToldOf(lead: string): boolean {
  const told = TOLD.exec(lead);
  return told !== null && !OPENS_WITH_ANY.test(lead);
}

const OPENS_WITH_ANY = new RegExp(
  `^(?:For example, |(?:Of|Among)\\s[^,;:]{3,60},\\s)?${ABOUT}*(?:${SHARE}|${IN})(?=\\s|$)`,
  "iu",
);
const TOLD =
  /\b(?:according\sto|found|finds?|show(?:s|ed|n)?|said|says?|reports?|reported|surveys?|reveal(?:s|ed)|research)\b/iu;

const OPENS_CLAUSE = /(?:^|[,;:—–”"]\s|(?:^|\s)(?:and|but|while|that|because|although|though|where)\s)$/iu;
