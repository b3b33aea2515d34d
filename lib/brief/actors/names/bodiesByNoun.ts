import { english } from "../../../text/languages/english.ts";
import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";

/** How sure a noun for a body makes a name. */
const CONFIDENCE = 0.8;
/** Characters beside a name that are looked at. */
const REACH = 90;

/** What no person is; not "broadcaster", "publisher" or "crane operator", who may be one. */
const BODY =
  "charity|company|firm|bank|airline|retailer|insurer|lender|drugmaker|carmaker|automaker|chipmaker|planemaker|steelmaker|shipbuilder|manufacturer|start-up|startup|nonprofit|non-profit|supermarket|conglomerate|consultancy|brokerage|think tank|housebuilder|broadband provider|energy supplier";

/** "the Norvik-based charity [Havly]", with what makes one such noun of many: "pump firm" */
const BEFORE = new RegExp(`(?:^|[\\s(“"-])(?:${BODY})\\s$`, "iu");
/** "[Nordal], a maker of pumps," "[Nordal], the Norvik-based airline," */
const BEHIND = new RegExp(
  `^,\\s(?:an?|the)\\s(?:[\\p{Alpha}\\d’'&-]+\\s){0,4}?(?:${BODY}|maker(?=\\sof\\s)|chain|subsidiary|multinational)(?=[,.;)]|\\s(?:that|which|based|of|in|for|with|owned|backed|founded)\\s)`,
  "u",
);
/** "the company [Ida] founded": whose it is. */
const FOUNDS =
  /^\s(?:also\s|then\s|later\s|had\s|has\s)?(?:founded|co-founded|owns|owned|runs|ran|led|leads|heads|headed|built|started|set|created|works|worked|chairs|chaired|manages|managed|directs|joined|left|helped|loves|loved)(?!\p{Alpha})/u;
/** "[Drugmaker ]Corvane" at the beginning of a sentence. */
const OPENS = new RegExp(`^(?:${BODY})\\s(?=\\p{Upper})`, "iu");

const ONE_WORD = /^\p{Upper}[\p{Alpha}\p{M}\d-]*$/u;
/** A noun for a body and a name of one word, where nobody saw it: "charity Havly". */
const CALLED = new RegExp(
  `(?<=[\\p{Lower}\\d]\\s|-)(?:${BODY})\\s(\\p{Upper}\\p{Lower}[\\p{Alpha}-]+)(?=[,.;)]|[’']s\\s|\\s(?!(?:by|of|for|and|in)\\s\\p{Upper})\\p{Lower})`,
  "gu",
);

/**
 * The mentions, with the names of one word as bodies that the article calls one somewhere: "the charity [Havly]", "[Nordal], a maker of
 * pumps". Never the name of anybody who is named in full. Of English articles; one pass over the mentions and the sentences.
 */
export function withBodiesByNoun(mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const inFull = new Set(
    mentions.flatMap(({ kind, text }) => (kind === "person" && /\s/u.test(text) ? text.split(/\s+/u) : [])),
  );
  const cut = mentions.map((mention) => withoutNoun(mention, sentences[mention.sentence]));
  const bodies = new Set<string>();
  for (const mention of cut) {
    const { text, kind, sentence, start } = mention;
    const all = sentences[sentence];
    if (kind === "organization" || !all || !ONE_WORD.test(text) || inFull.has(text) || bodies.has(text)) continue;
    const at = start - all.start;
    const behind = all.text.slice(at + text.length, at + text.length + REACH);
    const isCalled = BEFORE.test(all.text.slice(Math.max(0, at - REACH), at)) && !FOUNDS.test(behind);
    if (isCalled || (kind !== "place" && BEHIND.test(behind))) bodies.add(text);
  }
  const unseen = calledUnseen(cut, sentences, inFull);
  for (const { text } of unseen) bodies.add(text);
  if (bodies.size === 0) return cut;
  const all = cut.map(
    (mention): Mention =>
      bodies.has(mention.text)
        ? { ...mention, kind: "organization", confidence: Math.max(mention.confidence, CONFIDENCE) }
        : mention,
  );
  return [...all, ...unseen].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

/** "Drugmaker Corvane": the name alone. */
function withoutNoun(mention: Mention, sentence: Sentence | undefined): Mention {
  const noun = sentence?.start === mention.start ? (OPENS.exec(mention.text)?.[0].length ?? 0) : 0;
  const text = mention.text.slice(noun);
  // "Non-Profit Designs": all of it is a heading, or a name.
  return noun === 0 || /\p{Upper}/u.test(mention.text.slice(1, noun)) || !ONE_WORD.test(text)
    ? mention
    : { ...mention, start: mention.start + noun, text, kind: "organization", confidence: CONFIDENCE };
}

function calledUnseen(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  inFull: ReadonlySet<string>,
): Mention[] {
  const taken = Map.groupBy(mentions, ({ sentence }) => sentence);
  return sentences.flatMap(({ text: all, start: from, index: sentence, block }) =>
    [...all.matchAll(CALLED)].flatMap(({ 0: whole, 1: text = "", index }): Mention[] => {
      const start = from + index + whole.length - text.length;
      const end = start + text.length;
      const isTaken = taken.get(sentence)?.some((other) => other.start < end && start < other.end) === true;
      if (
        isTaken ||
        inFull.has(text) ||
        english.calendarWords.has(text.toLowerCase()) ||
        FOUNDS.test(all.slice(end - from, end - from + REACH))
      )
        return [];
      // "the firm Designs boats": a word of the article.
      if (isWord(text.toLowerCase(), sentences)) return [];
      return [{ block, start, end, text, kind: "organization", confidence: CONFIDENCE, sentence, title: null }];
    }),
  );
}

/** Whether the article has a name in small letters, too. */
const isWord = (word: string, sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => text.includes(word) && text.split(/[^\p{Alpha}\p{N}’'-]+/u).includes(word));
