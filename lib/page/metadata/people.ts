import { fold } from "../fold.ts";
import { lowerCase } from "../wordsOf.ts";

/** What stands before the names of authors. All patterns are for lower case: without regard to case they cost ten times as much to compile. */
const PREFIX =
  /^(?:(?:written|report(?:ed|ing)|edit(?:ed|ing)|story|text|testo|words|posted|analysis|opinion|commentary|article|publié|escrito|skriven|propos recueillis|a cura)\s+)?(?:by|(?:von|door)(?: (?:unser\S*|onze) \S+)?|par|por|di|da|av|af|от|από)[\s:]+(?![\s\d:.,-])|^(?:autor(?:in|en|ka)?|auteur|autore|author|redaktion|words|reporter|te[xks]+t[eo]?(?: (?:et|och|und) \S+)?|текст|автор|作者)\s*(?:[:：]\s*|$)/;
/** What is glued to a name in front, where the page has it in a box of its own: "ByMara Ellison", "2026Mara Ellison". */
const GLUED = /^(?:By|\d{4})(?=\p{Upper}\p{Lower})/u;
/** Where the name ends and a role, a place or a date begins. */
const TAIL =
  /\s*(?:[|•·–—/]|(?<=[가-힣])\s기자|\s-\s|\b(?:updated|published|posted)\b|\bfor\s+(?:the\s+)?[a-z]|\bon [a-z]+day\b|(?<=[a-z] [a-z]+)\s*associated press).*$/;
/** People who write one text: beyond it the page lists its staff. */
const MOST = 20;
const NOT_A_NAME =
  /^(?:https?:|www\.|@|(?:гость|администратор|gast|invitado|invité|ospite|gość)$|(?:\S+ )?by(?![a-z ]))|@|\b(?:admin|administrator|webmaster|staff|redaction|newsroom|desk|guest|anonymous|gmbh|ltd|inc|llc|z o\.o|news|stories|articles|links|points|facts|note|more|here|us|thema|aussi|también|(?:writer|reporter|editor|correspondent)s?|bureau chief)\.?$|^\d+(?:\s|$)/;

/**
 * A date after a name, or the label of what comes next, glued to it where the page has them in boxes of their own: "Mara EllisonMar 4",
 * "Mara Ellison4 March", "Mara EllisonPhoto: Tom Bright".
 */
const DATE =
  /(?:\s*\p{Upper}\p{Lower}{2,8}\.?|\s+on)?\s\d{1,2}(?!\d|\.?\s\p{Upper}|\smin).*$|\s\d.*$|\s*(?:\d{1,2}\.? \p{Alpha}|\p{Upper}\p{Lower}+:).*$/u;

/** Degrees and agencies after a name: "Mara Ellison, MS, RN", "Tom Bright, AFP". */
const LETTERS = /(?<=\p{Lower})(?:,\s?\p{Upper}{2,5}[®™]?(?!\p{Alpha}| \p{Upper}))+/gu;

/** Between two names; "Jr." goes with the name before, and an address is not cut. */
const BETWEEN =
  /\s*[;&、]\s*|(?<=\p{Alpha})\/(?=\p{Upper})|\s+(?:[Aa]nd|AND|und|et|y|e|en|och|og)\s+|\s*,(?!\s*(?:[JjSs]r|Ph\.?D|MD|II|III)\b)\s*/u;

/**
 * The people of a byline: "By Mara Ellison and Tom Bright, staff writers" is Mara Ellison, Tom Bright.
 *
 * @param lines what the page names as authors, each one name or several; @param whole those of them that are one name.
 */
export function peopleOf(lines: readonly string[], whole: readonly string[] = []): string[] {
  // Braces: a style sheet or a script within the line. An address in place of a name has parts that look like names.
  const texts = lines.filter((line) => !/[{}]|:\/\//.test(line));
  const people = texts.flatMap((line) =>
    whole.includes(line) ? fold(line) : withoutPrefix(fold(line)).replace(LETTERS, "").split(BETWEEN).map(bareName),
  );
  const plausible = people.filter(
    (name) => name.length > 1 && name.length < 60 && /\p{Alpha}/u.test(name) && !NOT_A_NAME.test(lowerCase(name)),
  );
  const few = plausible.slice(0, MOST);
  const written = few.map(bare);
  return few.filter((_name, at) => written.indexOf(written[at] ?? "") === at);
}

/** A name as it is compared: "Mara Ellison" and "mara-ellison" are one. */
export const bare = (name: string) => name.toLowerCase().replace(/[^\p{Alpha}\p{N}]/gu, "");

/** Two to four words that do not begin small, but for particles: "Ida van der Berg", not "Ida Berg in Storholm". */
const NAME =
  /^(?!\p{Lower})[\p{Alpha}\p{M}.'’-]+(?:\s(?!in\s)[\p{Alpha}\p{M}.'’-]+){0,2}\s(?!\p{Lower})[\p{Alpha}\p{M}.'’-]+$/u;

/** A line of which nothing is known but that it stands in a box or link for authors: its names, where it begins with one. */
export function onlyNames(line: string): string[] {
  const people = peopleOf([fold(line).replace(LABEL, "")]);
  return NAME.test(people[0] ?? "") ? people.filter((name) => NAME.test(name)) : [];
}
const LABEL = /^(?:author|\S+ (?=by |von |par ))\s*/i;

/** Characters of what stands before the names of authors in a line, given in lower case: "Written by " has 11, a line without any 0. */
export const prefixOf = (lower: string): number => PREFIX.exec(lower)?.[0].length ?? 0;

const withoutPrefix = (line: string) => line.slice(prefixOf(lowerCase(line)));

function bareName(part: string): string {
  const name = withoutPrefix(part.replace(GLUED, ""))
    .replace(/\s*\([^)]*\)/g, "")
    .replace(DATE, "");
  const tail = lowerCase(name).search(TAIL);
  return (tail < 0 ? name : name.slice(0, tail)).replace(/^[\s,:.]+|[\s,:-]+$/g, "");
}

/** Names in one line: "A", "A and B", "A, B and C". Not by Intl.ListFormat: the first of a page costs 10 ms, as much as reading it does. */
export function bylineOf(authors: readonly string[]): string | null {
  return authors.join(", ").replace(/, ([^,]*)$/, " and $1") || null;
}
