import type { Article } from "../../../types.ts";
import { DEMONYMS } from "../data/countries.ts";
import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";
import { FIRST_NAMES, TITLES } from "../data/people.ts";
import type { Mention } from "../types.ts";

/** Last words of bodies and stations. */
const BODY = /[\s-](?:TV|FM|Survey|Archive|Caucus|Tribe|Presidency|Directorate|Observatory|Watchdog)$/u;
/** "Wong", but not "WHO". */
const SURNAME = /^\p{Upper}\p{Lower}+(?:-\p{Upper}\p{Lower}+)?$/u;
/** "Man-kei" */
const GIVEN = /^\p{Upper}\p{Lower}+-\p{Lower}+$/u;
const CAPITAL = /^\p{Upper}\p{Lower}/u;
/** Verbs of saying that nothing but a speaker has before them: "called" may stand behind a thing. */
const TELLS =
  /^\s(?:(?:has|have|had|also|later|then)\s)?(?:said|says|told|tells|tweeted|announced|added|warned|confirmed)\s/u;
/** What is written speaks only on paper: "the Harbour Act says"; and so do beliefs. */
const WRITTEN = /\b(?:Act|Bill|Treaty|Constitution|Bible|Quran|Code|Law)\b|ism$/u;
/** What ends no name of a person: "Ida Brandt Day". */
const NO_NAME = /^(?:Days?|Live|Cup|Show|Awards?|Prize|Trophy|Games|America)$/u;

/**
 * The mentions, and among them as somebody whom the tagger took for a thing: what says something is who says it, and a survey, tribe or
 * station is a body. A name that ran into the one before it is taken out of it: "Harbour Watch Ida Brandt", "Pope Leo" of "Roman Catholic Pope Leo".
 */
export function withSomebody(mentions: readonly Mention[], article: Article): Mention[] {
  const speakers = new Set(
    mentions.flatMap((mention) => (mention.kind === "other" && tells(mention, article) ? [mention.text] : [])),
  );
  return mentions.flatMap((mention) => {
    if (mention.kind !== "other" && mention.kind !== "organization") return [mention];
    const parts = apart(mention);
    if (parts) return parts;
    if (mention.kind === "organization") return [mention];
    if (BODY.test(mention.text) || ORGANIZATIONS.has(mention.text))
      return [{ ...mention, kind: "organization" as const }];
    if (!speakers.has(mention.text) || DEMONYMS.has(mention.text)) return [mention];
    const isPerson = SURNAME.test(mention.text) && !isWithArticle(mention, article);
    return [{ ...mention, kind: isPerson ? ("person" as const) : ("organization" as const) }];
  });
}

const tells = ({ block, end, text }: Mention, article: Article) =>
  !WRITTEN.test(text) && TELLS.test(article.blocks[block]?.text.slice(end, end + 30) ?? "");

/** "the Taliban" */
const isWithArticle = ({ block, start }: Mention, article: Article) =>
  /\bthe\s$/iu.test(article.blocks[block]?.text.slice(Math.max(0, start - 5), start) ?? "");

/** Somebody, and the house he is of, read as one name. */
const PERSON_OF =
  /^(?:(Rev|Dr|Prof|Mr|Mrs|Ms|Sgt|Capt|Lt|Col|Sir|Dame|Father|Pastor|Bishop|Rabbi|Imam|Sister)\.?\s)?(\p{Upper}[\p{Alpha}’'-]+(?:\s\p{Upper}\.?)?\s\p{Upper}[\p{Alpha}’'-]+)\sof\s(?:the\s)?(\p{Upper}.*)$/u;
const OF = " of ";

/** The name of a person and what stands before it, where both were read as one name; null where it is one. */
function apart(mention: Mention): Mention[] | null {
  const words = mention.text.split(" ");
  const [whole = "", title, name = "", of = ""] = PERSON_OF.exec(mention.text) ?? [];
  const [first = "", last = ""] = [name.split(" ")[0], name.split(" ").at(-1)];
  const isPerson = title !== undefined || FIRST_NAMES.has(first);
  // "Rev. Lucius Bell of Mount Olive Church", not "Martin Luther University of Norvik"
  if (whole && isPerson && !ORGANIZATION_WORDS.has(last)) {
    const end = mention.end - of.length - OF.length;
    const from = mention.end - of.length;
    return [
      { ...mention, end, text: whole.slice(0, -of.length - OF.length), kind: "person" },
      { ...mention, start: from, text: of },
    ];
  }
  for (let at = 1; at < words.length; at++) {
    const [before, rest] = [words.slice(0, at), words.slice(at)];
    if (!rest.every((word) => CAPITAL.test(word) && !ORGANIZATION_WORDS.has(word) && !NO_NAME.test(word))) continue;
    const lead = before.join(" ");
    const isBody = ORGANIZATIONS.has(lead);
    const isTitled = mention.kind === "other" && TITLES.has(rest[0] ?? "") && !FIRST_NAMES.has(before.at(-1) ?? "");
    const isPeople = at === 1 && DEMONYMS.has(lead) && lead.endsWith("s") && rest.length === 2;
    const isNamed = isBody && rest.length === 2 && (FIRST_NAMES.has(rest[0] ?? "") || GIVEN.test(rest[0] ?? ""));
    const found = (isTitled && rest.length > 1 && rest.length < 4) || isPeople || isNamed;
    if (!found) continue;
    const from = lead.length + 1;
    const person = { ...mention, start: mention.start + from, text: rest.join(" "), kind: "person" as const };
    return isBody
      ? [{ ...mention, end: mention.start + lead.length, text: lead, kind: "organization" as const }, person]
      : [person];
  }
  return null;
}
