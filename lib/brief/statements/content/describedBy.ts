import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Utterance } from "../types.ts";

/** Words of whoever describes, at most. */
const LONGEST = 12;

/** "Lind was described by the union as “a rock”", "a night described by Lind as “a farce”": who describes speaks, and what is quoted is said. */
export function describedBy(passage: Passage, grammar: Grammar): Utterance[] {
  const { tokens, quotations } = passage;
  return tokens.flatMap((token, at): Utterance[] => {
    const isPassive =
      grammar.namingVerbs.has(lower(token)) &&
      (grammar.passives.has(lower(tokens[at - 1])) || isParticiple(lower(token), grammar)) &&
      grammar.agents.has(lower(tokens[at + 1])) &&
      !isQuoted(passage, token.start);
    if (!isPassive) return [];
    const as = tokens.findIndex(
      (word, index) => index > at + 2 && index <= at + 2 + LONGEST && grammar.namesAs.has(lower(word)),
    );
    const [first, last, border] = [tokens[at + 2], tokens[as - 1], tokens[as]];
    const quotation = border && quotations.find(({ open }) => open > border.start);
    if (
      !first ||
      !last ||
      !border ||
      !quotation ||
      !/^\s(?:an?\s|the\s)?$/u.test(passage.text.slice(border.end, quotation.open))
    )
      return [];
    const subject = { start: first.start, end: last.end, side: "behind" } as const;
    return [{ subject, cue: token.text, start: quotation.start, end: quotation.end, isQuoted: true }];
  });
}

/** "a night | described by": before an agent no other form of it stands. English. */
const isParticiple = (word: string, { code }: Grammar): boolean => code === "en" && word.endsWith("ed");
