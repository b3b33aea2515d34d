/** The first letters of the words with a capital. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Upper}/u.test(word))
    // "U.S. Harbour Survey" is USHS.
    .map((word) => (/^(?:\p{Upper}\.){2,}$/u.test(word) ? word.replaceAll(".", "") : word.charAt(0)))
    .join("");
