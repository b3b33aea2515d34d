import type { Language } from "../../../text/languages/types.ts";
import { SAID_OF } from "../content/clauseUnto.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";
import { mainSubject } from "./mainSubject.ts";

/** Words of a subject without a name, at most. */
const LONGEST = 8;
/** Words before the name of whoever speaks, in a sentence without a comma. */
const LONGEST_LEAD = 6;

/** What stands between a subject and what is said: where and to whom it was said, "too". At the end. */
const ASIDE =
  /(?:^|\s)(?:(?:yaptığı|verdiği|düzenlediği)\s(?:yazılı\s)?(?:açıklamada|demeçte|toplantıda)|da|de|ise|ayrıca)$/u;
/** "Bakanlığının sosyal medya hesabından yapılan açıklamada": a statement of whose it is. */
const MADE =
  /(?:n?[ıiuü]n\s(?:(?:sosyal medya|X|Twitter)\shesabından|internet sitesinden)\s|(?:['’]n?|(?<=[ıiuü])n)?[dt][ae]n\s)yapılan\s(?:yazılı\s)?açıklamada$/u;
/** The form of a verb that describes a noun: "bilmek istemeyen". */
const DESCRIBING = /\p{Lower}{3,}[ae]n$/u;

/**
 * Who speaks in a sentence whose verb stands last ("Norvik Valisi Vale, gazetecilere ... söyledi"): the person named last before the first
 * comma, else the words up to it. Null where these describe nobody in particular.
 */
export function subjectBeforeAll(passage: Passage, cue: number, grammar: Grammar, language: Language): Subject | null {
  const { text, tokens } = passage;
  const stop = tokens.findIndex(({ start, text: mark }, at) => at >= cue || mark === "," || isQuoted(passage, start));
  const lead = tokens.slice(0, stop < 0 ? cue : stop);
  const isMarked = stop >= 0 && stop < cue;
  // "Vale’nin": whose it is.
  const isFree = (token: Word) => token.actor !== null && !/^['’]/u.test(text.slice(token.end));
  // "Yapılan açıklamada, ... bildirildi": said by whose statement it is, and by nobody else.
  const isPassive = SAID_OF.test(lower(tokens[cue]));
  if (isPassive && !MADE.test(text.slice(lead[0]?.start, lead.at(-1)?.end))) return null;
  const people = lead.filter((token) => isFree(token) && token.actor?.kind === "person");
  const named = isMarked ? people.at(-1) : lead.slice(0, LONGEST_LEAD).find(isFree);
  if (named) return { start: named.start, end: named.end, side: "before" };
  // "“...” dedi.": whoever spoke or acted before it.
  const verb = tokens[cue];
  const isBare =
    stop === 0 && verb !== undefined && !tokens[cue + 1]?.isWord && isQuoted(passage, tokens[0]?.start ?? -1);
  if (isBare && isQuoted(passage, tokens[cue - 1]?.start ?? -1))
    return { start: verb.start, end: verb.end, side: "behind", isDropped: true };
  const [first] = lead;
  const last = lead.at(-1);
  if (!first || !last) return null;
  if (!isMarked) {
    const main = mainSubject(passage, cue, grammar, language);
    const words = main ? text.slice(main.start, main.end) : "";
    // "Liman kurulunun raporunda kıyıya | ve köprüye": without a comma only a noun for who speaks tells that its phrase is all of the subject.
    const behind = tokens.find(({ start }) => main !== null && start >= main.end);
    const isSource =
      grammar.sourceNouns.has(words.split(" ").at(-1)?.toLowerCase() ?? "") && !grammar.conjunctions.has(lower(behind));
    return main && isSource && !DESCRIBING.test(words) ? { ...main, side: "before" } : null;
  }
  const words = text.slice(first.start, last.end);
  const aside = MADE.exec(words) ?? ASIDE.exec(words);
  const bare = aside ? words.slice(0, aside.index).trimEnd() : words;
  const isSomebody = bare !== "" && bare.split(/\s+/u).length <= LONGEST && !DESCRIBING.test(bare);
  return isSomebody && !grammar.adverbs.has(lower(first))
    ? { start: first.start, end: first.start + bare.length, side: "before" }
    : null;
}
