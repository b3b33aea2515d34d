import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { isSomebody } from "../speakers/isSomebody.ts";
import type { Content, Passage, Subject, Utterance } from "../types.ts";
import { quoted } from "./calling.ts";
import { trimmed } from "./trimmed.ts";

/** How one language says "what somebody calls so". */
interface WhatCalled {
  /** Its first word, for a cheap look. */
  readonly first: ReadonlySet<string>;
  /** The clause from there on: `who` calls, and `said` is what it is called, its verb behind it (`last`) or before it (`verb`). */
  readonly clause: RegExp;
}

/** Words of who calls it so. */
const WHO = '(?<who>[^,.;:„“”"«»()]{2,60}?)';
/** What is in marks, or a phrase with an article up to a mark or the end of the clause. */
const said = (articles: string, verbs: string): string =>
  `(?<said>[„“”"«][^„“”"«»]{2,120}[“”"»]|(?:${articles})\\s?[^,.;:–—„“”"«»]{3,80}?)(?=[,.;:!?–—]|\\s(?:${verbs})(?!\\p{Alpha})|\\s?$)`;

const CLAUSES: Readonly<Record<string, WhatCalled>> = {
  // "was sie als „teuren Irrtum“ bezeichnete", "was Beobachter für einen Fehler halten", "was Kritiker eine „Steuer“ nennen"
  de: {
    first: new Set(["was"]),
    clause: new RegExp(
      `^[Ww]as\\s${WHO}\\s(?:als\\s|für\\s)?(?<said>[„“"«»][^„“”"«»]{2,120}[“”"»«]|(?:ein(?:en?|e[mr])?\\s)(?:[„“"«»][^„“”"«»]{2,120}[“”"»«]|[^,.;:„“"]{3,80}?)|(?<=als\\s)[^,.;:„“"]{3,80}?)\\s(?:(?:zu\\s)?bezeichne(?:t|te|n|ten)|nennt|nennen|nannten?|hält|halten|hielt|hielten|sieht|sehen|sah|sahen|(?:bezeichnet|beschrieben|genannt|kritisiert)\\s(?:hat|haben|hatten?)|beschreib(?:t|en)|beschrieb(?:en)?|ansieht|ansehen|betrachtet(?:e|en)?|wertet(?:e|en)?)(?=[\\s,.;:!?]|$)`,
      "u",
    ),
  },
  // "ce qu’elle qualifie de « scandale »", "ce que le maire appelle « une folie »"
  fr: {
    first: new Set(["ce"]),
    clause: new RegExp(
      `^[Cc]e\\squ(?:e\\s|['’])${WHO}\\s(?:(?:a|ont|avait|avaient)\\s)?(?:(?:qualifi|décri)(?:e|ent|é|t|vent|vait)\\s(?:de\\s|d['’]|comme\\s)|(?:appel(?:le|lent|é|ait)|juge(?:nt)?|jugé)\\s|(?:considèr(?:e|ent)|considéré|présent(?:e|ent|é))\\scomme\\s|estime(?:nt)?\\sêtre\\s)${said("une?|le|la|l['’]|son|sa|leur", "est|a|sera|fait|qui|et|pour")}`,
      "u",
    ),
  },
  es: {
    first: new Set(["lo"]),
    clause: new RegExp(
      `^[Ll]o\\sque\\s(?:${WHO}\\s)?(?:(?:ha|han|había|habían)\\s)?(?:(?:califica(?:n|do|ba)?|calificó|calificaron|tach(?:a|ó|ado)|tild(?:a|ó|ado)|describ(?:e|en|ió)|descrito|defin(?:e|en|ió|ido))\\s(?:de\\s|como\\s)|(?:llam(?:a|an|ó|aron|ado)|consider(?:a|an|ó|aron|ado)|denomin(?:a|an|ó))\\s)${said("una?|el|la|su", "es|fue|ha|que|y|para")}`,
      "u",
    ),
  },
  it: {
    first: new Set(["quello", "quella", "quelli", "ciò"]),
    clause: new RegExp(
      `^(?:[Qq]uell[oai]|[Cc]iò)\\sche\\s(?:${WHO}\\s)?(?:(?:ha|hanno|aveva|avevano)\\s)?(?:(?:defin(?:isce|iscono|ì|ito|ita)|chiam(?:a|ano|ato|ò)|consider(?:a|ano|ato|ò)|giudic(?:a|ano|ato|ò)|bollat[oa]|descri(?:ve|vono|tto))\\s(?:come\\s)?)${said("un[oa]?|un['’]|il|la|l['’]|lo", "è|ha|che|e|per")}`,
      "u",
    ),
  },
  pt: {
    first: new Set(["o"]),
    clause: new RegExp(
      `^[Oo]\\sque\\s(?:${WHO}\\s)?(?:(?:classific|qualific)(?:a|am|ou|aram)\\s(?:de\\s|como\\s)|(?:cham(?:a|am|ou|aram))\\s(?:de\\s)?|consider(?:a|am|ou|aram)\\s|(?:descrev(?:e|em|eu)|defin(?:e|em|iu))\\s(?:como\\s))${said("uma?|o|a|seu|sua", "é|foi|que|e|para")}`,
      "u",
    ),
  },
  nl: {
    first: new Set(["wat"]),
    clause: new RegExp(
      `^[Ww]at\\s${WHO}\\s(?:als\\s)?(?<said>[“”"‘][^“”"’]{2,120}[”"’]|een\\s(?:[“”"‘][^“”"’]{2,120}[”"’]|[^,.;:“"]{3,80}?)|(?<=als\\s)[^,.;:“"]{3,80}?)\\s(?:noem(?:t|de|den|en)|beschouw(?:t|de|den|en)|bestempel(?:t|de|den|en)|omschr(?:ijft|ijven|eef|even)|zi(?:et|en)|vind(?:t|en)|vond(?:en)?)(?=[\\s,.;:!?]|$)`,
      "u",
    ),
  },
  sv: {
    first: new Set(["det", "vad"]),
    clause: new RegExp(
      `^(?:[Dd]et\\s(?:som\\s)?|[Vv]ad\\s(?:som\\s)?)${WHO}\\s(?:(?:har|hade)\\s)?(?:kalla(?:r|de|t)\\s(?:för\\s)?|beskr(?:iver|ev|ivit)\\ssom\\s|anser\\s(?:är|vara)\\s|betrakta(?:r|de)\\ssom\\s|ser\\ssom\\s)${said("en|ett|den|det|sin|sitt", "är|har|som|och|för")}`,
      "u",
    ),
  },
};
/** "fragte, was Lind einen Fehler nennt": nobody has called it anything yet. */
const ASKING = /^(?:frag|wiss|weiß|demand|pregunt|sab[eí]|chied|sa$|pergunt|vr(?:aag|oeg)|weet|fråga|undra)/u;

