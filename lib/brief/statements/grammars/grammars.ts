import type { Language } from "../../../text/languages/types.ts";
import { BARE } from "./bare.ts";
import { english } from "./english.ts";
import type { Grammar } from "./types.ts";

/** One row a language. */
export const GRAMMARS: readonly Grammar[] = [english];

/** The grammar of a language, or one that knows its verbs of saying only: enough for quotations with a name beside them. */
export const grammarOf = ({ code, sayingVerbs }: Language): Grammar =>
  GRAMMARS.find((grammar) => grammar.code === code) ?? { ...BARE, code, quoteVerbs: sayingVerbs };
