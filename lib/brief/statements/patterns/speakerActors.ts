import type { Actor, Article, Quote, Span, Statement } from "../../../types.ts";
import type { Manner, Named } from "./types.ts";

/** Speakers of one article that become actors at most. */
const MOST = 40;

interface Found extends Named {
  readonly words: string[];
}

/**
 * The actors of a brief with the people among the speakers whose names the words for them show, most words first, each with the role that
 * stands beside the name and every place where the name stands; and the statements with who speaks by their ids.
 *
 * @param cast the actors that the brief has already: whoever is among them keeps the id and gets the role, others go on behind; who is there
 *   by a part of the name only ("Hải" of Lê Văn Hải) is one with the whole.
 */
export function speakerActors(
  article: Article,
  statements: readonly Statement[],
  manner: Manner,
  cast: readonly Actor[],
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
  const names = [...found.keys()];
  const parts = new Map(
    cast.flatMap((actor) => {
      const whole = names.filter((name) => name.endsWith(` ${actor.name}`) || isWithOffice(actor, found.get(name)));
      return actor.kind === "person" && whole.length === 1 ? [[whole[0] ?? "", actor] as const] : [];
    }),
  );
  const partial = new Set(parts.values());
  const taken = cast
    .filter((actor) => !partial.has(actor))
    .map((actor) => {
      const words = actor.kind === "person" && actor.roles.length === 0 ? found.get(actor.name)?.words : undefined;
      return words ? { ...actor, roles: rolesOf(article, actor.name, words, manner) } : actor;
    });
  const known = new Map(taken.map(({ name, id }) => [name, id]));
  const order = [...found.values()]
    .filter(({ name }) => !known.has(name))
    .toSorted((a, b) => (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0));
  const added = order.map(({ name, words }, index): Actor => {
    const part = parts.get(name);
    const mentions = placesOf(article, name);
    const more =
      part?.mentions.filter((one) => !mentions.some((other) => isWithin(one, other) || isWithin(other, one))) ?? [];
    return {
      id: part?.id ?? `actor-${cast.length + index + 1}`,
      name,
      kind: "person",
      aliases: part && part.name.length < name.length ? [part.name] : [],
      roles: rolesOf(article, name, words, manner),
      mentions: [...mentions, ...more].sort((a, b) => a.block - b.block || a.start - b.start),
      actions: part?.actions ?? [],
    };
  });
  const ids = new Map([...known, ...added.map(({ name, id }) => [name, id] as const)]);
  return {
    actors: [...taken, ...added],
    statements: statements.map((statement) => {
      const name = statement.unnamed ? undefined : manner.named(statement.speakerText)?.name;
      const id = name === undefined ? undefined : ids.get(name);
      return id === undefined ? statement : { ...statement, speaker: id };
    }),
  };
}

/** True for a name with the end of what its bearer is: "Norvik Ida Brandt" of "Thủ tướng Norvik Ida Brandt". */
const isWithOffice = (actor: Actor, found: Found | undefined): boolean =>
  found !== undefined &&
  actor.name.endsWith(` ${found.name}`) &&
  found.role.endsWith(actor.name.slice(0, -found.name.length - 1));

const isWithin = (one: Span, other: Span) =>
  one.block === other.block && one.start >= other.start && one.end <= other.end;

/** What the words for a speaker say of them beside the name, else what stands behind it. */
function rolesOf(article: Article, name: string, words: readonly string[], manner: Manner): Quote[] {
  const roles = [...new Set(words)].flatMap((phrase) => {
    const role = manner.named(phrase)?.role;
    return role ? (placeOf(article, phrase, role) ?? []) : [];
  });
  const behind = roles.length === 0 && manner.roleBehind ? roleBehind(article, name, manner.roleBehind) : null;
  return behind ? [behind] : roles.filter(({ text }, at) => roles.findIndex((other) => other.text === text) === at);
}

function placesOf({ blocks }: Article, name: string): Span[] {
  return blocks.flatMap(({ text }, block) => {
    const places: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      places.push({ block, start: at, end: at + name.length });
    return places;
  });
}

/** The first role that stands behind a name. */
function roleBehind({ blocks }: Article, name: string, find: NonNullable<Manner["roleBehind"]>): Quote | null {
  for (const [block, { text: whole }] of blocks.entries()) {
    const at = whole.indexOf(name);
    const text = at < 0 ? null : find(name, whole.slice(at, at + REACH));
    if (!text) continue;
    const start = at + whole.slice(at).indexOf(text);
    return { block, start, end: start + text.length, text };
  }
  return null;
}

/** Characters behind a name in which its role ends. */
const REACH = 200;

/** Where a role stands within the words for its bearer. */
function placeOf({ blocks }: Article, phrase: string, role: string): Quote | null {
  const block = blocks.findIndex(({ text }) => text.includes(phrase));
  const start = (blocks[block]?.text.indexOf(phrase) ?? -1) + phrase.indexOf(role);
  return block < 0 ? null : { block, start, end: start + role.length, text: role };
}
