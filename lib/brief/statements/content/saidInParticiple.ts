import { allMatches } from "../../../text/allMatches.ts";
import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted } from "../passages/phrases.ts";
import { isSomebody } from "../speakers/isSomebody.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Subject, Utterance } from "../types.ts";
import { clauseEnd } from "./clauseEnd.ts";
import { trimmed } from "./trimmed.ts";

/** Participles by which whoever the sentence is about asks for something, blames somebody or gives a reason, by language. */
export const PARTICIPLES: Readonly<Record<string, string>> = {
  fr: "(?:invoqu|argu|prétext|appel|invit|exhort|réclam|exige|dénonç|accus|fustig|déplor|promett|qualifi)ant",
  es: "(?:aleg|invoc|reclam|denunci|critic|inst|acus|exhort|lament|calific|tild)ando|aduciendo|pidiendo|exigiendo|prometiendo",
  it: "(?:invoc|invit|esort|denunci|critic|accus|lament)ando|adducendo|chiedendo|promettendo|definendo",
  pt: "(?:aleg|invoc|reclam|denunci|critic|inst|acus|exort|lament|apel|classific)ando|pedindo|exigindo|prometendo",
};
/** A reason for what somebody does, in languages without such participles; the noun phrase behind it is the reason. */
const NOUN_PHRASE =
  "(?<said>(?:\\p{Lower}+\\s){0,4}\\p{Upper}[\\p{Alpha}-]+(?:\\s(?:der|des|von|im|in|und|für|zum|zur|bei|an)\\s(?:\\p{Lower}+\\s){0,3}\\p{Upper}[\\p{Alpha}-]+)*)";
const REASONS: Readonly<Record<string, RegExp>> = {
  de: new RegExp(`(?<!\\p{Alpha})(?<verb>(?:unter|mit)\\s(?:dem\\s)?(?:Verweis|Hinweis)\\sauf)\\s${NOUN_PHRASE}`, "gu"),
  nl: /(?<!\p{Alpha})(?<verb>(?:onder|met)\sverwijzing\snaar)\s(?<said>[^,.;:“"]{3,100})(?=[,.;:]|$)/gu,
  sv: /(?<!\p{Alpha})(?<verb>med\shänvisning\still)\s(?<said>[^,.;:”"]{3,100})(?=[,.;:]|$)/gu,
  ...Object.fromEntries(
    Object.entries(PARTICIPLES).map(([code, verbs]) => [
      code,
      new RegExp(
        `,\\s(?:tout\\s)?(?:en\\s)?(?<verb>${verbs})\\s(?:que\\s|che\\s)?(?<said>(?!par\\s|por\\s)[^.;:«»“”"]{8,})`,
        "gu",
      ),
    ]),
  ),
};
/** A reason in a clause: "mit der Begründung, das Haus sei alt", "au motif que", "con el argumento de que". */
const CLAUSES: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{Alpha})(?<verb>(?:mit|unter)\s(?:der\s(?:Begründung|Behauptung)|dem\s(?:Hinweis(?:\sdarauf)?|Argument)|(?:Verweis|Hinweis)\sdarauf))(?:\s\p{Lower}+){0,2},\s(?:da(?:ss|ß)\s)?(?<said>(?!die\s(?:der|das|die)\s)[^,.;:„“"]{8,})(?=[.;]|$)/gu,
  fr: /(?<!\p{Alpha})(?<verb>au\smotif)\squ(?:e\s|['’])(?<said>[^.;:«»“”"]{8,})/gu,
  es: /(?<!\p{Alpha})(?<verb>(?:con|bajo)\s(?:el\s(?:argumento|pretexto)|la\sexcusa))\sde\sque\s(?<said>[^.;:«»“”"]{8,})/gu,
  it: /(?<!\p{Alpha})(?<verb>con\s(?:la\smotivazione|l['’]argomento))\sche\s(?<said>[^.;:«»“”"]{8,})/gu,
  pt: /(?<!\p{Alpha})(?<verb>(?:com|sob)\s(?:o\s(?:argumento|pretexto)|a\s(?:alegação|justificativa)))\sde\sque\s(?<said>[^.;:«»“”"]{8,})/gu,
  nl: /(?<!\p{Alpha})(?<verb>met\s(?:het\sargument|de\smededeling))\sdat\s(?<said>[^,.;:“"]{8,})(?=[,.;]|$)/gu,
  sv: /(?<!\p{Alpha})(?<verb>med\s(?:motiveringen|argumentet))\satt\s(?<said>[^,.;:”"]{8,})(?=[,.;]|$)/gu,
};
/** "Falk wurde unter Verweis auf die Kosten entlassen": the reason of whoever did that, and not his. */
const PASSIVE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{Alpha})(?:wurden?|wird|werden|worden)(?!\p{Alpha})/u,
  nl: /(?<!\p{Alpha})(?:werd(?:en)?|wordt|worden)(?!\p{Alpha})/u,
  sv: /(?<!\p{Alpha})(?:blev|blir|blivit|\p{Lower}{3,}(?:ades|ats|des|ts))(?!\p{Alpha})/u,
  fr: /(?<!\p{Alpha})(?:été|est|sont|fut)\s/u,
  es: /(?<!\p{Alpha})(?:fue|fueron|sido)\s/u,
  it: /(?<!\p{Alpha})(?:stat[oaie]|viene|vengono)\s/u,
  pt: /(?<!\p{Alpha})(?:foi|foram|sido)\s/u,
};
const VERB = new RegExp(`^(?:${Object.values(PARTICIPLES).join("|")}|.*\\s(?:auf|naar|till))$`, "u");

/**
 * "Le maire a refusé, invoquant des coûts trop élevés.", "lehnte unter Verweis auf die Kosten ab": what somebody asks for or gives as a reason beside
 * what he does. @param found what is already marked: who spoke before in the sentence goes on.
 */
export function saidInParticiple(
  passage: Passage,
  found: readonly Utterance[],
  grammar: Grammar,
  language: Language,
): Utterance[] {
  const reasons = REASONS[grammar.code];
  if (!reasons) return [];
  const { text, start, end, tokens } = passage;
  const own = text.slice(start, end);
  const clauses = CLAUSES[grammar.code];
  return [reasons, ...(clauses ? [clauses] : [])]
    .flatMap((pattern) => allMatches(own, pattern))
    .flatMap((match): Utterance[] => {
      const { verb = "", said = "" } = match.groups ?? {};
      const comma = start + match.index;
      if (isQuoted(passage, comma)) return [];
      const from = comma + match[0].lastIndexOf(said);
      const at = tokens.findIndex((token) => token.start >= comma);
      const spoke = found.findLast((other) => other.start < comma)?.subject;
      const subject: Subject | null = spoke ?? mainSubject(passage, at, grammar, language);
      const isPassive = spoke === undefined && PASSIVE[grammar.code]?.test(text.slice(start, comma));
      const isOne =
        spoke !== undefined || (!isPassive && subject && isSomebody(passage, subject.start, subject.end, grammar));
      const to = grammar.verbSecond ? from + said.length : clauseEnd(passage, from, { at: -1 }, [], grammar);
      const content = trimmed(passage, from, to, 2);
      const isFree = content && !found.some((other) => other.start < content.end && content.start < other.end);
      return subject && isOne && isFree ? [{ subject: { ...subject, side: "inherited" }, cue: verb, ...content }] : [];
    });
}

/** True for such a verb, without which what is asked for or given as a reason would be a fact. */
export const isBesideDeed = (verb: string): boolean => VERB.test(verb);
