import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";
import { behind, titleAt } from "./behind.ts";

/** ", сообщает агентство Норд.", ", informuje „Nordnet”.": what ends the sentence behind its comma is the source. */
export function sourceBehind(passage: Passage, cue: number, last: number, grammar: Grammar): Subject | null {
  const { text, tokens, end } = passage;
  const title = titleAt(passage, tokens[cue + 1]?.start ?? -1);
  const verb = tokens[cue]?.start;
  if (title && verb !== undefined) return { start: title.open, end: title.close, side: "behind", verb };
  const found = behind(passage, cue, grammar, { from: last + 1 });
  return found && /^[.!…]?["”»]?\s*$/u.test(text.slice(found.end, end)) ? found : null;
}

/** A verb of several, in the past or the present. */
const PLURAL = /(?:ли|[уюая]ть?|ą|[lł][iy])$/u;

/** "В Кремле отметили", "Как сообщили в полиции": a place with a verb of several stands for those who speak there. */
export function placeSpeaking(passage: Passage, cue: number, last: number, grammar: Grammar): Subject | null {
  const { text, tokens, end } = passage;
  const verb = tokens[cue];
  if (!verb || !grammar.placesSpeak || !PLURAL.test(verb.text)) return null;
  const before = tokens[last];
  // "Как сообщили журналистам в полиции, ..."
  const isAs = grammar.quotedAs.has(lower(tokens[cue - 1]));
  const told = isAs ? /^\s(?:[^\s,]+\s){0,4}?((?:в|во|у)\s[^,;:()]{3,80}),/iu.exec(text.slice(verb.end, end)) : null;
  const place = told?.[1];
  if (told && place) {
    const from = verb.end + told[0].length - place.length - 1;
    return { start: from, end: from + place.length, side: "behind", verb: verb.start };
  }
  const border = tokens.findLastIndex(({ isWord }, at) => at <= last && !isWord);
  let opens = border + 1;
  // "Водночас | у поліції кажуть"
  while (opens < last && grammar.adverbs.has(lower(tokens[opens]))) opens++;
  const first = tokens[opens];
  if (before?.isWord && first && grammar.placesSpeak.test(text.slice(first.start, before.end)) && opens < last) {
    const isMedium = tokens.slice(opens + 1, last + 1).some((token) => grammar.media?.test(lower(token)));
    return isMedium ? null : { start: first.start, end: before.end, side: "before" };
  }
  return null;
}

/** Words of a name in marks, at most. */
const LONGEST_NAME = 4;

/** ", сообщили в полиции", ", сообщили агентству Норд в полиции": those at a place behind their verb, whoever is told between. */
export function placeBehind(passage: Passage, cue: number, last: number, grammar: Grammar): Subject | null {
  const { text, tokens, start, end } = passage;
  const verb = tokens[cue];
  if (!verb || !grammar.placesSpeak || !PLURAL.test(verb.text)) return null;
  const before = tokens[last];
  const found =
    /^\s((?:(?:\p{Upper}\S*|\p{Lower}+(?:ам|ям|ому|ему|у|ю))\s){0,3}?)(\p{Lower}{1,2}\s[^,;:()«»"–—]{3,80}?)[.!]?\s*$/u.exec(
      text.slice(verb.end, end),
    );
  const place = found?.[2];
  const isAfterMark = before === undefined ? verb.start > start : !before.isWord;
  if (!place || !isAfterMark || !grammar.placesSpeak.test(place)) return null;
  const from = verb.end + 1 + (found?.[1]?.length ?? 0);
  return { start: from, end: from + place.length, side: "behind", verb: verb.start };
}

/** "Фальк в эфире радио «Свет» | сказал": index of the last token before a name in marks that ends at `last`, where a person is named before it. */
export function wordsBeforeTitle({ text, tokens, quotations }: Passage, last: number): number | null {
  const title = quotations.find(
    ({ open, close }) => (tokens[last]?.start ?? -1) >= open && (tokens[last]?.start ?? -1) < close,
  );
  if (!title || !tokens.some(({ actor, end }) => actor?.kind === "person" && end <= title.open)) return null;
  const isName =
    /^\p{Upper}/u.test(text.slice(title.start)) && text.slice(title.start, title.end).split(" ").length <= LONGEST_NAME;
  const before = tokens.findLastIndex(({ end }) => end <= title.open);
  return isName && before > 0 && /^\p{Lower}/u.test(tokens[before]?.text ?? "") ? before : null;
}
