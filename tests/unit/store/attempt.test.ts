import { expect, test } from "vitest";
import { attempt } from "../../../lib/store/attempt.ts";

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

test.each([
  ["storage-full", named("QuotaExceededError", "")],
  [
    "storage-full",
    named("UnknownError", "IO error: .../000036.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)"),
  ],
  ["storage-full", named("QuotaError", "Encountered full disk while opening backing store for indexedDB.open.")],
  ["storage-newer", named("VersionError", "The requested version (2) is less than the existing version (99).")],
  ["storage-failed", named("UnknownError", "Internal error opening backing store")],
  ["cancelled", named("Cancelled", "")],
])("the reader is told %s of %s", async (kind, error) => {
  expect(await attempt(() => Promise.reject(error))).toMatchObject({ ok: false, failure: { kind } });
});
