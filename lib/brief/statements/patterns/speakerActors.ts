import type { Actor, Article, Quote, Span, Statement } from "../../../types.ts";
import type { Manner, Named } from "./types.ts";

/** Speakers of one article that become actors at most. */
const MOST = 40;

interface Found extends Named {
  readonly words: string[];
}

/**
 * The people among the speakers whose names the words for them show, most words first, each with the role that stands beside the name and
 * every place where the name stands; and the statements with who speaks by their ids.
 *
 * @param taken the actors that the brief has already: whoever is among them keeps the id, others go on behind.
 */
export function speakerActors(
  article: Article,
  statements: readonly Statement[],
  manner: Manner,
  taken: readonly Actor[],
): { readonly actors: readonly Actor[]; readonly statements: readonly Statement[] } {
  const found = new Map<string, Found>();
  const counts = new Map<string, number>();
  for (const { speakerText, unnamed } of statements) {
    const named = unnamed ? null : manner.named(speakerText);
    if (!named) continue;
    const before = found.get(named.name);
    if (before) before.words.push(speakerText);
    else if (found.size < MOST) found.set(named.name, { ...named, words: [speakerText] });
    counts.set(named.name, (counts.get(named.name) ?? 0) + 1);
  }
  const known = new Map(taken.map(({ name, id }) => [name, id]));
  const order = [...found.values()]
    .filter(({ name }) => !known.has(name))
    .toSorted((a, b) => (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0));
  const actors = order.map(({ name, words }, index): Actor => {
    const roles = [...new Set(words)].flatMap((phrase) => {
      const role = manner.named(phrase)?.role;
      return role ? (placeOf(article, phrase, role) ?? []) : [];
    });
    return {
      id: `actor-${taken.length + index + 1}`,
      name,
      kind: "person",
      aliases: [],
      roles: roles.filter(({ text }, at) => roles.findIndex((other) => other.text === text) === at),
      mentions: placesOf(article, name),
      actions: [],
    };
  });
  const ids = new Map([...known, ...actors.map(({ name, id }) => [name, id] as const)]);
  return {
    actors,
    statements: statements.map((statement) => {
      const name = statement.unnamed ? undefined : manner.named(statement.speakerText)?.name;
      const id = name === undefined ? undefined : ids.get(name);
      return id === undefined ? statement : { ...statement, speaker: id };
    }),
  };
}

function placesOf({ blocks }: Article, name: string): Span[] {
  return blocks.flatMap(({ text }, block) => {
    const places: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      places.push({ block, start: at, end: at + name.length });
    return places;
  });
}

/** Where a role stands within the words for its bearer. */
function placeOf({ blocks }: Article, phrase: string, role: string): Quote | null {
  const block = blocks.findIndex(({ text }) => text.includes(phrase));
  const start = (blocks[block]?.text.indexOf(phrase) ?? -1) + phrase.indexOf(role);
  return block < 0 ? null : { block, start, end: start + role.length, text: role };
}
