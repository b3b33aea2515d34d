import { fold } from "../fold.ts";
import { lowerCase } from "../wordsOf.ts";

/** What stands before the names of authors. All patterns are for lower case: without regard to case they cost ten times as much to compile. */
const PREFIX =
  /^(?:(?:written|reported|reporting|story|text|words|posted|edited|analysis|opinion|commentary)\s+)?(?:by|von|par|por|di|da|door|av|af|от|από)\b[\s:]+|^(?:autor(?:in|en)?|auteur|autore|author|redaktion|text|texto|texte)\s*:\s*/;
/** Where the name ends and a role, a place or a date begins. */
const TAIL =
  /\s*(?:[|•·–—]|\s-\s|,\s*(?:the\s)?(?:staff|senior|chief|special|political|business|associated|political|correspondent|reporter|editor|writer|bbc|cnn|reuters|ap|afp)\b|\b(?:updated|published|posted)\b|\bfor\s+(?:the\s+)?[a-z]).*$/;
const NOT_A_NAME =
  /^(?:https?:|www\.|@)|@|\b(?:admin|administrator|webmaster|staff|redaction|newsroom|desk|guest)$|^\d+$/;

/** Between two names; "Jr." goes with the name before. */
const BETWEEN = /\s*[;&、]\s*|\s+(?:[Aa]nd|AND|und|et|y|e|en|och|og)\s+|\s*,(?!\s*(?:[JjSs]r|Ph\.?D|MD|II|III)\b)\s*/;

/**
 * The people of a byline: "By Mara Ellison and Tom Bright, staff writers" is Mara Ellison, Tom Bright.
 *
 * @param lines what the page names as authors, each one name or several.
 */
export function peopleOf(lines: readonly string[]): string[] {
  const people = lines.flatMap((line) => withoutPrefix(fold(line)).split(BETWEEN).map(bareName));
  const plausible = people.filter(
    (name) => name.length > 1 && name.length < 60 && /\p{L}/u.test(name) && !NOT_A_NAME.test(lowerCase(name)),
  );
  return [...new Map(plausible.map((name) => [name.toLowerCase(), name])).values()].slice(0, 20);
}

const withoutPrefix = (line: string) => line.slice(PREFIX.exec(lowerCase(line))?.[0].length ?? 0);

function bareName(part: string): string {
  const name = withoutPrefix(part).replace(/\s*\([^)]*\)/g, "");
  const tail = lowerCase(name).search(TAIL);
  return (tail < 0 ? name : name.slice(0, tail)).replace(/^[\s,:.]+|[\s,:]+$/g, "");
}

/** Names in one line: "A", "A and B", "A, B and C". */
export function bylineOf(authors: readonly string[]): string | null {
  if (authors.length === 0) return null;
  if (authors.length === 1) return authors[0] ?? null;
  return `${authors.slice(0, -1).join(", ")} and ${authors.at(-1)}`;
}
