import { focusTagField, isFocusInOwnWords } from "./focus.ts";
import type { KeyActions } from "./useListKeys.ts";
import type { ListState } from "./useListState.ts";

/** What each key does to the list as it stands: to the briefs that are selected, or else to the one that has the focus. */
export function keyActions(list: ListState): KeyActions {
  const { address, briefs, searchField, selection, cards, openCards, edit, removal, dialogs } = list;
  const { activeId, activeBrief, focusOn, move } = cards;
  const meant = selection.selection ?? (activeId ? ({ by: "ids", ids: [activeId] } as const) : null);
  return {
    next: () => move(1),
    previous: () => move(-1),
    search: () => searchField.current?.focus(),
    select: (through) => activeId && selection.toggle(activeId, through),
    openArticle: () => activeBrief && open(activeBrief.brief.article.url, "_blank", "noreferrer"),
    tags: () => {
      if (!activeBrief) return;
      if (!openCards.isOpen(activeBrief.id)) openCards.toggle(activeBrief);
      focusTagField(activeBrief.id);
    },
    markRead: () => {
      const shown = selection.selection ? briefs.filter(({ id }) => selection.has(id)) : [activeBrief];
      // Of several, one that is unread decides: all are read then.
      if (meant) void edit(meant, { read: shown.some((saved) => saved?.read === false) });
    },
    remove: () => {
      if (meant) void removal.remove(meant);
    },
    undo: () => void removal.undo(),
    help: dialogs.askKeys,
    leave: () => {
      if (document.activeElement === searchField.current) {
        if (address.query.text) address.narrow({ text: "" }, "replace");
        else focusOn(activeId);
      } else if (isFocusInOwnWords()) focusOn(activeId);
      else selection.clear();
    },
  };
}
