import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { norwegian } from "./norwegian.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";
import type { Language } from "./types.ts";

/** A new language is a file of its own and a line here. */
export const LANGUAGES: readonly Language[] = [english, german, french, spanish, italian, portuguese, dutch, norwegian];
