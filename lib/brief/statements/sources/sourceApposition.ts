import type { Language } from "../../../text/languages/types.ts";
import { OFFICES } from "../../actors/data/offices.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import { hasVerbWithin } from "../content/clauseEnd.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, isShortForm } from "../passages/phrases.ts";
import { isVerb } from "../subject/verbSecond.ts";
import type { Passage, Subject } from "../types.ts";

/** "According to the mayor, Ida Brandt, ...": a name between commas behind the source, or at the end. */
export function appositionOf(text: string, from: number, end: number): Pick<Subject, "apposition"> {
  const [whole = "", open = "", name = ""] =
    /^(,\s)((?:the\s)?\p{Upper}[\p{Alpha}\p{M}.’'-]*(?:\s(?:\p{Upper}[\p{Alpha}\p{M}.’'-]*|of|the|and|for|al|de|del|der|di|la|le|van|von)){0,5})(?:\s\(\p{Upper}[\p{Alpha}\s-]{1,20}\))?(?:,\s|\.?$)/u.exec(
      text.slice(from, end),
    ) ?? [];
  const own = whole.endsWith(", ") ? name : name.replace(/\.$/u, "");
  return whole ? { apposition: { start: from + open.length, end: from + open.length + own.length } } : {};
}

const APPOSITION = /^(?:\s*\([^)]*\)|,\s\d{1,3}(?=,)|,\s(?:an?|the|its|his|her|(who|which))\s[^,.;]{3,90}(?=,|\.?$))?/u;
/** "Segundo Vale, do Instituto do Porto, ...": whose somebody is, whom a source names. */
const APPOSITION_ABROAD =
  /^(?:\s*\([^)]*\)|,\s\d{1,3}(?:\s(?:anos|años|ans|anni))?(?=,)|,\s(?:d[aeou]s?|del|della|dello|dell['’]|d['’])\s?(?:la\s|l['’])?(?:\p{Lower}+\s){0,2}\p{Upper}[^,.;]{2,90}(?=,))?/u;

/**
 * "According to Aune, an economist at the university, ...": where the words about the source end. "According to Aune, the port was
 * shut, ..." is a clause of its own.
 */
export function behindApposition(passage: Passage, from: number, grammar: Grammar): number {
  const pattern = grammar.code === "en" ? APPOSITION : APPOSITION_ABROAD;
  const apposition = pattern.exec(passage.text.slice(from, passage.end));
  const rest = passage.text.slice(from, passage.end);
  const behind = from + (apposition?.[0].length || roleBehind(rest) || officeBehind(rest, grammar));
  // "According to the ruling, a builder, such as Nordfast, must": no apposition, but the subject of what is said.
  if (grammar.exampleOf?.test(passage.text.slice(behind, passage.end))) return from;
  // "According to Aune, a pilot who has seen it, the port is shut", not "a pilot who has seen it, must go"
  const next = /^,\s(\p{Lower}+)/u.exec(passage.text.slice(behind, passage.end))?.[1] ?? "";
  const isWho = grammar.code === "en" && WHO.test(apposition?.[0] ?? "") && !grammar.auxiliaries.has(next);
  // "Ravnwatch, a monitoring group based in Norvik, ...": no verb of a clause.
  const isBased = grammar.code === "en" && BASED.test(apposition?.[0] ?? "");
  return apposition?.[0].startsWith(",") &&
    !apposition[1] &&
    !isWho &&
    !isBased &&
    hasVerbWithin(passage, from, behind, grammar)
    ? from
    : behind;
}

const BASED =
  /^,\san?\s(?:[\p{Alpha}-]+\s){1,5}?(?:based|headquartered|located|founded|run|owned|funded|backed|led)\s(?:in|at|by|near)\s(?:the\s)?\p{Upper}[\p{Alpha}.’'-]*(?:\s\p{Upper}[\p{Alpha}.’'-]*)*$/u;
const WHO = /^,\s(?:an?|one\sof\sthe)\s(?:[\p{Alpha}-]+\s){1,5}?who\s/u;

/** ", Lind's lawyer": how long a role is that a name owns, 0 for what is none: ", Monday's flood". */
function roleBehind(text: string): number {
  const [whole = "", noun = ""] =
    /^,\s\p{Upper}[\p{Alpha}-]+['’]s\s(?:[\p{Alpha}-]+\s){0,3}?(\p{Lower}+)(?=,|\.?$)/u.exec(text) ?? [];
  return isRoleNoun(noun) ? whole.length : 0;
}

/** Of "Selon Falk, | directeur du port, « tout va bien »": how long an office is, without an article. In languages other than English. */
function officeBehind(text: string, { code, verbSecond }: Grammar): number {
  const [whole = "", noun = ""] =
    /^,\s(?:(?:ancien(?:ne)?|ex|vice|antigu[oa])[\s-])?([\p{Lower}][\p{Alpha}’'-]*)(?:\s[^,.;:«“"]{2,90})?(?=,\s)/u.exec(
      text,
    ) ?? [];
  if (code === "en" || verbSecond) return 0;
  return OFFICES[code]?.test(noun) ? whole.length : (STATE_BEHIND[code]?.exec(text)?.[0].length ?? 0);
}

/** "Selon Falk, | mandaté par la ville, tout va bien", "según el informe, | al que tuvo acceso Norla, ...": what was done to a source, or what it is; by language. */
const STATE_BEHIND: Readonly<Record<string, RegExp>> = {
  fr: /^,\s(?:(?!plus)\p{Lower}{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite)\s(?:par|pour|de|du|des|à|aux?|en|dans|sur|d['’])|auquel|auxquels|à\s(?:laquelle|qui))[\s\p{Alpha}][^,.;:«“"]{2,90}(?=,\s)/u,
  es: /^,\s(?:\p{Lower}{2,}[ai]d[oa]s?\s(?:por|para|de|del|a|al|en|con|ante)|al?\s(?:los\s|la\s|las\s)?(?:que|cual|cuales))\s[^,.;:«“"]{2,90}(?=,\s)/u,
  pt: /^,\s(?:\p{Lower}{2,}[ai]d[oa]s?\s(?:por|pel[oa]s?|para|de|d[oa]s?|a|à|ao|em|n[oa]s?)|a\sque|ao\squal|à\squal)\s[^,.;:«“"]{2,90}(?=,\s)/u,
  it: /^,\s(?:\p{Lower}{2,}[aiu]t[oaie]\s(?:da|dal|dalla|dai|dagli|dalle|dall['’]|per|di|del|della|a|al|in|nel))[\s\p{Alpha}][^,.;:«“"]{2,90}(?=,\s)/u,
  pl: /^,\s\p{Lower}{3,}(?:[tcrnż]ki|yni|ora|isty|oga|nika|arza|owca|era)\s[^,.;:„“"]{2,90}(?=,\s)/u,
};

/** "according to the ministry in March, ...": the time belongs to the source where a comma follows it. */
export function behindTimeOf(text: string, from: number, end: number): number {
  const time = /^\s(?:in|on|last|this|late|early|yesterday|today|at)\b[^,.;:]{0,30}(?=,)/u.exec(text.slice(from, end));
  return from + (time?.[0].length ?? 0);
}

/** "Nach Angaben des Hafendienstes (NHD) ist": the letters by which the source is known, in languages other than English. */
export function shortFormBehind(
  { tokens }: Passage,
  last: number,
  { code }: Grammar,
): Pick<Subject, "apposition"> | null {
  const letters = code !== "en" && isShortForm(tokens, last + 1) ? tokens[last + 2] : undefined;
  return letters ? { apposition: { start: letters.start, end: letters.end } } : null;
}

/** Behind the bracket that closes at an offset, or the offset itself. */
export const behindBracket = (text: string, at: number): number => (text.charAt(at) === ")" ? at + 1 : at);

/** Words of what stands between a source and its verb, at most. */
const LONGEST_APPOSITION = 24;

/**
 * "Laut Ida Brandt, Leiterin am Institut für Häfen, ist der Tunnel zu.": the comma before the verb, which comes right behind a source that
 * opens its clause, in languages whose verbs stand second; `from` where no verb does.
 */
export function untilVerb(passage: Passage, from: number, grammar: Grammar, language: Language): number {
  const { text, tokens } = passage;
  if (!grammar.verbSecond || text.charAt(from) !== ",") return from;
  const first = tokens.findIndex(({ start }) => start >= from);
  for (let at = first; at < first + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (!token || /^[.;:!?]$/u.test(token.text) || isQuoted(passage, token.start)) return from;
    if (token.text === "," && isVerb(tokens, at + 1, grammar, language)) return token.start;
  }
  return from;
}
