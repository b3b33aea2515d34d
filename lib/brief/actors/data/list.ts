/** The entries of a list written one after another, separated by commas or line breaks. */
export const entries = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

export const setOf = (text: string): ReadonlySet<string> => new Set(entries(text));
