/** Endings that change a word's form and hardly its topic, longest first; three letters must stay. */
const ENDINGS = /(?:['’]s|ings?|edly|ed|ies|es|s|e|en|er|ern|em)$/u;

/** A rough stem, the same for every language written in letters: enough to see that two sentences share a topic. */
export function stem(word: string): string {
  if (word.length < 5 || !/^\p{Alpha}+/u.test(word)) return word.replace(/['’]s$/u, "");
  const cut = word.replace(ENDINGS, "");
  return cut.length >= 3 ? cut : word;
}
