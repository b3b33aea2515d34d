import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

interface Wanted {
  readonly label: string;
  /** Environment variable that names the program. */
  readonly variable: string;
  readonly programs: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
}

const WANTED = {
  chromium: {
    label: "Chromium or Chrome",
    variable: "CHROME_PATH",
    programs: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"],
    places: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    debian: "chromium",
  },
  firefox: {
    label: "Firefox 142 or newer",
    variable: "FIREFOX_PATH",
    programs: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    debian: "firefox-esr",
  },
} as const satisfies Record<string, Wanted>;

export type BrowserName = keyof typeof WANTED;

/** The path of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, programs, places }: Wanted = WANTED[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...found, ...places].find((path) => existsSync(path)) ?? null;
}

/**
 * The path of a browser, installed first where that can be done: from Debian's packages, as root.
 * Throws an Error whose message says what to install.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { label, variable, debian } = WANTED[name];
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log(`Installing ${debian} from Debian's packages ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    try {
      execFileSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
      execFileSync("apt-get", ["install", "-y", "-qq", debian], { stdio: ["ignore", "ignore", "inherit"], env });
    } catch {
      // Said below, in words that help.
    }
  }
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(
    `${label} is needed. Install it (on Debian: apt-get install ${debian}) or set ${variable} to its path.`,
  );
}
