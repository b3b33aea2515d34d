import type { Actor } from "../../../types.ts";
import type { Speaker } from "../context.ts";
import type { Namings } from "../passages/namings.ts";
import type { Passage } from "../types.ts";

/** Behind a pronoun: who is meant is another than who has just spoken; by language. */
const HIMSELF: Readonly<Record<string, RegExp>> = {
  de: /^\s(?:selbst|selber)(?!\p{Alpha})/u,
  nl: /^\szelf(?!\p{Alpha})/u,
  sv: /^\ssjälv(?!\p{Alpha})/u,
  nb: /^\sselv(?!\p{Alpha})/u,
  da: /^\sselv(?!\p{Alpha})/u,
};

/**
 * "Falk hat gespielt, sagte ein Ermittler. Er | selbst erklärte": he whom the one before spoke of, where the paragraph names one such person; nobody
 * where it names more. Null for a pronoun without such a word.
 *
 * @param end of the pronoun, in the block. @param last who spoke in the sentence before.
 */
export function himself(
  { block, text }: Passage,
  end: number,
  last: readonly Speaker[],
  within: Namings["within"],
  fits: (actor: Actor) => boolean,
  code: string,
): readonly Actor[] | null {
  if (last.length === 0 || !HIMSELF[code]?.test(text.slice(end, end + 8))) return null;
  const people = new Set(
    within(block, 0, end)
      .map(({ actor }) => actor)
      .filter((actor) => actor.kind === "person" && fits(actor) && !last.some((speaker) => speaker.actor === actor)),
  );
  return people.size === 1 ? [...people] : [];
}
