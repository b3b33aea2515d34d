import { applyActorEdits } from "../brief/actors/edits.ts";
import { type BegunBrief, beginBrief, finishBrief } from "../brief/makeBrief.ts";
import type { PageTab } from "../platform/activeTab.ts";
import { rememberedEdits } from "../platform/rememberedEdits.ts";
import { type Result, succeed } from "../result.ts";
import { findBrief } from "../store/briefs.ts";
import { languageOf } from "../text/languageOf.ts";
import type { ActorEdit, Article, Brief, BriefOpening, PointCount, SavedBrief } from "../types.ts";
import { type ActiveReading, readActiveTab, takeEarlyReading } from "./activeReading.ts";
import { expectTagger, loadTagger } from "./loadTagger.ts";
import { readArticle } from "./readArticle.ts";

/** What the popup shows first, and all that the rest is made of. */
export interface OpenedReading {
  readonly tab: PageTab;
  readonly article: Article;
  readonly brief: BriefOpening;
  readonly begun: BegunBrief;
  /** The brief of this address that lies in the list already, or null. */
  readonly saved: SavedBrief | null;
  /** The reader's corrections of who is in it. */
  readonly edits: readonly ActorEdit[];
  readonly isPrivate: boolean;
}

/** All that the popup shows and acts on. */
export interface Reading extends OpenedReading {
  readonly brief: Brief;
  /** The same without the reader's corrections. */
  readonly made: Brief;
}

/** What the page and the store are asked before there are points to choose. */
interface Asked extends ActiveReading {
  /** The saved brief of the address and the reader's corrections; null without an address. */
  readonly known: Promise<readonly [Result<SavedBrief | null>, readonly ActorEdit[] | undefined] | null>;
}

function ask(): Asked {
  const { tab, answer } = takeEarlyReading() ?? readActiveTab();
  expectTagger();
  const known = tab.then((found) =>
    found.ok ? Promise.all([findBrief(found.value.url), rememberedEdits(found.value)]) : null,
  );
  // Where no article is read nobody waits for it.
  known.catch(() => {});
  return { tab, answer, known };
}

let askedAhead: Asked | null = null;

/** Asks the page and the store already, while it is still read how many points the reader wants: opening the store takes a while. */
export function askAhead(): void {
  askedAhead = ask();
}

/** Chooses the points of the page the reader is looking at. Needs the reader's gesture on the toolbar or a key. */
export async function openActiveTab(points: PointCount): Promise<Result<OpenedReading>> {
  const asked = askedAhead ?? ask();
  askedAhead = null;
  const tab = await asked.tab;
  if (!tab.ok) return tab;
  const article = await readArticle(tab.value, asked.answer);
  if (!article.ok) return article;
  const begun = beginBrief(article.value, points);
  const [saved, remembered] = (await asked.known) ?? [succeed(null), undefined];
  return succeed({
    tab: tab.value,
    article: article.value,
    brief: begun.opening,
    begun,
    // A store that cannot be read must not keep the reader from the brief; saving will say what is wrong.
    saved: saved.ok ? saved.value : null,
    edits: remembered ?? (saved.ok ? saved.value?.brief.actorEdits : undefined) ?? [],
    isPrivate: tab.value.isPrivate,
  });
}

/** Looks for who is in it and who said what. */
export async function finishReading(opened: OpenedReading): Promise<Reading> {
  const tagger = await loadTagger(languageOf(opened.article).code);
  const made = finishBrief(opened.begun, tagger);
  return { ...opened, made, brief: applyActorEdits(made, opened.edits) };
}
