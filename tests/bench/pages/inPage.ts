import { extractArticle } from "../../../lib/page/extractArticle.ts";
import type { Result } from "../../../lib/result.ts";
import type { Article } from "../../../lib/types.ts";
import { plainReadability } from "./plainReadability.ts";

/** Entries of the scripts that the benchmark injects beside the built one. */
export const plain = (): string[] => plainReadability(document);

/** The reading of the package without some of its steps. */
export const without = (steps: readonly string[]): Result<Article> =>
  extractArticle(document, { without: new Set(steps) });
