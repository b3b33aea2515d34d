import { makeBrief } from "../brief/makeBrief.ts";
import { markdown } from "../export/markdown.ts";
import { openAddress, openBriefsPage } from "../platform/pages.ts";
import { writeSettings } from "../platform/settings.ts";
import { type Failure, type Result, succeed } from "../result.ts";
import { removeBriefs } from "../store/removal.ts";
import type { Brief, PointCount, SavedBrief, Span } from "../types.ts";
import { briefActiveTab, type Reading } from "./briefActiveTab.ts";
import { catchBugs } from "./catchBugs.ts";
import { saveBrief } from "./saveBrief.ts";
import { showInPage } from "./showInPage.ts";

/** Everything the popup can do, on the real browser. */
export const popupActions = (points: PointCount) => ({
  load: () => catchBugs(() => briefActiveTab(points)),
  rebrief: (reading: Reading, count: PointCount): Reading => {
    void writeSettings({ points: count });
    return { ...reading, brief: makeBrief(reading.article, { points: count, tagger: reading.tagger }) };
  },
  save: (reading: Reading) => catchBugs(() => saveBrief(reading.tab, reading.brief)),
  unsave: (saved: SavedBrief): Promise<Result<void>> =>
    catchBugs(async () => {
      const removed = await removeBriefs({ by: "ids", ids: [saved.id] }, new Date());
      return removed.ok ? succeed(undefined) : removed;
    }),
  show: (reading: Reading, spans: readonly Span[], focus: number) =>
    catchBugs(() => showInPage(reading.tab, reading.article, spans, focus)),
  copy: (text: string) => navigator.clipboard.writeText(text),
  asMarkdown: (brief: Brief) => markdown.write(brief),
  openBriefs: openBriefsPage,
  wayOn: ({ address }: Failure) =>
    address ? { label: "Open the original page", go: () => openAddress(address) } : null,
});
