import type { Sentence } from "../../../types.ts";
import { EXPLAINED_NOUNS } from "../data/bodies.ts";
import type { Mention } from "../types.ts";
import { tokensIn } from "./tokens.ts";

/** How sure a name is whose letters stand behind it. */
const CONFIDENCE = 0.85;
/** Words of the longest name before its letters. */
const LONGEST = 9;
const LETTERS = /\s\((\p{Upper}{2,7})\)/gu;
/** Small words that give no letter to the short form. */
const SMALL =
  /^(?:de|du|des|d|la|le|les|l|et|pour|à|au|aux|en|sur|für|der|die|das|dem|den|und|von|vom|im|in|zur|zum|del|los|las|el|y|para|per|il|lo|di|della|delle|dei|degli|e|do|da|dos|das|voor|van|het|av|for|og|i|och|af)$/u;

/**
 * The mentions, and bodies whose letters stand in brackets behind their names: "Front vaurien (FV)", "Norviker Institut für Häfen (NIH)". The
 * letters are the body wherever they stand. For languages other than English, whose names do not have a capital at each word.
 */
export function withExplainedBodies(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  code: string,
): Mention[] {
  const nouns = EXPLAINED_NOUNS[code];
  if (!nouns) return [...mentions];
  const explained = new Map<string, Mention[]>();
  for (const sentence of sentences) {
    if (!sentence.text.includes("(")) continue;
    for (const { 1: short = "", index } of sentence.text.matchAll(LETTERS)) {
      const start = nameBefore(sentence, index, short, nouns);
      if (start === null) continue;
      const known = explained.get(short);
      if (known) known.push(mentionOf(sentence, start, index));
      else explained.set(short, [mentionOf(sentence, start, index)]);
    }
  }
  // Two bodies with the same letters are told apart by nobody.
  const sure = [...explained].filter(([, [first, ...others]]) => others.every(({ text }) => text === first?.text));
  if (sure.length === 0) return [...mentions];
  const names = sure.flatMap(([, list]) => list);
  const letters = new Set(sure.map(([short]) => short));
  const found = sentences.flatMap((sentence) =>
    tokensIn(sentence).flatMap(({ text, start, end }) => (letters.has(text) ? [mentionOf(sentence, start, end)] : [])),
  );
  const all = Map.groupBy([...names, ...found], ({ sentence }) => sentence);
  const isWithin = (mention: Mention) =>
    all.get(mention.sentence)?.some(({ start, end }) => start <= mention.start && mention.end <= end) === true;
  const kept = mentions.filter((mention) => !isWithin(mention));
  const taken = Map.groupBy(kept, ({ sentence }) => sentence);
  const isFree = (one: Mention) =>
    taken.get(one.sentence)?.some((other) => other.start < one.end && one.start < other.end) !== true;
  return [...kept, ...names.filter(isFree), ...found.filter(isFree)].sort(
    (a, b) => a.sentence - b.sentence || a.start - b.start,
  );
}

/** Where the name begins whose letters follow at an offset of the sentence: with a capital, and one word of it says that it is a body. */
function nameBefore(sentence: Sentence, at: number, short: string, nouns: RegExp): number | null {
  const before = tokensIn(sentence).filter(({ end }) => end <= at);
  let initials = "";
  for (let index = before.length - 1; index >= Math.max(0, before.length - LONGEST); index--) {
    const token = before[index];
    if (!token?.isWord) return null;
    if (SMALL.test(token.text.replace(/['’].*$/u, ""))) continue;
    const word = token.text.replace(/^(?:[ldLD]|dell|nell)['’]/u, "");
    initials = word.charAt(0).toUpperCase() + initials;
    if (!short.endsWith(initials)) return null;
    if (initials !== short) continue;
    const own = before.slice(index).some(({ text }) => nouns.test(text.replace(/^(?:[ldLD]|dell|nell)['’]/u, "")));
    return own && /^\p{Upper}/u.test(word) && index < before.length - 1 ? token.end - word.length : null;
  }
  return null;
}

const mentionOf = (sentence: Sentence, start: number, end: number): Mention => ({
  block: sentence.block,
  start: sentence.start + start,
  end: sentence.start + end,
  text: sentence.text.slice(start, end),
  kind: "organization",
  confidence: CONFIDENCE,
  sentence: sentence.index,
  title: null,
});
