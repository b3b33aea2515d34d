import type { Actor } from "../../../types.ts";
import type { Namings } from "../passages/namings.ts";
import type { Passage } from "../types.ts";

/** Between a name and a pronoun: ", then an editor, who saw in it, ", with no other comma. */
const OPEN_RELATIVE = /^(?:,\s[^,.;:“”"]{2,60})?,\swho\s(?!(?:said|says|told)\s)[^,.;:“”"]{2,60},\s[“"]?$/u;

/** Before a name: whoever sent it, where what is quoted is what was sent. */
const SENT_BY =
  /\b(?:answer|reply|response|letter|message|e-?mail|note|text|verdict|ruling|apology|invitation|warning)\sfrom\s(?:the\s)?(?:[\p{Alpha}.’'-]+\s){0,5}$/u;
/** Between such a name and a pronoun: ", which left many stunned: “It is fair,” | he wrote". */
const SENT = /^[^.:;“”"]*:\s[“"][^“”"]+[,.?!][”"]\s$/u;

/**
 * "Ruth Lind, then an editor, who saw in it, | she later wrote, “a gem”": whom the clause is about that she breaks off. "They had an answer from Ruth
 * Lind: “No,” | she wrote": whoever sent what is quoted. Null elsewhere. English.
 */
export function ownerOfWho(
  { text, block, start: from }: Passage,
  start: number,
  within: Namings["within"],
): Actor | null {
  const named = within(block, from, start).findLast(
    ({ start: at, end }) =>
      OPEN_RELATIVE.test(text.slice(end, start)) ||
      (SENT.test(text.slice(end, start)) && SENT_BY.test(text.slice(from, at))),
  );
  return named && named.actor.kind === "person" ? named.actor : null;
}
