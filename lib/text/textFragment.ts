/** Words on each side of a long quote that name it; fewer are ambiguous, more break at the first edit. */
const EDGE_WORDS = 5;
/** A quote up to this many characters is named whole. */
const SHORT_QUOTE = 80;
/** In a script without spaces an edge is this many characters. */
const EDGE_CHARACTERS = 12;

/** `-`, `,` and `&` are the directive's own syntax; encodeURIComponent leaves `-` alone. */
const encode = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");

/**
 * The address of a quote in its page: opened, the browser scrolls to the words and marks them.
 *
 * URL Fragment Text Directives (WICG): `#:~:text=start,end`. Fails silently in the browser when the words are gone.
 *
 * @param url of the article; a fragment that names a place is replaced, one that routes is kept.
 * @returns the address, or `url` as it is for an empty quote.
 */
export function addressOfQuote(url: string, quote: string): string {
  const text = quote.trim();
  if (!text) return url;
  const hash = url.indexOf("#");
  const routes = hash >= 0 && /^#!?\//.test(url.slice(hash));
  const base = hash < 0 ? `${url}#` : routes ? url : `${url.slice(0, hash)}#`;
  return `${base}:~:text=${directive(text)}`;
}

function directive(text: string): string {
  if (text.length <= SHORT_QUOTE) return encode(text);
  const words = text.split(/\s+/);
  const [start, end] =
    words.length >= 2 * EDGE_WORDS
      ? [words.slice(0, EDGE_WORDS).join(" "), words.slice(-EDGE_WORDS).join(" ")]
      : [text.slice(0, EDGE_CHARACTERS), text.slice(-EDGE_CHARACTERS)];
  return `${encode(start)},${encode(end)}`;
}
