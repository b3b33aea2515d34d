import type { Article } from "../../../types.ts";
import type { Entity, Mention } from "../types.ts";

/** "Brits", "Frenchmen" */
const PLURAL = /^\p{Upper}\p{Lower}*(?:-\p{Upper}?\p{Lower}+)?(?:[^s]s|men)$/u;
/** "many | Brits", "millions of | Brits", "two | Brits" */
const BEFORE =
  /(?:^|[\s("“])(?:many|most|some|few|fewer|several|we|million|(?:(?:millions|thousands|hundreds|dozens|majority|half|cent|%)\sof)|two|three|four|five|six|seven|eight|nine|ten)\s$/iu;
/** "Brits | are", which no person does. */
const BEHIND = /^\s(?:are|were|have|who\s(?:are|were|have|want|live))\b/u;
/** Characters of "a majority of " at most, from a border on. */
const LONGEST_LEAD = 16;

/** True for a name that is one of many people and nobody: "Many Brits", "Texans have". English. */
export const isPeople = ({ kind, name, mentions }: Entity, { blocks }: Article): boolean =>
  kind === "person" &&
  PLURAL.test(name) &&
  mentions.some((mention) => areMany(mention, blocks[mention.block]?.text ?? ""));

const areMany = ({ start, end, text: name }: Mention, text: string): boolean =>
  PLURAL.test(name) &&
  (BEHIND.test(text.slice(end, end + LONGEST_LEAD)) ||
    BEFORE.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)));
