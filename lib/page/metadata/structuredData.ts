import type { Dom } from "../dom.ts";
import { fold } from "../fold.ts";

/** What a page says of its article in JSON-LD, reduced to what is used. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  /** Those of the authors that are organizations: "Department for Trade and Transport" is one. */
  readonly bodies: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly body: string | null;
  readonly section: string | null;
  readonly image: string | null;
  /** True for a page that is added to while things happen. */
  readonly isLive: boolean;
  /** False when the page says that the text is for subscribers. */
  readonly isFree: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

/** schema.org types that are an article. */
const ARTICLE = /(?:Article|Posting|Report|NewsItem|Review|CreativeWork)$/;
/** Things nested deeper than this say nothing of the article. */
const DEEPEST = 6;
/** Characters of one script that are read. */
const LARGEST = 2_000_000;

/**
 * The article of the page's JSON-LD, or null: graphs, arrays and lists are looked through, a script that is not JSON is mended where the
 * usual faults (line breaks in strings, comments, trailing commas) are the only ones, and otherwise passed over.
 *
 * @param title the headline it must have, for a page of several articles; null for any.
 */
export function structuredArticle(page: Document, dom: Dom, title: string | null): StructuredArticle | null {
  const things = dom
    .select(page, 'script[type*="ld+json" i]')
    .flatMap((script) => flatten(parse(dom.text(script).slice(0, LARGEST)), 0));
  const articles = things.filter(
    (thing) =>
      typesOf(thing).some((type) => ARTICLE.test(type)) &&
      (title === null || fold(textOf(thing.headline) ?? "") === title),
  );
  // Several: the one that says most of itself, a teaser of another story says little.
  const [best] = articles.toSorted((a, b) => weight(b) - weight(a));
  if (!best) return null;
  const resolve = (value: unknown): unknown => {
    const id = isThing(value) && Object.keys(value).length === 1 ? value["@id"] : undefined;
    return typeof id === "string"
      ? (things.find((thing) => thing["@id"] === id && Object.keys(thing).length > 1) ?? value)
      : value;
  };
  const authors = list(best.author ?? best.creator).map(resolve);
  return {
    headline: textOf(best.headline) ?? textOf(best.name),
    authors: authors.flatMap(namesOf),
    bodies: authors
      .filter((author) => isThing(author) && typesOf(author).join().includes("Organization"))
      .flatMap(namesOf),
    published: textOf(best.datePublished) ?? textOf(best.dateCreated),
    modified: textOf(best.dateModified),
    site: namesOf(resolve(list(best.publisher)[0]))[0] ?? null,
    language: textOf(best.inLanguage),
    body: textOf(best.articleBody),
    section: textOf(best.articleSection),
    image: addressesOf(best.image)[0] ?? null,
    isLive: typesOf(best).includes("LiveBlogPosting"),
    isFree: !/^(?:false|0|no)$/i.test(String(best.isAccessibleForFree ?? "true")),
  };
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const textOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() ? first : null;
};
const typesOf = (thing: Thing): readonly string[] => list(thing["@type"]).filter((type) => typeof type === "string");
const weight = (thing: Thing) =>
  ["headline", "datePublished", "author", "articleBody", "publisher"].filter((name) => name in thing).length +
  (typesOf(thing).some((type) => /News|Article|Posting/.test(type)) ? 2 : 0);

const namesOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  const name = isThing(value) ? textOf(value.name) : null;
  return name ? [name] : [];
};

/** Pictures are addresses, or things that have one. */
const addressesOf = (value: unknown): string[] =>
  list(value).flatMap((image) => textOf(isThing(image) ? (image.url ?? image.contentUrl) : image) ?? []);

function flatten(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isThing(value)) return [];
  const inner = [
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "itemListElement",
    "item",
    "author",
    "publisher",
    "hasPart",
  ];
  return [value, ...inner.flatMap((name) => flatten(value[name], depth + 1))];
}

function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, "");
  for (const attempt of [bare, mend(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: broken data is common and never the reader's problem.
    }
  }
  return null;
}

/** Line breaks and tabs are not allowed inside JSON strings, nor are commas before a closing bracket; pages have both. */
const mend = (text: string) => text.replace(/\s+/g, " ").replace(/,\s*([}\]])/g, "$1");
