import type { Sentence } from "../../../types.ts";
import {
  BEFORE_COUNTRY,
  BEHIND_COUNTRY,
  BODIES_AT_HOME,
  BODY_NOUNS,
  CHANNEL,
  CHANNEL_BEHIND,
  COMPANY_FIRST,
  COMPANY_LAST,
  GOODS_ABROAD,
  MAKERS_ABROAD,
  NOUN_FIRST,
  PLACES_LIKE_NAMES,
} from "../data/bodies.ts";
import type { Mention } from "../types.ts";
import { calledFirms } from "./calledFirm.ts";
import { countryNamed } from "./countryNamed.ts";
import { firmsByStaff } from "./firmsByStaff.ts";
import { isGivenNameAbroad } from "./givenName.ts";
import { withoutNouns } from "./nounFirst.ts";

/** Characters beside a name in which a noun for what it is stands. */
const REACH = 60;
/** How sure such a noun makes the kind. */
const TOLD = 0.8;

/**
 * The mentions with the kind that the language's own words tell: countries, "die Gewerkschaft Nordfast", "Nordfast, une organisation", "Tal-Institut";
 * without what is no name: "l’ex-garde des Sceaux", "USA-weit". For languages other than English.
 */
export function withKindsAbroad(mentions: readonly Mention[], sentences: readonly Sentence[], code: string): Mention[] {
  const own = code === "de" ? withoutCantons(mentions) : mentions;
  const plain = NOUN_TIED.has(code) ? own.flatMap((mention) => withNouns(mention, sentences, code)) : own;
  const names = joined(plain).flatMap((mention) => asNamed(mention, sentences[mention.sentence], code));
  const bodies = new Set(
    names.flatMap((mention) => (isTold(mention, sentences[mention.sentence], code) ? [mention.text] : [])),
  );
  if (code === "de") for (const name of listedIn(sentences)) bodies.add(name);
  const lone = new Set(names.flatMap(({ kind, text }) => (kind === "person" && !text.includes(" ") ? [text] : [])));
  for (const name of calledFirms(lone, sentences, code)) bodies.add(name);
  for (const name of firmsByStaff(names, sentences, code)) bodies.add(name);
  return names.map((mention) =>
    bodies.has(mention.text) && mention.kind !== "organization"
      ? { ...mention, kind: "organization" as const, confidence: Math.max(mention.confidence, TOLD) }
      : mention,
  );
}

/** Languages whose nouns before a name are told from it by tables of their own. */
const NOUN_TIED: ReadonlySet<string> = new Set(["vi", "el"]);

function withNouns(mention: Mention, sentences: readonly Sentence[], code: string): readonly Mention[] {
  const sentence = sentences[mention.sentence];
  return sentence ? withoutNouns(mention, sentence, code) : [mention];
}

/** "Die [Nordfast]-Aktie": companies that are listed, by the words they are in. German. */
const LISTED =
  /(?<![\p{Alpha}-])(\p{Upper}[\p{Alpha}\d]+)-(?:Aktien?|Konzerns?|Vorstandschefs?|Vorstandschefin|Aufsichtsrats?)(?!\p{Alpha})/gu;

const listedIn = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap(({ text }) => [...text.matchAll(LISTED)].map(([, name = ""]) => name));

/** "Tern" and "Ruud" side by side, taken for two, are one where the article has an Elin Tern Ruud. */
function joined(mentions: readonly Mention[]): Mention[] {
  const known = new Set(mentions.map(({ text }) => text.split(" ").slice(-2).join(" ")));
  const found: Mention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const isBeside = last?.block === mention.block && mention.start - last.end === 1 && last.kind !== "organization";
    const text = `${last?.text} ${mention.text}`;
    if (last && isBeside && mention.kind === "person" && known.has(text))
      found[found.length - 1] = { ...last, end: mention.end, text, kind: "person" };
    else found.push(mention);
  }
  return found;
}

