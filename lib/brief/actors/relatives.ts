import type { Mention } from "./types.ts";

/** Characters before a name in which a word for a relative is looked for. */
const REACH = 60;

const RELATIVE =
  /\b(?:his|her|their|['’]s?)\s(?:(\p{L}+)\s){0,2}(?:wife|husband|widow|widower|son|daughter|child|brother|sister|father|mother|mom|dad|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|fiancée?|spouse|partner),?\s$/u;

/** The same in Polish, Russian and Ukrainian: "jego żona [Ida Tern]". */
const SLAVIC_RELATIVE =
  /(?:^|[^\p{L}])(?:żon|mąż|męż|syn|córk|brat|siostr|ojci|ojciec|matk|wdow|жен|муж|сын|доч|брат|сестр|отец|отц|мать|матер|вдов|дружин|чоловік|син|батьк|мат)\p{Ll}{0,4},?\s$/iu;

/** "his son [Abel Tern]", "Tern’s widow, [Ida Tern]": people who are in the story for whose relatives they are. */
export function relativesOf(
  mentions: readonly Mention[],
  texts: readonly string[],
  code: string | undefined,
): ReadonlySet<string> {
  const isRelative = ({ text, sentence }: Mention) => {
    const at = texts[sentence]?.indexOf(text) ?? -1;
    const before = texts[sentence]?.slice(Math.max(0, at - REACH), at) ?? "";
    return at > 0 && (RELATIVE.test(before) || (code !== "en" && SLAVIC_RELATIVE.test(before)));
  };
  return new Set(
    mentions.filter((mention) => mention.text.includes(" ") && isRelative(mention)).map(({ text }) => text),
  );
}
