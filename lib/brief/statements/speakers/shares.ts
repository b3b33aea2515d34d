const NUMBER =
  "(?:\\p{N}[\\p{N}.,]*|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const ABOUT =
  "(?:(?:about|around|nearly|almost|roughly|some|over|under|just|only|well over|(?:more|fewer|less) than|at least|up to)\\s)*";
const SHARE = `(?:(?:an?\\s|${NUMBER}[\\s-])?(?:half|thirds?|quarters?|fifths?|tenths?)|${NUMBER}\\s?(?:%|percent|per\\scent)|percent|${NUMBER})`;
/** "More than half of the", "Nearly 60 percent of", "Dozens of", "Two in three" */
const OF_PEOPLE = new RegExp(
  `^${ABOUT}(?:(?:${SHARE}|dozens|scores|hundreds|thousands)\\sof\\s(?:all\\s)?(?:the\\s|its\\s|their\\s|his\\s|her\\s)?|${NUMBER}\\s(?:in|out\\sof)\\s(?:every\\s)?${NUMBER}\\s)(?=\\p{Lower})`,
  "iu",
);
const ASKED = /^(?:those|respondents|participants)(?=\s|$).*$/iu;

/** "pilots surveyed" of "Nearly 60 percent of the pilots surveyed": the people of whom a share is told; other words as they are. English. */
export function withoutShare(words: string): string {
  const rest = words.replace(OF_PEOPLE, "");
  // "half of those asked"
  return rest === words ? words : rest.replace(ASKED, "people");
}
