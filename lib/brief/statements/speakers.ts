import type { Actor, Span } from "../../types.ts";
import { COUNTRY_BY_DEMONYM } from "../actors/data/countries.ts";
import type { Grammar } from "./grammars/types.ts";
import { isPronoun } from "./subject.ts";
import type { Passage, Subject, Utterance } from "./types.ts";

export interface Speaker {
  /** The actor, or null for a source that is none of them. */
  readonly actor: Actor | null;
  /** True for a source that the article leaves without a name. */
  readonly unnamed: boolean;
}

/** An actor where it is named. */
export interface Naming extends Span {
  readonly actor: Actor;
}

/** What was read before a passage. */
export interface Context {
  /** Who spoke last, and in which passage. */
  readonly previous: { readonly speaker: Speaker; readonly passage: Passage } | null;
  /** The passage before this one. */
  readonly before: Passage | null;
}

/** Finds out who is meant. Built once for an article. */
export interface Speakers {
  /** Mentions within a stretch of a block, in order. */
  readonly within: (block: number, start: number, end: number) => readonly Naming[];
  /** Who the subject of a statement is; null when the words name nobody who can speak. */
  readonly resolve: (passage: Passage, utterance: Utterance, context: Context) => Speaker | null;
}

/** Sentences further back no pronoun reaches; here as characters of the blocks before. */
const REACH_IN_BLOCKS = 2;

/** Subjects that are a clause or a thing of grammar. */
const NO_SOURCE = /^(?:there|this|that|these|those|what|it|one|something|nothing|anything|everything|no|none)\b/iu;

