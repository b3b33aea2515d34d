import { findActors } from "../../../../lib/brief/actors/findActors.ts";
import { splitSentences } from "../../../../lib/text/splitSentences.ts";
import { readTagger } from "../../../../tools/taggerFile.ts";
import { articleOf } from "../../points/sampleArticle.ts";

/** "Ida Brandt = Brandt: Anwältin": everybody that the tagger of a language finds in a text, with other names and roles. */
export function actorsIn(language: string): (text: string) => string[] {
  const tagger = readTagger(language) ?? undefined;
  return (text) => {
    const article = { ...articleOf([text]), language };
    return findActors(article, splitSentences(article), tagger).map(({ name, aliases, roles }) =>
      [[name, ...aliases].join(" = "), ...roles.map((role) => role.text)].join(": "),
    );
  };
}
