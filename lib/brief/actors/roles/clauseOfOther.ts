import { PAST } from "./roleBorders.ts";

/** "a wealthy hotelier": an article and words with small letters. */
const KIND = "an?\\s(?:\\p{Lower}[\\p{Alpha}-]*\\s){0,4}?\\p{Lower}[\\p{Alpha}-]*";
/** Behind a name: "had appointed", "chose". */
const VERB = `\\s(?:(?:has|had|once|later|first|also)\\s)?(?:\\p{Lower}{2,}(?:[^e]ed|eed)|${[...PAST].join("|")})\\s`;
const NAME = "(?:\\p{Upper}[\\p{Alpha}\\p{M}’'-]*\\.?\\s){0,2}\\p{Upper}[\\p{Alpha}\\p{M}’'-]*";

const WITH_CLAUSE = new RegExp(`^(${KIND})\\s${NAME}${VERB}`, "u");
const ENDS_ON_KIND = new RegExp(`,\\s${KIND}\\s$`, "u");
const DOES = new RegExp(`^${VERB}`, "u");

/** "a wealthy hotelier | Falk tapped as his envoy": the words up to the clause of somebody else, or all of them. */
export const upToClause = (phrase: string): string => WITH_CLAUSE.exec(phrase)?.[1] ?? phrase;

/** "Lind, a wealthy hotelier [Falk] tapped as his envoy": the name is the subject of a clause, and what stands before it says nothing of it. */
export const opensClause = (before: string, behind: string): boolean =>
  before.endsWith(" ") && DOES.test(behind) && ENDS_ON_KIND.test(before);
