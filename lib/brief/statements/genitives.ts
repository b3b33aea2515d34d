import type { Actor } from "../../types.ts";

interface Named {
  readonly actor: Actor | null;
  readonly start: number;
  readonly end: number;
}

/** "Falks Steuerfrau", "Falks båt": true for a name with the "s" of what is his, whether or not the "s" was read as part of the name. */
export const isInGenitive = (text: string, { actor, start, end }: Named): boolean => {
  if (!actor) return false;
  const words = text.slice(start, end);
  const bare = words.slice(0, -1);
  const isForm = words.endsWith("s") && [actor.name, ...actor.aliases].some((name) => name.endsWith(bare));
  return isForm ? /^\s/u.test(text.charAt(end)) : /^s\s/u.test(text.slice(end, end + 2));
};
