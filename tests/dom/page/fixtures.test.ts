import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractArticle } from "../../../lib/page/extractArticle.ts";
import type { Article } from "../../../lib/types.ts";
import { fixture, pageOf } from "./page.ts";

/** What a careful reader calls the article of a page, written by hand before the code was run. */
interface Golden extends Pick<Article, "title" | "authors" | "published" | "language" | "direction"> {
  readonly blocks: readonly string[];
}

/** Beside each page of `tests/pages/extraction`: what it is a case of, and its article or why it must be refused. */
type Expected = { readonly what: string } & (Golden | { readonly failure: { kind: string; detail?: string } });

const ROOM = join(import.meta.dirname, "../../pages/extraction");

const cases = readdirSync(ROOM)
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const name = file.replace(/\.html$/, "");
    const { what, ...golden } = JSON.parse(readFileSync(join(ROOM, `${name}.json`), "utf8")) as Expected;
    return { name, what, golden };
  });

function read(name: string): Golden | { readonly failure: unknown } {
  const result = extractArticle(pageOf(fixture(`extraction/${name}`)));
  if (!result.ok) return { failure: result.failure };
  const { title, authors, published, language, direction, blocks } = result.value;
  return { title, authors, published, language, direction, blocks: blocks.map(({ text }) => text) };
}

test.each(cases)("$name: $what", ({ name, golden }) => {
  expect(read(name)).toEqual(golden);
});
