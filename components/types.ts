import type { Saving } from "../lib/listTypes.ts";
import type { Failure, Result } from "../lib/result.ts";
import type { Actor, ActorEdit, Article, Brief, BriefOpening, PointCount, SavedBrief, Span } from "../lib/types.ts";

/** The first part of a brief on screen, with what belongs to it. */
export interface Opened {
  readonly article: Article;
  readonly brief: BriefOpening;
  readonly saved: SavedBrief | null;
  /** Of a private window, from which nothing is saved. */
  readonly isPrivate?: boolean;
}

/** A whole brief on screen. */
export interface Shown extends Opened {
  readonly brief: Brief;
}

/** Everything the popup can do; a test passes stubs. */
export interface PopupActions<First extends Opened, Reading extends First & Shown> {
  readonly load: () => Promise<Result<First>>;
  /** Adds what takes longer: who is in it, and who said what. */
  readonly finish: (first: First) => Promise<Result<Reading>>;
  readonly rebrief: (reading: Reading, points: PointCount) => Reading;
  /** The reading with these corrections of who is in it, and no others. */
  readonly editActors: (reading: Reading, edits: readonly ActorEdit[]) => Reading;
  readonly save: (reading: Reading) => Promise<Result<Saving>>;
  readonly unsave: (reading: Reading, saved: SavedBrief) => Promise<Result<void>>;
  readonly show: (first: First, spans: readonly Span[], focus: number) => Promise<Result<void>>;
  readonly copy: (text: string) => Promise<void>;
  readonly asMarkdown: (brief: Brief) => string;
  readonly openBriefs: () => Promise<void>;
  /** Shows the brief beside the page instead; null where the browser has no place for it. Called in the reader's gesture. */
  readonly openPanel: ((first: First) => void) | null;
  /** A way on from a failure ("Open the original page"), or null. */
  readonly wayOn: (failure: Failure) => WayOn | null;
}

export interface WayOn {
  readonly label: string;
  readonly go: () => Promise<void>;
}

/** How a passage of the article is reached: in the page beside the popup, or by an address, where the article has one. */
export type Reach =
  | { readonly by: "showing"; readonly show: (spans: readonly Span[], focus: number) => void }
  | {
      readonly by: "address";
      readonly addressOf: (text: string) => string | null;
      /** Where everything saved about an actor stands. */
      readonly dossierOf?: (actor: Actor) => string;
    };

export interface ShortcutLine {
  readonly command: string;
  readonly description: string;
  readonly keys: string;
}
