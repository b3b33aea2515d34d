import type { Actor, Brief, Quote, Statement } from "../types.ts";

/** The statements of one speaker, in reading order. */
export interface Speaker {
  readonly name: string;
  readonly unnamed: boolean;
  /** The words by which the article keeps an unnamed source back, the longest it has; null where it has none. */
  readonly anonymity: Quote | null;
  readonly actor: Actor | null;
  readonly statements: readonly Statement[];
}

/**
 * Who said what: statements under their speakers, in the order in which the speakers first speak. A speaker who is not an actor of
 * the brief is told apart by the words the article uses.
 */
export function groupBySpeaker(brief: Pick<Brief, "actors" | "statements">): Speaker[] {
  const actors = new Map(brief.actors.map((actor) => [actor.id, actor]));
  const groups = new Map<string, { -readonly [Key in keyof Speaker]: Speaker[Key] } & { statements: Statement[] }>();
  for (const statement of brief.statements) {
    const actor = statement.speaker === null ? null : (actors.get(statement.speaker) ?? null);
    const key = actor ? actor.id : `text ${statement.speakerText.toLowerCase()}`;
    const group = groups.get(key) ?? {
      name: actor?.name ?? nameOf(statement.speakerText),
      unnamed: statement.unnamed,
      anonymity: null,
      actor,
      statements: [],
    };
    group.statements.push(statement);
    const { anonymity } = statement;
    // "on condition of anonymity", and a paragraph later why.
    if (anonymity && anonymity.text.length > (group.anonymity?.text.length ?? 0)) group.anonymity = anonymity;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Those with a name, and behind them the sources without one, each in the order in which they first speak. */
export const namedFirst = (speakers: readonly Speaker[]): Speaker[] =>
  speakers.toSorted((a, b) => Number(a.unnamed) - Number(b.unnamed));

/** What is said of a source behind its name in a text; an empty text for whoever has a name. */
export const sourceNote = ({ unnamed, anonymity }: Pick<Speaker, "unnamed" | "anonymity">): string =>
  unnamed ? `(unnamed source${anonymity ? `: “${anonymity.text}”` : ""})` : "";

/** Words that stand for somebody who is named elsewhere, in the languages whose statements are read. */
const PRONOUNS: ReadonlySet<string> = new Set(
  `he she they it er sie wir es il elle ils elles on él ella ellos ellas lui lei loro ele ela eles elas hij zij ze han hun hon hen de det den
  他 她 他们 她们 他們 她們 对方 對方 双方 雙方 彼 彼女 彼ら 그 그녀 그들 ona oni one вона він вони он она они o onlar`.split(
    /\s+/,
  ),
);

/** A speaker as a heading. Whom a pronoun stands for may be more than the article tells for certain: that is said, not guessed. */
const nameOf = (text: string) => (PRONOUNS.has(text.toLowerCase()) ? `“${text}”: not clear who` : capitalise(text));

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
