import type { Grammar } from "../grammars/types.ts";
import { joinsOffices } from "../passages/joinedOffices.ts";
import { lower } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** Words of "des Phares" and a name behind it, at most. */
const LONGEST_FIELD = 6;

/** The hyphen of "Sozial-", and the comma or "und" right behind it. */
export const isWithinCompound = (text: string, { start, end }: Word): boolean =>
  (/^[,\s]$/u.test(text.charAt(end)) && text.charAt(start) === "-" && /\p{Alpha}/u.test(text.charAt(start - 1))) ||
  /\p{Alpha}-\s?$/u.test(text.slice(Math.max(0, start - 3), start));

/** "le ministre des Quais | et des Phares Otto Falk" */
export const joinsField = (tokens: readonly Word[], and: number, { articled }: Grammar): boolean =>
  articled === true &&
  /^(?:de|des|du|d['’].*|à|aux?)$/u.test(lower(tokens[and + 1])) &&
  tokens.slice(and + 2, and + LONGEST_FIELD).some(({ actor }) => actor?.kind === "person");

/** "Falk und | Brandt", "Wirtin und | Weltmeisterin Ida Brandt": what follows the "and" is the subject, too. */
export const joinsSubject = (tokens: readonly Word[], and: number, grammar: Grammar): boolean =>
  Boolean(tokens[and + 1]?.actor) ||
  joinsOffices(tokens, and, grammar) ||
  joinsDepartment(tokens, and, grammar) ||
  (grammar.capitalNouns === true &&
    tokens[and - 1]?.isCapital === true &&
    !tokens[and - 1]?.actor &&
    /\p{Upper}/u.test(tokens[and + 1]?.text ?? "") &&
    tokens[and + 2]?.actor?.kind === "person");

/** "Trade | and Industry Minister Ida Brandt": the field of an office, in capitals up to the name. English. */
const joinsDepartment = (tokens: readonly Word[], and: number, { code, canSpeak }: Grammar): boolean => {
  if (code !== "en" || !tokens[and - 1]?.isCapital || tokens[and - 1]?.actor?.kind === "person") return false;
  const name = tokens.findIndex(
    ({ actor }, at) => at > and + 1 && at <= and + LONGEST_FIELD && actor?.kind === "person",
  );
  const field = tokens.slice(and + 1, Math.max(and + 1, name));
  return field.length > 1 && field.every(({ isCapital }) => isCapital) && canSpeak?.(lower(field.at(-1))) === true;
};
