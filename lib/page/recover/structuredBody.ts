import { type PageBlock, pageBlock } from "../blocks.ts";
import { fold } from "../fold.ts";
import { charactersOf, covers, MUCH_LONGER } from "./coverage.ts";

/** A body without line breaks is one block, and a brief of it could not say which paragraph a point is from. */
const PARAGRAPH_BREAK = /\s*(?:\r?\n|<\/?(?:p|br|div)\b[^>]*>)\s*/i;

/** The article of the page's JSON-LD, when it is the kept one and much longer; null otherwise. */
export function structuredBody(body: string | null, kept: readonly PageBlock[]): PageBlock[] | null {
  // Markup makes it longer, not fuller.
  if (!body || body.length < MUCH_LONGER * charactersOf(kept)) return null;
  const texts = body
    .split(PARAGRAPH_BREAK)
    .map((part) =>
      fold(
        part
          .replace(/<[^<>]{0,1000}>/g, "")
          .replace(/&(?:amp|quot|#39|nbsp|lt|gt);/g, (entity) => ENTITIES[entity] ?? " "),
      ),
    )
    .filter((text) => /[\p{Alpha}\p{N}]/u.test(text));
  const blocks = texts.map((text) => pageBlock("paragraph", text));
  const isFuller = charactersOf(blocks) > MUCH_LONGER * charactersOf(kept) && covers(texts.join("\n"), kept);
  return isFuller ? blocks : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
};
