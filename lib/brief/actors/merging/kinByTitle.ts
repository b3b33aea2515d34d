import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";
import { SPEAKS } from "./lastNamed.ts";
import { sexOf, sexOfBearer } from "./namesakes.ts";

/** Characters before a first name in which whose relative it is stands. */
const REACH = 60;
/** "His wife, [Sue]", "Ellie’s mother, [Joanne]": whose she is, and what she is to him. */
const KIN =
  /(?:^|[^\p{Alpha}])(his|her|\p{Upper}[\p{Alpha}-]+['’]s?)\s(?:\p{Lower}+\s){0,2}(wife|widow|mother|mum|mom|sister|daughter|aunt|niece|husband|widower|father|dad|brother|son|uncle|nephew),?\s$/iu;
const WOMAN = /^(?:wife|widow|mother|mum|mom|sister|daughter|aunt|niece)$/iu;
/** What is told of somebody who says nothing any more. */
const DEAD = /\b(?:died|dead|killed|murdered|drowned|funeral|identified\sas|remains|body\sof|late)\b/u;
/** Sentences behind what a relative said within which a bare surname that speaks is hers, where the other one is dead. */
const SOON = 3;
const SAID_BY = /(?:said|says|added|recalled)\s$/u;
/** Sentences behind a first name within which a title tells that its bearer is meant. */
const NEAR = 15;

interface Relative {
  readonly name: string;
  readonly sex: "man" | "woman";
  readonly sentence: number;
  readonly speaks: boolean;
  /** Whether the one whose relative it is cannot be called so. */
  readonly isSure: boolean;
}

/**
 * "Mrs Stern" in a story of Otto Stern, whose wife has come in as "His wife, Ida": she. Surnames with a title that the one who has the whole
 * name cannot have, or that stand in a story which calls him by his first name; and those without a title that speak right behind a relative of
 * somebody who is dead. Returns the key under which each such mention is filed.
 *
 * @param keys the full name under which each spelling is filed.
 */
export function kinByTitle(
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<Mention, string> {
  const found = new Map<Mention, string>();
  const relatives = new Map<string, Relative[]>();
  const titled = new Set<string>();
  const spoke = new Set<string>();
  const dead = new Set<string>();
  /** Those who are called by their first name, the whole name of each. */
  const byFirst = new Set<string>();
  let last: string | null = null;
  for (const mention of mentions) {
    const { kind, text, sentence, start } = mention;
    const own = sentences[sentence];
    if (kind !== "person" || !own) continue;
    const key = keys.get(text) ?? text;
    const sex = sexOf(mention);
    const behind = own.text.slice(mention.end - own.start, mention.end - own.start + REACH);
    const isBehindVerb = SAID_BY.test(own.text.slice(Math.max(0, start - own.start - REACH), start - own.start));
    const speaks = isBehindVerb || SPEAKS.test(behind) || SPEAKS.test(behind.replace(/^,/u, ""));
    if (key.includes(" ")) {
      if (DEAD.test(own.text)) dead.add(key);
      const kin = relatives.get(key)?.at(-1);
      const isSurname = key.endsWith(` ${text}`) && !mention.title;
      if (speaks && isSurname && dead.has(key) && kin?.speaks && sentence - kin.sentence <= SOON && !spoke.has(key)) {
        found.set(mention, kin.name);
        relatives.get(key)?.push({ ...kin, sentence });
        continue;
      }
      if (speaks) spoke.add(key);
      if (sex && !text.includes(" ")) {
        const kin = relatives
          .get(key)
          ?.findLast((one) => one.sex === sex && one.sentence <= sentence && sentence - one.sentence <= NEAR);
        const isOther = kin && (kin.isSure || byFirst.has(key)) && !titled.has(`${sex} ${key}`);
        if (isOther) found.set(mention, kin.name);
        else titled.add(`${sex} ${key}`);
        if (isOther) continue;
      }
      if (key.startsWith(`${text} `)) byFirst.add(key);
      last = key;
      continue;
    }
    const at = start - own.start;
    const [, owner = "", noun = ""] = KIN.exec(own.text.slice(Math.max(0, at - REACH), at)) ?? [];
    if (!last || owner === "" || (/['’]s?$/u.test(owner) && !last.includes(owner.replace(/['’]s?$/u, "")))) continue;
    const kinSex = WOMAN.test(noun) ? "woman" : "man";
    const ownerSex = /^his$/iu.test(owner) ? "man" : /^her$/iu.test(owner) ? "woman" : sexOfName(last, mention);
    const list = relatives.get(last) ?? [];
    list.push({ name: key, sex: kinSex, sentence, speaks, isSure: ownerSex !== null && ownerSex !== kinSex });
    relatives.set(last, list);
  }
  return found;
}

const sexOfName = (text: string, mention: Mention) => sexOfBearer({ ...mention, text, title: null });
