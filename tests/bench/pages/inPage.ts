import { plainReadability } from "./plainReadability.ts";

/** Entry of the script that the benchmark injects beside the built one. */
export const run = (): string[] => plainReadability(document);
