import { gendersBy, isFormOf } from "../../actors/slavic/slavicForms.ts";
import { givenForm } from "../../actors/slavic/slavicNames.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Naming } from "../passages/namings.ts";
import type { Subject } from "../types.ts";

const isPerson = ({ actor }: Naming) => actor.kind === "person";

/**
 * Of the names within a subject those that can be who speaks, in a language that declines names: not the one in another case than the
 * nominative ("doradca Falka"), nor the country or body whose officer speaks ("prezydent Norviku").
 */
export function nominativesOf(
  text: string,
  subject: Subject,
  list: readonly Naming[],
  grammar: Grammar,
): readonly Naming[] {
  // "Zdaniem Falka" has him in the genitive; only a verb wants the nominative.
  const hasVerb = subject.side !== "behind" || subject.verb !== undefined;
  const own = hasVerb ? list.filter((naming) => !isInOtherCase(text, naming, grammar)) : list;
  const last = own.at(-1);
  if (!last || (own.length < list.length && !own.some(isPerson))) return [];
  const lead = text.slice(subject.start, last.start);
  const before = /(\S+)\s$/u.exec(lead)?.[1] ?? "";
  if (!own.some(isPerson) && lead.split(" ").some((word) => grammar.heads?.test(word))) return [];
  // "Falk z instytutu imienia Idy Brandt": behind a preposition only a name that is sure to be a nominative speaks.
  const isSure = givenForm(text.slice(last.start, last.end).split(" ")[0] ?? "", grammar.code)?.nominative;
  if (!isSure && grammar.staff?.test(before)) return [];
  const isAlone = own.length === 1 && isPerson(last) && !isSure;
  return hasVerb && isAlone && grammar.governs?.test(lead) ? [] : own;
}

function isInOtherCase(text: string, { actor, start, end }: Naming, { code }: Grammar): boolean {
  const form = text.slice(start, end);
  const name = actor.name.split(" ").slice(-form.split(" ").length).join(" ");
  return form !== name && isFormOf(form, name, gendersBy(actor.name, code), code);
}
