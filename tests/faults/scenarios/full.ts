import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "../../../tools/browsers/find.ts";
import { ask, pause, sound, storeIn, withBrowser, withProfile } from "../browse.ts";
import type { Scenario } from "../types.ts";

/** Characters of a brief that no disk makes smaller; larger ones are kept in files of their own by Chromium. */
const LARGE = 20_000;
/** Of the small disk that what is stored lies on. */
const MEGABYTES = 40;
/** Bytes that are in the way until the reader makes room. */
const BALLAST = 15_000_000;
/** Where in a profile it lies: on a full disk a whole profile brings a browser down. */
const PLACES = { chromium: "Default/IndexedDB", firefox: "storage" } as const;

/** Runs work on a profile that stores on a disk of its own, or returns null where nobody may make one. */
async function withSmallDisk<Value>(
  name: BrowserName,
  work: (profile: string, makeRoom: () => void) => Promise<Value>,
): Promise<Value | null> {
  return withProfile(async (profile) => {
    const folder = join(profile, PLACES[name]);
    mkdirSync(folder, { recursive: true });
    const made = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${MEGABYTES}m`, "nutgraf-faults", folder]);
    if (made.status !== 0) return null;
    try {
      const ballast = join(folder, "ballast");
      writeFileSync(ballast, Buffer.alloc(BALLAST));
      return await work(profile, () => rmSync(ballast));
    } finally {
      spawnSync("umount", [folder]);
    }
  });
}

export const full: Scenario = {
  name: "the disk is full",
  run: async (world) =>
    (await withSmallDisk(world.name, (profile, makeRoom) =>
      withBrowser(
        world,
        async (browser) => {
          const view = await storeIn(browser, world.script);
          const said = await ask<string | null>(view, "saveUntilFull", 60 * MEGABYTES, LARGE);
          if (said !== "storage-full") throw new Error(`a full disk is told as ${said}`);
          // A browser may not even read on a disk without any room: the reader makes some.
          makeRoom();
          await pause(1_000);
          const ids = await ask<string[]>(view, "acknowledgedSoFar");
          const lost = await ask<string[]>(view, "missing", ids);
          if (lost.length > 0) throw new Error(`${lost.length} acknowledged briefs are lost`);
          const briefs = await sound(view, "when there is room again");
          if (briefs !== ids.length) throw new Error(`${briefs} briefs of ${ids.length} that were acknowledged`);
          return `full after ${briefs} briefs: all there when there is room again`;
        },
        { profile },
      ),
    )) ?? "not tried: a small disk can be made by root only",
};
