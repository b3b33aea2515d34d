import { parseArgs } from "node:util";
import { runCommand, UsageError } from "../../tools/complain.ts";
import type { BenchOptions } from "./options.ts";

/** One measure, one folder: loaded only when asked for, because the pages need a browser and the others don't. */
const MEASURES: Readonly<Record<string, () => Promise<{ run(options: BenchOptions): Promise<void> }>>> = {
  pages: () => import("./pages/run.ts"),
  points: () => import("./points/run.ts"),
  actors: () => import("./actors/run.ts"),
  list: () => import("./list/run.ts"),
  speed: () => import("./speed/run.ts"),
};

const USAGE =
  "bench pages|points|actors --data FILE [--out FILE] [--errors N] [--split NAME] [--without STEP] [--tagger rules|learned], or bench speed [--data FILE], or bench list [--sizes 100,1000] [--browser chromium|firefox]";

await runCommand("bench", async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: "string" },
      out: { type: "string" },
      errors: { type: "string", default: "0" },
      split: { type: "string" },
      without: { type: "string", multiple: true, default: [] },
      tagger: { type: "string", default: "learned" },
      sizes: { type: "string" },
      browser: { type: "string" },
    },
  });
  const [name, ...rest] = positionals;
  const load = name === undefined ? undefined : Object.hasOwn(MEASURES, name) && MEASURES[name];
  if (!load || rest.length > 0) throw new UsageError(`name one measure: ${USAGE}`);
  if (values.data === undefined && name !== "list" && name !== "speed")
    throw new UsageError(`--data is missing: ${USAGE}`);
  const errors = Number(values.errors);
  if (!Number.isInteger(errors) || errors < 0)
    throw new UsageError(`--errors is a whole number, not "${values.errors}"`);
  const { tagger } = values;
  if (tagger !== "rules" && tagger !== "learned") throw new UsageError(`--tagger is rules or learned, not "${tagger}"`);
  const measure = await load();
  await measure.run({
    data: values.data ?? "",
    out: values.out ?? null,
    errors,
    split: values.split ?? null,
    without: values.without,
    tagger,
    sizes: values.sizes === undefined ? null : sizesOf(values.sizes),
    browser: values.browser ?? null,
  });
});

function sizesOf(text: string): number[] {
  const sizes = text.split(",").map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new UsageError(`--sizes are whole numbers, not "${text}"`);
  return sizes;
}
