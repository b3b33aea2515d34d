import type { Article } from "../../../lib/types.ts";
import type { GoldPage } from "./browse.ts";

/** How often title, day and authors are right, over the pages whose gold has them; null when none has. */
export function metadataScores(pages: readonly (readonly [GoldPage, Article | null])[]): string | null {
  const share = (name: string, judged: readonly (boolean | null)[]) => {
    const known = judged.filter((right) => right !== null);
    const hits = known.filter(Boolean).length;
    return known.length > 0 ? [`${name} ${(hits / known.length).toFixed(3)} (${known.length})`] : [];
  };
  const parts = [
    ...share(
      "title exact",
      pages.map(([{ gold }, article]) => (gold.title ? same(article?.title ?? "", gold.title) : null)),
    ),
    ...share(
      "date to the day",
      pages.map(([{ gold }, article]) =>
        gold.date ? (article?.published ?? "").slice(0, 10) === gold.date.slice(0, 10) : null,
      ),
    ),
    ...share(
      "any author",
      pages.map(([{ gold }, article]) =>
        gold.authors?.length
          ? gold.authors.some((author) => (article?.authors ?? []).some((mine) => same(mine, author)))
          : null,
      ),
    ),
  ];
  return parts.length > 0 ? parts.join(", ") : null;
}

const same = (a: string, b: string) => plain(a) === plain(b);
const plain = (text: string) =>
  text.normalize("NFKC").replace(/\s+/g, " ").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim().toLowerCase();
