import { pointContext } from "../../../../lib/brief/points/context.ts";
import { FEATURES } from "../../../../lib/brief/points/features/features.ts";
import { splitSentences } from "../../../../lib/text/splitSentences.ts";
import type { Article, Block } from "../../../../lib/types.ts";
import { articleOf } from "../sampleArticle.ts";

export const contextOf = (article: Article) => pointContext(article, splitSentences(article));

/** What a feature says of every sentence of an article. */
export function measure(name: string, article: Article): number[] {
  const feature = FEATURES.find((candidate) => candidate.name === name);
  if (!feature) throw new Error(`there is no feature "${name}"`);
  const context = contextOf(article);
  const said = feature.prepare(context);
  return context.views.map((_view, index) => said(index));
}

export const listItem = (text: string): Block => ({ kind: "list-item", text });

/** What a feature says of a sentence with another one before it. */
export const behindAnother = (name: string, text: string, language = "en") =>
  measure(name, articleOf(["In Tarn brennt seit gestern der alte Leuchtturm an der Mole.", text], { language })).at(-1);
