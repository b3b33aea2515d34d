import { inOrder } from "../../inOrder.ts";
import type { Actor, ActorEdit, Brief } from "../../types.ts";

/**
 * A brief with the reader's corrections of who is in it: somebody hidden, renamed, or taken for the same as another. What it says of
 * names that are not there is passed over: the article may have changed since.
 *
 * @param brief as it was made, without corrections; @param edits in the order the reader made them.
 */
export function applyActorEdits(brief: Brief, edits: readonly ActorEdit[]): Brief {
  if (edits.length === 0) return brief;
  let { actors, statements } = brief;
  /** Who goes, or has gone, by which name. */
  const ids = new Map(brief.actors.map(({ id, name }) => [name, id]));
  for (const edit of edits) {
    const actor = actors.find(({ id }) => id === ids.get(edit.name));
    if (!actor) continue;
    if (edit.does === "rename") {
      const now = renamed(actor, edit.to);
      actors = actors.map((one) => (one === actor ? now : one));
      ids.set(now.name, now.id);
    }
    if (edit.does === "hide") {
      actors = actors.filter((one) => one !== actor);
      statements = statements.map((statement) =>
        statement.speaker === actor.id ? { ...statement, speaker: null } : statement,
      );
    }
    if (edit.does === "merge") {
      const into = actors.find(({ id }) => id === ids.get(edit.into));
      if (!into || into === actor) continue;
      actors = actors.filter((one) => one !== actor).map((one) => (one === into ? merged(into, actor) : one));
      statements = statements.map((statement) =>
        statement.speaker === actor.id ? { ...statement, speaker: into.id } : statement,
      );
      for (const [name, id] of ids) if (id === actor.id) ids.set(name, into.id);
    }
  }
  return { ...brief, actors, statements, actorEdits: edits };
}

/** The words of the article stay findable: the name it had is a form of it now. */
function renamed(actor: Actor, to: string): Actor {
  const name = to.replace(/\s+/g, " ").trim();
  if (!name || name === actor.name) return actor;
  return { ...actor, name, aliases: longestFirst([actor.name, ...actor.aliases], name) };
}

function merged(into: Actor, from: Actor): Actor {
  return {
    ...into,
    aliases: longestFirst([...into.aliases, from.name, ...from.aliases], into.name),
    roles: inOrder([...into.roles, ...from.roles]),
    mentions: inOrder([...into.mentions, ...from.mentions]),
    pronouns: inOrder([...(into.pronouns ?? []), ...(from.pronouns ?? [])]),
    actions: inOrder([...into.actions, ...from.actions]),
  };
}

const longestFirst = (names: readonly string[], without: string) =>
  [...new Set(names)].filter((name) => name !== without).sort((a, b) => b.length - a.length);
