/** True when the first word of a sentence is in the list, or its first words are as one entry ("the latter", "sin embargo"). */
export const opensWith = (words: readonly string[], list: ReadonlySet<string>): boolean =>
  [1, 2, 3].some((count) => list.has(words.slice(0, count).join(" ")));
