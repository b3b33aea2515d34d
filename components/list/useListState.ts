import { useMemo, useRef } from "preact/hooks";
import type { BriefEdit, BriefSelection } from "../../lib/listTypes.ts";
import { hitWords } from "../../lib/view/hits.ts";
import { useFacets } from "./Filters.tsx";
import { useKeeping } from "./Keeping.tsx";
import type { ListActions } from "./types.ts";
import { useAddress } from "./useAddress.ts";
import { useBriefs } from "./useBriefs.ts";
import { useDialogs } from "./useDialogs.ts";
import { useHits } from "./useHits.ts";
import { useKeySettings } from "./useKeySettings.ts";
import { useOpenCards } from "./useOpenCards.ts";
import { useRemoval } from "./useRemoval.ts";
import { useRovingFocus } from "./useRovingFocus.ts";
import { useSelection } from "./useSelection.ts";
import { useWithLinked } from "./useWithLinked.ts";

/** What the page of saved briefs shows and does, each part from a hook of its own; the parts of the page and its keys share it. */
export function useListState(actions: ListActions) {
  const address = useAddress();
  const { query, open: linked } = address;
  const { page, version, count, failure, setFailure, refresh, more } = useBriefs(actions, query);
  const drawn = page !== null;
  const briefs = useWithLinked(actions, page, linked);
  const selection = useSelection(briefs, query, count);
  const cards = useRovingFocus(briefs, more);
  const searchField = useRef<HTMLInputElement>(null);
  const cardList = useRef<HTMLUListElement>(null);
  const words = useMemo(() => hitWords(query.text), [query.text]);
  useHits(cardList, words, briefs);
  const facets = useFacets(actions, drawn, version);
  const keeping = useKeeping({ actions, drawn, version });
  const keySettings = useKeySettings(actions);
  const dialogs = useDialogs(query);
  const removal = useRemoval({
    actions,
    briefs,
    drawn,
    cards,
    searchField,
    onRemoved: selection.clear,
    onFailure: setFailure,
    refresh,
  });
  const edit = async (which: BriefSelection, change: BriefEdit) => {
    const result = await actions.edit(which, change);
    if (!result.ok) return setFailure(result.failure);
    await refresh();
  };
  const openCards = useOpenCards({
    linked,
    shown: briefs.map(({ id }) => id),
    onLinked: cards.setActive,
    onRead: ({ id }) => void edit({ by: "ids", ids: [id] }, { read: true }),
  });
  return {
    address,
    /** What has been read of the briefs that the query finds; null before the first answer. */
    page,
    /** The briefs that are shown. */
    briefs,
    /** How many the query finds; null as long as nobody knows. */
    count,
    failure,
    refresh,
    more,
    /** What was searched, as `hitWords` gives it. */
    words,
    searchField,
    cardList,
    facets,
    keeping,
    keySettings,
    selection,
    cards,
    openCards,
    removal,
    edit,
    dialogs,
  };
}

export type ListState = ReturnType<typeof useListState>;
