import { resolve } from "node:path";
import { test } from "vitest";
import { SCENARIOS } from "../faults/scenarios.ts";
import { bundle } from "../store/bundle.ts";
import { browserName } from "./session.ts";

/** A little of what `npm run faults` does. */
const SCALE = { saves: 50, kills: 3, every: 17 };

test.each(SCENARIOS)(
  "nothing acknowledged is lost, and nothing is half there: $name",
  { timeout: 240_000 },
  async ({ run }) => {
    const script = await bundle(resolve(import.meta.dirname, "../faults/inPage.ts"), "nutgrafFaults");
    await run({ name: browserName, script, scale: SCALE });
  },
);
