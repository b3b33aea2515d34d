import type { Quote } from "../../../types.ts";
import type { IsNoun } from "./roleWords.ts";
import { singularOf } from "./sharedRole.ts";

/** How many there are of those who share a role: nothing that one of them is. */
const COUNT = /^(?:both|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s/iu;

const BEHIND_OF = /\s(?:of|for|at|in|from|to|with|on)\s/u;

/**
 * The role of one of several, where it is said of all of them: "two sporting directors" is "sporting director", without its last letter.
 * A role that goes on behind the noun stays as it is: nothing can be cut from within the words of the article.
 */
export function ofOne(role: Quote, isNoun: IsNoun): Quote {
  const last = /[\p{Alpha}-]+$/u.exec(role.text)?.[0] ?? "";
  const one = singularOf(last.toLowerCase());
  if (BEHIND_OF.test(role.text) || !COUNT.test(role.text)) return role;
  if (!one || !isNoun(one) || isNoun(last.toLowerCase()) || !last.toLowerCase().startsWith(one)) return role;
  const count = COUNT.exec(role.text)?.[0].length ?? 0;
  const start = role.start + count;
  const end = role.end - (last.length - one.length);
  return { block: role.block, start, end, text: role.text.slice(count, role.text.length - (last.length - one.length)) };
}
