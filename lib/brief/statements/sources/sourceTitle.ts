import type { Grammar } from "../grammars/types.ts";
import type { Quotation } from "../passages/quotations.ts";
import type { Passage } from "../types.ts";

/** "Selon l’association qui devait venir, ...": where what is about the source ends. */
export function behindRelative({ text, end }: Passage, from: number, { code }: Grammar): number {
  // "According to a person who asked not to be named, ...": where a comma closes it.
  const relative =
    code === "en"
      ? /^\s(?:who\s[^,;:“”"]{3,120}|(?:I|we)\s(?:\p{Lower}+\s?){1,3})(?=,)/u.exec(text.slice(from, end))
      : code === "de"
        ? /^,\s(?:der|die|das|den)\s[^,;:„“"»«]{3,100}?\s(?:vorlieg(?:t|en)|vorlag(?:en)?|hat|haben|ist|sind|wurden?)(?=,)/u.exec(
            text.slice(from, end),
          )
        : /^(?:\s(?:al\sque|a\sla\sque|del\sque|(?:di|a)\scui|(?:al|del|alla|della)\squale|(?:ao|à)\squal|a\sque|auquel|à\slaquelle|qui|que|dont|che|quien|quienes)|,\s(?:qui|dont|che|quien|quienes|que(?=\s(?:se\s|já\s|ya\s)?\p{Lower}+(?:ou|eu|iu|am|em|ava|ia|ó|aba|ía|va|está|é|es|tem|ha|foi|fue)?\s)))\s[^,;:«“"]{3,120}(?=,)/u.exec(
            text.slice(from, end),
          );
  const behind = from + (relative?.[0].length ?? 0);
  // ", qui cite la maire, Ida Brandt, un port"
  const more = relative && code !== "en" ? MORE.exec(text.slice(behind, end))?.[0].length : undefined;
  return behind + (more ?? 0);
}

/** What else stands between commas about what a relative clause ends with: its name, or another such clause. */
const MORE =
  /^(?:,\s(?:qui|que|dont|che)\s[^,;:«“"]{3,120}(?=,)|,\s\p{Upper}\p{Lower}[\p{Alpha}\p{M}’'-]*(?:\s\p{Upper}[\p{Alpha}\p{M}’'-]*){1,3}(?=,))+/u;

/** Words of the name of a paper in marks, at most. */
const LONGEST_TITLE = 4;

/** „Norviker Post“ at an offset: a name in marks, in languages that set the names of papers so. */
export function titleFrom({ text, quotations }: Passage, at: number, { code, heads }: Grammar): Quotation | null {
  const title = code === "en" || heads ? undefined : quotations.find(({ open }) => open === at);
  const words = title ? text.slice(title.start, title.end).trim().split(/\s+/u) : [];
  return title?.isClosed && words.length <= LONGEST_TITLE && /^\p{Upper}/u.test(words.at(-1) ?? "") ? title : null;
}
