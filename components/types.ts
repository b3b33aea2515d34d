import type { Failure, Result } from "../lib/result.ts";
import type { Article, Brief, PointCount, SavedBrief, Span } from "../lib/types.ts";

/** A brief on screen, with what belongs to it. */
export interface Shown {
  readonly article: Article;
  readonly brief: Brief;
  readonly saved: SavedBrief | null;
}

/** Everything the popup can do; a test passes stubs. */
export interface PopupActions<Reading extends Shown> {
  readonly load: () => Promise<Result<Reading>>;
  readonly rebrief: (reading: Reading, points: PointCount) => Reading;
  readonly save: (reading: Reading) => Promise<Result<SavedBrief>>;
  readonly unsave: (saved: SavedBrief) => Promise<Result<void>>;
  readonly show: (reading: Reading, spans: readonly Span[], focus: number) => Promise<Result<void>>;
  readonly copy: (text: string) => Promise<void>;
  readonly asMarkdown: (brief: Brief) => string;
  readonly openBriefs: () => Promise<void>;
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
  | { readonly by: "address"; readonly addressOf: (text: string) => string | null };

/** One page of the list. */
export interface ListPage<Place> {
  readonly briefs: readonly SavedBrief[];
  readonly unreadable: number;
  readonly next: Place | null;
}

export interface ShortcutLine {
  readonly command: string;
  readonly description: string;
  readonly keys: string;
}

/** Everything the list of saved briefs can do; a test passes stubs. */
export interface ListActions<Place> {
  /** At least `count` briefs from the newest on, or the page behind `after`. */
  readonly list: (count: number, after: Place | null) => Promise<Result<ListPage<Place>>>;
  readonly remove: (id: string) => Promise<Result<void>>;
  readonly restore: (saved: SavedBrief) => Promise<Result<void>>;
  readonly copy: (text: string) => Promise<void>;
  readonly asMarkdown: (brief: Brief) => string;
  readonly addressOf: (url: string, text: string) => string;
  readonly onChange: (listener: () => void) => () => void;
  readonly shortcuts: () => Promise<readonly ShortcutLine[]>;
  readonly openShortcutSettings: () => Promise<void>;
}
