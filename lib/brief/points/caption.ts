import { wordSet } from "../../text/languages/types.ts";
import type { PointContext } from "./types.ts";

/** Sentences from the first of running text on among which captions stand: pictures come early. */
const REACH = 4;
/** What a caption in English never has: it shows, in the present, what is in the picture. */
const TELLS = /\b(?:said|says|told|was|were|had|has|have|will|would|could|can|according|now|but)\b|\p{Alpha}{2}ed\b/iu;
const SHOWS =
  /, (?:right|left|cent(?:er|re)|pictured|shown|seen)[,.]|\bin this (?:photo|image|file|picture taken)\b|^[^,“"]+ like this one\b/i;
/** What it shows, and who took the picture. */
const CREDIT = /[\p{Alpha}\p{N})] (?:Image|Photo|Picture)s?: \p{Upper}/u;
/** "People gather", "England fans celebrate", "A diver waits": somebody without a name of their own does in the present what can be seen. */
const SEEN =
  /^(?:\p{Upper}\p{Lower}+(?:s|en|ple)|(?:\p{Upper}[\p{Alpha}’'-]+ ){1,2}\p{Lower}+(?:s|en|ple)|Police|Rescue (?:workers|crews)|An? (?:\p{Lower}+ )?\p{Lower}+) (?:gather|walk|stand|sit|hold|look|wait|carr(?:y|ie)|march|watch|search|work|react|celebrate|cheer|protest|clash|inspect|pose|wave|shout|chant|pray|queue|rest|swim|fly|float|graze|sleep|climb|paddle|ride|dance|sing|lie|burn|rise|head|survey|comfort|mourn|patrol|guard|escort|arrive)(?:e?s)? /u;
/** "Towed this yacht away", "left this crane a wreck": what was done to what can be seen. */
const THIS =
  /\b(?:\p{Alpha}{2,}ed|left|took|built|found|hit|shot|made) th(?:is|ese) (?!(?:year|week|month|day|time|morning|afternoon|evening|night|summer|fall|spring|winter|season|weekend)s?\b)(\p{Lower}{3,}(?: \p{Lower}{3,})?)/u;
/** "celebrates", "speaks": the verb behind a name. */
const PRESENT = /^\p{Lower}{3,}s$/u;
/** Such verbs for what a picture shows and news seldom tells in the present. */
const SHOWN = wordSet(`
  greets waves poses walks stands sits holds hugs kisses embraces smiles gestures listens speaks performs celebrates reacts kneels prays
  runs jumps leaps dives warms carries lifts
`);

/**
 * True for what was a picture's caption before the page lost the picture: alone in an early paragraph, somebody the lead names does
 * something in the present, or somebody named elsewhere what can be seen, with nothing told or quoted. English: elsewhere tense is not to be seen
 * from endings. Chinese says what it is: "图为".
 */
export function isCaption({ views, first, language, titleTopic }: PointContext, index: number): boolean {
  const view = views[index];
  if (!view) return false;
  const { text, block } = view.sentence;
  if (language.code === "zh") return /^[（(]?[图圖][为為]/u.test(text);
  if (language.code !== "en") return false;
  if (SHOWS.test(text) || CREDIT.test(text)) return true;
  if (index === first || index > first + REACH || view.quoted > 0) return false;
  if (views[index - 1]?.sentence.block === block || views[index + 1]?.sentence.block === block) return false;
  const seen = SEEN.exec(text)?.[0];
  if (seen && !TELLS.test(text.slice(seen.length))) return true;
  if (index === first + 1 && isUnknown(THIS.exec(text)?.[1], views[first]?.sentence.text ?? "")) return true;
  const subject = view.words.findIndex((word) => !view.nameSet.has(word));
  const verb = view.words[subject] ?? "";
  if (subject < 1 || !PRESENT.test(verb) || TELLS.test(text)) return false;
  const known = views[first]?.nameSet ?? new Set();
  const recurs = (name: string) => views.some(({ nameSet }, at) => at !== index && nameSet.has(name));
  return view.words
    .slice(0, subject)
    .some((name) => known.has(name) || titleTopic.has(name) || (SHOWN.has(verb) && recurs(name)));
}

/** "This crane", "these old ferries", when neither has been told of. */
const isUnknown = (phrase: string | undefined, told: string) =>
  phrase?.split(" ").every((word) => !told.toLowerCase().includes(word.slice(0, 5))) ?? false;
