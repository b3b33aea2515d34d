import { useEffect, useState } from "preact/hooks";
import type { ActorEntry, BriefQuery, BriefSort, Facet } from "../../lib/listTypes.ts";
import type { ListActions } from "./types.ts";

interface Props {
  readonly actions: ListActions;
  readonly query: BriefQuery;
  readonly facets: Facets;
  readonly onChange: (change: Partial<BriefQuery>) => void;
}

export interface Facets {
  readonly sites: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly actors: readonly ActorEntry[];
}

const SORTS: readonly { readonly value: BriefSort; readonly label: string }[] = [
  { value: "newest", label: "Saved last" },
  { value: "oldest", label: "Saved first" },
  { value: "published", label: "Published last" },
  { value: "title", label: "Title" },
];

/** What there is to filter by: read after the first paint, and again when briefs change. */
export function useFacets(actions: ListActions, drawn: boolean, version: unknown): Facets {
  const [facets, setFacets] = useState<Facets>({ sites: [], tags: [], actors: [] });
  useEffect(() => {
    if (!drawn) return;
    let gone = false;
    void Promise.all([actions.sites(), actions.tags(), actions.actors()]).then(([sites, tags, actors]) => {
      if (gone) return;
      // Without them the list can still be searched.
      setFacets({
        sites: sites.ok ? sites.value : [],
        tags: tags.ok ? tags.value : [],
        actors: actors.ok ? actors.value : [],
      });
    });
    return () => {
      gone = true;
    };
  }, [actions, drawn, version]);
  return facets;
}

/** Filters that narrow the list together, and its order. */
export function Filters({ query, facets, onChange }: Props) {
  const { site, tag, actor, unread, from, to, sort } = query;
  return (
    <div class="filters">
      <Choice
        label="Site"
        any="All sites"
        value={site}
        options={facets.sites.map(({ value, briefs }) => ({ value, label: `${value} (${briefs})` }))}
        onChange={(value) => onChange({ site: value })}
      />
      <Choice
        label="Who is in it"
        any="Anyone"
        value={actor}
        options={facets.actors.map(({ key, name, briefs }) => ({ value: key, label: `${name} (${briefs})` }))}
        onChange={(value) => onChange({ actor: value })}
      />
      <Choice
        label="Tag"
        any="All tags"
        value={tag}
        options={facets.tags.map(({ value, briefs }) => ({ value, label: `${value} (${briefs})` }))}
        onChange={(value) => onChange({ tag: value })}
      />
      <label class="filter">
        <span>Order</span>
        <select
          value={sort}
          onChange={({ currentTarget }) =>
            onChange({ sort: SORTS.find(({ value }) => value === currentTarget.value)?.value ?? "newest" })
          }
        >
          {SORTS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Day label="Saved from" value={from} onChange={(value) => onChange({ from: value })} />
      <Day label="to" value={to} onChange={(value) => onChange({ to: value })} />
      <label class="switch">
        <input
          type="checkbox"
          checked={unread}
          onChange={({ currentTarget }) => onChange({ unread: currentTarget.checked })}
        />
        <span>Unread only</span>
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  // A bookmark may name a site that is no longer there, or an actor beyond the first ones: it is still what is chosen.
  const known = value === null || options.some((option) => option.value === value);
  return (
    <label class="filter">
      <span>{label}</span>
      <select value={value ?? ""} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        <option value="">{any}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <label class="filter">
      <span>{label}</span>
      <input type="date" value={value ?? ""} onChange={({ currentTarget }) => onChange(currentTarget.value || null)} />
    </label>
  );
}
