import type { GoldName, GoldText, Offsets } from "./gold.ts";

/** What is said of one text, in the reference scorers' format. */
export interface Predicted {
  readonly id: string;
  readonly ents: readonly GoldName[];
  /** The most important first. */
  readonly actors: readonly {
    readonly type: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly roles: readonly string[];
  }[];
  readonly statements: readonly {
    readonly speaker: string | null;
    readonly speakerText: string;
    readonly content: Offsets;
  }[];
}

export interface Count {
  hit: number;
  got: number;
  want: number;
}

export interface Score {
  readonly spans: Count;
  readonly byType: Map<string, Count>;
  readonly cards: Count & { typeRight: number; leading: number; leadingWant: number };
  /** `found`: stated roles that are among ours; `hit`: ours that are stated. */
  readonly roles: Count & { found: number };
  readonly statements: Count & { content: number; direct: number; directWant: number };
  readonly errors: string[];
}

export const noScore = (): Score => ({
  spans: { hit: 0, got: 0, want: 0 },
  byType: new Map(),
  cards: { hit: 0, got: 0, want: 0, typeRight: 0, leading: 0, leadingWant: 0 },
  roles: { hit: 0, got: 0, want: 0, found: 0 },
  statements: { hit: 0, got: 0, want: 0, content: 0, direct: 0, directWant: 0 },
  errors: [],
});

/** Of a gold article's first cards, this many should be among our first ones. */
const LEADING = 3;
const LEADING_AMONG = 6;
/** Two roles, or two speakers, are the same from this word overlap (F1) on; two contents from this share of their union on. */
const SAME_WORDS = 0.5;
const SAME_CONTENT = 0.5;

/** Adds one text to the score, by the rules of the reference scorer: exact spans and types, cards by any name, roles and speakers by words. */
export function addScore(score: Score, gold: GoldText, predicted: Predicted): void {
  addSpans(score, gold, predicted);
  if (!gold.actors) return;
  const partners = addCards(score, gold, predicted);
  if (gold.statements) addStatements(score, gold, predicted, partners);
}

function addSpans({ spans, byType, errors }: Score, { id, text, ents }: GoldText, predicted: Predicted): void {
  const want = pick(text, ents);
  const got = pick(text, predicted.ents);
  const typed = (type: string) => {
    const count = byType.get(type) ?? { hit: 0, got: 0, want: 0 };
    byType.set(type, count);
    return count;
  };
  for (const [key, { type, start, end }] of want) {
    const isHit = got.has(key);
    spans.want++;
    typed(type).want++;
    if (isHit) {
      spans.hit++;
      typed(type).hit++;
    } else errors.push(`${id} missed ${type} "${text.slice(start, end)}"`);
  }
  for (const [key, { type, start, end }] of got) {
    spans.got++;
    typed(type).got++;
    if (!want.has(key)) errors.push(`${id} wrong ${type} "${text.slice(start, end)}"`);
  }
}

const pick = (text: string, names: readonly GoldName[]) =>
  new Map(
    names
      .map((name) => bare(text, name))
      .filter(({ type }) => type !== "MISC")
      .map((name) => [`${name.start}-${name.end}-${name.type}`, name]),
  );

/** A name without a leading "the", a possessive ending and outer marks; "U.S." keeps its full stop. */
function bare(text: string, { start, end, type }: GoldName): GoldName {
  const from = start + (/^the\s+/i.exec(text.slice(start, end))?.[0].length ?? 0);
  const words = text.slice(from, end);
  const tail = /\.\w+\.$/.test(words) ? "" : (/(?:['’]s?|[.,;:!?"”])+$/.exec(words)?.[0] ?? "");
  return { start: from, end: end - tail.length, type: type === "GPE" ? "LOC" : type };
}

type Partners = ReadonlyMap<string, readonly string[]>;

/** Pairs gold cards with ours, one to one; returns the names of every gold card. */
function addCards({ cards, roles, errors }: Score, { id, actors = [] }: GoldText, predicted: Predicted): Partners {
  const taken = new Set<number>();
  actors.forEach((card, place) => {
    const names = namesOf(card);
    const index = predicted.actors.findIndex(
      (actor, at) => !taken.has(at) && namesOf(actor).some((name) => names.includes(name)),
    );
    const actor = predicted.actors[index];
    cards.want++;
    roles.want += card.roles.length;
    if (place < LEADING) cards.leadingWant++;
    if (!actor) {
      errors.push(`${id} missed card ${card.name}`);
      return;
    }
    taken.add(index);
    cards.hit++;
    if ((actor.type === "LOC" ? "GPE" : actor.type) === card.type) cards.typeRight++;
    if (place < LEADING && index < LEADING_AMONG) cards.leading++;
    const stated = card.roles.map(({ text }) => text);
    for (const role of stated) if (actor.roles.some((own) => wordF1(own, role) >= SAME_WORDS)) roles.found++;
    for (const own of actor.roles) {
      roles.got++;
      if (stated.some((role) => wordF1(own, role) >= SAME_WORDS)) roles.hit++;
      else errors.push(`${id} role "${own}" of ${card.name}, stated: ${stated.join("; ") || "none"}`);
    }
    for (const role of stated)
      if (!actor.roles.some((own) => wordF1(own, role) >= SAME_WORDS))
        errors.push(`${id} missed role "${role}" of ${card.name}, ours: ${actor.roles.join("; ") || "none"}`);
  });
  cards.got += predicted.actors.length;
  predicted.actors.forEach(({ name }, index) => {
    if (!taken.has(index)) errors.push(`${id} extra actor ${name}`);
  });
  return new Map(actors.map((card) => [card.name, namesOf(card)]));
}

function addStatements({ statements, errors }: Score, gold: GoldText, predicted: Predicted, partners: Partners): void {
  const used = new Set<number>();
  statements.got += predicted.statements.length;
  for (const { content, kind, speaker, speakerText } of gold.statements ?? []) {
    statements.want++;
    if (kind !== "indirect") statements.directWant++;
    const index = predicted.statements.findIndex(
      (own, at) => !used.has(at) && overlap(own.content, content) >= SAME_CONTENT,
    );
    const own = predicted.statements[index];
    if (!own) {
      errors.push(`${gold.id} statement of ${speakerText} not found: "${gold.text.slice(...content).slice(0, 110)}"`);
      continue;
    }
    used.add(index);
    statements.content++;
    const names = speaker === null ? undefined : partners.get(speaker);
    const isRight = names
      ? own.speaker !== null && names.includes(fold(own.speaker))
      : own.speaker === null && wordF1(own.speakerText, speakerText) >= SAME_WORDS;
    if (isRight) {
      statements.hit++;
      if (kind !== "indirect") statements.direct++;
    } else errors.push(`${gold.id} statement of ${speakerText} given to ${own.speaker ?? own.speakerText}`);
  }
  predicted.statements.forEach(({ content, speakerText }, index) => {
    if (!used.has(index))
      errors.push(`${gold.id} extra statement of ${speakerText}: "${gold.text.slice(...content).slice(0, 110)}"`);
  });
}

const fold = (name: string) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[’']s$/, "")
    .trim();

/** Every name of a card or an actor, as names are compared. */
export const namesOf = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }) =>
  [name, ...aliases].map(fold);

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function wordF1(a: string, b: string): number {
  const [mine, stated] = [wordsOf(a), wordsOf(b)];
  if (mine.length === 0 || stated.length === 0) return 0;
  const left = [...stated];
  const hits = mine.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * hits) / (mine.length + stated.length);
}

const overlap = ([a, b]: Offsets, [c, d]: Offsets) =>
  Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c));
