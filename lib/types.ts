/**
 * The data that crosses rooms, contexts and storage: plain, readonly, JSON and structured-clone safe.
 *
 * All offsets count UTF-16 code units into the text of one block, half open: `[start, end)`.
 */

/** A stretch of one block of the article: `article.blocks[block].text.slice(start, end)`. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers, for readers who no longer have the article at hand. */
export interface Quote extends Span {
  readonly text: string;
}

export type BlockKind = "paragraph" | "heading" | "quote" | "list-item" | "preformatted" | "table-row";

export interface Block {
  readonly kind: BlockKind;
  /** One line of text: white space folded, invisible and bidirectional controls removed, never empty. */
  readonly text: string;
}

export type Direction = "ltr" | "rtl";

/** Which road led to the text; "selection": it is what the reader had selected, to whole sentences. */
export type ArticleSource = "readability" | "structured-data" | "densest-part" | "selection" | "plain-text";

/** Everything known about an article but its text. */
export interface ArticleHead {
  /** The address the text was read at; empty for text without one. */
  readonly url: string;
  readonly title: string;
  /** The authors as one line to print ("Mara Ellison and Tom Bright"), or null. */
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  /** ISO 8601, as precise as the page states it ("2026-03-04" or "2026-03-04T09:30:00+01:00"), or null. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 ("en", "pt-BR"), or null when the page does not say. */
  readonly language: string | null;
  readonly direction: Direction;
  /** Words of the article text; ideographs count as half a word each. */
  readonly words: number;
  readonly source: ArticleSource;
  /** True when the page says that the rest of the article is for subscribers. */
  readonly teaser: boolean;
  /** Set for a page that is added to while things happen: in which order it stands there. */
  readonly live?: "newest-first" | "in-order" | null;
  /** The part of the site it stands in, as the page calls it. */
  readonly section?: string | null;
  /** Address of the picture the page shows of itself, http(s) only: data, never opened. */
  readonly image?: string | null;
}

export interface Article extends ArticleHead {
  /** The paragraph under the headline, kept apart from the text; null when there is none. */
  readonly standfirst: string | null;
  readonly blocks: readonly Block[];
}

/** A sentence of the article, verbatim; `index` counts from 0 through the whole article. */
export interface Sentence extends Quote {
  readonly index: number;
}

/** Why a sentence was chosen, in words the reader can be shown. */
export type PointReason = "lead" | "central" | "title" | "actors" | "figure" | "quote" | "decision" | "background";

/** How many key points a reader asks for: at most a number, or a tenth of the sentences of the article. */
export type PointCount = 3 | 5 | 8 | "tenth";

export interface KeyPoint {
  readonly sentence: Sentence;
  /** The sentence right behind it in its paragraph, part of the point: it says more, but leans on the first. */
  readonly companion?: Sentence;
  /** Higher is better; comparable within one brief only. */
  readonly score: number;
  readonly reasons: readonly PointReason[];
  /** The sentences around the point, for a reader without the article at hand; null at an end of the article, absent in older briefs. */
  readonly neighbours?: { readonly before: string | null; readonly after: string | null };
}

export type ActorKind = "person" | "organization" | "place";

export interface Actor {
  /** Stable within a brief: "actor-1" is the most important one. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Other forms the article uses, longest first, `name` not among them. */
  readonly aliases: readonly string[];
  /** As the article states them, verbatim ("prime minister"), first mention first. */
  readonly roles: readonly Quote[];
  /** In reading order, every form counted, nested names not. */
  readonly mentions: readonly Span[];
  /** Where "he" or "she" at the head of a sentence stands for the actor, no name counted; absent in older briefs. */
  readonly pronouns?: readonly Span[];
  /** What the actor does or suffers, clause by clause, in reading order. */
  readonly actions: readonly Action[];
}

/**
 * "left the port in May"; "he left the port", where a pronoun stands for the actor. `text` is verbatim, and absent in older briefs.
 * `isSuffered` where it is done to the actor: "was arrested", or with who does it, "Police arrested Falk".
 */
export interface Action extends Span {
  readonly text?: string;
  readonly isSuffered?: true;
}

/** Where something happened: a place that nobody acts for in the article. */
export interface Place {
  readonly name: string;
  /** In reading order. */
  readonly mentions: readonly Span[];
}

