import type { Article } from "../../../types.ts";
import type { Feature } from "../types.ts";

/** "Q:", "((XY)) :", "Anna Holt:" before what somebody says in an interview. */
const LABEL = /^[^\p{Alpha}\p{N}]{0,3}(\p{Upper}[\p{Alpha}\p{N}.' -]{0,30}?)[^\p{Alpha}\p{N}]{0,3}:\s/u;
const ASKS = /[?？؟]/u;
/** A paragraph that ends in a question, quotation marks left aside: who asks stops there, who tells goes on. */
const ENDS_ASKING = /[?？؟]$/u;
/** Without labels it is an interview when so many paragraphs, and every sixth, end so, each with an answer behind it. */
const TURNS = { fewest: 3, every: 6 } as const;

/**
 * What the one who asks says in an interview: of the labels before paragraphs, the one whose paragraphs mostly ask; without labels, the
 * paragraphs that end in a question.
 */
export const interviewer: Feature = {
  name: "interviewer",
  prepare: ({ article, views }) => {
    const asking = new Set([...labelledTurns(article), ...bareTurns(article)]);
    return (index) => (asking.has(views[index]?.sentence.block ?? -1) ? 1 : 0);
  },
};

function labelledTurns({ blocks }: Article): number[] {
  const labels = blocks.map(({ text }) => LABEL.exec(text)?.[1] ?? null);
  const turns = new Map<string, { all: number; asking: number }>();
  blocks.forEach(({ text }, block) => {
    const label = labels[block];
    if (!label) return;
    const so = turns.get(label) ?? { all: 0, asking: 0 };
    turns.set(label, { all: so.all + 1, asking: so.asking + (ASKS.test(text) ? 1 : 0) });
  });
  const isAsking = (label: string | null | undefined) => {
    const { all, asking } = turns.get(label ?? "") ?? { all: 0, asking: 0 };
    return all > 1 && 2 * asking > all;
  };
  return [...blocks.keys()].filter((block) => isAsking(labels[block]));
}

function bareTurns({ blocks }: Article): number[] {
  const asks = (block: number) => ENDS_ASKING.test(blocks[block]?.text ?? "");
  const turns = [...blocks.keys()].filter((block) => asks(block) && block + 1 < blocks.length && !asks(block + 1));
  if (turns.length < TURNS.fewest || turns.length * TURNS.every < blocks.length) return [];
  const [first = 0, last = 0] = [turns[0], turns.at(-1)];
  const remarks = [...blocks.keys()].filter(
    (block) => block > first && block < last && !asks(block) && isRemark(blocks[block]?.text ?? ""),
  );
  return [...turns, ...remarks];
}

/** "The court came round to your view.": one sentence to the one who answers, of whoever asks the rest. English. */
const isRemark = (text: string): boolean =>
  /\b(?:your|you(?:['’]ve| (?:said|were|have|had|once|wrote|told)))\b/iu.test(text) &&
  !/\b(?:I|me|my|we|our)\b/u.test(text) &&
  !/[.!]\s/u.test(text);
