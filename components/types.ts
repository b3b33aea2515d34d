import type { Saving } from "../lib/listTypes.ts";
import type { Failure, Result } from "../lib/result.ts";
import type { Actor, ActorEdit, Article, Brief, PointCount, SavedBrief, Span } from "../lib/types.ts";

/** A brief on screen, with what belongs to it. */
export interface Shown {
  readonly article: Article;
  readonly brief: Brief;
  readonly saved: SavedBrief | null;
  /** Of a private window, from which nothing is saved. */
  readonly isPrivate?: boolean;
}

/** Everything the popup can do; a test passes stubs. */
export interface PopupActions<Reading extends Shown> {
  readonly load: () => Promise<Result<Reading>>;
  readonly rebrief: (reading: Reading, points: PointCount) => Reading;
  /** The reading with these corrections of who is in it, and no others. */
  readonly editActors: (reading: Reading, edits: readonly ActorEdit[]) => Reading;
  readonly save: (reading: Reading) => Promise<Result<Saving>>;
  readonly unsave: (reading: Reading, saved: SavedBrief) => Promise<Result<void>>;
  readonly show: (reading: Reading, spans: readonly Span[], focus: number) => Promise<Result<void>>;
  readonly copy: (text: string) => Promise<void>;
  readonly asMarkdown: (brief: Brief) => string;
  readonly openBriefs: () => Promise<void>;
  /** Shows the brief beside the page instead; null where the browser has no place for it. Called in the reader's gesture. */
  readonly openPanel: ((reading: Reading) => void) | null;
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
