import type { Mention } from "./types.ts";

const MEN = new Set("Mr Mr. Sir Lord King Prince Duke Baron".split(" "));
const WOMEN = new Set("Mrs Mrs. Ms Ms. Miss Lady Dame Queen Princess Duchess Baroness".split(" "));

type Sex = "man" | "woman" | null;

/** What a title tells of who has it; most tell nothing. */
function sexOf({ title }: Mention): Sex {
  const words = title?.text.split(" ") ?? [];
  if (words.some((word) => WOMEN.has(word))) return "woman";
  return words.some((word) => MEN.has(word)) ? "man" : null;
}

/**
 * "Lady Stern" in a story of Sir Otto Stern: surnames whose title says that they are another one's than the full name is. Returns the
 * key under which each such mention is filed.
 *
 * @param keys the full name under which each spelling is filed.
 */
export function namesakesOf(
  mentions: readonly Mention[],
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<Mention, string> {
  const bearers = new Map<string, Sex>();
  for (const mention of mentions) {
    const key = keys.get(mention.text) ?? mention.text;
    const sex = mention.text.includes(" ") ? sexOf(mention) : null;
    if (sex && !bearers.has(key)) bearers.set(key, sex);
  }
  const found = new Map<Mention, string>();
  for (const mention of mentions) {
    const sex = sexOf(mention);
    const bearer = bearers.get(keys.get(mention.text) ?? "");
    if (sex && bearer && bearer !== sex && !mention.text.includes(" "))
      found.set(mention, `${mention.title?.text} ${mention.text}`);
  }
  return found;
}
