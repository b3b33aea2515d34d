import type { Result } from "../../lib/result.ts";
import type { SavedBrief } from "../../lib/types.ts";
import type { Comparison } from "../../lib/view/compare.ts";

/** Everything the page that compares can do; a test passes stubs. */
export interface CompareActions {
  readonly briefs: (ids: readonly string[]) => Promise<Result<readonly SavedBrief[]>>;
  readonly compare: (briefs: readonly SavedBrief[]) => Comparison;
  readonly sameStory: (id: string) => Promise<Result<readonly SavedBrief[]>>;
  readonly addressOf: (url: string, text: string) => string;
}
