import { useRef, useState } from "preact/hooks";
import type { SavedBrief } from "../lib/types.ts";
import { readableDay } from "../lib/view/day.ts";
import { BriefBody } from "./BriefBody.tsx";
import type { ListActions } from "./types.ts";

interface Props<Place> {
  readonly saved: SavedBrief;
  readonly actions: ListActions<Place>;
  readonly onRemove: (saved: SavedBrief) => void;
}

/** One saved brief: its title and first point, and on demand the whole of it. */
export function SavedBriefCard<Place>({ saved, actions, onRemove }: Props<Place>) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState("");
  const card = useRef<HTMLElement>(null);
  const { brief, savedAt, id } = saved;
  const { article, points } = brief;
  const isWebPage = /^https?:/.test(article.url);

  const copy = () =>
    actions.copy(actions.asMarkdown(brief)).then(
      () => setCopied("Copied as Markdown."),
      () => setCopied("Not copied: the browser refused the clipboard."),
    );

  const remove = () => {
    focusNeighbour(card.current);
    onRemove(saved);
  };

  return (
    <article class="card" ref={card} aria-labelledby={`title-${id}`}>
      <h2 class="card-title" id={`title-${id}`} dir={article.direction} lang={article.language ?? undefined}>
        <button type="button" aria-expanded={open} aria-controls={`body-${id}`} onClick={() => setOpen(!open)}>
          {article.title || "Untitled article"}
        </button>
      </h2>
      <p class="meta">
        {article.site && <bdi class="site">{article.site}</bdi>}
        {article.byline && <bdi>{article.byline}</bdi>}
        {article.published && <time dateTime={article.published}>{readableDay(article.published)}</time>}
        <span>
          saved <time dateTime={savedAt}>{readableDay(savedAt)}</time>
        </span>
      </p>
      <div id={`body-${id}`}>
        {open ? (
          <BriefBody
            brief={brief}
            reach={{
              by: "address",
              addressOf: (text) => (isWebPage ? actions.addressOf(article.url, text) : null),
            }}
          />
        ) : (
          <p class="preview" dir={article.direction} lang={article.language ?? undefined}>
            {points[0]?.sentence.text}
          </p>
        )}
      </div>
      <div class="card-actions">
        {isWebPage && (
          <a class="button" href={article.url} target="_blank" rel="noreferrer">
            Open the article
          </a>
        )}
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" class="quiet" aria-label={`Remove “${article.title}”`} onClick={remove}>
          Remove
        </button>
        <span class="card-message" role="status">
          {copied}
        </span>
      </div>
    </article>
  );
}

/** The focus goes to the next brief, or the one before the last: it must not fall back to the top of the page. */
function focusNeighbour(card: HTMLElement | null): void {
  const item = card?.closest("li");
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>(".card-title button")?.focus();
}
