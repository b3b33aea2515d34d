import { MEN as MEN_NAMED, WOMEN as WOMEN_NAMED } from "../../statements/speakers/givenNames.ts";
import type { Mention } from "../types.ts";
import { add } from "./people.ts";

const MEN = new Set("Mr Mr. Sir Lord King Prince Duke Baron".split(" "));
const WOMEN = new Set("Mrs Mrs. Ms Ms. Miss Lady Dame Queen Princess Duchess Baroness".split(" "));

type Sex = "man" | "woman" | null;

/** What a title tells of who has it; most tell nothing. */
export function sexOf({ title }: Mention): Sex {
  const words = title?.text.split(" ") ?? [];
  if (words.some((word) => WOMEN.has(word))) return "woman";
  return words.some((word) => MEN.has(word)) ? "man" : null;
}

/** What a title tells of who has a full name, or else the first name. */
export function sexOfBearer(mention: Mention, isEnglish = false): Sex {
  const first = mention.text.split(" ")[0] ?? "";
  // In France a man's name, in Britain a woman's.
  if (isEnglish && first === "Jean") return sexOf(mention);
  const [isMan, isWoman] = [MEN_NAMED.has(first), WOMEN_NAMED.has(first)];
  return sexOf(mention) ?? (isMan === isWoman ? null : isMan ? "man" : "woman");
}

const isFullName = ({ kind, text }: Mention): boolean => kind === "person" && text.includes(" ");

/**
 * "Lady Stern" in a story of Sir Otto Stern: surnames whose title says that they are another one's than the full name is. Returns the
 * key under which each such mention is filed.
 *
 * @param keys the full name under which each spelling is filed.
 */
export function namesakesOf(
  mentions: readonly Mention[],
  keys: ReadonlyMap<string, string>,
  isEnglish: boolean,
): ReadonlyMap<Mention, string> {
  const bearers = new Map<string, Sex>();
  for (const mention of mentions) {
    const key = keys.get(mention.text) ?? mention.text;
    const sex = mention.text.includes(" ") && mention.kind === "person" ? sexOfBearer(mention, isEnglish) : null;
    if (sex && !bearers.has(key)) bearers.set(key, sex);
  }
  const families = new Map<string, string[]>();
  for (const [name, sex] of bearers) add(families, `${sex} ${name.split(" ").at(-1)}`, name);
  // "Ms. Stern" of Otto Stern and Jamie Stern, whose first name is a man's as well as a woman's.
  const open = new Map<string, string[]>();
  for (const name of new Set(mentions.filter(isFullName).map(({ text }) => keys.get(text) ?? text)))
    if (!bearers.has(name)) add(open, name.split(" ").at(-1) ?? "", name);
  const found = new Map<Mention, string>();
  for (const mention of mentions) {
    const sex = sexOf(mention);
    const key = keys.get(mention.text) ?? mention.text;
    const bearer = bearers.get(key);
    // Nobody's for certain, as two of a family have that name.
    const isOpen = key === mention.text;
    if (!sex || mention.text.includes(" ") || !(isOpen || (bearer && bearer !== sex))) continue;
    // The one of the family who may be: "Ms. Stern" is Ida Stern, not Otto.
    const [other, another] = families.get(`${sex} ${mention.text}`) ?? open.get(mention.text) ?? [];
    if (other && another === undefined) found.set(mention, other);
    else if (!isOpen) found.set(mention, `${mention.title?.text} ${mention.text}`);
  }
  return found;
}
