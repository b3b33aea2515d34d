import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";

/** Words that an aside or an apposition between subject and verb has at most. */
export const LONGEST_ASIDE = 30;

/**
 * "Lind, a former aide to Minister Falk | said": who opens the sentence, where the comma behind the words about them is missing; null elsewhere,
 * as in "Lind, a lawyer said, was ill". English.
 */
export function openedByName({ tokens }: Passage, cue: number, last: number, grammar: Grammar): Subject | null {
  if (grammar.code !== "en" || tokens[cue + 1]?.text === "," || last > LONGEST_ASIDE) return null;
  const name = tokens.findIndex(({ isCapital }) => !isCapital) - 1;
  const [person, comma, article] = [tokens[name], tokens[name + 1], tokens[name + 2]];
  const [opening, head] = [tokens[0], tokens[name + 3]];
  // "Lind, the head of the port | confirmed that", not "Lind, the head of the port said on Monday, was ill"
  const isThe = lower(article) === "the" && grammar.that.has(lower(tokens[cue + 1]));
  const opens = isThe || /^an?$/u.test(lower(article));
  if (!opening || person?.actor?.kind !== "person" || comma?.text !== "," || !opens) return null;
  const words = tokens.slice(name + 3, last + 1);
  const isPhrase = head && words.every((word) => word.isWord && !grammar.notInSubject.has(lower(word)));
  const from = article?.start ?? person.end;
  return isPhrase
    ? {
        start: opening.start,
        end: person.end,
        side: "before",
        apposition: { start: from, end: words.at(-1)?.end ?? from },
      }
    : null;
}

/** "Ida Brandt, 28, weaver, Norvik, Northern Coast, said": she, whatever stands between commas, where nothing before the verb is one. English. */
export function openedByAge(passage: Passage, closing: number, grammar: Grammar): Subject | null {
  const { tokens } = passage;
  const age = tokens.findIndex((_, at) => at < closing && isAge(passage, at));
  const name = tokens[age - 3];
  const isName = name?.actor?.kind === "person" && (age === 3 || !tokens[age - 4]?.isWord);
  const words = tokens.slice(age, closing);
  const isVerb = (token: Word) =>
    grammar.auxiliaries.has(lower(token)) ||
    grammar.relatives.has(lower(token)) ||
    grammar.verbs.has(lower(token)) ||
    (!token.isCapital && (grammar.finite?.test(lower(token)) ?? false)) ||
    isQuoted(passage, token.start);
  if (grammar.code !== "en" || age < 3 || !isName || closing - age > LONGEST_ASIDE || words.some(isVerb)) return null;
  const from = tokens[age + 1]?.start ?? name.end;
  return {
    start: name.start,
    end: name.end,
    side: "before",
    apposition: { start: from, end: Math.max(from, tokens[closing - 1]?.end ?? from) },
  };
}

/** "Ida Brandt", "The 46-year-old", "The singer" */
const isSomebody = (word: Word | undefined, { epithets }: Grammar): boolean =>
  word?.actor?.kind === "person" || /^\d\d-year-old$/u.test(lower(word)) || epithets.has(lower(word));

/** Words of a name with a title at most. */
const LONGEST_OPENER = 4;

/**
 * "Ida Brandt, whose son Otto, eight, is a pilot, said": she, who opens the sentence, where the relative clause has had its verb, however many
 * commas it has. English.
 */
export function openedByRelative({ tokens, quotations }: Passage, closing: number, grammar: Grammar): Subject | null {
  const name = tokens.findIndex(({ text }) => text === ",") - 1;
  const [person, relative] = [tokens[name], tokens[name + 2]];
  const opening = tokens[grammar.conjunctions.has(lower(tokens[0])) ? 1 : 0];
  const isRelative = /^(?:who|whose)$/u.test(lower(relative));
  if (grammar.code !== "en" || !opening || !relative || !person || !isSomebody(person, grammar) || !isRelative)
    return null;
  if (
    name > LONGEST_OPENER ||
    closing - name > LONGEST_ASIDE ||
    quotations.some(({ open }) => open < (tokens[closing]?.start ?? 0))
  )
    return null;
  const words = tokens.slice(name + 3, closing);
  const hasVerb = words.some(
    (token, at) =>
      // "who lives"
      (at === 0 && lower(relative) === "who" && /^\p{Lower}{2,}s$/u.test(token.text)) ||
      grammar.auxiliaries.has(lower(token)) ||
      (!token.isCapital && grammar.finite?.test(lower(token))),
  );
  // "Lind, who works where divers, mostly women, said"; "Lind, who left, and Falk, who stayed, said"
  const isOther = words.some(
    (token, at) =>
      /^(?:where|while|because|when|that)$/u.test(lower(token)) ||
      // "who lives with her husband, and their three children, said"
      (token.text === "," &&
        grammar.conjunctions.has(lower(words[at + 1])) &&
        !grammar.possessives.has(lower(words[at + 2]))),
  );
  return hasVerb && !isOther
    ? {
        start: opening.start,
        end: person.end,
        side: "before",
        apposition: { start: relative.start, end: tokens[closing - 1]?.end ?? relative.end },
      }
    : null;
}

/** "Lind, 42 | , of Norvik, said" */
export const isAge = ({ tokens }: Passage, comma: number): boolean =>
  /^\d{1,3}$/u.test(tokens[comma - 1]?.text ?? "") && tokens[comma - 2]?.text === ",";
