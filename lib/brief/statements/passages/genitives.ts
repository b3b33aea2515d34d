import type { Actor } from "../../../types.ts";

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

/** "officials in the administration of Norwegian President [Otto Falk]": a noun, and not a body as in "University of Norvik President". */
export const TITLED_OWNER =
  /(?:^|\s)(?:the\s)?\p{Lower}+\sof\s+(?:the\s+)?(?:(?:\p{Upper}\S*\s+)*(?:President|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Pope|Governor|Mayor)|(?:Senator|Sen|Rep|Gov|Mr|Mrs|Ms|Dr)\.?)\s$/u;
