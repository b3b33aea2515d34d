import type { Grammar } from "../grammars/types.ts";
import { isTitledName } from "../subject/somebodyBehind.ts";
import type { Content, Cue, Passage } from "../types.ts";
import { hasVerbWithin } from "./clauseEnd.ts";

/** "The wall is old, said Ida Brandt, a pilot who knows it.": without who says so at the end. English. */
export function beforeTag(
  passage: Passage,
  { at, subject }: Cue,
  content: Content | null,
  grammar: Grammar,
): Content | null {
  const { text, tokens } = passage;
  const [mark, verb] = [tokens[at - 1], tokens[at]];
  const isAround = content && verb && content.start < verb.start && content.end > subject.end && !content.isQuoted;
  if (grammar.code !== "en" || !isAround || subject.side !== "behind" || mark?.text !== ",") return content;
  const [, role = ""] = APPOSITION.exec(text.slice(subject.end, content.end)) ?? [];
  const isRole = role.split(" ").some((word) => grammar.canSpeak?.(word) === true);
  const isClause = hasVerbWithin(passage, content.start - 1, mark.start, grammar);
  return isRole && isClause && isTitledName(tokens, at, grammar) ? { ...content, end: mark.start } : content;
}

/** ", a retired harbour pilot" */
const APPOSITION = /^,\s(?:(?:an?|the|one\sof)\s)?((?:[\p{Alpha}’'-]+\s?){1,5})/u;