/** "chefs d’[Etat]", "coup d’[Etat]": a part of an office or a deed. */
const STATE = /(?:chefs?|coups?|secrétaires?|ministres?|hommes?|femmes?|affaires?|raison|secrets?)\sd['’]$/iu;

/** "XX wieku", "um DJ e um MC": numerals, and letters that are nouns. */
const LETTERS =
  /^(?:(?=..)X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{1,3}|I{2,3}|DJs?|MCs?|VIPs?|NGOs?|NROs?|ONGs?|CDs?|DVDs?|LPs?|SMS|PC|KO|PDF|URL|ADN|SDF|PME|CDI|CDD|HLM|TGV|TVA|OGM|IRM|PCR|BTS|EHPAD|Ehpad)$/u;

/** "ein gefährliches Bild": the noun, and not the paper. */
const PICTURE =
  /(?:^|[^\p{Alpha}])(?:das|ein|dem|des|kein|dieses|diesem|im|zum|vom|beim|ihr|sein|unser|mein|\p{Lower}+e[sm])\s$/iu;

/** "Ida Brandt (SZ)", "Brandorf SZ": letters right behind a person or a place are those of a Swiss canton. */
function withoutCantons(mentions: readonly Mention[]): readonly Mention[] {
  const ends = new Set(
    mentions.flatMap(({ kind, block, end }) => (kind === "organization" ? [] : [`${block} ${end}`])),
  );
  return mentions.filter(
    ({ text, block, start }) =>
      !CANTON.test(text) || !(ends.has(`${block} ${start - 1}`) || ends.has(`${block} ${start - 2}`)),
  );
}

const CANTON = /^(?:ZH|BE|LU|UR|SZ|OW|NW|GL|ZG|FR|SO|BS|BL|SH|AR|AI|SG|GR|AG|TG|TI|VD|VS|NE|GE|JU)$/u;

function asNamed(mention: Mention, sentence: Sentence | undefined, code: string): Mention[] {
  const { text, kind } = mention;
  if (!sentence || /^[ld]['’]\p{Lower}/u.test(text)) return [];
  const at = mention.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - REACH), at);
  const behind = sentence.text.slice(at + mention.end - mention.start, at + mention.end - mention.start + REACH);
  // "Nato a Vaury": born there.
  if (/^Nat[oa]$/u.test(text) && /^(?:it|es|pt)$/u.test(code) && at === 0) return [];
  if (code === "de" && text === "Bild" && PICTURE.test(before)) return [];
  if (LETTERS.test(text) || (code === "fr" && /^[EÉ]tats?$/u.test(text) && STATE.test(before))) return [];
  // "la tempête Otto", "die Fähre Ida": no person, though it has a first name.
  if (kind === "person" && !text.includes(" ") && (STORM.test(before) || VESSEL.test(before))) return [];
  // In Turkish "Kent" is a town, and no county.
  if (code === "tr" && text === "Kent") return [];
  // "Polisen i region [Mitt]"
  if (code === "sv" && kind === "person" && /(?:^|\s)(?:polis)?region\s$/iu.test(before)) return [];
  // "die K.-o.-Runde"
  if (/^\.?-\p{Lower}/u.test(behind)) return withoutLastWord(mention);
  const country = countryNamed(text, code);
  const body = country ? withCountry(mention, before, behind) : null;
  if (body) return [body];
  if (country) return [{ ...mention, text: country, kind: "place", confidence: Math.max(mention.confidence, TOLD) }];
  if (BODIES_AT_HOME[code]?.test(text)) return [{ ...mention, kind: "organization" }];
  // "Ap-politikere", "Høyre-velgerne": what somebody is.
  if (code in BODIES_AT_HOME && /^[^\s-]+-\p{Lower}{3,}$/u.test(text)) return [];
  if (PLACES_LIKE_NAMES.test(text)) return [{ ...mention, kind: "place" }];
  if (GOODS_ABROAD.test(text)) return [{ ...mention, kind: "other" }];
  if (MAKERS_ABROAD.test(text)) return [{ ...mention, kind: "organization" }];
  // "Volksbank Tarrental", "Landgericht Norvik"
  if (code === "de" && kind === "person" && BODY_FIRST.test(text)) return [{ ...mention, kind: "organization" }];
  const nouns = BODY_NOUNS[code];
  const called = kind === "person" && text.includes(" ") ? nouns?.calledAfter.exec(before)?.[0].trim() : undefined;
  if (!called) return [mention];
  // "Bündnis Ida Brandt", "Fondation Ida Brandt": the body that is called after her.
  const noun = called.replace(/^['’]/u, "");
  const name = `${noun.replace(/(?<=Bündnis)ses$/u, "")} ${text}`;
  return [{ ...mention, start: mention.start - noun.length - 1, text: name, kind: "organization" }];
}

/** A German noun for a body, before where it is. */
const BODY_FIRST =
  /^(?:Volks|Raiffeisen|Kreis|Stadt|Spar|Landes|Amts|Land|Verwaltungs|Arbeits|Sozial|Oberlandes|Uni)?(?:bank|sparkasse|kasse|gericht|klinikum|werke|[Ss]tadtwerke|Stadtwerke|Klinikum|Sparkasse|Bank|Amtsgericht|Klinik|klinik|Polizei|Feuerwehr)\s\p{Upper}/u;

const STORM =
  /(?<!\p{Alpha})(?:tempête|ouragan|cyclone|typhon|(?:orkan|sturm)?tief|(?:winter|herbst)?sturm|orkan|hurrikan|taifun|zyklon|borrasca|tormenta|huracán|ciclón|tempestade|furacão|ciclone|uragano|tempesta|storm|stormen|orkaan|orkanen|ураган\p{Lower}*|тайфун\p{Lower}*|huragan\p{Lower}*)\s[«"„“]?$/iu;

/** Ships and programs, right before their names. */
const VESSEL =
  /(?<!\p{Alpha})(?:(?:warn-?|handy-?)?app|(?:auto|hochsee)?fähre|frachter|tanker|jacht|yacht|fregatte|(?:öl|gas)tanker|containerschiff|kreuzfahrtschiff|segelschiff|fischkutter|kutter|raumsonde|satelliten?|ferry|cargo|voilier|pétrolier|chalutier|paquebot|porte-conteneurs|frégate|ferri|buque|carguero|petrolero|velero|pesquero|traghetto|peschereccio|petroliera|nave|fregata|veerboot|färjan?|prom|statek)\s[«"„“]?$/iu;

/** "Météo [France]", "[France] Inter": the body that has a country in its name. */
function withCountry(mention: Mention, before: string, behind: string): Mention | null {
  const lead = BEFORE_COUNTRY.exec(before)?.[0].replace(/^[\s'’(]/u, "") ?? "";
  const channel = CHANNEL.test(before) ? CHANNEL_BEHIND.exec(behind)?.[0] : undefined;
  const tail = BEHIND_COUNTRY.exec(behind)?.[0] ?? channel ?? "";
  const { text, start, end } = mention;
  if (text !== "France" || (lead === "" && tail === "")) return null;
  return {
    ...mention,
    start: start - lead.length,
    end: end + tail.length,
    text: `${lead}${text}${tail}`,
    kind: "organization",
    confidence: TOLD,
  };
}

/** "Fox News USA[-weit]" */
function withoutLastWord(mention: Mention): Mention[] {
  const text = mention.text.slice(0, Math.max(0, mention.text.lastIndexOf(" ")));
  return text ? [{ ...mention, end: mention.start + text.length, text }] : [];
}

/** True where a noun in the name, or right before or behind it, says that it is a body. */
function isTold({ text, start, end, kind }: Mention, sentence: Sentence | undefined, code: string): boolean {
  const nouns = BODY_NOUNS[code];
  if (!nouns || !sentence || kind === "organization") return false;
  const words = text.split(" ");
  const own = NOUN_FIRST.test(code) ? words[0] : words.at(-1);
  const isCompany = words.length > 1 && (COMPANY_FIRST.test(words[0] ?? "") || COMPANY_LAST.test(words.at(-1) ?? ""));
  if (isCompany && kind === "person") return true;
  const isOwn = (words.length > 1 || NOUN_FIRST.test(code) || /-/.test(text)) && nouns.own.test(own ?? "");
  if (isOwn && (kind === "person" || kind === "other")) return true;
  if (words.length > 1 && isGivenNameAbroad(words[0] ?? "")) return false;
  const at = start - sentence.start;
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + REACH);
  return nouns.before.test(sentence.text.slice(Math.max(0, at - REACH), at)) || nouns.behind.test(behind);
}
