import type { Sentence } from "../../types.ts";
import { COUNTRY_BY_NAME } from "./data/countries.ts";
import { ORGANIZATIONS } from "./data/organizations.ts";
import { isRoleNoun } from "./roleNouns.ts";
import type { Mention } from "./types.ts";

/** Characters behind a name in which the words between its commas are looked for. */
const REACH = 90;

/** "[Odd Radio], a chemistry researcher at the college": the noun, and what ties its bearer to a place of work. */
const APPOSITION = /^,\s(?:an?|the)\s((?:[\p{L}’-]+\s){0,3}?)([\p{Ll}-]+)\s(?:at|who|from|with)\s/u;
/** "[Odd Radio], 34, ..." */
const AGE = /^,\s\d{2},\s/u;
/** What a company is called, too. */
const MAKER =
  /(?:maker|keeper|holder|owner|builder|publisher|producer|trader|brewer|dealer|carrier|lead|star|critic|observer)$/u;

/** The mentions, with those of a first and last name as people where the article tells their age or their trade: "Odd Radio" is no station. */
export function withHumans(
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
): readonly Mention[] {
  const humans = new Set(mentions.filter((mention) => isHuman(mention, sentences)).map(({ text }) => text));
  if (humans.size === 0) return mentions;
  return mentions.map((mention) => (humans.has(mention.text) ? { ...mention, kind: "person" as const } : mention));
}

function isHuman(
  { kind, text, sentence, end }: Mention,
  sentences: readonly Pick<Sentence, "text" | "start">[],
): boolean {
  const own = sentences[sentence];
  if (kind !== "organization" || !own || !/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(text)) return false;
  if (ORGANIZATIONS.has(text) || COUNTRY_BY_NAME.has(text.split(" ")[0] ?? "")) return false;
  const behind = own.text.slice(end - own.start, end - own.start + REACH);
  const noun = /^,\s(?:an?|the)\s/.test(behind) ? (APPOSITION.exec(behind)?.[2] ?? "") : "";
  return AGE.test(behind) || (isRoleNoun(noun) && !MAKER.test(noun));
}
