import type { Sentence } from "../../../types.ts";
import { COUNTRY_BY_NAME } from "../data/countries.ts";
import { PLACES } from "../data/places.ts";
import type { Mention } from "../types.ts";

const WITHIN = /\b(?:in|near|outside)\s$/u;
const STATE = /^,\s(\p{Upper}[\p{Alpha}.]*(?:\s\p{Upper}\p{Alpha}*)?)(?![\p{Alpha}])/u;
const SAYING = /^\s(?:said|says|told|added)\b/u;

/** "in Anna Harbor, Michigan": a town, wherever the article names it so and lets it say nothing, though it was taken for a person. English. */
export function withTowns(mentions: readonly Mention[], sentences: readonly Sentence[]): readonly Mention[] {
  const towns = new Set<string>();
  const people = new Set<string>();
  for (const { kind, text, start, end, title, sentence } of mentions) {
    const own = sentences[sentence];
    if (kind !== "person" || !own) continue;
    const behind = own.text.slice(end - own.start, end - own.start + REACH);
    if (title !== null || SAYING.test(behind)) people.add(text);
    if (!behind.startsWith(",") || !WITHIN.test(own.text.slice(0, start - own.start).slice(-REACH))) continue;
    const state = STATE.exec(behind)?.[1]?.replace(/\.$/u, "") ?? "";
    if (PLACES.has(state) || COUNTRY_BY_NAME.has(state)) towns.add(text);
  }
  const isTown = ({ kind, text }: Mention) => kind === "person" && towns.has(text) && !people.has(text);
  return towns.size === 0
    ? mentions
    : mentions.map((mention) => (isTown(mention) ? { ...mention, kind: "place" } : mention));
}

/** Characters around a name in which the state is looked for. */
const REACH = 40;
