import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { isSomebody } from "../speakers/isSomebody.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Subject, Utterance } from "../types.ts";
import { hasVerbWithin } from "./clauseEnd.ts";
import { PARTICIPLES } from "./saidInParticiple.ts";
import { trimmed } from "./trimmed.ts";

/** Participles of saying that a clause follows, by language; after "in" and "while": "en affirmant que", "tras asegurar que". */
const SAYING: Readonly<Record<string, { readonly lead: string; readonly verbs: string; readonly that: string }>> = {
  fr: {
    lead: "(?:tout\\s)?(?:en\\s)?",
    verbs:
      "(?:estim|assur|affirm|jug|considér|expliqu|rappel|soulign|précis|indiqu|not|observ|martel|répét|reconnaiss|admett|prétend|souten|dis)ant",
    that: "qu(?:e\\s|['’])",
  },
  es: {
    lead: "(?:(?:tras|al|después\\sde)\\s)?",
    verbs:
      "(?:asegur|afirm|señal|explic|record|subray|argument|consider)(?:ando|ar)|(?:sosten|reconoc|dic|dec|admit|advirt|advert|insist)(?:iendo|[ei]r)",
    that: "(?:(?:en|de)\\s)?que\\s",
  },
  it: {
    lead: "",
    verbs: "(?:afferm|ricord|sottoline|spieg|assicur|precis|osserv|dichiar)ando|(?:sosten|riten|ammett|ribad|dic)endo",
    that: "che\\s",
  },
  pt: {
    lead: "(?:(?:após|ao)\\s)?",
    verbs:
      "(?:afirm|lembr|explic|ressalt|destac|argument|consider)(?:ando|ar)|(?:garant|admit)(?:indo|ir)|(?:diz|reconhec)(?:endo|er)",
    that: "que\\s",
  },
};
const OPENINGS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(SAYING).map(([code, { lead, verbs, that }]) => [
    code,
    new RegExp(`^${lead}(?:(?<said>${verbs})\\s${that}|(?<done>${PARTICIPLES[code]})\\s(?:${that})?)`, "iu"),
  ]),
);
/** Words before the comma behind which the main clause begins, at most. */
const LONGEST = 40;
/** Words of "la primera teniente de alcalde Ida Brandt", at most. */
const LONGEST_OFFICE = 7;
/** "Appelant les secours": who calls somebody asks for nothing. */
const CALLING = /^appel/iu;

/**
 * "Estimant que le port est perdu, Falk a quitté la salle.", "Tras asegurar que ..., la alcaldesa se fue.": what stands behind a participle that
 * opens the sentence is said by the subject of its main clause.
 */
export function openedAbroad(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const { text, tokens, start, end } = passage;
  const opening = OPENINGS[grammar.code]?.exec(text.slice(start, end));
  const verb = opening?.groups?.said ?? opening?.groups?.done;
  if (!opening || verb === undefined || tokens[0]?.start !== start || tokens[0].actor) return [];
  const from = start + opening[0].length;
  for (let comma = 2; comma < Math.min(LONGEST, tokens.length); comma++) {
    const border = tokens[comma];
    if (border?.text !== "," || border.start < from || isQuoted(passage, border.start)) continue;
    const first = tokens[comma + 1];
    // "Estimant que le port, le plus vieux du pays, est perdu, Falk": a main clause opens with a name or an article.
    const word = lower(first);
    const opens = grammar.determiners.has(word) || grammar.personPronouns.has(word) || /^l['’]/u.test(word);
    if (!first || !(first.actor || opens)) continue;
    const subject = subjectAt(passage, comma + 1, grammar, language);
    const next = tokens.find(({ text: mark }, at) => at > comma && mark === ",");
    if (!subject && !hasVerbWithin(passage, border.start, next?.start ?? end, grammar)) continue;
    const content = subject && trimmed(passage, from, border.start, 2);
    if (!content || (CALLING.test(verb) && !/\sà\s/u.test(text.slice(from, content.end)))) return [];
    const cue = start + opening[0].indexOf(verb);
    return [{ subject, cue: text.slice(cue, cue + verb.length), ...content }];
  }
  return [];
}

/** "la maire Ida Brandt | a quitté": somebody whose clause begins at token `at`, by the verb behind or by name. */
function subjectAt(passage: Passage, at: number, grammar: Grammar, language: Language): Subject | null {
  const behind = { ...passage, start: passage.tokens[at]?.start ?? passage.end, tokens: passage.tokens.slice(at) };
  // "la alcaldesa Ida Brandt | rechazó": a form that no table has.
  const named = behind.tokens.slice(0, LONGEST_OFFICE).findIndex(({ actor }) => actor?.kind === "person");
  const [name, verb] = [behind.tokens[named], behind.tokens[named + 1]];
  const isPlain = behind.tokens.slice(0, named).every(({ isWord }) => isWord);
  if (name && isPlain && verb?.isWord && !verb.isCapital && !grammar.clauseOpeners.has(lower(verb)))
    return { start: behind.start, end: name.end, side: "before" };
  const subject = mainSubject(behind, behind.tokens.length, grammar, language);
  if (subject?.start !== behind.start) return null;
  const isPronoun = grammar.personPronouns.has(lower(behind.tokens[0]));
  return isPronoun || isSomebody(passage, subject.start, subject.end, grammar) ? subject : null;
}
