import type { Restoration } from "../listTypes.ts";
import type { Result } from "../result.ts";
import { attempt } from "./attempt.ts";
import { reading, writingUncopied } from "./connection.ts";
import { readRestoration, writeRestoration } from "./copy/state.ts";

/** What has come back from the second copy after the browser lost the store, until the reader has read of it; null: nothing had to. */
export function lastRestoration(): Promise<Result<Restoration | null>> {
  return attempt(() => reading(readRestoration, ["meta"]));
}

export function forgetRestoration(): Promise<Result<void>> {
  return attempt(() => writingUncopied((transaction) => writeRestoration(transaction, null), ["meta"]));
}
