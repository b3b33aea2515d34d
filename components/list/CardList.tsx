import { BriefCard } from "./BriefCard.tsx";
import type { ListActions } from "./types.ts";
import type { ListState } from "./useListState.ts";

interface Props {
  readonly actions: ListActions;
  readonly list: ListState;
}

/** The briefs that are shown, a card each. */
export function CardList({ actions, list }: Props) {
  const { address, briefs, words, facets, cards, openCards, selection, edit, removal, dialogs } = list;
  const knownTags = facets.tags.map(({ value }) => value);
  return (
    <ul class="cards" ref={list.cardList}>
      {briefs.map((saved) => {
        const { id } = saved;
        const itself = { by: "ids", ids: [id] } as const;
        return (
          <li key={id}>
            <BriefCard
              saved={saved}
              actions={actions}
              words={words}
              open={openCards.isOpen(id)}
              active={id === cards.activeId}
              selected={selection.has(id)}
              knownTags={knownTags}
              onToggle={() => openCards.toggle(saved)}
              onFocus={() => cards.setActive(id)}
              onSelect={(through) => selection.toggle(id, through)}
              onEdit={(change) => void edit(itself, change)}
              onExport={() => dialogs.askExport(itself, "This brief")}
              onRemove={() => void removal.remove(itself)}
              onTag={(tag) => address.narrow({ tag })}
            />
          </li>
        );
      })}
    </ul>
  );
}
