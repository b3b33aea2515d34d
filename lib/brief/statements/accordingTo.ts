import { clauseEnd, clauseUpTo } from "./content.ts";
import type { Grammar } from "./grammars/types.ts";
import { isQuoted } from "./subject.ts";
import type { Passage, Utterance } from "./types.ts";

/** Where the source behind "according to" ends: at a mark, a verb, or a new clause. */
const SOURCE = /^[^,;:–—.“”"()]*(?:\.(?=\p{L}|\s\p{Lu}\p{L}*\.)[^,;:–—.“”"()]*)*/u;

/** What follows a source without being part of it: "who reported", "on Monday", "in which". */
const BEHIND_SOURCE =
  /\s(?:who|which|that|as|when|while|and\sthat|in\swhich|on\s(?=\p{Lu})|last|this\s(?:week|month|year))\b.*$/su;

/** "According to the ministry, the bridge is safe." and "The bridge is safe, according to the ministry." */
export function sourcesOf(passage: Passage, grammar: Grammar): Utterance[] {
  const { text, start, end } = passage;
  if (!grammar.accordingTo) return [];
  return [...text.slice(start, end).matchAll(grammar.accordingTo)].flatMap((match) => {
    const at = start + match.index;
    if (isQuoted(passage, at)) return [];
    const from = at + match[0].length;
    const source = (SOURCE.exec(text.slice(from, end))?.[0] ?? "").replace(BEHIND_SOURCE, "").trimEnd();
    if (!source) return [];
    const subject = { start: from, end: from + source.length, side: "behind" } as const;
    // "According to Aune, an economist at the university, ...": what she is stands between two commas.
    const rest =
      subject.end +
      (/^(?:\s*\([^)]*\)|,\s(?:an?|the|its|his|her|who|which)\s[^,.;]{3,90}(?=,))?/u.exec(
        text.slice(subject.end, end),
      )?.[0].length ?? 0);
    const before = text.slice(start, at).replace(/^(?:But|And|However,|Yet|Still,|Also,)?\s*/u, "");
    const content =
      before.trim() === "" ||
      (/[;,]\s(?:and|but|while)?,?\s?$/u.test(text.slice(start, at)) &&
        text.charAt(rest) === "," &&
        hasMainClause(text.slice(rest, end)))
        ? behind(passage, rest, grammar)
        : clauseUpTo(passage, at);
    return content ? [{ subject, cue: match[0].trim(), ...content }] : [];
  });
}

/** ", one was pronounced dead" goes on; ", but the man was found dead" is the next thought. */
const hasMainClause = (rest: string) =>
  !/^,\s(?:but|and|who|which|with|while|although|as)\b/u.test(rest) && rest.length > 40;

function behind(passage: Passage, at: number, grammar: Grammar) {
  const { text } = passage;
  const from = at + (/^[,:]?\s*(?:that\s)?/u.exec(text.slice(at))?.[0].length ?? 0);
  const to = clauseEnd(passage, from, grammar);
  const quotation = passage.quotations.find(({ open, close }) => open === from && close >= to - 1);
  if (quotation) return { start: quotation.start, end: quotation.end, isQuoted: true };
  const end = to - (/[\s.,;:!?]*$/.exec(text.slice(from, to))?.[0].length ?? 0);
  return end - from > 8 ? { start: from, end, isQuoted: false } : null;
}
