import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { BUILT } from "../../tools/browsers/launch.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Runs a tool of the project; what it complains of is what the test shows. */
function complaintsOf(program: string, ...args: string[]): string {
  try {
    execFileSync(program, args, { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return `${stdout}${stderr}`.trim() || String(error);
  }
}

test("the types hold", () => {
  expect(complaintsOf("tsc", "--noEmit")).toBe("");
});

test("the pure rooms need no DOM", () => {
  expect(complaintsOf("tsc", "-p", "tsconfig.pure.json")).toBe("");
});

test("the code is formatted, linted, and no room imports what it may not", () => {
  expect(complaintsOf("biome", "check", "--error-on-warnings", ".")).toBe("");
});

test("no promise is left floating", () => {
  expect(
    complaintsOf(
      "oxlint",
      "--type-aware",
      "--deny-warnings",
      "-A",
      "all",
      "-D",
      "typescript/no-floating-promises",
      "-D",
      "typescript/no-misused-promises",
      "lib",
      "components",
      "entrypoints",
      "tools",
      "tests",
    ),
  ).toBe("");
});

test("no file, export or dependency is unused", () => {
  expect(complaintsOf("knip")).toBe("");
});

// The linter is Mozilla's: a package for Chrome would only be told that it is not one for Firefox.
test("web-ext lint has nothing to say of the package for Firefox", () => {
  const report = lint(BUILT.firefox);
  expect(report.messages).toEqual([]);
  expect(report.counts).toEqual({ errors: 0, warnings: 0, notices: 0 });
});

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

function lint(folder: string) {
  let text: string;
  try {
    text = execFileSync(
      "web-ext",
      ["lint", "--source-dir", folder, "--output", "json", "--self-hosted", "--no-config-discovery"],
      {
        encoding: "utf8",
        stdio: "pipe",
      },
    );
  } catch (error) {
    // An error in the package ends the linter with a code; its report is complete all the same.
    text = (error as { stdout: string }).stdout;
  }
  const report = JSON.parse(text) as {
    readonly summary: { readonly errors: number; readonly warnings: number; readonly notices: number };
    readonly errors: readonly LintMessage[];
    readonly warnings: readonly LintMessage[];
    readonly notices: readonly LintMessage[];
  };
  const { errors, warnings, notices } = report.summary;
  const messages = [...report.errors, ...report.warnings, ...report.notices];
  return {
    counts: { errors, warnings, notices },
    messages: messages.map(({ code, message, file }) => `${file}: ${code} ${message}`),
  };
}
