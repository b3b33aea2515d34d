import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";

/** Characters beside a name that are looked at. */
const REACH = 30;
/** "[Norvik] mayor", "[Norvik] residents": what a town has. */
const OF_TOWN =
  /^(?:['’]s)?\s(?:mayor|deputy\smayor|residents?|municipality|township|suburbs?|councillors?|villagers|townspeople|ratepayers|town\s(?:council|hall|centre)|city\s(?:council|hall|centre|manager))(?![\p{Alpha}-])/u;
const WHERE = /(?:^|\s)(?:in|near|outside)\s$/iu;
const ENDS = /^(?:[,.;]|\s(?:on|in|and|after|for|where|when)\s|$)/u;

/** The mentions, with those of a lone name as a town’s where it has a mayor or residents and something happens in it: "Norvik", taken for a surname. English. */
export function withTownsOf(
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
): readonly Mention[] {
  const owners = new Set<string>();
  const scenes = new Set<string>();
  for (const { kind, title, text, sentence, start, end } of mentions) {
    const own = sentences[sentence];
    if (kind !== "person" || title !== null || !own || text.includes(" ")) continue;
    const before = own.text.slice(Math.max(0, start - own.start - REACH), start - own.start);
    const behind = own.text.slice(end - own.start, end - own.start + REACH);
    if (OF_TOWN.test(behind)) owners.add(text);
    if (WHERE.test(before) && ENDS.test(behind)) scenes.add(text);
  }
  const towns = owners.intersection(scenes);
  if (towns.size === 0) return mentions;
  // "Ida Norvik" is somebody whom the town is not called by.
  for (const { kind, text } of mentions)
    if (kind === "person" && text.includes(" ")) towns.delete(text.split(" ").at(-1) ?? "");
  return mentions.map((mention) => (towns.has(mention.text) ? { ...mention, kind: "place" as const } : mention));
}
