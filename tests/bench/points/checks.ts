import { isHalfQuote } from "../../../lib/brief/points/quotes.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { words } from "../../../lib/text/words.ts";
import type { Article } from "../../../lib/types.ts";

/** What a reader would stumble over, as shares of the points in percent, pairs for redundancy. */
export interface Checks {
  pronoun: number;
  connective: number;
  halfQuote: number;
  teaser: number;
  overlong: number;
  redundant: number;
  verbatim: number;
  points: number;
  pairs: number;
}

export const noChecks = (): Checks => ({
  pronoun: 0,
  connective: 0,
  halfQuote: 0,
  teaser: 0,
  overlong: 0,
  redundant: 0,
  verbatim: 0,
  points: 0,
  pairs: 0,
});

const TEASER =
  /\b(?:click here|read more|see also|pictured|file photo|sign up|subscribe|watch (?:the|more)|follow us)\b|\?["”']?$|^(?:photo|image|video|watch)\b/i;

/** Adds what is to be said of the points of one article. */
export function check(sum: Checks, article: Article, points: readonly string[]): void {
  const language = languageOf(article);
  const bags = points.map(
    (point) =>
      new Set(
        words(point.toLowerCase(), language.code)
          .map(({ text }) => text)
          .filter((word) => !language.stopWords.has(word)),
      ),
  );
  points.forEach((point, index) => {
    const first = words(point, language.code)[0]?.text.toLowerCase() ?? "";
    sum.points++;
    if (language.pronounOpeners.has(first)) sum.pronoun++;
    if (language.connectiveOpeners.has(first)) sum.connective++;
    if (isHalfQuote(point)) sum.halfQuote++;
    if (TEASER.test(point)) sum.teaser++;
    if (point.length > 220) sum.overlong++;
    if (article.blocks.some(({ text }) => text.includes(point))) sum.verbatim++;
    for (const other of bags.slice(index + 1)) {
      const own = bags[index] ?? new Set();
      const shared = [...own].filter((word) => other.has(word)).length;
      sum.pairs++;
      if (shared > 0.6 * Math.min(own.size, other.size)) sum.redundant++;
    }
  });
}

export function checkLine(name: string, sum: Checks): string {
  const share = (count: number, of = sum.points) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
  return `${name.padEnd(8)} pronoun ${share(sum.pronoun)}, connective ${share(sum.connective)}, half quote ${share(sum.halfQuote)}, teaser or question ${share(sum.teaser)}, redundant pairs ${share(sum.redundant, sum.pairs)}, over 220 characters ${share(sum.overlong)}, verbatim ${share(sum.verbatim)}`;
}
