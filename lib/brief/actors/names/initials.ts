/** The first letters of the words with a capital. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Upper}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
