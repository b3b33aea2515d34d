import type { Article, Quote, Sentence } from "../../types.ts";
import { ROLE_NOUNS } from "./data/people.ts";
import type { Entity, Mention } from "./types.ts";

/** Roles of one person that are shown at most. */
const MOST_ROLES = 4;
/** Words of the longest role: beyond it is a description. */
const LONGEST_ROLE = 12;

/** Characters beside a name in which a role is looked for: more than any pattern below can match, so that no sentence is too long. */
const REACH = 300;

/** Forms of address that say nothing of what a person does. */
const COURTESY = /^(?:Mr|Mrs|Ms|Mx|Miss|Sir|Madam|Dr)\.?$/;

/** Where a role may stand, as a pattern of the text before or behind the name; group 1 is the role. */
const BEFORE_NAME = [
  // "Huawei executive Meng Wanzhou", "the opposition leader Arvid Lunde": up to four words that end in a role noun.
  /(?:^|[\s(“"])((?:[\p{L}\p{M}\p{N}’'.&-]+\s+){0,4}?[\p{Ll}][\p{L}-]+)\s+$/u,
  // "The chief executive of Nordfast Marine, Henrik Dahl, ...", "Its leader, Arvid Lunde, ..."
  /(?:^|[,;:–—]\s|\b(?:and|but|when|that|as|while)\s)((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?)\s[^,;:.–—“”"]{3,90}),\s$/u,
  // "First Minister of Scotland Nicola Sturgeon", "former governor of Illinois Rod Blagojevich"
  /((?:[\p{L}\p{M}’'-]+\s){1,4}(?:of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}\p{M}’'.-]*\s|(?:of|and|the|for)\s(?=\S+\s))+)$/u,
] as const;
const BEHIND_NAME = [
  // ", the chief executive of Nordfast Marine," ", 47, a lawyer from Storholm."
  /^,\s(?:\d{1,3},\s)?(?!who|which|whose|where|when)((?:the\s|an?\s|its\s|his\s|her\s|their\s|former\s)?[^,;:.–—“”"()]{3,110}?)(?=[,;:.–—)]|\s(?:who|which|said|says|told)\b|$)/u,
  // ", who is the head of the agency"
  /^,?\s(?:who\s)?(?:is|was|has been|became|serves as|served as|is serving as)\s((?:the|an?|its)\s[^,;:.–—“”"]{3,90}?)(?=[,;:.–—]|\s(?:who|which|and|but)\b|$)/u,
  // "Mark Carney will make his first visit to China as prime minister next week"
  /^[^.;:“”"]{0,90}?\bas\s((?:the\s|an?\s|its\s|his\s|her\s)?[^,;:.–—“”"]{3,60})/u,
] as const;

/**
 * What the article says a person is, verbatim: titles, words before the name, appositions, "as ...", "is ...". First mention first,
 * the same role once.
 */
export function rolesOf(entity: Entity, article: Article, sentences: readonly Sentence[]): Quote[] {
  if (entity.kind !== "person") return [];
  const found: Quote[] = [];
  for (const mention of entity.mentions) {
    const sentence = sentences[mention.sentence];
    if (!sentence) continue;
    if (mention.title && !COURTESY.test(mention.title.text)) found.push(mention.title);
    const text = article.blocks[mention.block]?.text ?? "";
    found.push(...rolesAround(mention, sentence, text));
  }
  return distinct(found).slice(0, MOST_ROLES);
}

function rolesAround(mention: Mention, sentence: Sentence, text: string): Quote[] {
  const start = mention.title?.start ?? mention.start;
  const from = Math.max(sentence.start, start - REACH);
  const before = text.slice(from, start);
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH));
  const roles: Quote[] = [];
  const take = (raw: string, from: number, isPhrase: boolean) => {
    const role = trimmed(raw, from, isPhrase);
    if (role)
      roles.push({ block: mention.block, start: role.start, end: role.end, text: text.slice(role.start, role.end) });
  };
  const [premodifier, leading, office] = BEFORE_NAME.map((pattern) => pattern.exec(before));
  if (premodifier?.[1] && ROLE_NOUNS.has(lastWord(premodifier[1])))
    take(premodifier[1], from + premodifier.index + premodifier[0].indexOf(premodifier[1]), false);
  if (leading?.[1] && /^\s*[,.;)]|^$|^\s+(?:said|says|told)/u.test(behind))
    take(leading[1], from + leading.index + leading[0].indexOf(leading[1]), true);
  const skipped = office?.[1] ? beforeOffice(office[1]) : -1;
  if (office?.[1] && skipped >= 0) take(office[1].slice(skipped), from + office.index + skipped, true);
  for (const pattern of BEHIND_NAME) {
    const match = pattern.exec(behind);
    // "as" reaches across the clause: not past another name, which the role may be of.
    if (
      match?.[1] &&
      !(pattern === BEHIND_NAME[2] && /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u.test(match[0].slice(0, -match[1].length)))
    ) {
      take(match[1], mention.end + match.index + match[0].lastIndexOf(match[1]), true);
    }
  }
  return roles;
}

/** Where the role starts in "met on Monday with First Minister of Scotland", or -1 when what stands before "of" is no role. */
function beforeOffice(text: string): number {
  const head = /^.*?(?=\s(?:of|for)\s)/u.exec(text)?.[0] ?? "";
  if (!ROLE_NOUNS.has(lastWord(head))) return -1;
  const list = [...head.matchAll(/\S+/gu)];
  // Behind "they met" a capital opens the office: "Mayor of Storholm".
  const isCapital = /^\p{Lu}/u.test(list.at(-1)?.[0] ?? "");
  const stop = list.findLastIndex(
    ({ 0: word }) =>
      NOT_FIRST.has(word.toLowerCase()) ||
      VERBAL.test(word) ||
      (isCapital && /^\p{Ll}/u.test(word) && word !== "former"),
  );
  return list[stop + 1]?.index ?? -1;
}

const lastWord = (text: string) => text.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";

/** Forms that verbs end in: a role does not reach across one. */
const VERBAL = /(?:ed|ing)$/;

/** Words that no role begins with, and words before which it has ended. */
const NOT_FIRST = new Set(
  "the a an its his her their our former this that these those and or but of in on at by for to from with as if when while who whose which said says told after before since because by than then where per".split(
    " ",
  ),
);
const ENDS_ROLE =
  /\s(?:next|last|this|since|after|before|until|during|on|when|while|where|because|who|which|that|has|have|had|was|were|is|are|will|would|said|says|told|to)\s.*$/u;

/** The role within a raw stretch, as offsets, or null when there is none in it. */
function trimmed(
  raw: string,
  from: number,
  isPhrase: boolean,
): { readonly start: number; readonly end: number } | null {
  let start = from;
  let text = raw;
  const words = () => text.split(/\s+/).filter(Boolean);
  // "former" is part of what is said of a person; articles are not.
  while (text && NOT_FIRST.has((words()[0] ?? "").toLowerCase()) && words()[0]?.toLowerCase() !== "former") {
    const cut = /^\s*\S+\s*/u.exec(text)?.[0].length ?? text.length;
    start += cut;
    text = text.slice(cut);
  }
  if (isPhrase) text = text.replace(ENDS_ROLE, "");
  text = text.trimEnd();
  const list = words();
  // A premodifier may have swept up a verb or a preposition: the role starts behind it.
  if (!isPhrase) {
    const stop = list.findLastIndex(
      (word, index) =>
        index < list.length - 1 && (NOT_FIRST.has(word.toLowerCase()) || VERBAL.test(word)) && word !== "former",
    );
    if (stop >= 0) {
      const rest = list.slice(stop + 1).join(" ");
      start += text.lastIndexOf(rest);
      text = rest;
    }
  }
  const head = text.split(/\s(?:of|for|at|in|from|and|to|with|on)\s/u)[0] ?? "";
  const isRole =
    head
      .split(/\s+/)
      .some((word) => ROLE_NOUNS.has(word.toLowerCase().replace(/s$/u, "")) || ROLE_NOUNS.has(word.toLowerCase())) ||
    /\b(?:chief executive|vice president|prime minister)\b/iu.test(head);
  if (!isRole || words().length > LONGEST_ROLE || !text) return null;
  return { start, end: start + text.length };
}

/** Each role once; of two that say the same the longer one. */
function distinct(roles: readonly Quote[]): Quote[] {
  const fold = (text: string) => text.toLowerCase();
  const kept: Quote[] = [];
  for (const role of roles) {
    if (kept.some(({ text }) => fold(text).includes(fold(role.text)))) continue;
    kept.push(role);
  }
  return kept;
}
