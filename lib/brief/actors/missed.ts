import type { Sentence } from "../../types.ts";
import type { Mention } from "./types.ts";

/** Letters of the shortest name that is looked for. */
const SHORTEST = 3;
/** How sure it is that what a known name is called by is that name once more. */
const CONFIDENCE = 0.5;

/** A word, its possessive ending apart. */
const WORD = /\p{Lu}[\p{L}\p{M}-]*/gu;

/**
 * The mentions, and those that the tagger missed of names it knows from the same article: a surname or acronym that stands alone, with
 * nothing beside it that could be part of another name. "Day’s foundation" is hers where "Doris Day" and "Day" are in the story.
 */
export function withMissed(mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    const { text, kind } = mention;
    if (kind === "other" || text.length < SHORTEST || !/^\p{Lu}[\p{L}\p{M}-]*$/u.test(text)) continue;
    if (!known.has(text)) known.set(text, mention);
  }
  if (known.size === 0) return [...mentions];
  const taken = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = taken.get(mention.sentence);
    if (list) list.push(mention);
    else taken.set(mention.sentence, [mention]);
  }
  const found: Mention[] = [];
  for (const sentence of sentences) {
    const own = taken.get(sentence.index) ?? [];
    for (const { 0: text, index } of sentence.text.matchAll(WORD)) {
      const model = known.get(text);
      const [start, end] = [sentence.start + index, sentence.start + index + text.length];
      if (!model || own.some((other) => other.start < end && start < other.end)) continue;
      if (!standsAlone(sentence.text, index, text.length)) continue;
      found.push({
        block: sentence.block,
        start,
        end,
        text,
        kind: model.kind,
        confidence: CONFIDENCE,
        sentence: sentence.index,
        title: null,
      });
    }
  }
  if (found.length === 0) return [...mentions];
  return [...mentions, ...found].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

/** No word with a capital right before or behind it, no hyphen, no "the". */
function standsAlone(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const behind = text.slice(at + length, at + length + 30);
  return (
    !/(?:\p{Lu}\S*\s|[\p{L}\d-]|\b[Tt]he\s)$/u.test(before) &&
    !/^(?:\s(?:of\s(?:the\s)?)?\p{Lu}|[\p{L}\d-])/u.test(behind)
  );
}
