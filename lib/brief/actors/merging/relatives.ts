import { FIRST_NAMES } from "../data/people.ts";
import type { Mention } from "../types.ts";

/** Characters before a name in which a word for a relative is looked for. */
const REACH = 60;

const RELATIVE =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|['’]s?)\s(?:(\p{Alpha}+)\s){0,2}(?:wife|husband|widow|widower|son|daughter|child|brother|sister|father|mother|mom|dad|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|fiancée?|spouse|partner)(?:,?\s|,\s(?:(?:the|an?)\s)?(?!(?:and|or|who|with|said|says|of)\s)(?:[\p{Lower}-]+\s){1,3})$/u;

/** The same in Polish, Russian and Ukrainian: "jego żona [Ida Tern]". */
const SLAVIC_RELATIVE =
  /(?:^|[^\p{Alpha}])(?:żon|mąż|męż|syn|córk|brat|siostr|ojci|ojciec|matk|wdow|жен|муж|сын|доч|брат|сестр|отец|отц|мать|матер|вдов|дружин|чоловік|син|батьк|мат)\p{Lower}{0,4},?\s$/iu;

/** The same in German, French, Spanish, Italian, Portuguese, Dutch and the Nordic languages: "seine Frau [Ida Tern]". */
const RELATIVE_ABROAD =
  /(?:^|[^\p{Alpha}])(?:(?:sein|ihr)(?:e[mnrs]?)?|dessen|deren|son|sa|leur|sus?|il suo|la sua|seu|sua|zijn|haar|hans|hennes|hendes|sin|sitt)\s(?:\p{Lower}+\s){0,2}(?:sohn|tochter|(?:ehe)?frau|(?:ehe)?mann|bruder|schwester|vater|mutter|witwer?|neffe|nichte|fils|fille|femme|mari|épou(?:se|x)|frère|sœur|père|mère|veuve?|compagne|compagnon|hij[oa]|espos[oa]|marido|mujer|herman[oa]|padre|madre|viud[oa]|figli[oa]|moglie|marito|fratello|sorella|vedov[oa]|filh[oa]|irmã(?:o)?|pai|mãe|viúv[oa]|zoon|dochter|vrouw|man|broer|zus|vader|moeder|sønn?|søn|datter|dotter|kone|hustru|mand|make|bror|søster|syster|far|mor|pappa|mamma),?\s$/iu;

/** Words for a relative right before a name: "pappa [Tern]", "Vater [Tern]". */
const RIGHT_BEFORE =
  /(?:^|[^\p{Alpha}])(pappa|far|mamma|mor|bror|søster|syster|vater|mutter|bruder|schwester|sohn|tochter|père|mère|frère|sœur|padre|madre|hermano|hermana|fratello|sorella|pai|mãe|irmão|irmã|vader|moeder|broer|zus)\s$/iu;

/**
 * "pappa Tern", where "pappa Abel Tern" is in a story about another Tern: bare surnames behind a word for a relative, each with the full name
 * of the one that has been called so. In languages other than English.
 */
export function relativesApart(
  mentions: readonly Mention[],
  sentences: readonly { readonly text: string; readonly start: number }[],
): ReadonlyMap<Mention, string> {
  const wordBefore = ({ sentence, start }: Mention) => {
    const own = sentences[sentence];
    return own
      ? RIGHT_BEFORE.exec(own.text.slice(Math.max(0, start - own.start - REACH), start - own.start))?.[1]
      : undefined;
  };
  const called = new Map<string, string>();
  const apart = new Map<Mention, string>();
  for (const mention of mentions) {
    const word = mention.kind === "person" ? wordBefore(mention)?.toLowerCase() : undefined;
    if (word === undefined) continue;
    const key = `${word} ${mention.text.split(" ").at(-1)}`;
    const name = called.get(key);
    if (mention.text.includes(" ")) called.set(key, mention.text);
    else if (name) apart.set(mention, name);
  }
  return apart;
}

/**
 * "His father, Sheikh Tern", in a story about his son of that name: bare surnames with a title behind a word for a relative, each with the
 * title for a first name. In English.
 */
export function titledRelatives(
  mentions: readonly Mention[],
  sentences: readonly { readonly text: string; readonly start: number }[],
): ReadonlyMap<Mention, string> {
  const apart = new Map<Mention, string>();
  const people = mentions.filter(({ kind }) => kind === "person");
  const bearers = new Map<string, number>();
  for (const { text } of people) {
    const surname = text.slice(text.lastIndexOf(" ") + 1);
    bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  for (const mention of people) {
    const own = sentences[mention.sentence];
    // "His mother, Queen Ida": the only one of that name in the story.
    if (!mention.title || mention.text.includes(" ") || !own || (bearers.get(mention.text) ?? 0) < 2) continue;
    const at = mention.title.start - own.start;
    if (RELATIVE.test(own.text.slice(Math.max(0, at - REACH), at).replace(/^H(?=is |er )/u, "h")))
      apart.set(mention, `${mention.title.text} ${mention.text}`);
  }
  return apart;
}

/** "his son [Abel Tern]", "Tern’s widow, [Ida Tern]": people who are in the story for whose relatives they are. */
export function relativesOf(
  mentions: readonly Mention[],
  texts: readonly string[],
  code: string | undefined,
): ReadonlySet<string> {
  const isRelative = ({ text, sentence }: Mention) => {
    const at = texts[sentence]?.indexOf(text) ?? -1;
    const before = texts[sentence]?.slice(Math.max(0, at - REACH), at) ?? "";
    return (
      at > 0 &&
      (RELATIVE.test(before) || (code !== "en" && (SLAVIC_RELATIVE.test(before) || RELATIVE_ABROAD.test(before))))
    );
  };
  return new Set(
    mentions.filter((mention) => mention.text.includes(" ") && isRelative(mention)).map(({ text }) => text),
  );
}

/** Who shares the surname that follows: "Ida and [Otto Tern]". */
const JOINED = /(?:^|\s)(\p{Upper}\p{Lower}+)\s(?:and|&)\s$/u;
/** Characters of " and ". */
const AND = 5;

/**
 * "Ida and [Otto Tern]": surnames that two people have, of whom the article names one in full: the bare "Tern" may be either.
 *
 * @param isOther whether a word is the name of somebody else: "Kelly and [Otto Tern]" in a story of Ida Kelly.
 */
export function jointSurnames(
  mentions: readonly Mention[],
  sentences: readonly { readonly text: string; readonly start: number }[],
  isOther: (first: string) => boolean,
): ReadonlySet<string> {
  const joint = new Set<string>();
  const places = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = places.get(mention.text);
    if (known) known.push(mention);
    else places.set(mention.text, [mention]);
  }
  for (const { kind, text, start, sentence, block } of mentions) {
    if (kind !== "person" || !text.includes(" ")) continue;
    const whole = sentences[sentence];
    const at = start - (whole?.start ?? 0);
    const first = JOINED.exec(whole?.text.slice(Math.max(0, at - REACH), at) ?? "")?.[1];
    if (!first || !FIRST_NAMES.has(first) || isOther(first)) continue;
    // Who is called so elsewhere is called so here.
    const isJoined = (other: Mention) => other.block === block && other.end < start && start - other.end <= AND;
    if ((places.get(first) ?? []).every(isJoined)) joint.add(text.split(" ").at(-1) ?? "");
  }
  return joint;
}
