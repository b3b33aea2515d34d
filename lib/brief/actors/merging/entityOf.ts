import { COUNTRY_BY_NAME } from "../data/countries.ts";
import { COMPANY_TAIL } from "../data/organizations.ts";
import { isGivenName } from "../names/givenName.ts";
import type { Entity, Mention, NameKind } from "../types.ts";

/** One kind for one spelling, by the weight of its mentions: a name does not change its nature from line to line. */
export function voteKinds(mentions: readonly Mention[]): ReadonlyMap<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { text, kind, confidence } of mentions) {
    const own = votes.get(text) ?? new Map<NameKind, number>();
    own.set(kind, (own.get(kind) ?? 0) + confidence);
    votes.set(text, own);
  }
  return new Map([...votes].map(([text, own]) => [text, winner(own)]));
}

const winner = (votes: ReadonlyMap<NameKind, number>): NameKind =>
  [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];

/** A confidence at or under this is the tagger's way of saying that it has nothing to go by. */
const GUESS = 0.2;

/** One lone word, once, that nothing speaks for: five of six such are no name (measured on wikinews.train). */
const isGuess = ([only, ...others]: readonly Mention[]) =>
  only !== undefined && others.length === 0 && only.confidence <= GUESS && !only.text.includes(" ");

/** What is filed under one key, by its votes. @param isName whether the key is the name though no mention is all of it: "Norway’s Ferry Ministry", "United States". */
export function entityOf(key: string, mentions: readonly Mention[], isName: boolean, isEnglish: boolean): Entity {
  const votes = new Map<NameKind, number>();
  // Letters are taken for a body, whoever they stand for.
  const isPerson = !isEnglish && mentions.some(({ text, kind }) => text === key && kind === "person" && / /.test(text));
  // "Rafiq Islam", whom the article calls "Islam": no faith.
  const surname = key.slice(key.lastIndexOf(" ") + 1);
  const isCalled =
    surname !== key &&
    (surname === "Islam" || isGivenName(key.slice(0, key.indexOf(" ")))) &&
    mentions.some(({ text, kind }) => text === key && kind === "person") &&
    mentions.every(({ text, kind }) => kind === "person" || (kind === "other" && text === surname));
  const voters = isPerson ? mentions.filter(({ text }) => !/^\p{Upper}{3}$/u.test(text)) : mentions;
  for (const { kind, confidence } of voters) votes.set(kind, (votes.get(kind) ?? 0) + confidence);
  const forms = [...new Set(mentions.map(({ text }) => text))];
  const name = isName || forms.includes(key) ? key : (forms[0] ?? key);
  // "Lindqvist", taken for a person three times, is Lindqvist Foods.
  const isCompany = name.includes(" ") && COMPANY_TAIL.test(name.slice(name.lastIndexOf(" ") + 1));
  const voted = winner(votes);
  const kind = isCompany && voted === "person" ? "organization" : isCalled ? "person" : voted;
  return {
    kind: COUNTRY_BY_NAME.has(key) ? "place" : isGuess(mentions) ? "other" : kind,
    name,
    aliases: forms.filter((form) => form !== name).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    mentions,
  };
}
