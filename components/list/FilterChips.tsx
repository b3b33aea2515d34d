import { useEffect, useState } from "preact/hooks";
import type { BriefQuery } from "../../lib/listTypes.ts";
import { readableDay } from "../../lib/view/day.ts";
import type { ListActions } from "./types.ts";

interface Props {
  readonly actions: Pick<ListActions, "actor">;
  readonly query: BriefQuery;
  readonly onChange: (change: Partial<BriefQuery>) => void;
  readonly onClear: () => void;
}

/** What narrows the list, each to be taken off, or all at once. */
export function FilterChips({ actions, query, onChange, onClear }: Props) {
  const { site, tag, actor, unread, from, to } = query;
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    setName(null);
    if (actor) void actions.actor(actor).then((found) => setName(found.ok ? (found.value?.name ?? null) : null));
  }, [actions, actor]);
  const chips = [
    ...(site ? [{ key: "site", words: site, change: { site: null } }] : []),
    ...(actor ? [{ key: "actor", words: name ?? actor, change: { actor: null } }] : []),
    ...(tag ? [{ key: "tag", words: `#${tag}`, change: { tag: null } }] : []),
    ...(unread ? [{ key: "unread", words: "Unread", change: { unread: false } }] : []),
    ...(from ? [{ key: "from", words: `from ${readableDay(from)}`, change: { from: null } }] : []),
    ...(to ? [{ key: "to", words: `to ${readableDay(to)}`, change: { to: null } }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="What narrows the list">
      {chips.map(({ key, words, change }) => (
        <li key={key}>
          <button type="button" class="chip" aria-label={`Take off ${words}`} onClick={() => onChange(change)}>
            <bdi>{words}</bdi> <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="quiet" onClick={onClear}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
