import type { Actor } from "../../../types.ts";
import { COUNTRY_BY_DEMONYM } from "../../actors/data/countries.ts";

/** Short forms of offices, and offices that are one: a foreign secretary is a foreign minister. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ["secretary", "minister"],
  ["gov.", "governor"],
  ["gov", "governor"],
  ["sen.", "senator"],
  ["sen", "senator"],
  ["rep.", "representative"],
  ["rep", "representative"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
]);

/** The office that a word stands for: "governor" for "gov.". */
export const officeOf = (head: string): string => ALIKE.get(head) ?? head;

/** "Det Sgt", "police officer", "Chief Inspector": who may be called "the officer". English. */
export const isOfficer = (role: string): boolean =>
  /(?:^|\s)(?:police\sofficer|officer$|Officer$|Det|Detective|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|Constable|PC|DI|DCI|Lt|Lieutenant|Capt|Captain|Col|Colonel|Maj|Major)(?:\.|\s|$)/u.test(
    role,
  ) &&
  !/(?:executive|financial|operating|Executive|Financial|Operating|Information|Medical|press|Press)\s[Oo]fficer/u.test(
    role,
  );

/** What a politician is besides the office, which tells no two of them apart in a story that names one. */
const PARTY = /^(?:republican|democratic|democrat|conservative|liberal|labour|tory|socialist|progressive|centrist)$/u;

/** "the Republican governor": the words that say which one, but for the party. */
export const withoutParty = (words: readonly string[]): readonly string[] => words.filter((word) => !PARTY.test(word));

/** What an office of a state ends in. */
const OF_STATE = /\s(?:minister|secretary|chancellor|ombudsman|prosecutor|treasurer)$/u;
/** "the country's", "Norvik's", "the Norwegian" before an office, and what the last two are of. */
const OWNER =
  /^(?:the\s)?(?:(?:country|nation|state|province|region|city|town)['’]s\s|(\p{Upper}[\p{Alpha}-]+)['’]s\s|(\p{Upper}\p{Alpha}+)\s(?=\p{Lower}))?/u;

/**
 * "the country's trade minister" is the one "Trade Minister" of an article that names him further down; "Norway's" is no "Danish trade minister".
 *
 * @param inArticle the last actor named so far that fits.
 */
export function laterBearer(
  words: string,
  actors: readonly Actor[],
  inArticle: (fits: (actor: Actor) => boolean) => Actor | null,
): Actor | null {
  if (!OF_STATE.test(words)) return null;
  const mine = officeAndOwner(words);
  const [only, other] = actors.filter(
    ({ kind, roles }) => kind === "person" && roles.some(({ text }) => officeAndOwner(text).office === mine.office),
  );
  const owners = (only?.roles ?? []).map(({ text }) => officeAndOwner(text).owner);
  const isOfAnother = mine.owner !== null && owners.some((owner) => owner !== null && owner !== mine.owner);
  if (!only || other || isOfAnother) return null;
  return inArticle((actor) => actor === only) ? null : only;
}

function officeAndOwner(text: string): { readonly office: string; readonly owner: string | null } {
  const [whole = "", name, people] = OWNER.exec(text.replace(/^the(?=\s)/iu, "the")) ?? [];
  const demonym = /^(\p{Upper}\p{Alpha}+)\s(?=\p{Upper})/u.exec(text)?.[1] ?? people ?? "";
  const country = COUNTRY_BY_DEMONYM.get(demonym);
  const office = country
    ? text.replace(/^(?:the\s)?\p{Upper}\p{Alpha}+\s/iu, "")
    : text.replace(/^the(?=\s)/iu, "the").slice(name || !people ? whole.length : 0);
  return { office: office.toLowerCase(), owner: country ?? name ?? null };
}
