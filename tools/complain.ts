/** A mistake of whoever called the command: told in one line, without a stack. */
export class UsageError extends Error {}

/**
 * Runs a command of the maintainer's. A `UsageError`, an unknown flag or a missing file ends it with one clear line and exit code 2.
 */
export async function runCommand(name: string, main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const line = complaint(error);
    if (line === null) throw error;
    console.error(`${name}: ${line}`);
    process.exitCode = 2;
  }
}

function complaint(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code?.startsWith("ERR_PARSE_ARGS")) return error.message.split("\n")[0]?.replace(/\. To specify.*/, "") ?? null;
  if (code === "ENOENT") return `there is no file ${path}`;
  if (code === "EISDIR") return `${path ?? "this"} is a folder, not a file`;
  if (code === "EACCES") return `${path} may not be read`;
  return null;
}
