import type { BenchOptions } from "../options.ts";

export async function run(_options: BenchOptions): Promise<void> {
  throw new Error("no measure yet");
}
