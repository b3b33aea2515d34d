/** Words a minute of silent reading of English non-fiction: Brysbaert 2019, a meta-analysis of 190 studies. */
const WORDS_A_MINUTE = 238;

/** Whole minutes the article takes to read, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));
