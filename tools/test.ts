import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { ensureBrowser } from "./browsers/find.ts";

/**
 * Everything, from a fresh clone: the browsers, both packages, then the tests: unit, DOM, the packages, both real browsers.
 * Arguments go to vitest ("--project firefox"). Ends with the plain line "N passed, N failed".
 */
const ROOT = resolve(import.meta.dirname, "..");
const REPORT = resolve(ROOT, ".results/tests.json");

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** A file that could not even be loaded fails as a suite, without a test to its name. */
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

function end(passed: number, failed: number, skipped = 0): never {
  if (skipped > 0)
    console.log(`\n${skipped} skipped: they are about the other browser, or what they need is not beside the project`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

try {
  ensureBrowser("chromium");
  ensureBrowser("firefox");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  end(0, 1);
}

if (!run("npm", ["run", "--silent", "build"])) end(0, 1);

rmSync(REPORT, { force: true });
const ended = run("vitest", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${REPORT}`,
  ...process.argv.slice(2),
]);
let report: Report;
try {
  report = JSON.parse(readFileSync(REPORT, "utf8"));
} catch {
  console.error("The tests ended without a report");
  end(0, 1);
}
const broken = report.success && ended ? 0 : Math.max(1, report.numFailedTests);
end(report.numPassedTests, broken, report.numPendingTests);
