import type { Language } from "../../../text/languages/types.ts";
import { OTHERWISE } from "../content/otherwise.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Cue, Passage, Subject } from "../types.ts";
import { mainSubject } from "./mainSubject.ts";

/** "Lind said it was safe, but Brandt disagreed, | saying": who sees it otherwise, and not who spoke before; null elsewhere. */
export function otherwiseBefore(
  passage: Passage,
  at: number,
  cues: readonly Cue[],
  grammar: Grammar,
  language: Language,
): Subject | null {
  const { text, tokens } = passage;
  const verb = tokens[at];
  if (!verb || tokens[at - 1]?.text !== "," || !(grammar.participle?.test(lower(verb)) ?? false)) return null;
  const from = tokens[cues.at(-1)?.at ?? 0]?.end ?? passage.start;
  const apart = behindSemicolon(passage, from, verb.start);
  if (apart) return apart;
  const turn = OTHERWISE.exec(text.slice(from, verb.start));
  const first = turn ? tokens.findIndex(({ start }) => start >= from + turn.index + turn[0].length) : -1;
  if (first < 0 || first >= at) return null;
  const own = { ...passage, start: tokens[first]?.start ?? passage.start, tokens: tokens.slice(first) };
  return mainSubject(own, at - first, grammar, language);
}

/** "Brandt would wait; Lind had no doubts, | calling it a dive": whose clause it is, where the last one begins with a name; null elsewhere. */
function behindSemicolon({ text, tokens }: Passage, from: number, to: number): Subject | null {
  const mark = text.slice(from, to).lastIndexOf("; ");
  const first = mark < 0 ? undefined : tokens.find(({ start, isWord }) => isWord && start > from + mark);
  return first?.actor?.kind === "person" && !/^['’]/u.test(text.slice(first.end))
    ? { start: first.start, end: first.end, side: "inherited" }
    : null;
}
