import type { Grammar } from "../grammars/types.ts";
import type { Passage, Utterance } from "../types.ts";

/** Behind a quotation, a passive by which somebody is quoted: "wird der Wirt Otto Falk im Boten zitiert". */
const IS_QUOTED =
  /^,?\s(?:wird|wurde)\s(?<who>(?:(?:der|die|er|sie)(?=\s)|\p{Upper})[^,.;:„“"]{0,80}?)(?:\s(?:mit den Worten|in|im|von|vom|auf|dort|darin|weiter|später|am)(?=\s)[^.;:„“"]{0,80})?\szitiert(?=[.,;]|$)/u;

/** „Wir gehen“, wird Ida Brandt mit den Worten zitiert: whoever a paper quotes, behind the words. German. */
export function quotedByOthers({ text, end, quotations }: Passage, { code }: Grammar): Utterance[] {
  if (code !== "de") return [];
  return quotations.flatMap((quotation): Utterance[] => {
    const found = IS_QUOTED.exec(text.slice(quotation.close, end));
    const who = found?.groups?.who;
    if (!found || who === undefined) return [];
    const start = quotation.close + found[0].indexOf(who);
    const subject = { start, end: start + who.length, side: "behind" } as const;
    return [{ subject, cue: "zitiert", start: quotation.start, end: quotation.end, isQuoted: true }];
  });
}