/** What the reader has put right about who is in the story; a name is the one that was shown when the reader did it. */
export type ActorEdit =
  | { readonly does: "hide"; readonly name: string }
  | { readonly does: "rename"; readonly name: string; readonly to: string }
  | { readonly does: "merge"; readonly name: string; readonly into: string };

export type StatementKind = "direct" | "indirect" | "mixed";

export interface Statement {
  /** The id of an actor of the same brief; null for a speaker who is not one of them. */
  readonly speaker: string | null;
  /** The speaker as the sentence names it: "Carney", "she", "a senior government official". */
  readonly speakerText: string;
  /** True for a source the article leaves without a name. */
  readonly unnamed: boolean;
  /** The verb or phrase that marks the statement: "said", "according to". */
  readonly cue: string;
  /**
   * The verb, where what was said is not whole without it: "called" before "the plan a gift", "hoped …" with other words between. Absent
   * elsewhere, and in older briefs.
   */
  readonly told?: string;
  readonly kind: StatementKind;
  /** What was said, verbatim, without the outer quotation marks. */
  readonly content: Quote;
  /**
   * The words by which the article keeps an unnamed source back, with the reason where it gives one: "on condition of anonymity because the
   * talks were private". At the statement they stand by; absent elsewhere, and in older briefs.
   */
  readonly anonymity?: Quote;
}

/** A number of the article with what it is a number of; `quote` is all of it as written ("1.2 billion euros", "twelve ferries"). */
export interface Figure {
  readonly quote: Quote;
  /** In plain units, 1200000000; of a share in per cent, 33.33 for "a third". */
  readonly value: number;
  /** "%", for a share in words, too; "×" for how many times as much ("doubled"); or the currency as written ("euros", "$"); null for what is counted. */
  readonly unit: string | null;
  /** What is counted, as written ("ferries"); null for money and shares. */
  readonly counts: string | null;
  readonly sentence: Sentence;
}

/** A day or month the article names, `quote` as written ("Tuesday"). */
export interface ArticleDate {
  readonly quote: Quote;
  /** ISO 8601, a day or a month ("2026-01-13", "2026-01"). */
  readonly date: string;
  readonly sentence: Sentence;
}

/** How much of the article the points come from. */
export interface Coverage {
  /** Paragraphs that at least one point comes from. */
  readonly covered: number;
  readonly paragraphs: number;
}

export interface Brief {
  readonly article: ArticleHead;
  /** In reading order. */
  readonly points: readonly KeyPoint[];
  /** Most important first. */
  readonly actors: readonly Actor[];
  /** In reading order. */
  readonly statements: readonly Statement[];
  /** Settings, those named most often first; absent as `figures` is. */
  readonly places?: readonly Place[];
  /** The reader's corrections, in their order; they are in `actors` and `statements` already. */
  readonly actorEdits?: readonly ActorEdit[];
  /** Key figures in reading order; absent in briefs of versions before they were looked for. */
  readonly figures?: readonly Figure[];
  /** Earliest first; absent as `figures` is. */
  readonly dates?: readonly ArticleDate[];
  /** BCP 47 primary subtag of the language the brief was made by, "und" when Nutgraf has no tables for it; absent as `figures` is. */
  readonly language?: string;
  readonly coverage: Coverage;
  /** Version of the shape of this record, for migrations. */
  readonly version: number;
}

/** What of a brief is known, and can be shown, before anybody is looked for in it. */
export type BriefOpening = Pick<Brief, "article" | "points" | "coverage" | "language">;

export interface SavedBrief {
  readonly id: string;
  /** When it was first saved: ISO 8601 with milliseconds, UTC. */
  readonly savedAt: string;
  /** When it was last saved again, in the same form, or null. */
  readonly updatedAt: string | null;
  readonly brief: Brief;
  readonly tags: readonly string[];
  readonly read: boolean;
  readonly note: string;
  /** How many earlier versions of the brief are kept beside it. */
  readonly earlier: number;
}

/** An address that came from elsewhere and waits to be briefed. */
export interface LaterAddress {
  readonly url: string;
  readonly title: string;
  readonly addedAt: string;
  readonly tags: readonly string[];
}

/** Somebody as a brief names them. */
export type ActorName = Pick<Actor, "name" | "kind">;

/** Two names of one actor: the reader's own decision. */
export interface ActorMerge {
  readonly actor: ActorName;
  readonly into: ActorName;
}
