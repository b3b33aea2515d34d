/** Short forms of offices, and offices that are one: a foreign secretary is a foreign minister. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ["secretary", "minister"],
  ["gov.", "governor"],
  ["gov", "governor"],
  ["sen.", "senator"],
  ["sen", "senator"],
  ["rep.", "representative"],
  ["rep", "representative"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
]);

/** The office that a word stands for: "governor" for "gov.". */
export const officeOf = (head: string): string => ALIKE.get(head) ?? head;

/** What a politician is besides the office, which tells no two of them apart in a story that names one. */
const PARTY = /^(?:republican|democratic|democrat|conservative|liberal|labour|tory|socialist|progressive|centrist)$/u;

/** "the Republican governor": the words that say which one, but for the party. */
export const withoutParty = (words: readonly string[]): readonly string[] => words.filter((word) => !PARTY.test(word));
