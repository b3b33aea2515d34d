import type { ArticleHead } from "../lib/types.ts";
import { readingMinutes } from "../lib/view/readingTime.ts";
import { ArticleDays } from "./ArticleDays.tsx";

interface Props {
  readonly article: ArticleHead;
}

/** Title, site, authors, days and reading time of an article. */
export function BriefHead({ article }: Props) {
  const { title, site, byline, words, direction, language } = article;
  return (
    <header class="head">
      <h1 class="title" dir={direction} lang={language ?? undefined}>
        {title || "Untitled article"}
      </h1>
      <p class="meta">
        {site && (
          <span class="site">
            <bdi>{site}</bdi>
          </span>
        )}
        {byline && (
          <span>
            <bdi>{byline}</bdi>
          </span>
        )}
        <ArticleDays article={article} />
        <span>{readingMinutes(words)} min read</span>
      </p>
    </header>
  );
}
