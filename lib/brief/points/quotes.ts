/** A quotation with its marks, or one that is opened and not closed within the sentence. */
const QUOTED =
  /[“„«「『](?:[^“”„«»「」『』]*)(?:[”“»」』]|$)|"[^"]*(?:"|$)|(?<![\p{L}\p{N}])[‘'][^‘’']{12,}[’'](?![\p{L}])/gu;

/** The sentence without what stands between quotation marks. */
export const outsideQuotes = (text: string): string => text.replace(QUOTED, " ");

/** Share of the sentence's characters between quotation marks, 0 to 1. */
export const quotedShare = (text: string): number => {
  const quoted = [...text.matchAll(QUOTED)].reduce((sum, [match]) => sum + match.length, 0);
  return quoted / Math.max(1, text.length);
};

/** True when a quotation mark of the sentence has no partner in it: half a quotation. */
export function isHalfQuote(text: string): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const opened = text.match(/[“„«「『]/g)?.length ?? 0;
  const closed = text.match(/[”»」』]/g)?.length ?? 0;
  // German closes with the mark that English opens with: „so“.
  const german = /„/.test(text) ? (text.match(/[“”]/g)?.length ?? 0) : null;
  if (straight % 2 === 1) return true;
  return german === null ? opened !== closed : (text.match(/„/g)?.length ?? 0) !== german;
}
