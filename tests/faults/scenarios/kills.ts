import { launch } from "../../../tools/browsers/launch.ts";
import { ask, kill, pause, sound, storeIn, withProfile } from "../browse.ts";
import type { Scenario } from "../types.ts";

/** Milliseconds a browser has before it is killed, at most: from before the first saving to after some of them. */
const LONGEST = 1_500;

export const killedWhileSaving: Scenario = {
  name: "the browser is killed in mid-save",
  run: ({ name, script, scale }) =>
    withProfile(async (profile) => {
      const acknowledged: string[] = [];
      for (let round = 0; round <= scale.kills; round++) {
        const browser = await launch(name, { profile });
        try {
          const view = await storeIn(browser, script);
          const lost = await ask<string[]>(view, "missing", acknowledged);
          if (lost.length > 0)
            throw new Error(`after kill ${round}: ${lost.length} acknowledged briefs are lost, ${lost[0]}`);
          if (round % 10 === 0 || round === scale.kills) await sound(view, `after kill ${round}`);
          if (round === scale.kills) {
            await browser.close();
            break;
          }
          await view.evaluate((seed: number) => nutgrafFaults.startSaving(seed), 1_000 + round);
          const end = performance.now() + (LONGEST * (round % 20)) / 19;
          do acknowledged.push(...(await view.evaluate(() => nutgrafFaults.acknowledged.splice(0))));
          while (performance.now() < end);
        } finally {
          await kill(browser);
        }
      }
      return `${scale.kills} kills, ${acknowledged.length} savings acknowledged, none lost, nothing half there`;
    }),
};

/** Briefs of one import. */
const IMPORTED = 150;

export const killedWhileImporting: Scenario = {
  name: "the browser is killed in mid-import",
  run: ({ name, script, scale }) =>
    withProfile(async (profile) => {
      let longest = 2_000;
      const counts = { whole: 0, nothing: 0 };
      let wasDone = false;
      for (let round = 0; round <= scale.kills; round++) {
        const browser = await launch(name, { profile });
        try {
          const view = await storeIn(browser, script);
          await ask(view, "openedAgain");
          if (round > 0) {
            const there = await ask<number>(view, "countBeginning", `generated-${2_000 + round - 1}-`);
            if (there !== 0 && there !== IMPORTED)
              throw new Error(`after kill ${round}: ${there} briefs of ${IMPORTED} are there`);
            if (wasDone && there === 0) throw new Error(`after kill ${round}: an import that was done is gone`);
            counts[there === 0 ? "nothing" : "whole"]++;
          }
          if (round % 10 === 0 || round === scale.kills) await sound(view, `after kill ${round}`);
          if (round === 0) {
            // How long an import takes here: kills are spread over it.
            const start = performance.now();
            await ask(view, "importSome", 1_999, IMPORTED);
            longest = performance.now() - start;
          }
          if (round === scale.kills) {
            await browser.close();
            break;
          }
          await view.evaluate(
            (seed: number, count: number) => nutgrafFaults.startImporting(seed, count),
            2_000 + round,
            IMPORTED,
          );
          await pause((longest * 1.1 * (round % 25)) / 24);
          wasDone = (await view.evaluate(() => nutgrafFaults.acknowledged.splice(0))).some((said) =>
            said.startsWith("added"),
          );
        } finally {
          await kill(browser);
        }
      }
      return `${scale.kills} kills in imports of ${Math.round(longest)} ms: ${counts.whole} came in whole, ${counts.nothing} not at all, none by half`;
    }),
};
