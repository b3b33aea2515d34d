import type { Language } from "../../../text/languages/types.ts";
import type { Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage } from "../types.ts";

/** "Tom Ravnsen", not "The Herald" */
const FULL_NAME =
  /^(?=.*\s\p{Upper})(?!.*\s(?:at|from|in|with|for|near|and)\s)(?!(?:The|Die|Der|Das|Eine?)\s)\p{Upper}\p{Lower}[\p{Alpha}\p{M}’'-]*(?:\s[\p{Alpha}\p{M}.’'-]+){1,3}$/u;
/** "Ravnwater" */
const LONE_NAME = /^\p{Upper}[\p{Alpha}\p{M}’'-]+$/u;

/** "Tom Ravnsen, a diver, said ... He added", "Ravnwater said ... It denied": who spoke has a name that is no actor of the brief. */
export function isNamedOnly({ actor, unnamed, text }: Speaker, pronoun: string, grammar: Grammar): boolean {
  if (actor) return false;
  if (grammar.personPronouns.has(pronoun)) return FULL_NAME.test(text);
  return grammar.code === "en" && pronoun === "it" && !unnamed && LONE_NAME.test(text);
}

/** "Lind and her colleagues", "Brandt and his team at the port" */
const AND_OTHERS =
  /\sand\s(?:his|her|their)\s(?:[\p{Lower}-]+\s)?(?:colleagues|co-?authors|co-?workers|team|group|collaborators|partners|lab|students)(?!\p{Alpha})/u;

/** "Lind and her colleagues took cores. They say": the one of them who has a name, in the words for all. English. */
export function teamOf(
  before: Passage,
  within: Namings["within"],
  grammar: Grammar,
  language: Language,
): Speaker | null {
  if (grammar.code !== "en" || !AND_OTHERS.test(before.text.slice(before.start, before.end))) return null;
  const main = mainSubject(before, before.tokens.length, grammar, language);
  const words = main ? before.text.slice(main.start, main.end) : "";
  const [only, other] = main ? within(before.block, main.start, main.end) : [];
  const isTeam = AND_OTHERS.test(words) && only?.actor.kind === "person" && !other;
  return isTeam ? { actor: only.actor, unnamed: false, text: words } : null;
}