/** What is somebody's own word: "Lind's statement" speaks for Lind. */
const OWN_WORD =
  /^['’]s?\s(?:\p{Ll}+\s)?(?:statement|tweet|tweets|letter|post|message|account|remarks|announcement|report|reports|data|statistics|figures|website|page|study|article|analysis|memo|filing|lawsuit)\b/u;

/** Nouns that stand for an organization named before: "the company", "the agency". */
const COMPANY =
  /^(?:company|firm|group|organization|organisation|agency|network|outlet|newspaper|paper|broadcaster|charity|body)$/;

export function speakersOf(actors: readonly Actor[], grammar: Grammar): Speakers {
  const byBlock = new Map<number, Naming[]>();
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      const list = byBlock.get(mention.block);
      const naming = { ...mention, actor };
      if (list) list.push(naming);
      else byBlock.set(mention.block, [naming]);
    }
  }
  for (const list of byBlock.values()) list.sort((a, b) => a.start - b.start);

  const within = (block: number, start: number, end: number) =>
    (byBlock.get(block) ?? []).filter((naming) => naming.start >= start && naming.end <= end);

  /** The nearest fitting actor before a place: first in its own passage's subject, then sentence by sentence backwards. */
  const nearest = (passage: Passage, at: number, fits: (actor: Actor) => boolean): Actor | null => {
    const own = within(passage.block, passage.start, at).find(({ actor }) => fits(actor));
    if (own) return own.actor;
    for (let block = passage.block; block >= Math.max(0, passage.block - REACH_IN_BLOCKS); block--) {
      const list = within(block, 0, block === passage.block ? passage.start : Number.POSITIVE_INFINITY);
      const last = list.findLast(({ actor }) => fits(actor));
      if (last) return last.actor;
    }
    return null;
  };

  const resolve = (passage: Passage, { subject, cue }: Utterance, context: Context): Speaker | null => {
    const words = passage.text.slice(subject.start, subject.end);
    const pronoun = words.toLowerCase();
    if (isPronoun(pronoun, grammar)) return { actor: antecedent(passage, subject, pronoun, context), unnamed: false };
    const named = namedIn(passage, subject) ?? (subject.apposition ? personIn(passage, subject.apposition) : null);
    if (named === "other") return null;
    if (named) return { actor: named, unnamed: false };
    return described(passage, subject, words, isSure(cue));
  };

  /** Whatever "said" something speaks; what "showed" something need not. */
  const isSure = (cue: string) =>
    grammar.verbs.has(cue.toLowerCase()) || (grammar.accordingTo !== null && cue.toLowerCase().startsWith("according"));

  /** "Its leader, Arvid Lunde, said": the person whom the apposition names, and nothing but. */
  const personIn = (
    { block }: Passage,
    { start, end }: { readonly start: number; readonly end: number },
  ): Actor | null => {
    const [only] = within(block, start, end);
    return only && only.start === start && only.end === end && only.actor.kind === "person" ? only.actor : null;
  };

  const antecedent = (
    passage: Passage,
    { start }: Subject,
    pronoun: string,
    { previous, before }: Context,
  ): Actor | null => {
    if (/^(?:who|which)$/.test(pronoun)) {
      return within(passage.block, passage.start, start).at(-1)?.actor ?? null;
    }
    if (grammar.groupPronouns.has(pronoun)) return nearest(passage, start, ({ kind }) => kind === "organization");
    const kind = grammar.personPronouns.has(pronoun) ? "person" : "organization";
    // Who has just spoken goes on speaking, unless the sentence itself names somebody first.
    const own = within(passage.block, passage.start, start).find(({ actor }) => actor.kind === kind);
    if (own) return own.actor;
    const spokeBefore = before !== null && previous?.passage === before;
    const led = before?.block === passage.block && !spokeBefore ? within(before.block, before.start, before.end) : [];
    const leader = led.find(({ actor }) => actor.kind === kind);
    if (leader) return leader.actor;
    if (previous?.speaker.actor?.kind === kind) return previous.speaker.actor;
    return nearest(passage, start, (actor) => actor.kind === kind);
  };

  /** The actor whom the subject names, null when it describes, "other" when it names somebody else's part: "Lind's dog". */
  const namedIn = ({ block, text }: Passage, subject: Subject): Actor | "other" | null => {
    const { start, end } = subject;
    const list = within(block, start, end);
    const last = list.at(-1);
    if (!last) return null;
    const behind = text.slice(last.end, end);
    const before = text.slice(start, last.start);
    if (OWN_WORD.test(behind)) return last.actor;
    if (/^['’]s?\s/u.test(behind)) return null;
    const isEnd = /^(?:\s*\([^)]*\))?[.'’]?$/u.test(behind);
    const first = list[0];
    if (subject.side === "inherited" && first && !/^['’]s/u.test(text.slice(first.end))) return first.actor;
    if (last.actor.kind === "person" && isEnd && !/\b(?:in|at|from|for|of|to|with|by)\s$/u.test(before))
      return last.actor;
    // "a spokesperson for Nordfast Marine", "officials in Norvik" are not the organization.
    const described =
      /\b(?:for|of|at|from|in|with|by|to)\s(?:the\s)?$/iu.test(before) &&
      /\p{Ll}{3,}/u.test(before.replace(/\b(?:for|of|at|from|in|with|by|to|the)\b/giu, ""));
    if (described) {
      const head = list.find(
        ({ start: first }) => first === start || /^(?:the|an?)\s*$/iu.test(text.slice(start, first)),
      );
      return head && head !== last && !/^['’]s/u.test(text.slice(head.end)) ? head.actor : null;
    }
    if (isEnd) return last.actor;
    // "Lind of the harbour union", "BTP officials": a name that leads its phrase, or only colours it.
    if (first && first.start - start <= 4 && /^\s(?:of|from|in|at|and|for|with)\b/u.test(text.slice(first.end, end)))
      return first.actor;
    return null;
  };

  const described = (passage: Passage, { start }: Subject, words: string, isSure: boolean): Speaker | null => {
    const head = headOf(words);
    const isDefinite =
      /^(?:the|its|their|this)\b/iu.test(words) && !/\s(?:for|of|at|from|in|with|who|close|familiar)\s/u.test(words);
    // "The Norwegian government" is its country, where that is in the story.
    const people = /^(?:the\s)?(\p{Lu}\p{L}+)\s(?:government|administration)$/iu.exec(words)?.[1];
    const country =
      people && actors.find(({ kind, name }) => kind === "place" && COUNTRY_BY_DEMONYM.get(people) === name);
    if (country) return { actor: country, unnamed: false };
    if (isDefinite) {
      const actor =
        nearest(
          passage,
          start,
          ({ kind, roles }) =>
            kind === "person" && roles.some(({ text }) => headOf(text) === head && !head.endsWith("s")),
        ) ??
        nearest(
          passage,
          start,
          ({ kind, name }) => kind === "organization" && name.toLowerCase().split(/\s+/).includes(head),
        ) ??
        (COMPANY.test(head) ? nearest(passage, start, ({ kind }) => kind === "organization") : null);
      if (actor) return { actor, unnamed: false };
    }
    if (grammar.sourceNouns.has(head) || (isSure && /^\p{Ll}{3,}/u.test(head) && !NO_SOURCE.test(words)))
      return { actor: null, unnamed: true };
    // A name that is no actor of the brief still is a name.
    const isName = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){1,4}$/u.test(words);
    return isName ? { actor: null, unnamed: false } : null;
  };

  return { within, resolve };
}

/** The noun that a phrase is about: "official" of "a senior government official in Norvik". */
export const headOf = (words: string): string =>
  (
    words.split(
      /\s(?:for|of|at|from|in|with|who|close|familiar|briefed|on|to|that|near|inside|within|under|involved|and|speaking|present|quoted|cited)\s/u,
    )[0] ?? words
  )
    .trim()
    .split(/\s+/)
    .at(-1)
    ?.toLowerCase() ?? "";
