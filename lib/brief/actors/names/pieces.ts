import { COUNTRY_BY_NAME, DEMONYMS } from "../data/countries.ts";
import { ORGANIZATIONS } from "../data/organizations.ts";
import { FIRST_NAMES, ROLE_NOUNS, TITLES } from "../data/people.ts";
import { PLACES } from "../data/places.ts";
import type { Candidate } from "./candidates.ts";
import { isGivenName } from "./givenName.ts";
import type { Token } from "./tokens.ts";

/** A name within a candidate, with what stood before it. */
export interface Piece {
  readonly tokens: readonly Token[];
  /** Capitalised titles before the name ("President"), or none. */
  readonly titles: readonly Token[];
  /** The capitalised words before it that are a name or a people of their own ("Huawei" of "Huawei executive" is none of them). */
  readonly candidate: Candidate;
}

const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(" ");
const isKnown = (text: string) => COUNTRY_BY_NAME.has(text) || PLACES.has(text) || ORGANIZATIONS.has(text);

/** Takes a run of capitalised words apart: "Canadian Prime Minister Mark Carney" is a people, titles, and a name. */
export function piecesOf(candidate: Candidate): Piece[] {
  let tokens = candidate.tokens;
  const pieces: Piece[] = [];
  // What everybody knows as a whole stays whole: "United Nations", "North Korea".
  if (isKnown(textOf(tokens))) return [{ tokens, titles: [], candidate }];
  while (tokens.length > 0) {
    const lead = leadingName(tokens);
    if (lead > 0 && lead < tokens.length) {
      // "U.S. President Donald Trump", "New York Governor Ann Lee".
      const rest = tokens.slice(lead);
      if (
        titleLength(rest) > 0 ||
        TITLES.has(textOf(rest)) ||
        isPersonBehindPlace(tokens, lead) ||
        DEMONYMS.has(textOf(tokens.slice(0, lead)))
      ) {
        if (!DEMONYMS.has(textOf(tokens.slice(0, lead))))
          pieces.push({ tokens: tokens.slice(0, lead), titles: [], candidate });
        if (DEMONYMS.has(textOf(tokens.slice(0, lead))) && titleLength(rest) === 0 && !looksPersonal(rest)) {
          // "Canadian Space Agency" is one name, "Chinese" is part of it.
          pieces.push({ tokens, titles: [], candidate });
          return pieces;
        }
        tokens = rest;
        continue;
      }
    }
    // "Prime Minister" without a name behind it names nobody.
    if (TITLES.has(textOf(tokens))) break;
    const title = titleLength(tokens);
    const person = tokens.findIndex((_, index) => index > title && looksPersonal(tokens.slice(index)));
    if (person > 0 && ROLE_NOUNS.has(tokens[person - 1]?.text.toLowerCase() ?? "")) {
      // "Harbour Master Ida Brandt": the role is written like a title.
      pieces.push({ tokens: tokens.slice(person), titles: tokens.slice(0, person), candidate });
    } else if (person > 0 && isOffice(candidate)) {
      // "Mayor of Storholm Ida Brandt"
      pieces.push({ tokens: tokens.slice(0, person), titles: [], candidate });
      pieces.push({ tokens: tokens.slice(person), titles: [], candidate });
    } else {
      const name = tokens.slice(title);
      // "Pep Falk Erling Brandt": two people without so much as a comma.
      // "Maria de Lourdes Vale" is one.
      const isTwo =
        name.length === 4 &&
        name.every(({ isCapital }) => isCapital) &&
        isFirst(name[0]) &&
        isFirst(name[2]) &&
        !isFirst(name[1]) &&
        !isFirst(name[3]);
      if (isTwo) pieces.push({ tokens: name.slice(0, 2), titles: tokens.slice(0, title), candidate });
      if (isTwo) pieces.push({ tokens: name.slice(2), titles: [], candidate });
      else if (name.length > 0) pieces.push({ tokens: name, titles: tokens.slice(0, title), candidate });
    }
    break;
  }
  return pieces;
}

const isFirst = (token: Token | undefined): boolean => isGivenName(token?.text ?? "");

/** True for what stands behind "mayor of", "Secretary of". */
const isOffice = ({ all, at }: Candidate) =>
  all[at - 1]?.text === "of" && ROLE_NOUNS.has(all[at - 2]?.text.toLowerCase() ?? "");

/** "[President of the] United States Joe Biden": a place runs into the name behind it. */
const isPersonBehindPlace = (tokens: readonly Token[], lead: number) =>
  isKnown(textOf(tokens.slice(0, lead))) && looksPersonal(tokens.slice(lead));

/** How many words at the start are a known place, organization or people, the longest first. */
function leadingName(tokens: readonly Token[]): number {
  for (let length = Math.min(4, tokens.length - 1); length > 0; length--) {
    const text = textOf(tokens.slice(0, length));
    if (isKnown(text) || DEMONYMS.has(text)) return length;
  }
  return 0;
}

/** How many words at the start are titles: "Prime Minister", "Dr.", "Former President". */
export function titleLength(tokens: readonly Token[]): number {
  let length = 0;
  for (;;) {
    const two = textOf(tokens.slice(length, length + 2));
    const three = textOf(tokens.slice(length, length + 3));
    if (TITLES.has(three) && tokens.length > length + 3) length += 3;
    else if (TITLES.has(two) && tokens.length > length + 2) length += 2;
    else if (TITLES.has(tokens[length]?.text ?? "") && tokens.length > length + 1 && !isPartOfName(tokens, length))
      length += 1;
    else return length;
  }
}

/** "King Charles" has a title, "Justice Department" and "General Motors" have none. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  return /^(?:General|Justice|Chief|Head|Private|Lead|Father|Sister|Brother|Major|Premier|Former|Officer|Engineer|Author|Coach|Manager|Director|King|Queen|Prince)$/.test(
    word,
  )
    ? /^(?:Motors|Electric|Mills|Assembly|Department|Ministry|Court|Office|League|Liga|Division|Banking|Equity|Staff|Secretary|of|Council|Bench)$/.test(
        next,
      )
    : false;
}

export const looksPersonal = (tokens: readonly Token[]): boolean =>
  tokens.length >= 2 && tokens.length <= 4 && FIRST_NAMES.has(tokens[0]?.text ?? "");
