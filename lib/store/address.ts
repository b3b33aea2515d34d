/**
 * The address under which an article is kept: without its fragment, so that a link to a paragraph is the same article. A fragment
 * that routes ("#!/story/7", "#/story/7") names another article and stays.
 */
export function articleAddress(url: string): string {
  const hash = url.indexOf("#");
  if (hash < 0) return url;
  return /^#!?\//.test(url.slice(hash)) ? url : url.slice(0, hash);
}
