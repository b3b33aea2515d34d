import type { BriefQuery } from "../../lib/listTypes.ts";
import { FilterChips } from "./FilterChips.tsx";
import { Filters } from "./Filters.tsx";
import type { ListActions } from "./types.ts";
import type { ListState } from "./useListState.ts";

interface Props {
  readonly actions: ListActions;
  readonly list: Pick<ListState, "address" | "searchField" | "facets">;
}

/** Where the reader says which briefs to show: the search, the filters with the order, and what is narrowed already. */
export function SearchBar({ actions, list }: Props) {
  const { query, narrow, clear } = list.address;
  return (
    <search class="toolbar">
      <input
        ref={list.searchField}
        type="search"
        class="search"
        aria-label="Search the saved briefs"
        placeholder="Search your briefs"
        value={query.text}
        onInput={({ currentTarget }) => narrow({ text: currentTarget.value }, "replace")}
      />
      <details class="filter-fold" open={isFolded(query) ? undefined : true}>
        <summary>Filter and order</summary>
        <Filters actions={actions} query={query} facets={list.facets} onChange={(change) => narrow(change)} />
      </details>
      <FilterChips actions={actions} query={query} onChange={(change) => narrow(change)} onClear={clear} />
    </search>
  );
}

/** Filters that are in use are not hidden. */
const isFolded = ({ site, tag, actor, unread, from, to, sort }: BriefQuery) =>
  !(site || tag || actor || unread || from || to) && sort === "newest";
