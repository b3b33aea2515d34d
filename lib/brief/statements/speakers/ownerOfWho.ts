import type { Actor } from "../../../types.ts";
import type { Namings } from "../passages/namings.ts";
import type { Passage } from "../types.ts";

/** Between a name and a pronoun: ", then an editor, who saw in it, ", with no other comma. */
const OPEN_RELATIVE = /^(?:,\s[^,.;:“”"]{2,60})?,\swho\s(?!(?:said|says|told)\s)[^,.;:“”"]{2,60},\s[“"]?$/u;

/** "Ruth Lind, then an editor, who saw in it, | she later wrote, “a gem”": whom the clause is about that she breaks off; null elsewhere. English. */
export function ownerOfWho(
  { text, block, start: from }: Passage,
  start: number,
  within: Namings["within"],
): Actor | null {
  const named = within(block, from, start).findLast(({ end }) => OPEN_RELATIVE.test(text.slice(end, start)));
  return named && named.actor.kind === "person" ? named.actor : null;
}
