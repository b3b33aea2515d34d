import type { ArticleHead } from "../lib/types.ts";
import { readableDay } from "../lib/view/day.ts";
import { lastChange } from "../lib/view/lastChange.ts";

interface Props {
  readonly article: Pick<ArticleHead, "published" | "modified">;
}

/** The day an article appeared and, where that is a later one, the day it was last changed. */
export function ArticleDays({ article }: Props) {
  const { published } = article;
  const changed = lastChange(article);
  return (
    <>
      {published && <time dateTime={published}>{readableDay(published)}</time>}
      {changed && (
        <span>
          updated <time dateTime={changed}>{readableDay(changed)}</time>
        </span>
      )}
    </>
  );
}
