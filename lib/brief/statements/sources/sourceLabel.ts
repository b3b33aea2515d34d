import type { Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Passage, Utterance } from "../types.ts";

/** German: an article or adjective that is not in the first case, or a noun that may be in another one: "westlicher Behörden", "US-Militärs". */
const OBLIQUE =
  /^(?:(?!(?:ihr|unser|euer)\s)\p{Lower}+[mnrs]\s|(?!\p{Upper}{2,}(?:\s|$))\p{Upper}[\p{Alpha}-]*[ns](?=\s|$))/u;
/** "der Polizei", "der Norviker Anstalt": feminine, and as in the first case but for the article. */
const FEMININE = /^der\s(?=(?:\p{Upper}[\p{Alpha}-]*er\s)?\p{Upper}[\p{Alpha}-]*[^ns\s](?:\s(?!\p{Upper})|$))/u;

/**
 * What a source that is no actor is called. Where words are declined, one behind "laut" or "по словам" is in another case than a heading
 * wants ("westlicher Behörden", and "женщины", which is "women" as well): it is called with what introduces it, "Nach Angaben westlicher
 * Behörden". Verbatim.
 */
export function sourceLabel(
  { text }: Passage,
  { cue, subject: { start, end, side } }: Pick<Utterance, "cue" | "subject">,
  { actor, text: given }: Speaker,
  { accordingTo, accordingAfter, code, heads, verbLast }: Grammar,
): string {
  const isGerman = code === "de";
  if (actor || side !== "behind" || !(isGerman || heads || verbLast)) return given;
  const from = start - cue.length - 1;
  const isAfter = accordingAfter.has(cue);
  // "Как сообщает порт": a verb, and its subject.
  const isVerb = /^(?:как|як)\s/iu.test(cue);
  const isBefore = !isAfter && !isVerb && from >= 0 && text.slice(from, end).search(accordingTo ?? /$^/u) === 0;
  // "wurde von der Polizei bestätigt"
  const isAgent = isGerman && !isAfter && !isBefore && text.slice(start - 4, start).toLowerCase() === "von ";
  if (isAgent) return given.replace(/^de[rmn]\s/u, "");
  if (!isAfter && !isBefore) return given;
  const words = isGerman ? given.replace(FEMININE, "") : given;
  const at = text.indexOf(words, start);
  const to = at + words.length;
  if (at < 0 || to > end || (isGerman && !OBLIQUE.test(words))) return words;
  if (isBefore) return text.slice(from, to);
  return text.startsWith(` ${cue}`, to) ? text.slice(start, to + cue.length + 1) : words;
}
