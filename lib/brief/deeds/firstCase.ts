import type { Grammar } from "../statements/grammars/types.ts";
import { lower } from "../statements/passages/phrases.ts";
import type { Word } from "../statements/types.ts";

/** Several people who are not told: "арестовали", "zatrzymali", and not "собрались". */
const BY_SOMEBODY = /(?:ли|li|ły)$/u;

/** True for a person's name that is not in the first case, and so no subject: "Ивана Фалькова". Of languages that decline names. */
export function isOutOfFirstCase({ text, actor }: Word, { heads }: Grammar): boolean {
  if (heads === null || actor?.kind !== "person") return false;
  const last = text.slice(text.lastIndexOf(" ") + 1);
  return ![actor.name, ...actor.aliases].some((name) => name.split(" ").includes(last));
}

/** "Ивана Фалькова | арестовали": a verb by which somebody who is not told does something to the person before it. */
export const isDoneBySomebody = (verb: Word | undefined): boolean => BY_SOMEBODY.test(lower(verb));
