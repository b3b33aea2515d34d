import { fail, type Result } from "../result.ts";

/** The one catch of a use case: whatever is thrown is a bug, and becomes a report the reader can copy. */
export async function catchBugs<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    return fail(
      "bug",
      error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error),
    );
  }
}
