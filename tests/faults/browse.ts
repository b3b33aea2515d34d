import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../../tools/browsers/launch.ts";
import type { Browser, LaunchOptions, View } from "../../tools/browsers/types.ts";
import { runJob } from "../store/job.ts";
import type { World } from "./types.ts";

/** A document of the extension in which nothing of its own runs, with the store in it. */
export async function storeIn(browser: Browser, script: string): Promise<View> {
  const view = await browser.openExtensionPage("icon/96.png");
  await view.run(script);
  await ask(view, "restored");
  return view;
}

export const ask = <Value>(view: View, name: string, ...args: readonly unknown[]): Promise<Value> =>
  runJob<Value>(view, "nutgrafFaults", name, ...args);

/** Throws when the index and the records do not agree. Returns how many briefs there are. */
export async function sound(view: View, when: string): Promise<number> {
  const { briefs, faults } = await ask<{ briefs: number; faults: string[] }>(view, "check");
  if (faults.length > 0) throw new Error(`${when}:\n${faults.join("\n")}`);
  return briefs;
}

export async function withBrowser<Value>(
  { name }: World,
  work: (browser: Browser) => Promise<Value>,
  options: Omit<LaunchOptions, "extension"> = {},
): Promise<Value> {
  const browser = await launch(name, options);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A folder for a profile that outlives the browsers on it. */
export async function withProfile<Value>(work: (profile: string) => Promise<Value>): Promise<Value> {
  const profile = mkdtempSync(join(tmpdir(), "nutgraf-faults-"));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Ends a browser with all its processes as a power cut would. */
export async function kill(browser: Browser): Promise<void> {
  for (const id of treeOf(browser.process)) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has gone with its parent.
    }
  }
  await browser.closed;
  // The driver's own ends: there is nobody left to answer.
  await Promise.race([browser.close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 2_000))]);
}

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = Number(/^PPid:\s+(\d+)/m.exec(statusOf(entry))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const tree = (id: number): number[] => [id, ...(children.get(id) ?? []).flatMap(tree)];
  return tree(root);
}

function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, "utf8");
  } catch {
    return "";
  }
}

export const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
