import { indexWords } from "../text/fold.ts";
import type { Actor, ActorKind, Figure, KeyPoint, SavedBrief } from "../types.ts";
import { orderedPoints } from "./arrangePoints.ts";
import { pointLine } from "./pointLine.ts";
import { groupBySpeaker } from "./speakers.ts";
import { statementLine } from "./statementLine.ts";

/** Which of the briefs that are compared, from 0. */
export type Side = number;

/** A sentence of one of the briefs. */
export interface SidedLine {
  readonly side: Side;
  readonly line: string;
  /** What leads to its place in the article. */
  readonly text: string;
}

export interface SharedActor {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly sides: readonly Side[];
}

export interface SidedSpeaker {
  readonly name: string;
  readonly unnamed: boolean;
  readonly side: Side;
  readonly lines: readonly SidedLine[];
}

/** The same thing counted, with other numbers. */
export interface DifferingFigures {
  readonly figures: readonly { readonly side: Side; readonly figure: Figure }[];
}

export interface Comparison {
  /** In two briefs or more, those in most first. */
  readonly shared: readonly SharedActor[];
  /** In one brief alone, by side. */
  readonly alone: readonly SharedActor[];
  /** Points that tell the same, one of each brief. */
  readonly told: readonly (readonly SidedLine[])[];
  /** Points that no other brief tells. */
  readonly untold: readonly SidedLine[];
  /** Speakers who are quoted in one brief only. */
  readonly quotedOnce: readonly SidedSpeaker[];
  readonly figures: readonly DifferingFigures[];
}

/** Share of the words of the shorter sentence from which on two tell the same: paraphrases of one event share half of them. */
const SAME = 0.5;
/** The same for the sentences around two numbers of one thing. */
const SAME_CONTEXT = 0.35;
/** Shorter words carry grammar; scripts without spaces are compared by pairs of characters. */
const SHORTEST = 4;

/**
 * Lays saved briefs of one story side by side. Deterministic; quadratic in the points, of which a brief has thirty at most.
 *
 * @param keyOf what an actor of a brief is filed under across briefs.
 */
export function compareBriefs(briefs: readonly SavedBrief[], keyOf: (actor: Actor) => string): Comparison {
  const actors = actorsOf(briefs, keyOf);
  return {
    shared: actors.filter(({ sides }) => sides.length > 1).sort((a, b) => b.sides.length - a.sides.length),
    alone: actors.filter(({ sides }) => sides.length === 1).sort((a, b) => (a.sides[0] ?? 0) - (b.sides[0] ?? 0)),
    ...pointsOf(briefs),
    quotedOnce: speakersOf(briefs, keyOf),
    figures: figuresOf(briefs),
  };
}

function actorsOf(briefs: readonly SavedBrief[], keyOf: (actor: Actor) => string): SharedActor[] {
  const found = new Map<string, SharedActor>();
  briefs.forEach(({ brief }, side) => {
    for (const actor of brief.actors) {
      const key = keyOf(actor);
      const known = found.get(key);
      if (known?.sides.includes(side)) continue;
      found.set(key, {
        key,
        name: known?.name ?? actor.name,
        kind: actor.kind,
        sides: [...(known?.sides ?? []), side],
      });
    }
  });
  return [...found.values()];
}

interface Told {
  readonly side: Side;
  readonly point: KeyPoint;
  readonly words: ReadonlySet<string>;
}

function pointsOf(briefs: readonly SavedBrief[]): Pick<Comparison, "told" | "untold"> {
  const all = briefs.flatMap(({ brief }, side) =>
    orderedPoints(brief.points).map((point): Told => ({ side, point, words: tellingWords(pointLine(point)) })),
  );
  const groups: Told[][] = [];
  for (const one of all) {
    // The group that says it most alike and has none of this brief yet.
    const fitting = groups
      .filter((group) => group.every(({ side }) => side !== one.side))
      .map((group) => ({ group, alike: Math.max(...group.map(({ words }) => overlap(words, one.words))) }))
      .filter(({ alike }) => alike >= SAME)
      .sort((a, b) => b.alike - a.alike)[0];
    if (fitting) fitting.group.push(one);
    else groups.push([one]);
  }
  const line = ({ side, point }: Told): SidedLine => ({ side, line: pointLine(point), text: point.sentence.text });
  return {
    told: groups.filter((group) => group.length > 1).map((group) => group.map(line)),
    untold: groups
      .filter((group) => group.length === 1)
      .flatMap((group) => group.map(line))
      .sort((a, b) => a.side - b.side),
  };
}

function speakersOf(briefs: readonly SavedBrief[], keyOf: (actor: Actor) => string): SidedSpeaker[] {
  const sides = new Map<string, Set<Side>>();
  const found: { readonly key: string; readonly speaker: SidedSpeaker }[] = [];
  briefs.forEach(({ brief }, side) => {
    for (const speaker of groupBySpeaker(brief)) {
      const key = speaker.actor ? keyOf(speaker.actor) : `:${speaker.name.toLowerCase()}`;
      sides.set(key, (sides.get(key) ?? new Set()).add(side));
      const lines = speaker.statements.map((statement) => ({
        side,
        line: statementLine(statement),
        text: statement.content.text,
      }));
      found.push({ key, speaker: { name: speaker.name, unnamed: speaker.unnamed, side, lines } });
    }
  });
  return found.filter(({ key }) => sides.get(key)?.size === 1).map(({ speaker }) => speaker);
}

function figuresOf(briefs: readonly SavedBrief[]): DifferingFigures[] {
  const all = briefs.flatMap(({ brief }, side) =>
    (brief.figures ?? []).map((figure) => ({ side, figure, words: tellingWords(figure.sentence.text) })),
  );
  // Those whose sentences are most alike find each other first.
  const pairs = all
    .flatMap((one, at) => all.slice(at + 1).map((other) => ({ one, other, alike: overlap(one.words, other.words) })))
    .filter(
      ({ one, other, alike }) =>
        one.side !== other.side && alike >= SAME_CONTEXT && sameThing(one.figure, other.figure),
    )
    .sort((a, b) => inCommon(b.one.words, b.other.words) - inCommon(a.one.words, a.other.words));
  const groupOf = new Map(all.map((one) => [one, [one]]));
  for (const { one, other } of pairs) {
    const [mine, theirs] = [groupOf.get(one) ?? [], groupOf.get(other) ?? []];
    if (mine === theirs || mine.some(({ side }) => theirs.some((their) => their.side === side))) continue;
    const both = [...mine, ...theirs];
    for (const member of both) groupOf.set(member, both);
  }
  const groups = [...new Set(groupOf.values())];
  return groups
    .filter((group) => new Set(group.map(({ figure }) => figure.value)).size > 1)
    .map((group) => ({
      figures: group.map(({ side, figure }) => ({ side, figure })).sort((a, b) => a.side - b.side),
    }));
}

/** Money with money of the same name, shares with shares, and what is counted by the same last word. */
function sameThing(a: Figure, b: Figure): boolean {
  if (a.unit !== null || b.unit !== null) return a.unit?.toLowerCase() === b.unit?.toLowerCase();
  const noun = ({ counts }: Figure) => counts?.toLowerCase().split(/\s/).at(-1);
  return noun(a) !== undefined && noun(a) === noun(b);
}

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(indexWords(text).filter((word) => word.length >= SHORTEST || /[^\p{Script=Latin}\p{N}]/u.test(word)));

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : inCommon(a, b) / least;
}

const inCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => a.intersection(b).size;
