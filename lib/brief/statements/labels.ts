import { fold } from "../../text/fold.ts";
import type { Actor, Article, Statement } from "../../types.ts";
import type { Passage } from "./types.ts";

/** A paragraph that opens with the name of who speaks, as interviews print them: "BRANDT: The tunnel is safe.", "IDA BRANDT, HOST: Good evening." */
export interface Labelled {
  readonly actor: Actor;
  readonly label: string;
  /** Where what is said begins in the block. */
  readonly start: number;
}

const LABEL =
  /^[\s([“"*]*(\p{Upper}[\p{Alpha}\p{M}.’'-]*(?:\s\p{Upper}[\p{Alpha}\p{M}.’'-]*){0,3})(?:,\s(?:\(\p{Upper}\)\s)?\p{Upper}[\p{Upper}\s.,&'’-]{2,60})?[\s)\]*]*:\s+(?=\S)/u;
/** Few paragraphs have a colon before any other mark: the longer pattern is compiled for them alone. */
const OPENS_LABEL = /^[^:,;!?]*(?:,\s(?:\(\p{Upper}\)\s)?\p{Upper}[\p{Upper}\s.,&'’-]{2,60})?:\s/u;

/** An interview labels at least this many paragraphs. */
const LEAST_LABELS = 3;

/** "IDA BRANDT, BYLINE": who tells the story on the air, and says of others what they say. */
const NARRATES = /^[^:]*,\s(?:HOST|BYLINE|ANCHOR|REPORTER|CORRESPONDENT)\b/u;

/**
 * The labelled paragraphs by the index of their block, where an article has enough of them to be an interview. Those of a narrator are told
 * like any other.
 */
export function labelledBlocks({ blocks }: Article, actors: readonly Actor[]): ReadonlyMap<number, Labelled> {
  const people = actors.filter(({ kind }) => kind === "person");
  const found = new Map<number, Labelled>();
  const narrators = new Set<Actor>();
  blocks.forEach(({ text, kind }, block) => {
    const match = kind !== "heading" && OPENS_LABEL.test(text) ? LABEL.exec(text) : null;
    const label = match?.[1];
    const actor = label && bearerOf(label, people);
    if (!match || !label || !actor) return;
    if (NARRATES.test(match[0])) narrators.add(actor);
    found.set(block, { actor, label, start: match[0].length });
  });
  if (found.size < LEAST_LABELS) return new Map();
  return new Map([...found].filter(([, { actor }]) => !narrators.has(actor)));
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
  const wanted = fold(label);
  const fitting = people.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => {
      const folded = fold(form);
      const words = folded.split(/[\s-]+/);
      const initials = words.map((word) => word.charAt(0)).join("");
      return (
        folded === wanted ||
        words.at(-1) === wanted ||
        folded.endsWith(` ${wanted}`) ||
        (label === label.toUpperCase() && initials === wanted.replace(/\./g, ""))
      );
    }),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The words of a block behind its label as a statement. */
export function labelledStatement(passages: readonly Passage[], { actor, label, start }: Labelled): Statement {
  const { block, text } = passages[0] as Passage;
  const said = text
    .slice(start)
    .replace(/^[“"«„]|[”"»“]$/gu, "")
    .trim();
  const from = text.indexOf(said, start);
  return {
    speaker: actor.id,
    speakerText: label,
    unnamed: false,
    cue: ":",
    kind: "direct",
    content: { block, start: from, end: from + said.length, text: said },
  };
}
