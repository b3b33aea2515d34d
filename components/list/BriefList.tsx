import { briefsInWords } from "../../lib/view/amounts.ts";
import { CardList } from "./CardList.tsx";
import { EmptyList, NothingFound } from "./EmptyList.tsx";
import { isNarrowed } from "./listAddress.ts";
import { SearchBar } from "./SearchBar.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import type { ListActions } from "./types.ts";
import type { ListState } from "./useListState.ts";

interface Props {
  readonly actions: ListActions;
  readonly list: ListState;
}

/** The saved briefs: what is searched, what is selected, and the cards, or why there are none. */
export function BriefList({ actions, list }: Props) {
  const { address, page, briefs, count, selection, keySettings } = list;
  const { query, clear } = address;
  const narrowed = isNarrowed(query);
  return (
    <>
      {(narrowed || briefs.length > 0) && <SearchBar actions={actions} list={list} />}
      {page && page.unreadable > 0 && <UnreadableNote count={page.unreadable} />}
      {selection.selection && <SelectedBriefs list={list} />}
      {page && briefs.length > 0 && (
        <p class="found" role="status">
          {count === null ? "\u00a0" : briefsInWords(count)}
          {count !== null && narrowed && " found"}
        </p>
      )}
      {page && briefs.length === 0 && !narrowed && page.unreadable === 0 && (
        <EmptyList shortcuts={keySettings.shortcuts} />
      )}
      {page && briefs.length === 0 && narrowed && <NothingFound onClear={clear} />}
      {briefs.length > 0 && <CardList actions={actions} list={list} />}
      {page?.next && (
        <button type="button" class="more-briefs" onClick={() => void list.more()}>
          Show older briefs
        </button>
      )}
    </>
  );
}

/** What a newer version of Nutgraf has saved, and an older one leaves as it is. */
function UnreadableNote({ count }: { readonly count: number }) {
  return (
    <p class="warning">
      {count === 1 ? "One brief was" : `${count} briefs were`} saved by another version of Nutgraf and cannot be shown
      by this one. Nothing of it is lost: update Nutgraf to read it.
    </p>
  );
}

function SelectedBriefs({ list }: Pick<Props, "list">) {
  const { count: found, selection: selected, edit, removal, dialogs } = list;
  const { selection, count, isAll } = selected;
  if (!selection) return null;
  return (
    <SelectionBar
      selection={selection}
      count={count}
      more={!isAll && found !== null && found > count ? found : null}
      onAll={selected.selectAll}
      onEdit={(change) => void edit(selection, change)}
      onExport={() => dialogs.askExport(selection, "The selected briefs")}
      onRemove={() => void removal.remove(selection)}
      onClear={selected.clear}
    />
  );
}
