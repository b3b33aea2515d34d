import type { View } from "../../tools/browsers/types.ts";

interface Job {
  readonly done: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

declare global {
  var nutgrafJob: Job;
}

/**
 * Runs `globalThis[module][name](...args)` in a page and waits for its JSON result however long it takes: a browser's driver gives up
 * on a command after half a minute.
 */
export async function runJob<Value>(
  view: View,
  module: string,
  name: string,
  ...args: readonly unknown[]
): Promise<Value> {
  await view.evaluate(
    (owner: string, work: string, given: string) => {
      const from = (globalThis as unknown as Record<string, Record<string, (...all: unknown[]) => unknown>>)[owner];
      globalThis.nutgrafJob = { done: false };
      Promise.resolve()
        .then(() => from?.[work]?.(...JSON.parse(given)))
        .then(
          (value) => {
            globalThis.nutgrafJob = { done: true, value };
          },
          (error: unknown) => {
            globalThis.nutgrafJob = {
              done: true,
              error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
            };
          },
        );
    },
    module,
    name,
    JSON.stringify(args),
  );
  for (let wait = 5; ; wait = Math.min(500, wait * 1.5)) {
    const job = await view.evaluate(() => (globalThis.nutgrafJob.done ? JSON.stringify(globalThis.nutgrafJob) : null));
    if (job !== null) {
      const { value, error } = JSON.parse(job) as Job;
      if (error !== undefined) throw new Error(error);
      return value as Value;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
