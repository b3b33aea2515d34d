import type { SavedBrief } from "../../lib/types.ts";

const titleOf = (id: string): HTMLElement | null =>
  document.getElementById(`title-${id}`)?.querySelector<HTMLElement>("button") ?? null;

/** Puts the focus on the title of a card, which may be drawn only in the next frame. */
export function focusTitle(id: string): void {
  const title = titleOf(id);
  if (title) title.focus();
  else requestAnimationFrame(() => titleOf(id)?.focus());
}

/** Puts the focus into the tag field of a card that is open, or being opened. */
export function focusTagField(id: string): void {
  requestAnimationFrame(() => titleOf(id)?.closest(".card")?.querySelector<HTMLElement>(".tag-input")?.focus());
}

/** Brings the card to the top of what is seen, once it is drawn. */
export function scrollToCard(id: string): void {
  requestAnimationFrame(() => titleOf(id)?.scrollIntoView({ block: "start" }));
}

/** Whether the focus is in the card of some brief. */
export const isFocusInCard = (): boolean => document.activeElement?.closest(".card") !== null;

/** Whether the focus is where the reader writes tags and a note. */
export const isFocusInOwnWords = (): boolean => Boolean(document.activeElement?.closest(".own"));

/** Where the focus goes when briefs are removed: to the next that stays, or the last before; null when none stays. */
export function neighbour(
  briefs: readonly SavedBrief[],
  from: string | null,
  gone: ReadonlySet<string>,
): string | null {
  const at = briefs.findIndex(({ id }) => id === from);
  const stays = ({ id }: SavedBrief) => !gone.has(id);
  return (briefs.slice(at).find(stays) ?? briefs.slice(0, Math.max(0, at)).findLast(stays))?.id ?? null;
}
