import type { PointReason } from "../../types.ts";
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
export function reasonsOf(measures: readonly number[], isLead: boolean, isDecision: boolean): PointReason[] {
  const found = RULES.filter(({ at, from }) => (measures[at] ?? 0) >= from).map(({ reason }) => reason);
  return [
    ...new Set<PointReason>([
      ...(isLead ? (["lead"] as const) : []),
      ...(isDecision ? (["decision"] as const) : []),
      ...found,
    ]),
  ];
}
