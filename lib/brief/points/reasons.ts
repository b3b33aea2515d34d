import type { Language } from "../../text/languages/types.ts";
import type { PointReason, Sentence } from "../../types.ts";
import { datePatterns } from "../dates/datePatterns.ts";
import { tellsFigure } from "../figures/findFigures.ts";
import { FEATURES } from "./features/features.ts";

interface Rule {
  readonly name: string;
  readonly from: number;
  readonly reason: PointReason;
}

const placed = (rules: readonly Rule[]) =>
  rules.map((rule) => ({ ...rule, at: FEATURES.findIndex(({ name }) => name === rule.name) }));

/** From which measure on a feature is a reason a reader can be told. */
const STRONG = placed([
  { name: "title-overlap", from: 0.5, reason: "title" },
  { name: "figures", from: 0.5, reason: "figure" },
  { name: "quoted", from: 0.25, reason: "quote" },
  { name: "background", from: 1, reason: "background" },
  { name: "past-year", from: 1, reason: "background" },
  { name: "actor-opens", from: 1, reason: "actors" },
  { name: "centrality-forward", from: 0.75, reason: "central" },
]);
/** What is said of a point for which none of those speaks: the first of them. */
const FAIR = placed([
  { name: "title-overlap", from: 0.25, reason: "title" },
  { name: "centrality-forward", from: 0.4, reason: "central" },
  // "Called it “a choice made in an office” and ..."
  { name: "quoted", from: 0.1, reason: "quote" },
]);

/** What is true of a sentence beside its measures. */
interface Told {
  readonly isLead: boolean;
  readonly isDecision: boolean;
  readonly hasFigure: boolean;
  /** Of what was before the news, and not only measured against it. */
  readonly isBackground: boolean;
}

/** Why a sentence was chosen, each reason once; the lead line says so first, and is news. */
export function reasonsOf(measures: readonly number[], told: Told): PointReason[] {
  const isTrue = (reason: PointReason) =>
    reason === "figure" ? told.hasFigure : reason === "background" ? told.isBackground && !told.isLead : true;
  const found = STRONG.filter(({ at, from, reason }) => (measures[at] ?? 0) >= from && isTrue(reason)).map(
    ({ reason }) => reason,
  );
  const fair = FAIR.find(({ at, from }) => (measures[at] ?? 0) >= from);
  const reasons = [
    ...(told.isLead ? (["lead"] as const) : []),
    ...(told.isDecision ? (["decision"] as const) : []),
    ...found,
  ];
  return reasons.length > 0 || !fair ? [...new Set<PointReason>(reasons)] : [fair.reason];
}

/** True for a sentence that tells a figure, or a score; no date, age, time of day or road is one. */
export function hasFigure(sentence: Sentence, language: Language): boolean {
  const bare = datePatterns(language)
    .filter(({ form }) => form === "calendar")
    .reduce((rest, { pattern }) => rest.replace(pattern, ""), sentence.text);
  return SCORE.test(bare) || tellsFigure(sentence, language);
}
/** "3-2", "1:0"; 8:30 is a time. */
const SCORE =
  /(?<![\p{Alpha}\p{N}:.,–-])(?:\p{Nd}{1,3}[-–]\p{Nd}{1,3}(?![\p{Alpha}\p{N}:–-])|\p{Nd}{1,2}:\p{Nd}(?![\p{N}:]))/u;

/** "Since 2019", "since records began in 1953", "down 7 points on 2022", "than last year", "gegenüber 2024": what the news is measured against. */
const MEASURED =
  /(?<!\p{Alpha})(?:(?:[Ss]ince|[Tt]han|[Cc]ompared\s(?:with|to)|[Vv]ersus|[Oo]n)\s(?:(?:in|the|early|late|mid)\s|\p{Lower}+\sof\s){0,2}|[Ss]ince\s(?:\p{Lower}+\s){1,4}began\s(?:in\s)?|[Ff]rom\s[^,.;]{1,30}\s|(?:[Ss]eit|[Gg]egenüber|[Dd]epuis|[Dd]esde|[Dd]al|[Ss]inds|[Ss]edan|[Ss]iden|[Oo]d)\s(?:\p{Alpha}+\s){0,2}|[Jj]ämfört\smed\s)(?:(?:19|20)\p{Nd}\p{Nd}|(?:last|the\sprevious)\s\p{Alpha}+|an?\s(?:year|month|decade)\s(?:ago|earlier|before))(?!\p{Alpha})/gu;
const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * True where a sentence tells of what was before the news.
 *
 * @param published the day of publication, ISO 8601, or null when the page does not say: then any year is past.
 */
export function tellsBackground(text: string, { background }: Language, published: string | null): boolean {
  const rest = text.replace(MEASURED, "");
  const year = published?.slice(0, 4);
  return (background?.test(rest) ?? false) || (rest.match(YEAR) ?? []).some((past) => !year || past < year);
}
