import { behind, titleAt } from "./behind.ts";
import type { Grammar } from "./grammars/types.ts";
import type { Passage, Subject } from "./types.ts";

/** ", сообщает агентство Норд.", ", informuje „Nordnet”.": what ends the sentence behind its comma is the source. */
export function sourceBehind(passage: Passage, cue: number, last: number, grammar: Grammar): Subject | null {
  const { text, tokens, end } = passage;
  const title = titleAt(passage, tokens[cue + 1]?.start ?? -1);
  const verb = tokens[cue]?.start;
  if (title && verb !== undefined) return { start: title.open, end: title.close, side: "behind", verb };
  const found = behind(passage, cue, grammar, { from: last + 1 });
  return found && /^[.!…]?["”»]?\s*$/u.test(text.slice(found.end, end)) ? found : null;
}
