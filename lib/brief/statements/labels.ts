import type { Actor, Article } from "../../types.ts";

/** A paragraph that opens with the name of who speaks, as interviews print them: "BRANDT: The tunnel is safe." */
export interface Labelled {
  readonly actor: Actor;
  readonly label: string;
  /** Where what is said begins in the block. */
  readonly start: number;
}

const LABEL = /^[\s([“"*]*(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,3})[\s)\]*]*:\s+(?=\S)/u;
/** Few paragraphs have a colon before any other mark: the longer pattern is compiled for them alone. */
const OPENS_LABEL = /^[^:,;!?]*:\s/;

/** An interview labels at least this many paragraphs. */
const LEAST_LABELS = 3;

/** The labelled paragraphs by the index of their block, where an article has enough of them to be an interview. */
export function labelledBlocks({ blocks }: Article, actors: readonly Actor[]): ReadonlyMap<number, Labelled> {
  const people = actors.filter(({ kind }) => kind === "person");
  const found = new Map<number, Labelled>();
  blocks.forEach(({ text, kind }, block) => {
    const match = kind !== "heading" && OPENS_LABEL.test(text) ? LABEL.exec(text) : null;
    const label = match?.[1];
    const actor = label && bearerOf(label, people);
    if (match && label && actor) found.set(block, { actor, label, start: match[0].length });
  });
  return found.size >= LEAST_LABELS ? found : new Map();
}

/** Those whose labelled paragraphs mostly end in a question mark: they ask, and say nothing. */
export function askersOf({ blocks }: Article, labels: ReadonlyMap<number, Labelled>): ReadonlySet<Actor> {
  const balance = new Map<Actor, number>();
  for (const [block, { actor }] of labels) {
    const isQuestion = /\?[”"’»\s]*$/u.test(blocks[block]?.text ?? "");
    balance.set(actor, (balance.get(actor) ?? 0) + (isQuestion ? 1 : -1));
  }
  return new Set([...balance].flatMap(([actor, questions]) => (questions > 0 ? [actor] : [])));
}

/** The only person of that name, surname or those initials. */
function bearerOf(label: string, people: readonly Actor[]): Actor | null {
  const wanted = label.toLowerCase();
  const fitting = people.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => {
      const words = form.toLowerCase().split(/[\s-]+/);
      const initials = words.map((word) => word.charAt(0)).join("");
      return (
        form.toLowerCase() === wanted ||
        words.at(-1) === wanted ||
        (label === label.toUpperCase() && initials === wanted.replace(/\./g, ""))
      );
    }),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
