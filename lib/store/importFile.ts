import type { ImportReport, OnDuplicate } from "../listTypes.ts";
import type { LongWork } from "../longWork.ts";
import { type Failure, type FailureKind, fail, type Result } from "../result.ts";
import { attempt, attemptChange, endIfCancelled } from "./attempt.ts";
import { writing } from "./database.ts";
import { type AddressFile, kindOfText } from "./import/addresses.ts";
import { clearStaging, LOCK } from "./import/leftovers.ts";
import { moveStaged } from "./import/moveStaged.ts";
import { stageAddresses, stageBriefs } from "./import/stage.ts";

/** Bytes. A brief has about 10 kB: this is eight hundred thousand of them, more than any list holds. */
const LARGEST_BRIEFS = 8_000_000_000;
/** Bytes of a file of addresses. */
const LARGEST_ADDRESSES = 100_000_000;

/**
 * Takes in a file: briefs that Nutgraf exported, or addresses to be briefed later from Pocket, Instapaper or a browser's bookmarks.
 * First every entry is checked and laid aside; then all of them are moved in one transaction. So it is all of what is good in the
 * file or, when it fails, is cancelled or the browser ends, nothing. The report says what was refused and why.
 *
 * @param name of the file, for nothing but the kind; @param onDuplicate what to do with articles that are in the list already.
 */
export async function importFile(
  file: Blob,
  _name: string,
  onDuplicate: OnDuplicate,
  work: LongWork,
): Promise<Result<ImportReport>> {
  const beginning = await attempt(() => file.slice(0, 10_000).text());
  if (!beginning.ok) return fail("file-unreadable", "gone");
  if (file.size === 0) return fail("file-unreadable", "empty");
  const kind = /^\ufeff?\s*\{/.test(beginning.value) ? "nutgraf" : kindOfText(beginning.value);
  if (kind === null) return fail("file-unreadable");
  if (file.size > (kind === "nutgraf" ? LARGEST_BRIEFS : LARGEST_ADDRESSES))
    return fail("file-unreadable", "too-large");
  const result = await attemptChange(() =>
    navigator.locks.request(LOCK, { signal: work.signal }, () => checkAndMove(file, kind, onDuplicate, work)),
  );
  if (result.ok || !work.signal.aborted) return unwrapped(result);
  return fail("cancelled");
}

async function checkAndMove(
  file: Blob,
  kind: "nutgraf" | AddressFile,
  onDuplicate: OnDuplicate,
  work: LongWork,
): Promise<ImportReport | Failure> {
  await writing(clearStaging, ["staging"]);
  try {
    const staged = kind === "nutgraf" ? await stageBriefs(file, work) : await stageAddresses(file, kind, work);
    if ("unreadable" in staged) return { kind: "file-unreadable", detail: staged.unreadable };
    endIfCancelled(work.signal);
    const moved = await writing((transaction) => moveStaged(transaction, staged.counts, onDuplicate, work));
    const { refused, moreRefused } = staged;
    return { kind, ...moved, refused: [...refused, ...moved.refused], moreRefused };
  } finally {
    await writing(clearStaging, ["staging"]).catch(() => {
      // It is emptied before the next import and at the next opening, too.
    });
  }
}

const FAILURES: ReadonlySet<string> = new Set<FailureKind>(["file-unreadable"]);

function unwrapped(result: Result<ImportReport | Failure>): Result<ImportReport> {
  if (!result.ok) return result;
  return FAILURES.has(result.value.kind)
    ? { ok: false, failure: result.value as Failure }
    : { ok: true, value: result.value as ImportReport };
}
