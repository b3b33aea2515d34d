import { applyActorEdits } from "../brief/actors/edits.ts";
import { withPointCount } from "../brief/makeBrief.ts";
import { markdown } from "../export/markdown.ts";
import { openAddress, openBriefsPage } from "../platform/pages.ts";
import { hasPanel, openPanel } from "../platform/panel.ts";
import { rememberEdits } from "../platform/rememberedEdits.ts";
import { writeSettings } from "../platform/settings.ts";
import { type Failure, type Result, succeed } from "../result.ts";
import { removeBriefs } from "../store/removal.ts";
import type { ActorEdit, Brief, PointCount, SavedBrief, Span } from "../types.ts";
import { catchBugs } from "./catchBugs.ts";
import { finishReading, type OpenedReading, openActiveTab, type Reading } from "./openActiveTab.ts";
import { saveBrief } from "./saveBrief.ts";
import { markTab } from "./savedBadge.ts";
import { showInPage } from "./showInPage.ts";

/** Everything the popup can do, on the real browser. */
export const popupActions = (points: PointCount) => ({
  load: () => catchBugs(() => openActiveTab(points)),
  finish: (opened: OpenedReading) =>
    catchBugs(async () => {
      const reading = await finishReading(opened);
      const { tab, brief, saved } = reading;
      if (saved) {
        void markTab(tab.id, saved);
        // A popup may have been closed before the last correction was written down.
        if (JSON.stringify(brief.actorEdits ?? []) !== JSON.stringify(saved.brief.actorEdits ?? []))
          void saveBrief(tab, brief);
      }
      return succeed(reading);
    }),
  rebrief: (reading: Reading, count: PointCount): Reading => {
    void writeSettings({ points: count });
    const made = withPointCount(reading.made, reading.article, count);
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
  show: (reading: OpenedReading, spans: readonly Span[], focus: number) =>
    catchBugs(() => showInPage(reading.tab, reading.article, spans, focus)),
  copy: (text: string) => navigator.clipboard.writeText(text),
  asMarkdown: (brief: Brief) => markdown.write(brief),
  openBriefs: openBriefsPage,
  openPanel: hasPanel()
    ? ({ tab }: OpenedReading) => {
        if (tab.windowId !== undefined) void openPanel(tab.windowId).then(() => window.close());
      }
    : null,
  wayOn: ({ address }: Failure) =>
    address ? { label: "Open the original page", go: () => openAddress(address) } : null,
});
