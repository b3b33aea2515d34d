import { aborted } from "./scenarios/aborts.ts";
import { background } from "./scenarios/background.ts";
import { clock } from "./scenarios/clock.ts";
import { full } from "./scenarios/full.ts";
import { killedWhileImporting, killedWhileSaving } from "./scenarios/kills.ts";
import { newerDatabase } from "./scenarios/newer.ts";
import { twoWindows } from "./scenarios/twoWindows.ts";
import type { Scenario } from "./types.ts";

export const SCENARIOS: readonly Scenario[] = [
  twoWindows,
  aborted,
  clock,
  newerDatabase,
  background,
  full,
  killedWhileSaving,
  killedWhileImporting,
];
