import type { Language } from "../../../text/languages/types.ts";
import { hasReport } from "../content/reportedClause.ts";
import { trimmed } from "../content/trimmed.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted } from "../passages/phrases.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Utterance } from "../types.ts";
import { REPORTED } from "./reportedOn.ts";

/**
 * "Ida Brandt zeigte sich gelassen: Das Tor sei sicher.": a clause behind a colon in the mood of reports is said by whom the words before it are
 * about. German.
 *
 * @param taken what is already marked in the passage.
 */
export function reportedAtColon(
  passage: Passage,
  taken: readonly Utterance[],
  grammar: Grammar,
  language: Language,
): Utterance[] {
  const { text, end, tokens } = passage;
  if (grammar.code !== "de") return [];
  const colon = tokens.findIndex(({ text: mark, start }) => mark === ":" && !isQuoted(passage, start));
  const [mark, next] = [tokens[colon], tokens[colon + 1]];
  if (colon < 2 || !mark || !next?.isCapital || /[?"“]\s*$/u.test(text.slice(mark.start, end))) return [];
  if (!hasReport(passage, mark.end, { reportedMood: REPORTED })) return [];
  const content = trimmed(passage, mark.end, end);
  const subject = mainSubject(passage, colon, grammar, language);
  if (!content || content.isQuoted || !subject || taken.some((other) => other.end > content.start)) return [];
  return [{ subject: { ...subject, side: "inherited" }, cue: ":", ...content }];
}
