import type { Progress } from "./listTypes.ts";

/** What a long piece of work is given: a way to be cancelled, and a way to tell how far it is. */
export interface LongWork {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}
