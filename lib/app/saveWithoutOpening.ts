import { applyActorEdits } from "../brief/actors/edits.ts";
import { makeBrief } from "../brief/makeBrief.ts";
import type { Saving } from "../listTypes.ts";
import { type BrowserTab, readableTab } from "../platform/activeTab.ts";
import { type Badge, showBadge } from "../platform/badge.ts";
import { rememberedEdits } from "../platform/rememberedEdits.ts";
import { readSettings } from "../platform/settings.ts";
import { type Failure, fail, type Result } from "../result.ts";
import { findBrief } from "../store/briefs.ts";
import { languageOf } from "../text/languageOf.ts";
import { failureWords } from "../view/failureWords.ts";
import { loadTagger } from "./loadTagger.ts";
import { readArticle } from "./readArticle.ts";
import { saveBrief } from "./saveBrief.ts";
import { savedBadge } from "./savedBadge.ts";

/** The shortcut that saves: nothing opens, the toolbar icon says what became of it. */
export async function saveWithoutOpening(tab: BrowserTab | undefined): Promise<void> {
  const result = await briefAndSave(tab).catch((error: unknown) => fail("bug", String(error)));
  if (tab?.id !== undefined)
    await showBadge(tab.id, result.ok ? savedBadge(result.value) : failedBadge(result.failure));
}

async function briefAndSave(browserTab: BrowserTab | undefined): Promise<Result<Saving>> {
  if (!browserTab) return fail("no-tab");
  const tab = readableTab(browserTab);
  if (!tab.ok) return tab;
  if (tab.value.isPrivate) return fail("private-window");
  const [article, settings] = await Promise.all([readArticle(tab.value), readSettings()]);
  if (!article.ok) return article;
  const tagger = await loadTagger(languageOf(article.value).code);
  const made = makeBrief(article.value, { points: settings.points, tagger });
  // Asked last: the reader may put something right in the popup while the page is still read here.
  const [remembered, known] = await Promise.all([rememberedEdits(tab.value), findBrief(tab.value.url)]);
  const edits = remembered ?? (known.ok ? known.value?.brief.actorEdits : undefined) ?? [];
  return saveBrief(tab.value, applyActorEdits(made, edits));
}

const failedBadge = (failure: Failure): Badge => ({
  text: "!",
  title: `Nutgraf: not saved, ${failureWords(failure).reason}`,
  color: "#a3261d",
});
