import type { Language } from "../../text/languages/types.ts";
import type { PointReason } from "../../types.ts";
import { datePatterns } from "../dates/datePatterns.ts";
import { FEATURES } from "./features/features.ts";

/** From which measure on a feature is a reason a reader can be told. */
const STRONG: readonly { readonly name: string; readonly from: number; readonly reason: PointReason }[] = [
  { name: "title-overlap", from: 0.5, reason: "title" },
  { name: "figures", from: 0.5, reason: "figure" },
  { name: "quoted", from: 0.25, reason: "quote" },
  { name: "background", from: 1, reason: "background" },
  { name: "past-year", from: 1, reason: "background" },
  { name: "actor-opens", from: 1, reason: "actors" },
  { name: "centrality-forward", from: 0.75, reason: "central" },
];
const RULES = STRONG.map((rule) => ({ ...rule, at: FEATURES.findIndex(({ name }) => name === rule.name) }));

/** Why a sentence was chosen, each reason once; the lead line says so first. */
export function reasonsOf(
  measures: readonly number[],
  { isLead, isDecision, hasFigure }: Readonly<Record<"isLead" | "isDecision" | "hasFigure", boolean>>,
): PointReason[] {
  const found = RULES.filter(
    ({ at, from, reason }) => (measures[at] ?? 0) >= from && (reason !== "figure" || hasFigure),
  ).map(({ reason }) => reason);
  return [
    ...new Set<PointReason>([
      ...(isLead ? (["lead"] as const) : []),
      ...(isDecision ? (["decision"] as const) : []),
      ...found,
    ]),
  ];
}

/** True for a sentence with a number that is neither the day of a date ("July 25"), nor a year, a time of day or somebody's age ("Ida Brandt, 58,"). */
export function hasFigure(text: string, language: Language): boolean {
  const bare = datePatterns(language)
    .filter(({ form }) => form === "calendar")
    .reduce((rest, { pattern }) => rest.replace(pattern, ""), text);
  return NUMBER.test(bare.replace(AGE, ""));
}
/** Behind a name, between commas or in brackets. */
const AGE = /(?<=(?<!\p{L})\p{Lu}[\p{L}’'.-]*)(?:,\s\p{Nd}{1,2}(?=,)|\s\(\p{Nd}{1,2}\))/gu;
const NUMBER =
  /(?<![\p{N}.,:])(?!(?:1[5-9]|20)\d\d(?!\p{N}|[.,]\p{N}))(?!\p{Nd}{1,2}(?:[:.]\p{Nd}{2})?\s?(?:[ap]\.?m\b|Uhr\b))\p{Nd}/u;
