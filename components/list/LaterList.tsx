import { useCallback, useEffect, useState } from "preact/hooks";
import type { LaterAddress, ListPlace } from "../../lib/listTypes.ts";
import { readableDay } from "../../lib/view/day.ts";
import { failureWords } from "../../lib/view/failureWords.ts";
import type { ListActions } from "./types.ts";

interface Props {
  readonly actions: ListActions;
}

const PAGE = 50;

/** Addresses that came from elsewhere and wait to be briefed: open one, click the Nutgraf button, and it leaves this list by itself. */
export function LaterList({ actions }: Props) {
  const [addresses, setAddresses] = useState<readonly LaterAddress[] | null>(null);
  const [next, setNext] = useState<ListPlace | null>(null);
  const [problem, setProblem] = useState("");

  const read = useCallback(
    async (count: number, after: ListPlace | null, before: readonly LaterAddress[]) => {
      const page = await actions.later(count, after);
      if (!page.ok) return setProblem(failureWords(page.failure).title);
      setAddresses([...before, ...page.value.addresses]);
      setNext(page.value.next);
    },
    [actions],
  );
  useEffect(() => void read(PAGE, null, []), [read]);
  const shown = addresses?.length ?? 0;
  useEffect(() => actions.onChange(() => void read(Math.max(PAGE, shown), null, [])), [actions, read, shown]);

  const remove = async (url: string) => {
    const removed = await actions.removeLater(url);
    if (!removed.ok) return setProblem(failureWords(removed.failure).title);
    setAddresses((before) => before?.filter((address) => address.url !== url) ?? null);
  };

  if (problem)
    return (
      <p class="warning" role="alert">
        {problem}.
      </p>
    );
  if (!addresses) return null;
  if (addresses.length === 0)
    return (
      <section class="empty">
        <h2>Nothing waits to be briefed</h2>
        <p>Import the addresses that you kept in Pocket, in Instapaper or as bookmarks: they will be listed here.</p>
      </section>
    );
  return (
    <>
      <p class="explained">
        Open one and click the Nutgraf button there. Once you have saved its brief, it leaves this list by itself.
      </p>
      <ul class="later">
        {addresses.map(({ url, title, addedAt, tags }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              <bdi>{title || url}</bdi>
            </a>
            <span class="soft">
              <bdi>{hostOf(url)}</bdi> · {readableDay(addedAt)}
              {tags.length > 0 && <> · {tags.join(", ")}</>}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`Take off “${title || url}”`}
              onClick={() => void remove(url)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {next && (
        <button type="button" class="more-briefs" onClick={() => void read(PAGE, next, addresses)}>
          Show older addresses
        </button>
      )}
    </>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "");
