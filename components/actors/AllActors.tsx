import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ActorPage } from "../../lib/listTypes.ts";
import type { Failure } from "../../lib/result.ts";
import { briefsInWords } from "../../lib/view/amounts.ts";
import { failureWords } from "../../lib/view/failureWords.ts";
import { KindDot } from "../KindDot.tsx";
import type { ActorsActions } from "./types.ts";

interface Props {
  readonly actions: ActorsActions;
  readonly prefix: string;
  readonly onSearch: (typed: string) => void;
}

const PAGE = 60;

/** Everyone, those in most briefs first; found by the beginnings of their names. */
export function AllActors({ actions, prefix, onSearch }: Props) {
  const [page, setPage] = useState<ActorPage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const asked = useRef(0);

  const load = useCallback(
    async (count: number, before: ActorPage | null) => {
      const ticket = ++asked.current;
      const result = await actions.actors(prefix, count, before?.next ?? null);
      if (ticket !== asked.current) return;
      setFailure(result.ok ? null : result.failure);
      if (!result.ok) return;
      const { actors, next } = result.value;
      setPage({ actors: [...(before?.actors ?? []), ...actors], next });
    },
    [actions, prefix],
  );
  useEffect(() => void load(PAGE, null), [load]);
  const shown = page?.actors.length ?? 0;
  useEffect(() => actions.onChange(() => void load(Math.max(PAGE, shown), null)), [actions, load, shown]);

  if (failure)
    return (
      <p class="warning" role="alert">
        {failureWords(failure).title}. {failureWords(failure).advice}
      </p>
    );
  if (!page) return null;
  return (
    <>
      <search>
        <input
          type="search"
          class="search"
          aria-label="Search the actors"
          placeholder="Search by name"
          value={prefix}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
      </search>
      {page.actors.length === 0 && (
        <section class="empty" role="status">
          <h2>{prefix.trim() ? "Nobody found" : "Nobody yet"}</h2>
          <p>
            {prefix.trim()
              ? "No name in the saved briefs begins like this."
              : "Save the brief of an article: who is in it will be listed here."}
          </p>
        </section>
      )}
      <ul class="everyone">
        {page.actors.map(({ key, name, kind, briefs }) => (
          <li key={key}>
            <a class="person" href={`?actor=${encodeURIComponent(key)}`}>
              <KindDot kind={kind} />
              <bdi class="name">{name}</bdi>
              <span class="soft">{briefsInWords(briefs)}</span>
            </a>
          </li>
        ))}
      </ul>
      {page.next && (
        <button type="button" class="more-briefs" onClick={() => void load(PAGE, page)}>
          Show more
        </button>
      )}
    </>
  );
}
