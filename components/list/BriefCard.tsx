import { useState } from "preact/hooks";
import type { BriefEdit } from "../../lib/listTypes.ts";
import type { SavedBrief } from "../../lib/types.ts";
import { readableDay } from "../../lib/view/day.ts";
import { snippetOf } from "../../lib/view/snippet.ts";
import { ArticleDays } from "../ArticleDays.tsx";
import { BriefBody } from "../BriefBody.tsx";
import { NoteEditor } from "./NoteEditor.tsx";
import { SameStory } from "./SameStory.tsx";
import { TagEditor } from "./TagEditor.tsx";
import type { ListActions } from "./types.ts";
import { Versions } from "./Versions.tsx";

interface Props {
  readonly saved: SavedBrief;
  readonly actions: ListActions;
  /** What was searched, as `hitWords` gives it. */
  readonly words: readonly string[];
  readonly open: boolean;
  /** The one card that the tab key leads to. */
  readonly active: boolean;
  readonly selected: boolean;
  readonly knownTags: readonly string[];
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onSelect: (through: boolean) => void;
  readonly onEdit: (edit: BriefEdit) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onTag: (tag: string) => void;
}

/** One saved brief: its title and lead line, and on demand the whole of it with the reader's own tags and note. */
export function BriefCard(props: Props) {
  const { saved, actions, words, open, active, selected, onToggle, onFocus, onSelect, onTag } = props;
  const { brief, savedAt, updatedAt, id, tags, read } = saved;
  const { article } = brief;
  const tabIndex = active || open ? 0 : -1;
  return (
    <article
      class={`card${open ? " is-open" : ""}${read ? "" : " is-unread"}${selected ? " is-selected" : ""}`}
      aria-labelledby={`title-${id}`}
      onFocusCapture={onFocus}
    >
      <div class="card-head">
        <input
          type="checkbox"
          class="card-tick"
          tabIndex={tabIndex}
          aria-label={`Select “${article.title || "Untitled article"}”`}
          checked={selected}
          onClick={(event) => onSelect(event.shiftKey)}
        />
        <h2 class="card-title" id={`title-${id}`} dir={article.direction} lang={article.language ?? undefined}>
          <button
            type="button"
            tabIndex={active ? 0 : -1}
            aria-expanded={open}
            aria-controls={`body-${id}`}
            onClick={onToggle}
          >
            {article.title || "Untitled article"}
          </button>
        </h2>
        {!read && <span class="unread-mark">Unread</span>}
      </div>
      <p class="meta">
        {article.site && (
          <span class="site">
            <bdi>{article.site}</bdi>
          </span>
        )}
        {article.byline && (
          <span>
            <bdi>{article.byline}</bdi>
          </span>
        )}
        <ArticleDays article={article} />
        <span>
          saved <time dateTime={savedAt}>{readableDay(savedAt)}</time>
          {updatedAt && (
            <>
              , again <time dateTime={updatedAt}>{readableDay(updatedAt)}</time>
            </>
          )}
        </span>
      </p>
      {tags.length > 0 && !open && (
        <p class="tags">
          {tags.map((tag) => (
            <button key={tag} type="button" class="tag" tabIndex={tabIndex} onClick={() => onTag(tag)}>
              <bdi>{tag}</bdi>
            </button>
          ))}
        </p>
      )}
      <div id={`body-${id}`}>
        {open ? (
          <OpenBody {...props} />
        ) : (
          <p class="preview" dir={article.direction} lang={article.language ?? undefined}>
            {snippetOf(saved, words)}
          </p>
        )}
      </div>
      {open && <CardActions {...props} actions={actions} />}
    </article>
  );
}

function OpenBody({ saved, actions, knownTags, onEdit }: Props) {
  const { brief, tags, note } = saved;
  const { article } = brief;
  const isWebPage = /^https?:/.test(article.url);
  return (
    <>
      <div class="own">
        <TagEditor
          tags={tags}
          known={knownTags}
          onAdd={(tag) => onEdit({ addTags: [tag] })}
          onRemove={(tag) => onEdit({ removeTags: [tag] })}
        />
        <NoteEditor note={note} onSave={(text) => onEdit({ note: text })} />
      </div>
      <Versions saved={saved} actions={actions} />
      <BriefBody
        brief={brief}
        reach={{
          by: "address",
          addressOf: (text) => (isWebPage ? actions.addressOf(article.url, text) : null),
          dossierOf: (actor) => `actors.html?actor=${encodeURIComponent(actions.actorKey(actor))}`,
        }}
      />
      <SameStory saved={saved} actions={actions} />
    </>
  );
}

function CardActions({ saved, actions, onEdit, onExport, onRemove }: Props) {
  const [copied, setCopied] = useState("");
  const { brief, read } = saved;
  const { article } = brief;
  const copy = () =>
    actions.copy(actions.asMarkdown(brief)).then(
      () => setCopied("Copied as Markdown."),
      () => setCopied("Not copied: the browser refused the clipboard."),
    );
  return (
    <div class="card-actions">
      {/^https?:/.test(article.url) && (
        <a class="button" href={article.url} target="_blank" rel="noreferrer">
          Open the article
        </a>
      )}
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>
      <button type="button" onClick={onExport}>
        Export…
      </button>
      <button type="button" class="quiet" onClick={() => onEdit({ read: !read })}>
        {read ? "Mark as unread" : "Mark as read"}
      </button>
      <button type="button" class="quiet" aria-label={`Remove “${article.title}”`} onClick={onRemove}>
        Remove
      </button>
      <span class="card-message" role="status">
        {copied}
      </span>
    </div>
  );
}
