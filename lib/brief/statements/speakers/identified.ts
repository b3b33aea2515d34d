import type { Language } from "../../../text/languages/types.ts";
import { isOrganizationNoun } from "../../actors/roles/roleNouns.ts";
import type { Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf } from "../passages/phraseHead.ts";
import { isKnownSource } from "./knownSources.ts";

/** "the Norwegian embassy", "the Brandt campaign" */
const CAPITAL_BEHIND_ARTICLE = /^(?:the|an?)\s(?:\p{Lower}\S*\s)*\p{Upper}/u;
/** "Norway’s army", "54-year-old Falk’s office", "his office" */
const OWNER = /^(?:his|her)\s|^(?:\d+-year-old\s)?\p{Upper}[\p{Alpha}\p{M}.\s-]*['’]s?\s/u;

/**
 * A source as a reader should see it: unnamed where the article keeps back who speaks ("an official", "officials"), not where it says which
 * body, office or paper it is ("Norway’s army", "police", "the prime minister", "a new study"). Mere "reports" stay unnamed: the article does
 * not tell whose they are.
 *
 * @param before the text that leads to the speaker: "confirmada pela ".
 */
export const identified = (speaker: Speaker, grammar: Grammar, { code }: Language, before = ""): Speaker =>
  speaker.unnamed &&
  (isKnown(speaker.text, grammar) ||
    isKnownSource(speaker.text, code) ||
    isKnownSource(`${ARTICLE.exec(before)?.[1]?.replace("pel", "d")} ${speaker.text}`, code))
    ? { ...speaker, unnamed: false }
    : speaker;

/** "aux yeux du [ministère]", "confirmada pela [polícia]": the article of the source is in the word before it. */
const ARTICLE = /(?<!\p{Alpha})(du|del|dell[oa]|dal|dall[oa]|d[oa]|pel[oa]|vom)\s$/iu;

/** "The city": the article tells which. */
const PLACE = /^the\s(?:city|town|village|county|state|province|country|island)$/iu;

/** Not "a prime minister", nor "the minister", who may be any of a government's. */
const OFFICE =
  /^the\s(?:[\p{Alpha}-]+\s){0,2}?(?:president|chancellor|king|queen|pope|archbishop|mayor|(?:lieutenant\s)?governor|(?:attorney|inspector|secretary)[\s-]general|ombudsman|(?:prime|foreign|finance|interior|defen[cs]e|health|justice|education|transport|home)\s(?:minister|secretary))$/iu;

const SERVICE = /^the\s(?:[\p{Alpha}-]+\s)?(?:coast\s?guard|national\sguard|fire\sbrigade|white\shouse|kremlin)$/iu;

/** "an employment tribunal", "the jury": what it finds is public. */
const OF_LAW =
  /^(?:(?:an?|the)\s(?:[\p{Alpha}’'-]+\s){0,4}(?:court|tribunal|inquest|jury)|the\s(?:[\p{Alpha}-]+\s)?(?:panel|inquiry|bench|board))$/iu;

/** "the ministry", not "the team of an unnamed builder". */
const DEFINITE = /^the\s(?!.*\s(?:of|for|at|in)\s(?:an?|one|some)\s)/iu;

const DIGNITY =
  /^[Tt]he\s(?:Crown\s)?(?:Prince|Princess|Duke|Duchess|Earl|Countess|Bishop|Archbishop|Patriarch|Dean|Emir|Sultan)\sof\s\p{Upper}/u;
const LED_BY = /\s(?:led|headed|chaired)\sby\s(?:(?:the|an?)\s)?(?:\p{Lower}[\p{Alpha}-]*\s){0,3}\p{Upper}\p{Lower}/u;

function isKnown(text: string, { documents, bodyNouns }: Grammar): boolean {
  const head = headOf(text);
  if (documents?.has(head) || (bodyNouns && (PLACE.test(text) || OFFICE.test(text) || OF_LAW.test(text)))) return true;
  if (
    bodyNouns &&
    (head === "police" ||
      SERVICE.test(text) ||
      (DEFINITE.test(text) && (bodyNouns.has(head) || isOrganizationNoun(head))))
  )
    return true;
  // "The Bishop of Norvik"
  if (bodyNouns && DIGNITY.test(text)) return true;
  // "A team led by the engineer Ida Brandt"
  if (bodyNouns && LED_BY.test(text)) return true;
  const words = text.replace(/^(?:The|His|Her)\s/u, (opener) => opener.toLowerCase());
  return bodyNouns?.has(head) === true && (OWNER.test(words) || CAPITAL_BEHIND_ARTICLE.test(words));
}
