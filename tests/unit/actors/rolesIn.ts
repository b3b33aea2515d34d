import { splitTitles } from "../../../lib/brief/actors/names/titles.ts";
import { rolesOf } from "../../../lib/brief/actors/roles/roles.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** The roles that a text gives to a person, or to an organization. */
export function rolesIn(text: string, name = "Ida Brandt", kind: NameKind = "person"): string[] {
  const article = articleOf([text]);
  const sentences = splitSentences(article);
  const start = text.indexOf(name);
  const end = start + name.length;
  const found: Mention = { block: 0, start, end, text: name, kind, confidence: 1, sentence: 0, title: null };
  const mentions = splitTitles([found], sentences);
  return rolesOf({ kind, name, aliases: [], mentions }, article, sentences).map((role) => role.text);
}
