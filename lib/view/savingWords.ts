import type { Saving } from "../listTypes.ts";

/** What became of a saving, for the reader. */
export function savingWords(saving: Pick<Saving, "did" | "added" | "gone">): string {
  if (saving.did === "added") return "Saved to your briefs.";
  if (saving.did === "updated") return "Saved to your briefs again: nothing in the article has changed.";
  return `Saved again: ${changeWords(saving)}. The earlier version is kept.`;
}

/** How the points have changed: "the article changed: 2 points added, 1 gone". */
export function changeWords({ added, gone }: Pick<Saving, "added" | "gone">): string {
  const counted = (count: number) => `${count} ${count === 1 ? "point" : "points"}`;
  if (added.length === 0) return `the article changed: ${counted(gone.length)} gone`;
  return `the article changed: ${counted(added.length)} added${gone.length > 0 ? `, ${gone.length} gone` : ""}`;
}
