import type { ActorEntry, ActorPage, ListPlace } from "../../lib/listTypes.ts";
import type { Result } from "../../lib/result.ts";
import type { Dossier } from "../../lib/view/dossier.ts";

export interface FullDossier {
  readonly actor: ActorEntry;
  readonly dossier: Dossier;
  /** How many of the actor's briefs were read: the newest ones. */
  readonly read: number;
}

/** Everything the page of actors can do; a test passes stubs. */
export interface ActorsActions {
  readonly actors: (prefix: string, count: number, after: ListPlace | null) => Promise<Result<ActorPage>>;
  /** Null when no saved brief has the actor. */
  readonly dossier: (key: string) => Promise<Result<FullDossier | null>>;
  readonly merge: (fromKey: string, intoKey: string) => Promise<Result<void>>;
  readonly split: (key: string) => Promise<Result<void>>;
  readonly asMarkdown: (name: string, dossier: Dossier) => string;
  readonly copy: (text: string) => Promise<void>;
  readonly download: (text: string, name: string) => void;
  readonly addressOf: (url: string, text: string) => string;
  readonly onChange: (listener: () => void) => () => void;
}
