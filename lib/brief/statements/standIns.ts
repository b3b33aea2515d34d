import type { Actor } from "../../types.ts";
import { headOf } from "./descriptions.ts";
import type { Grammar } from "./grammars/types.ts";
import type { Context, Speaker } from "./speakers.ts";
import type { Passage } from "./types.ts";

/** Words of "the former Norvik striker". */
const LONGEST_EPITHET = 4;

const INDEFINITE = /^(?:an?|one|two|three|four|five|some|another|several|many|other|most|both|more|few|\d+)\s/iu;

/** "The statement": whoever spoke last, where the passage tells of one. */
export function issuersOf(
  words: string,
  passage: Passage,
  { previous }: Context,
  grammar: Grammar,
): readonly Speaker[] {
  const head = headOf(words);
  const isBare = grammar.papers.has(head) && words.split(/\s+/).length === 2 && INDEFINITE.test(words) === false;
  if (!isBare || !previous || passage.block - previous.passage.block > 1) return [];
  const { text, start, end } = previous.passage;
  const isTold = new RegExp(`\\b${head}\\b`, "iu").test(text.slice(start, end));
  return isTold && previous.speakers.length === 1 ? previous.speakers : [];
}

/** "The expert", "the 44-year-old", who is the person that the sentence before is about, or who spoke in it. */
export function calledSo(text: string, { previous, before, acting }: Context, grammar: Grammar): Actor | null {
  const words = text.toLowerCase().split(/\s+/);
  const head = words.at(-1) ?? "";
  const isEpithet = grammar.epithets.has(head) || (grammar.epithets.size > 0 && /^\d\d-year-old$/.test(head));
  if (words[0] !== "the" || words.length > LONGEST_EPITHET || !isEpithet) return null;
  const only = previous?.passage === before && previous?.speakers.length === 1 ? previous.speakers[0]?.actor : null;
  const actor = acting ?? only;
  return actor?.kind === "person" ? actor : null;
}

/** Characters of a source's description that can head what it said. */
const LONGEST_NAME = 80;

/** "The official", who was "a senior official close to the talks" before. */
export function introduced(text: string, { unnamed }: Context): Speaker | null {
  const definite = /^(?:the|its|this|that|these|those)\s(\S+\s)?\S+$/iu.test(text);
  const head = headOf(text);
  return (
    (definite &&
      unnamed.findLast(
        (speaker) =>
          headOf(speaker.text) === head && speaker.text.length > text.length && speaker.text.length <= LONGEST_NAME,
      )) ||
    null
  );
}
