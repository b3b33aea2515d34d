import { fail, type Result, succeed } from "../result.ts";

/** The result of a piece of work on the store, its faults in words the reader can be given. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return succeed(await work());
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "QuotaExceededError") return fail("storage-full");
    return fail("storage-failed", `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
