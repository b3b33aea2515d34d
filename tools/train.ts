import { writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runCommand, UsageError } from "./complain.ts";
import { trainPoints } from "./train/points.ts";

/** Learns the models that are committed with the code: `npm run train -- points --data FILE`. Deterministic: two runs, one result. */
await runCommand("train", async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: "string" } } });
  if (positionals.length !== 1 || positionals[0] !== "points")
    throw new UsageError("name what to train: train points --data FILE");
  if (values.data === undefined) throw new UsageError("--data is missing: train points --data FILE");
  const { sources, report } = trainPoints(values.data, basename(values.data));
  for (const [name, source] of sources)
    writeFileSync(resolve(import.meta.dirname, `../lib/brief/points/models/${name}.ts`), source);
  console.log(report);
});
