import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { withDeeds } from "../../../lib/brief/deeds/withDeeds.ts";
import { findStatements, readStatements } from "../../../lib/brief/statements/findStatements.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Actor, Article } from "../../../lib/types.ts";

/** The statements of an article, by the actors that are found in it. */
export const briefOf = (article: Article) => {
  const sentences = splitSentences(article);
  const actors = findActors(article, sentences);
  return { actors, statements: findStatements(article, sentences, actors) };
};

/** The same by actors given as "person Ida Brandt", mentioned wherever one of their names stands: "person Ida Brandt/Brandt". */
export const linesBy = (article: Article, given: readonly string[]): string[] => {
  const actors = given.map((line, index) => actorOf(article, line, index));
  return findStatements(article, splitSentences(article), actors).map(({ kind, speaker, speakerText, content }) => {
    const name = actors.find(({ id }) => id === speaker)?.name ?? `? ${speakerText}`;
    return `${kind} ${name}: ${content.text}`;
  });
};

/** Actors given so, with what they do in an article. */
export const actionsBy = (article: Article, given: readonly string[]): readonly Actor[] => {
  const actors = given.map((line, index) => actorOf(article, line, index));
  const { statements, told } = readStatements(article, splitSentences(article), actors);
  return withDeeds(actors, told, statements, article);
};

/** The same as "Ida Brandt: left the port". */
export const deedsBy = (article: Article, given: readonly string[]): string[] =>
  actionsBy(article, given).flatMap(({ name, actions }) => actions.map(({ text }) => `${name}: ${text}`));

function actorOf({ blocks }: Article, line: string, index: number): Actor {
  const [kind = "", ...words] = line.split(" ");
  const [forms = "", ...roles] = words.join(" ").split(", ");
  const [name = "", ...aliases] = forms.split("/");
  const mentions = blocks.flatMap(({ text }, block) => {
    const found: { block: number; start: number; end: number }[] = [];
    for (const form of [name, ...aliases])
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        if (!found.some(({ start, end }) => at < end && start < at + form.length))
          found.push({ block, start: at, end: at + form.length });
    return found.toSorted((a, b) => a.start - b.start);
  });
  return {
    id: `actor-${index + 1}`,
    name,
    kind: kind as Actor["kind"],
    aliases,
    roles: roles.map((text) => ({ block: 0, start: 0, end: text.length, text })),
    mentions,
    actions: [],
  };
}
