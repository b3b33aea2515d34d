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

/** "A tutor told her that she would fail. “I did,” | she said.": whom somebody without a name told it. English. */
const TOLD_HER = /\b(?:told|asked|warned|assured|reminded|informed|advised|urged|promised)\s(?:her|(him))(?=[\s,])/giu;
/** Characters of a sentence before, at most. */
const REACH = 300;

/** True where the last one told anything in the sentence before is she, or he, by the pronoun that ends at `end`. */
function wasTold({ text, start }: Passage, end: number, last: readonly Speaker[]): boolean {
  const isHe = /(?<!\p{Alpha})(?:he|him|his)$/iu.test(text.slice(Math.max(0, end - 4), end));
  const told = last.every(({ unnamed }) => unnamed)
    ? [...text.slice(Math.max(0, start - REACH), start).matchAll(TOLD_HER)].at(-1)
    : undefined;
  return told !== undefined && isHe === (told[1] !== undefined);
}

/**
 * "Falk hat gespielt, sagte ein Ermittler. Er | selbst erklärte": he whom the one before spoke of, where the paragraph names one such person; nobody
 * where it names more. Null for a pronoun without such a word, or, in English, of whom nobody was told anything.
 *
 * @param end of the pronoun, in the block. @param last who spoke in the sentence before.
 */
export function himself(
  passage: Passage,
  end: number,
  last: readonly Speaker[],
  within: Namings["within"],
  fits: (actor: Actor) => boolean,
  code: string,
): readonly Actor[] | null {
  const { block, text } = passage;
  const isOther = code === "en" ? wasTold(passage, end, last) : HIMSELF[code]?.test(text.slice(end, end + 8));
  if (last.length === 0 || !isOther) return null;
  const people = new Set(
    within(block, 0, end)
      .map(({ actor }) => actor)
      .filter((actor) => actor.kind === "person" && fits(actor) && !last.some((speaker) => speaker.actor === actor)),
  );
  return people.size === 1 ? [...people] : [];
}
