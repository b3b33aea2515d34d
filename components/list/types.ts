import type {
  ActorEntry,
  BriefEdit,
  BriefPage,
  BriefQuery,
  BriefSelection,
  EarlierBrief,
  Facet,
  ImportReport,
  LaterAddress,
  ListPlace,
  OnDuplicate,
  Removal,
  Restoration,
} from "../../lib/listTypes.ts";
import type { LongWork } from "../../lib/longWork.ts";
import type { Result } from "../../lib/result.ts";
import type { Brief, SavedBrief } from "../../lib/types.ts";
import type { ShortcutLine } from "../types.ts";

export interface ExportFormat {
  readonly name: string;
  /** For the reader: "Markdown, one file". */
  readonly label: string;
}

export interface ExportedFile {
  readonly blob: Blob;
  readonly name: string;
  readonly count: number;
}

export interface StorageUse {
  readonly bytes: number | null;
  readonly quota: number | null;
  readonly briefs: number;
}

export interface BackupState {
  /** When everything was last exported, ISO 8601, or null. */
  readonly last: string | null;
  /** Savings since then. */
  readonly savings: number;
}

/** Everything the list of saved briefs can do; a test passes stubs. */
export interface ListActions {
  readonly list: (query: BriefQuery, count: number, after: ListPlace | null) => Promise<Result<BriefPage>>;
  readonly count: (query: BriefQuery) => Promise<Result<number>>;
  readonly sites: () => Promise<Result<readonly Facet[]>>;
  readonly tags: () => Promise<Result<readonly Facet[]>>;
  /** Those in most briefs. */
  readonly actors: () => Promise<Result<readonly ActorEntry[]>>;
  readonly actor: (key: string) => Promise<Result<ActorEntry | null>>;
  readonly actorKey: (actor: Brief["actors"][number]) => string;
  readonly find: (id: string) => Promise<Result<SavedBrief | null>>;
  readonly edit: (selection: BriefSelection, edit: BriefEdit) => Promise<Result<number>>;
  readonly remove: (selection: BriefSelection) => Promise<Result<Removal | null>>;
  readonly undo: (removalId: string) => Promise<Result<number>>;
  readonly lastRemoval: () => Promise<Result<Removal | null>>;
  /** Newest first. */
  readonly earlier: (id: string) => Promise<Result<readonly EarlierBrief[]>>;
  readonly sameStory: (id: string) => Promise<Result<readonly SavedBrief[]>>;
  readonly formats: readonly ExportFormat[];
  readonly exportFile: (selection: BriefSelection, format: string, work: LongWork) => Promise<Result<ExportedFile>>;
  readonly download: (file: ExportedFile) => void;
  readonly importFile: (file: File, onDuplicate: OnDuplicate, work: LongWork) => Promise<Result<ImportReport>>;
  readonly backup: () => Promise<Result<BackupState>>;
  readonly noteBackup: () => Promise<Result<void>>;
  /** What the browser had lost and has back, until the reader has read of it. */
  readonly restoration: () => Promise<Result<Restoration | null>>;
  readonly forgetRestoration: () => Promise<Result<void>>;
  readonly storage: () => Promise<Result<StorageUse>>;
  readonly later: (
    count: number,
    after: ListPlace | null,
  ) => Promise<Result<{ readonly addresses: readonly LaterAddress[]; readonly next: ListPlace | null }>>;
  readonly removeLater: (url: string) => Promise<Result<void>>;
  readonly singleKeys: () => Promise<boolean>;
  readonly setSingleKeys: (on: boolean) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly asMarkdown: (brief: Brief) => string;
  readonly addressOf: (url: string, text: string) => string;
  readonly onChange: (listener: () => void) => () => void;
  readonly shortcuts: () => Promise<readonly ShortcutLine[]>;
  readonly openShortcutSettings: () => Promise<void>;
}
