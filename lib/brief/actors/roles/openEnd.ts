import type { Quote } from "../../../types.ts";

/** "[chief of staff] to": a name follows, which is not whose role it is. */
const OF_ANOTHER = /\sto$/u;
/** "creator of the[ “Tide” games]", "physician for the[ last three years]", "champion of the poor[ and cast himself as a]". */
const OPEN =
  /\sand\s\p{Lower}+\s(?:himself|herself|itself|themselves)(?!\p{Alpha}).*$|(?:\s(?:of|for|with|at|from|by|as|vs))?(?:\s(?:the|an?|his|her|its|their))?$/u;

/** A role without what has no end of its own within it; null for one that is another's. English. */
export function withClosedEnd(role: Quote): Quote | null {
  if (OF_ANOTHER.test(role.text)) return null;
  const text = role.text.replace(OPEN, "");
  return text.length === role.text.length ? role : { ...role, end: role.start + text.length, text };
}