/** "Er kritisierte, was sie als „teuren Irrtum“ bezeichnete.", "lo que el alcalde llama «una locura»": what somebody calls a thing, by language. */
export function whatCalledAbroad(passage: Passage, grammar: Grammar): Utterance[] {
  const what = CLAUSES[grammar.code];
  if (!what) return [];
  const { text, tokens, end } = passage;
  return tokens.flatMap((token, at): Utterance[] => {
    if (!what.first.has(token.lower) || isQuoted(passage, token.start)) return [];
    if (ASKING.test(lower(tokens[at - 1]?.text === "," ? tokens[at - 2] : tokens[at - 1]))) return [];
    const behind = text.slice(token.start, end);
    const found = what.clause.exec(behind);
    const words = found?.groups?.said;
    if (!found || words === undefined) return [];
    const who = found.groups?.who;
    const from = token.start + behind.indexOf(words, who === undefined ? 0 : behind.indexOf(who) + who.length);
    const subject =
      who === undefined ? null : subjectIn(passage, token.start + behind.indexOf(who, token.text.length), who, grammar);
    const content = subject && contentAt(passage, from, from + words.length);
    return subject && content ? [{ subject, cue: cueIn(found[0], words, who ?? ""), ...content }] : [];
  });
}

function subjectIn(passage: Passage, start: number, who: string, grammar: Grammar): Subject | null {
  const end = start + who.length;
  return isSomebody(passage, start, end, grammar) ? { start, end, side: "before" } : null;
}

const contentAt = (passage: Passage, start: number, end: number): Content | null => {
  const quotation = passage.quotations.find(({ open, close }) => open === start && close >= end - 2);
  return quotation ? quoted(passage, quotation) : trimmed(passage, start, end, 2);
};

/** "bezeichnete": the verb of the clause, its last word where it stands last, or the one before what is said. */
function cueIn(clause: string, words: string, who: string): string {
  const at = clause.lastIndexOf(words);
  const behind = clause.slice(at + words.length).trim();
  const before = clause.slice(clause.indexOf(who) + who.length, at).trim();
  return behind || before;
}
