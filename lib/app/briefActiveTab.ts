import { applyActorEdits } from "../brief/actors/edits.ts";
import type { Tagger } from "../brief/actors/types.ts";
import { makeBrief } from "../brief/makeBrief.ts";
import type { PageTab } from "../platform/activeTab.ts";
import { rememberedEdits } from "../platform/rememberedEdits.ts";
import type { Result } from "../result.ts";
import { findBrief } from "../store/briefs.ts";
import { languageOf } from "../text/languageOf.ts";
import type { Article, Brief, PointCount, SavedBrief } from "../types.ts";
import { readActiveTab, takeEarlyReading } from "./activeReading.ts";
import { expectTagger, loadTagger } from "./loadTagger.ts";
import { readArticle } from "./readArticle.ts";

/** All that the popup shows and acts on. */
export interface Reading {
  readonly tab: PageTab;
  readonly article: Article;
  readonly brief: Brief;
  /** The same without the reader's corrections. */
  readonly made: Brief;
  /** What the brief was made with, to make it anew. */
  readonly tagger: Tagger;
  /** The brief of this address that lies in the list already, or null. */
  readonly saved: SavedBrief | null;
  readonly isPrivate: boolean;
}

/** Briefs the page the reader is looking at. Needs the reader's gesture on the toolbar or a key. */
export async function briefActiveTab(points: PointCount): Promise<Result<Reading>> {
  const reading = takeEarlyReading() ?? readActiveTab();
  const tab = await reading.tab;
  if (!tab.ok) return tab;
  expectTagger();
  // The list answers while the brief is made.
  const known = Promise.all([findBrief(tab.value.url), rememberedEdits(tab.value)]);
  // Where no article is read nobody waits for it.
  known.catch(() => {});
  const article = await readArticle(tab.value, reading.answer);
  if (!article.ok) return article;
  const tagger = await loadTagger(languageOf(article.value).code);
  const made = makeBrief(article.value, { points, tagger });
  const [saved, remembered] = await known;
  const edits = remembered ?? (saved.ok ? saved.value?.brief.actorEdits : undefined) ?? [];
  return {
    ok: true,
    value: {
      tab: tab.value,
      article: article.value,
      brief: applyActorEdits(made, edits),
      made,
      tagger,
      // A store that cannot be read must not keep the reader from the brief; saving will say what is wrong.
      saved: saved.ok ? saved.value : null,
      isPrivate: tab.value.isPrivate,
    },
  };
}
