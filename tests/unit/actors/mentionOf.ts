import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";

/** A name of the first sentence of an article, as a tagger that is certain finds it. @param start its offset in the block. */
export const mentionOf = (text: string, kind: NameKind, start: number): Mention => ({
  block: 0,
  start,
  end: start + text.length,
  text,
  kind,
  confidence: 1,
  sentence: 0,
  title: null,
});
