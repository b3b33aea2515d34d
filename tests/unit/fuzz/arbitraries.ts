import * as fc from "fast-check";
import type { ExportedBrief } from "../../../lib/export/types.ts";
import type { ActorMerge, Brief, LaterAddress } from "../../../lib/types.ts";

/** What means something in one of the formats, alone or together. */
const MARKS = [
  ..."\\`*_[]<>&~|#+-=>!()'\"{}:;,.@%$^/? \t\n\r\0",
  ..."\u0007\u001b\u0085\u00a0\u200b\u200f\u2028\u2029\u202e\ufeff\uffff\ud800\udc00＝＋－＠",
  "\r\n",
  "---",
  "...",
  "```",
  "]]>",
  "-->",
  "<!--",
  "<script>",
  "</style>",
  "</article>",
  "<img src=x onerror=alert(1)>",
  "&lt;",
  "&#0;",
  "&amp",
  '","',
  '"\r\n=',
  "=HYPERLINK(",
  "@SUM(",
  "1. ",
  "1) ",
  "# ",
  "    ",
  "[a](javascript:alert(1))",
  "![a](b)",
  "![[a]]",
  "$x$",
  "%%",
  "==",
  "https://news.example/",
  "javascript:",
  "__proto__",
  "null",
  "true",
  "~",
  "!!js/function",
  "&a",
  "*a",
  "東京都",
  "กรุงเทพ",
  "עברית",
  "😀",
  "👩‍👩‍👧",
  "é",
  "e\u0301",
];

/** Text of a page, as malicious as it may be. */
export const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...MARKS), weight: 5 },
      { arbitrary: fc.constantFrom("a", "b", "7", "Ferry", "Sandholm", " "), weight: 4 },
      { arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 3 }), weight: 1 },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

/** Text in which there is something to see. */
export const visible: fc.Arbitrary<string> = fc.tuple(text, text).map(([before, after]) => `${before}x${after}`);

const count = fc.nat({ max: 10_000 });
const quote = (words: fc.Arbitrary<string>) => fc.record({ block: count, start: count, end: count, text: words });
const span = fc.record({ block: count, start: count, end: count });

export const moment: fc.Arbitrary<string> = fc
  .date({ min: new Date("0000-01-01T00:00:00.000Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

const address = fc.oneof(
  text.map((path) => `https://news.example/${path}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  text.map((path) => `http://${path}`),
  text.map((path) => `file:///${path}`),
  fc.constant(""),
);

const sentence = (words: fc.Arbitrary<string>) =>
  fc.record({ block: count, start: count, end: count, text: words, index: count });

const kind = fc.constantFrom("person" as const, "organization" as const, "place" as const);

export const brief = (words: fc.Arbitrary<string>): fc.Arbitrary<Brief> =>
  fc.record({
    article: fc.record(
      {
        url: address,
        title: words,
        byline: fc.option(words),
        authors: fc.array(words, { maxLength: 2 }),
        site: fc.option(words),
        published: fc.oneof(fc.constant(null), words, moment),
        modified: fc.constant(null),
        language: fc.oneof(fc.constant(null), fc.constantFrom("en", "pt-BR", '"><b>')),
        direction: fc.constantFrom("ltr" as const, "rtl" as const),
        words: count,
        source: fc.constantFrom("readability" as const, "selection" as const),
        teaser: fc.boolean(),
      },
      { noNullPrototype: true },
    ),
    points: fc.array(
      fc.record({
        sentence: sentence(words),
        score: fc.double({ noNaN: true, noDefaultInfinity: true }).map((score) => score + 0),
        reasons: fc.constant(["lead" as const]),
      }),
      { maxLength: 2 },
    ),
    actors: fc.array(
      fc.record({
        id: fc.constantFrom("actor-1", "actor-2"),
        name: words,
        kind,
        aliases: fc.array(words, { maxLength: 1 }),
        roles: fc.array(quote(words), { maxLength: 1 }),
        mentions: fc.array(span, { maxLength: 1 }),
        actions: fc.array(fc.oneof(span, quote(words)), { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    statements: fc.array(
      fc.record({
        speaker: fc.constantFrom("actor-1", "actor-2", null),
        speakerText: words,
        unnamed: fc.boolean(),
        cue: fc.constant("said"),
        kind: fc.constantFrom("direct" as const, "indirect" as const, "mixed" as const),
        content: quote(words),
      }),
      { maxLength: 2 },
    ),
    coverage: fc.record({ covered: count, paragraphs: count }),
    version: fc.constant(1),
  });

export const exportedBrief = (words: fc.Arbitrary<string>): fc.Arbitrary<ExportedBrief> =>
  fc
    .record({
      id: fc.uuid(),
      savedAt: moment,
      updatedAt: fc.option(moment),
      brief: brief(words),
      tags: fc.array(words, { maxLength: 2 }),
      read: fc.boolean(),
      note: words,
      earlierBriefs: fc.array(fc.record({ savedAt: moment, brief: brief(words) }), { maxLength: 1 }),
    })
    .map(({ earlierBriefs, ...saved }) => ({ ...saved, earlier: earlierBriefs.length, earlierBriefs }));

const actorName = fc.record({ name: visible, kind });
export const merge: fc.Arbitrary<ActorMerge> = fc.record({ actor: actorName, into: actorName });

export const later: fc.Arbitrary<LaterAddress> = fc.record({
  url: text.map((path) => new URL(`https://news.example/${path.replace(/[\\#?\s\p{C}%]/gu, "")}`).href),
  title: visible,
  addedAt: moment,
  tags: fc.array(visible, { maxLength: 2 }),
});
