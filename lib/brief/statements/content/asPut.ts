import type { Grammar } from "../grammars/types.ts";
import { isQuoted } from "../passages/phrases.ts";
import type { Passage, Utterance } from "../types.ts";
import { quoted } from "./calling.ts";
import { clauseEnd } from "./clauseEnd.ts";
import { trimmed } from "./trimmed.ts";

/** Behind a comma or a quotation, up to the next mark. */
const PUT = /(?:,[”"]?|[”"],?)\sas\s([^,;:“”"—–]{2,60}?)\s(?:put|puts|phrased|phrases|tells|told)\sit(?=[,.]|$)/u;

/** "“Boats are like horses,” as Lind puts it.", "Boats, as Lind puts it, are like horses.": the words around it are his. English. */
export function asPut(passage: Passage, grammar: Grammar): Utterance[] {
  const { text, start, end, quotations } = passage;
  const found = grammar.code === "en" ? PUT.exec(text.slice(start, end)) : null;
  const who = found?.[1];
  if (!found || !who) return [];
  const at = start + found.index;
  const from = at + found[0].indexOf(who, found[0].indexOf(" as ") + 3);
  if (isQuoted(passage, from)) return [];
  const subject = { start: from, end: from + who.length, side: "before" } as const;
  const quotation = quotations.find(({ open, close }) => open < at + 1 && close > at && close <= from);
  if (quotation) return [{ subject, cue: "puts it", ...quoted(passage, quotation) }];
  const behind = at + found[0].length;
  const goesOn = text.charAt(behind) === ",";
  const content = trimmed(passage, start, goesOn ? clauseEnd(passage, behind + 1, { at: -1 }, [], grammar) : at);
  return content ? [{ subject, cue: "puts it", ...content }] : [];
}
