import { applyActorEdits } from "../brief/actors/edits.ts";
import { makeBrief } from "../brief/makeBrief.ts";
import { markdown } from "../export/markdown.ts";
import { openAddress, openBriefsPage } from "../platform/pages.ts";
import { hasPanel, openPanel } from "../platform/panel.ts";
import { rememberEdits } from "../platform/rememberedEdits.ts";
import { writeSettings } from "../platform/settings.ts";
import { type Failure, type Result, succeed } from "../result.ts";
import { removeBriefs } from "../store/removal.ts";
import type { ActorEdit, Brief, PointCount, SavedBrief, Span } from "../types.ts";
import { briefActiveTab, type Reading } from "./briefActiveTab.ts";
import { catchBugs } from "./catchBugs.ts";
import { saveBrief } from "./saveBrief.ts";
import { markTab } from "./savedBadge.ts";
import { showInPage } from "./showInPage.ts";

/** Everything the popup can do, on the real browser. */
export const popupActions = (points: PointCount) => ({
  load: () =>
    catchBugs(async () => {
      const reading = await briefActiveTab(points);
      if (reading.ok && reading.value.saved) {
        const { tab, brief, saved } = reading.value;
        void markTab(tab.id, saved);
        // A popup may have been closed before the last correction was written down.
        if (JSON.stringify(brief.actorEdits ?? []) !== JSON.stringify(saved.brief.actorEdits ?? []))
          void saveBrief(tab, brief);
      }
      return reading;
    }),
  rebrief: (reading: Reading, count: PointCount): Reading => {
    void writeSettings({ points: count });
    const made = makeBrief(reading.article, { points: count, tagger: reading.tagger });
    return { ...reading, made, brief: applyActorEdits(made, reading.brief.actorEdits ?? []) };
  },
  editActors: (reading: Reading, edits: readonly ActorEdit[]): Reading => {
    void rememberEdits(reading.tab, edits);
    return { ...reading, brief: applyActorEdits(reading.made, edits) };
  },
  save: (reading: Reading) =>
    catchBugs(async () => {
      const saved = await saveBrief(reading.tab, reading.brief);
      if (saved.ok) void markTab(reading.tab.id, saved.value.saved);
      return saved;
    }),
  unsave: (reading: Reading, saved: SavedBrief): Promise<Result<void>> =>
    catchBugs(async () => {
      const removed = await removeBriefs({ by: "ids", ids: [saved.id] }, new Date());
      if (!removed.ok) return removed;
      void markTab(reading.tab.id, null);
      return succeed(undefined);
    }),
  show: (reading: Reading, spans: readonly Span[], focus: number) =>
    catchBugs(() => showInPage(reading.tab, reading.article, spans, focus)),
  copy: (text: string) => navigator.clipboard.writeText(text),
  asMarkdown: (brief: Brief) => markdown.write(brief),
  openBriefs: openBriefsPage,
  openPanel: hasPanel()
    ? ({ tab }: Reading) => {
        if (tab.windowId !== undefined) void openPanel(tab.windowId).then(() => window.close());
      }
    : null,
  wayOn: ({ address }: Failure) =>
    address ? { label: "Open the original page", go: () => openAddress(address) } : null,
});
