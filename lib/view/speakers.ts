import type { Actor, Brief, Statement } from "../types.ts";

/** The statements of one speaker, in reading order. */
export interface Speaker {
  readonly name: string;
  readonly unnamed: boolean;
  readonly actor: Actor | null;
  readonly statements: readonly Statement[];
}

/**
 * Who said what: statements under their speakers, in the order in which the speakers first speak. A speaker who is not an actor of
 * the brief is told apart by the words the article uses.
 */
export function groupBySpeaker(brief: Pick<Brief, "actors" | "statements">): Speaker[] {
  const actors = new Map(brief.actors.map((actor) => [actor.id, actor]));
  const groups = new Map<string, { name: string; unnamed: boolean; actor: Actor | null; statements: Statement[] }>();
  for (const statement of brief.statements) {
    const actor = statement.speaker === null ? null : (actors.get(statement.speaker) ?? null);
    const key = actor ? actor.id : `text ${statement.speakerText.toLowerCase()}`;
    const group = groups.get(key) ?? {
      name: actor?.name ?? nameOf(statement.speakerText),
      unnamed: statement.unnamed,
      actor,
      statements: [],
    };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Words that stand for somebody who is named elsewhere, in the languages whose statements are read. */
const PRONOUNS: ReadonlySet<string> = new Set(
  `he she they it er sie wir es il elle ils elles on él ella ellos ellas lui lei loro ele ela eles elas hij zij ze han hun hon hen de det den
  ona oni one вона він вони он она они o onlar`.split(/\s+/),
);

/** A speaker as a heading. Whom a pronoun stands for may be more than the article tells for certain: that is said, not guessed. */
const nameOf = (text: string) => (PRONOUNS.has(text.toLowerCase()) ? `“${text}”: not clear who` : capitalise(text));

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
