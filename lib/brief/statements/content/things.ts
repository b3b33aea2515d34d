import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Content, Cue, Passage } from "../types.ts";
import { formOf } from "./clauseForm.ts";
import { isSeeming } from "./seeming.ts";

/** True where a verb of saying tells of a thing and of nothing that is said: "added a lamp", "found cracks", "cited two witnesses". English. */
export function isThing(passage: Passage, cue: Cue, content: Content, grammar: Grammar, language: Language): boolean {
  return (
    isThingAdded(passage, cue, content, grammar, language) ||
    isSeeming(passage, cue, content, grammar) ||
    isThingFound(passage, cue, content, grammar, language) ||
    isSourceCited(passage, cue, content, grammar)
  );
}

/** "citing two people familiar with the plan", "cited Lind for speeding": whom or which paper somebody names, not "citing weak demand". */
function isSourceCited({ tokens }: Passage, { at }: Cue, content: Content, grammar: Grammar): boolean {
  if (!/^cit(?:e|es|ed|ing)$/u.test(lower(tokens[at])) || content.isQuoted) return false;
  const from = tokens.findIndex(({ start }) => start >= content.start);
  let last = from;
  while (
    tokens[last + 1]?.isWord &&
    (tokens[last + 1]?.end ?? 0) <= content.end &&
    !grammar.prepositions.has(lower(tokens[last + 1])) &&
    !BEHIND_NOUN.test(lower(tokens[last + 1]))
  )
    last++;
  const head = tokens[last];
  const noun = lower(head);
  const isPaper = [noun, noun.replace(/s$/u, "")].some(
    (word) => grammar.papers.has(word) || grammar.documents?.has(word) === true || grammar.sourceNouns.has(word),
  );
  return head?.actor != null || head?.isCapital === true || isPaper || grammar.canSpeak?.(noun) === true;
}

/** What tells more of a noun behind it: "people familiar with the plan", "sources close to Lind". */
const BEHIND_NOUN =
  /^(?:of|for|familiar|close|briefed|who|that|which|by|seen|obtained|reviewed|shown|released|published)$/u;

/** "Adding a lamp to the pier", "added new rules": what is added by deed is no clause and has no quoted words. English. */
function isThingAdded(passage: Passage, { at }: Cue, content: Content, grammar: Grammar, language: Language): boolean {
  if (!/^add(?:s|ed|ing)?$/u.test(lower(passage.tokens[at]))) return false;
  // "Adding the pumps fail often" has a verb that its form does not tell.
  // "added Lind and two others to a list of “bad pilots,” which"
  const listed = TO_A_LIST.exec(passage.text.slice(content.start, content.end))?.[0].length;
  const object = listed && { start: content.start, end: content.start + listed };
  if (object && passage.tokens[at + 1]?.isCapital && formOf(passage, object, grammar, language) === "none") return true;
  if (passage.tokens[at + 1]?.start !== content.start || !INDEFINITE.test(lower(passage.tokens[at + 1]))) return false;
  const hasQuote = passage.quotations.some(({ open, close }) => open < content.end && close > content.start);
  return !hasQuote && formOf(passage, content, grammar, language) === "none";
}

/** "Lind and two others | to a list" */
const TO_A_LIST = /^[^,;:“”"]{2,80}?(?=\sto\s(?:an?|the|its|his|her|their)\s)/u;

/** "Lind found one story about a sailor whose dog was lost": what people come across, and no "survey found one in four had". English. */
function isThingFound(
  passage: Passage,
  { at, subject }: Cue,
  content: Content,
  grammar: Grammar,
  language: Language,
): boolean {
  const { text, tokens } = passage;
  const { personPronouns, groupPronouns } = grammar;
  if (!/^f(?:ou|i)nds?$/u.test(lower(tokens[at])) || tokens[at + 1]?.start !== content.start) return false;
  const words = text.slice(subject.start, subject.end).toLowerCase();
  const isSomebody =
    personPronouns.has(words) ||
    groupPronouns.has(words) ||
    tokens.some(({ start, end, actor }) => end === subject.end && start >= subject.start && actor?.kind === "person");
  const said = text.slice(content.start, content.end);
  // "have found what they believe is a wreck"
  if (/^what\s(?:he|she|it|they|\p{Alpha}+)\s(?:believes?|thinks?|calls?|describes?|suspects?|say)\s/u.test(said))
    return true;
  const hasQuote = passage.quotations.some(({ open, close }) => open < content.end && close > content.start);
  // "found cracks in the pier", not "found no sign of a leak", "found the pier was unsafe"
  const isBare = !hasQuote && !FINDING.test(said) && formOf(passage, content, grammar, language) === "none";
  return (isSomebody || FINDERS.test(words)) && (ONE.test(lower(tokens[at + 1])) || QUANTITY.test(said) || isBare);
}

/** What is found out, and not found. */
const FINDING =
  /^(?:no|little|nothing|evidence|that|how|why|what|fault|reason|him|her|them)\s|\s(?:guilty|liable|evidence|proof|signs?)(?:\s|$)/iu;

const ONE = /^(?:an?|one|another|several|some|two|three|four|five|\p{N}+)$/u;
/** Who come across things. */
const FINDERS =
  /(?:^|\s)(?:police|authorities|officers|investigators|troops|soldiers|rescuers|firefighters|crews|agents|deputies|searchers|divers|inspectors)$/u;
const QUANTITY =
  /^(?:(?:large|small|huge|vast)\s)?(?:quantities|amounts|numbers|traces|pieces|bits|parts|stacks|piles)\sof\s/u;

const INDEFINITE = /^(?:an?|another|more|new|several|some|extra|additional|further|fresh|two|three|four|five|\p{N}+)$/u;
