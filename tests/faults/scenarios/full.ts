import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "../../../tools/browsers/find.ts";
import type { View } from "../../../tools/browsers/types.ts";
import { ask, pause, sound, storeIn, withBrowser, withProfile } from "../browse.ts";
import type { Scenario } from "../types.ts";

/** Characters of a brief that no disk makes smaller; larger ones are kept in files of their own by Chromium. */
const LARGE = 20_000;
/** Of the small disk that what is stored lies on. */
const MEGABYTES = 60;
/** Bytes that are in the way until the reader makes room: enough for a new copy beside what a failed import has left uncompacted. */
const BALLAST = 35_000_000;
/** What of a profile lies there: on a full disk a whole profile brings a browser down. */
const PLACES = { chromium: ["Default/IndexedDB", "Default/WebStorage"], firefox: ["storage"] } as const;

/** Runs work on a profile that stores on a disk of its own, or returns null where nobody may make one. */
async function withSmallDisk<Value>(
  name: BrowserName,
  work: (profile: string, makeRoom: () => void) => Promise<Value>,
): Promise<Value | null> {
  return withProfile(async (profile) => {
    const disk = join(profile, "small-disk");
    const mounted: string[] = [];
    const mount = (folder: string, ...how: string[]) => {
      mkdirSync(folder, { recursive: true });
      if (spawnSync("mount", [...how, folder]).status !== 0) return false;
      mounted.unshift(folder);
      return true;
    };
    try {
      if (!mount(disk, "-t", "tmpfs", "-o", `size=${MEGABYTES}m`, "nutgraf-faults")) return null;
      for (const [index, place] of PLACES[name].entries()) {
        const part = join(disk, String(index));
        mkdirSync(part);
        if (!mount(join(profile, place), "--bind", part)) return null;
      }
      const ballast = join(disk, "ballast");
      writeFileSync(ballast, Buffer.alloc(BALLAST));
      return await work(profile, () => rmSync(ballast));
    } finally {
      for (const folder of mounted) spawnSync("umount", [folder]);
    }
  });
}

/** Chromium now and then ends what it does with no reason but these: the reader is then told of both, the disk and a restart. */
const isToldAsFull = (said: string | null) =>
  said === "storage-full" || /^storage-failed (?:UnknownError: Unknown error|AbortError: )/.test(said ?? "");

/** What lies on the small disk, in kilobytes by folder: what is in the way when there should be room. */
const filesIn = (profile: string): string =>
  spawnSync("du", ["-d4", "-k", join(profile, "small-disk")], { encoding: "utf8" }).stdout;

/** Tries after there is room again, a second apart, until one must succeed. */
const TRIES = 60;
/** Briefs of the import that there is no room for. */
const IMPORTED = 400;

export const full: Scenario = {
  name: "the disk is full",
  run: async (world) =>
    (await withSmallDisk(world.name, async (profile, makeRoom) => {
      const ids = await withBrowser(
        world,
        async (browser) => {
          const view = await storeIn(browser, world.script);
          const said = await ask<string | null>(view, "saveUntilFull", 60 * MEGABYTES, LARGE);
          if (!isToldAsFull(said)) throw new Error(`a full disk is told as ${said}`);
          // Whoever goes on all the same must not make it worse.
          const imported = await ask<string>(view, "importSome", 5, IMPORTED);
          // What is too small to be refused comes in whole.
          const isIn = imported === `added ${IMPORTED}`;
          if (imported !== "storage-full" && !isIn)
            throw new Error(`an import into a full disk is told as ${imported}`);
          const again = await ask<string>(view, "saveOne");
          if (!isToldAsFull(again) && again !== "saved") throw new Error(`still full is told as ${again}`);
          // A browser may not even read on a disk without any room: the reader makes some.
          makeRoom();
          await pause(1_000);
          const acknowledged = await ask<string[]>(view, "acknowledgedSoFar");
          // A browser looks at the disk only now and then: until it does, it does not let back what it has thrown away.
          for (let tries = 0; tries < TRIES; tries++) {
            const isBack = await ask(view, "restored")
              .then(() => ask<string[]>(view, "missing", acknowledged))
              .then((lost) => lost.length === 0)
              .catch(() => false);
            if (isBack) break;
            await pause(1_000);
          }
          await allThere(view, acknowledged, "when there is room again");
          let later = await ask<string>(view, "saveOne");
          for (let tries = 0; isToldAsFull(later) && tries < TRIES; tries++) {
            await pause(1_000);
            later = await ask<string>(view, "saveOne");
          }
          if (later !== "saved") throw new Error(`with room again a saving is told as ${later}\n${filesIn(profile)}`);
          const there = await ask<number>(view, "countBeginning", "generated-5-");
          if (there !== (isIn ? IMPORTED : 0))
            throw new Error(`${there} of ${IMPORTED} imported briefs are there: ${imported}`);
          return [...acknowledged, "one"];
        },
        { profile },
      );
      await withBrowser(
        world,
        async (browser) => allThere(await storeIn(browser, world.script), ids, "after the browser was closed"),
        { profile },
      );
      return `full after ${ids.length - 1} briefs: all there when there is room again, and in the next session`;
    })) ?? "not tried: a small disk can be made by root only",
};

async function allThere(view: View, ids: readonly string[], when: string): Promise<void> {
  await ask(view, "restored");
  const lost = await ask<string[]>(view, "missing", ids);
  if (lost.length > 0) throw new Error(`${when}: ${lost.length} of ${ids.length} acknowledged briefs are lost`);
  await sound(view, when);
}
