import * as v from "valibot";

/** A failure as it comes back from a page: only what the page's side can find out. */
export const failureSchema = v.object({
  kind: v.picklist(["not-an-article", "too-short", "paywall-or-consent", "took-too-long", "no-longer-in-page", "bug"]),
  detail: v.optional(v.pipe(v.string(), v.maxLength(4_000))),
});
