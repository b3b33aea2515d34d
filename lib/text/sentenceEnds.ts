import { isAbbreviated } from "./abbreviations.ts";
import type { Language } from "./languages/types.ts";
import { terminator } from "./marks.ts";

/**
 * A run of sentence-ending marks, the closing quotation marks and brackets that belong to it, and footnotes ("failed.”[3]"). The Greek
 * question mark is a semicolon to Unicode and is left alone: in other languages it ends nothing.
 */
const TERMINATOR = terminator(".!?…‽؟۔।॥。！？｡");
/** Marks after which no white space is needed. */
const FULL_WIDTH = /[。！？｡]/u;
/** 「…。」と言った: a Japanese quotation that its sentence goes on after. "ところが", "とても" begin sentences. */
const GOES_ON = /^(?:と(?!ころ|ても|にかく)|[、，])/u;
/** A capital alone, or several behind a name: initials. */
const INITIAL = /(?:^|\s)\p{Upper}$|\p{Upper}[\p{Alpha}\p{M}]*\.? (?:\p{Upper}\.)+\p{Upper}$/u;
/** Characters before a full stop that tell what it ends. */
const REACH = 40;

/**
 * The offsets after which one sentence of a block ends and the next begins; the last is the length of the text.
 *
 * Rules in the manner of Intl.Segmenter's (Unicode UAX 29), with what news needs beside them: abbreviations, initials, decimals,
 * ellipses, quotations that a sentence goes on after. One pass.
 */
export function* sentenceEnds(text: string, language: Language): Generator<number> {
  let from = 0;
  for (const match of text.matchAll(TERMINATOR)) {
    const [whole, marks = "", behind = ""] = match;
    // 。“: in Chinese and Japanese these marks open; only German closes with them.
    const opener = FULL_WIDTH.test(marks) ? behind.search(/[“‘«‹]/u) : -1;
    const closers = opener < 0 ? behind : behind.slice(0, opener);
    const end = match.index + (opener < 0 ? whole.length : marks.length + opener);
    const before = text.slice(Math.max(from, match.index - REACH), match.index);
    if (end >= text.length || !isEnd(before, marks, closers, text.slice(end, end + 80), language)) continue;
    yield end;
    from = end;
  }
  yield text.length;
}

function isEnd(before: string, marks: string, closers: string, rest: string, language: Language): boolean {
  // ". . . Do not raise your voice": marks alone are no sentence.
  if (!/[\p{Alpha}\p{N}]/u.test(before)) return false;
  if (FULL_WIDTH.test(marks)) return !(closers && GOES_ON.test(rest));
  // "3.5", "nutgraf.example", "U.S": without white space it is seldom an end.
  if (!/^\s/.test(rest)) return isRunTogether(before, closers, rest, language);
  const next = rest.trimStart();
  const opened = next.replace(/^[“"‘'«»„([¿¡–—-]+\s*/u, "");
  // Lower case goes on with the sentence: "“Is it over?” she asked", "... and left".
  if (/^\p{Lower}/u.test(opened)) return false;
  // "Otto F. (33)": an initial with what is said of its bearer.
  if (marks === "." && !closers && next.startsWith("(") && INITIAL.test(before)) return false;
  // "Sgt. (retd.) Tom Ferris": an abbreviation in brackets.
  if (marks === "." && /^[)\]]$/u.test(closers) && isBracketed(before, language)) return false;
  if (!closers) return !(marks === "." && isAbbreviated(before, opened, language));
  return !(/[!?…]|\.\./.test(marks) && isAttributed(next, language));
}

/** True for a bracket that holds a short form alone. */
const isBracketed = (before: string, { abbreviations }: Language): boolean =>
  abbreviations.has(/[([](\p{Alpha}{1,5})$/u.exec(before)?.[1]?.toLowerCase() ?? "");

/** True when a quoted question or cry is followed by whoever uttered it: “Is it over?” Ida Brandt asked. */
function isAttributed(next: string, language: Language): boolean {
  const verb = /^(?:\p{Upper}[\p{Alpha}\p{M}.'’-]*\s+){1,4}(\p{Lower}[\p{Alpha}]*)/u.exec(next)?.[1];
  const word = verb?.toLowerCase() ?? "";
  return language.sayingVerbs.has(word) || (language.code === "en" && UTTERED.test(word));
}

/** How a question or a cry is uttered, in words that are else what people do: “What can I say?” Brandt shrugged. */
const UTTERED =
  /^(?:shrug(?:s|ged)|laugh(?:s|ed)|wonder(?:s|ed)|smil(?:es|ed)|sigh(?:s|ed)|cr(?:ies|ied)|shout(?:s|ed)|yell(?:s|ed)|scream(?:s|ed)|exclaim(?:s|ed)|mutter(?:s|ed)|whisper(?:s|ed)|snap(?:s|ped)|grin(?:s|ned)|mus(?:es|ed)|plead(?:s|ed)|chuckl(?:es|ed)|groan(?:s|ed)|scoff(?:s|ed)|enthus(?:es|ed))$/u;

/** A word in lower case, and no part of an address or of code, before a mark. */
const PLAIN_WORD = /(?<![\p{Alpha}\p{M}\p{N}.@/:_-])\p{Lower}[\p{Lower}\p{M}'’-]{2,}$/u;
/** A word with a capital, and no part of an address or of code, behind a mark. */
const OPENING_WORD = /^["“„«¿¡]?(\p{Upper}[\p{Lower}\p{M}]*)(?:['’]\p{Lower}+)?,?\s/u;

/**
 * True where two paragraphs were put together without a space, as some pages' data have them: "the council rose.Outside it rained". Behind a
 * name only before one of the language's commonest words: "on Wednesday.The"; "Storholm.Press" is a name.
 */
function isRunTogether(before: string, closers: string, rest: string, { stopWords }: Language): boolean {
  const [, opening = ""] = OPENING_WORD.exec(rest) ?? [];
  if (!opening) return false;
  if (stopWords.has(opening.toLowerCase())) return /\p{Lower}{2}$/u.test(before);
  return closers === "" && opening.length > 2 && PLAIN_WORD.test(before);
}
