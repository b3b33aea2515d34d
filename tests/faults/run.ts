import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserName } from "../../tools/browsers/find.ts";
import { runCommand, UsageError } from "../../tools/complain.ts";
import { bundle } from "../store/bundle.ts";
import { SCENARIOS } from "./scenarios.ts";

const USAGE =
  "faults [--browser chromium|firefox] [--only WORDS] [--kills 100] [--saves 1000] [--every 1] [--fuzz 100000]";
/** Cases of a property in one process, each with a seed of its own: the stand-in for the database gets slower with what it has seen. */
const PORTION = 2_000;
const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

/** Every fault in both browsers on the built package, then every property of imports and exports; ends with an error when one is not borne. */
await runCommand("faults", async () => {
  const { values } = parseArgs({
    options: {
      browser: { type: "string" },
      only: { type: "string" },
      kills: { type: "string", default: "100" },
      saves: { type: "string", default: "1000" },
      every: { type: "string", default: "1" },
      fuzz: { type: "string", default: "100000" },
    },
  });
  const number = (name: "kills" | "saves" | "every" | "fuzz") => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 0) throw new UsageError(`--${name} is a whole number: ${USAGE}`);
    return value;
  };
  const scale = { kills: number("kills"), saves: number("saves"), every: Math.max(1, number("every")) };
  const fuzz = number("fuzz");
  const names = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
  if (names.length === 0) throw new UsageError(`--browser is chromium or firefox: ${USAGE}`);
  const script = await bundle(resolve(import.meta.dirname, "inPage.ts"), "nutgrafFaults");
  let failed = 0;
  for (const name of names)
    for (const scenario of SCENARIOS) {
      if (values.only !== undefined && !scenario.name.includes(values.only)) continue;
      const start = performance.now();
      const outcome = await scenario.run({ name, script, scale }).catch((error: unknown) => {
        failed++;
        return `FAILED: ${error instanceof Error ? error.message : String(error)}`;
      });
      console.log(`${name}: ${scenario.name}: ${outcome} (${Math.round((performance.now() - start) / 1000)} s)`);
    }
  for (let done = 0; values.only === undefined && done < fuzz; done += PORTION) {
    const { status } = spawnSync("vitest", ["run", "--project", "unit", "tests/unit/fuzz"], {
      cwd: resolve(import.meta.dirname, "../.."),
      env: { ...process.env, NUTGRAF_FUZZ: String(Math.min(PORTION, fuzz - done)) },
      stdio: "inherit",
    });
    if (status !== 0) failed++;
  }
  if (failed > 0) throw new UsageError(`${failed} faults are not borne`);
});
