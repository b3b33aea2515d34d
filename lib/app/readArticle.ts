import * as v from "valibot";
import type { PageTab } from "../platform/activeTab.ts";
import { runScript } from "../platform/injection.ts";
import { fail, type Result, succeed } from "../result.ts";
import { articleSchema } from "../schema/article.ts";
import { failureSchema } from "../schema/failure.ts";
import type { Article } from "../types.ts";

const answerSchema = v.union([
  v.object({ ok: v.literal(true), value: articleSchema }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);

/**
 * Reads the article of a tab. Its address is the tab's: a page can claim any other in its markup.
 *
 * @param asked what the page answers, where it has been asked already.
 * @returns the article, or every failure of `extractArticle` and `runScript`; `bug` for an answer of the wrong shape.
 */
export async function readArticle(
  tab: PageTab,
  asked: Promise<Result<unknown>> = runScript(tab, "/extract.js"),
): Promise<Result<Article>> {
  const answer = await asked;
  if (!answer.ok) return answer;
  const checked = v.safeParse(answerSchema, answer.value);
  if (!checked.success) return fail("bug", `The page answered in an unknown shape: ${describe(checked.issues)}`);
  return checked.output.ok
    ? succeed({ ...checked.output.value, url: tab.url })
    : fail(checked.output.failure.kind, checked.output.failure.detail);
}

/** The fields that were wrong, without what the page had put into them. */
const describe = (issues: readonly v.BaseIssue<unknown>[]) =>
  issues.map((issue) => `${v.getDotPath(issue) ?? "answer"}: expected ${issue.expected}`).join("; ");
