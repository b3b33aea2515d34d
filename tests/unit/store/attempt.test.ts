import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { attempt } from "../../../lib/store/attempt.ts";

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

// Each fault comes hours after the one before, unless a test says otherwise.
let hours = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.advanceTimersByTime(++hours * 3_600_000);
});
afterEach(() => vi.useRealTimers());

test.each([
  ["storage-full", named("QuotaExceededError", "")],
  [
    "storage-full",
    named("UnknownError", "IO error: .../000036.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)"),
  ],
  ["storage-full", named("QuotaError", "Encountered full disk while opening backing store for indexedDB.open.")],
  ["storage-full", named("UnknownError", "Unknown error occured while creating a bucket.")],
  ["storage-newer", named("VersionError", "The requested version (2) is less than the existing version (99).")],
  ["storage-failed", named("UnknownError", "Internal error opening backing store")],
  ["cancelled", named("Cancelled", "")],
])("the reader is told %s of %s", async (kind, error) => {
  expect(await attempt(() => Promise.reject(error))).toMatchObject({ ok: false, failure: { kind } });
});

test("a fault without a reason is put down to the disk that was full a moment ago, and only then", async () => {
  const told = async (error: Error) => {
    const result = await attempt(() => Promise.reject(error));
    return result.ok ? "" : result.failure.kind;
  };
  const unexplained = named("UnknownError", "Internal error opening backing store for indexedDB.open.");
  expect(await told(named("QuotaExceededError", ""))).toBe("storage-full");
  vi.advanceTimersByTime(10_000);
  expect(await told(unexplained)).toBe("storage-full");
  expect(await told(named("TypeError", "a fault of Nutgraf's own"))).toBe("storage-failed");
  vi.advanceTimersByTime(60_000);
  expect(await told(unexplained)).toBe("storage-failed");
});
