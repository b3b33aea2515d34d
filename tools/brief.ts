import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { makeBrief, type PointCount } from "../lib/brief/makeBrief.ts";
import { EXPORTERS } from "../lib/export/exporters.ts";
import { articleFromText } from "../lib/page/articleFromText.ts";
import { extractArticle } from "../lib/page/extractArticle.ts";
import type { Result } from "../lib/result.ts";
import type { Article } from "../lib/types.ts";
import { failureWords } from "../lib/view/failureWords.ts";
import { runCommand, UsageError } from "./complain.ts";
import { decodeText, looksLikeMarkup, readInput } from "./readInput.ts";

const USAGE = "brief FILE|- [--url URL] [--format text|markdown|json] [--points 3|5|8]";

/** The brief of a saved page or a plain text, in the terminal: the same code as in the browser, on another DOM. */
await runCommand("brief", async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: "string", default: "" },
      format: { type: "string", default: "text" },
      points: { type: "string", default: "5" },
    },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(`give one file, or - for standard input: ${USAGE}`);
  const format = EXPORTERS.find(({ name }) => name === values.format);
  if (!format)
    throw new UsageError(`there is no format "${values.format}": ${EXPORTERS.map(({ name }) => name).join(", ")}`);
  const points = pointCount(values.points);
  const url = checkedAddress(values.url);

  const article = readArticle(file, url);
  if (!article.ok) throw new UsageError(failureWords(article.failure).reason);
  const brief = makeBrief(article.value, { points });
  // Programs get the article too: the offsets of a brief point into it.
  const text =
    format.name === "json" ? `${JSON.stringify({ article: article.value, brief }, null, 2)}\n` : format.write(brief);
  process.stdout.write(text);
});

function pointCount(text: string): PointCount {
  if (text === "3" || text === "5" || text === "8") return Number(text) as PointCount;
  throw new UsageError(`--points is 3, 5 or 8, not "${text}"`);
}

function checkedAddress(url: string): string {
  if (url && !(URL.canParse(url) && /^(https?|file):/.test(url))) throw new UsageError(`"${url}" is not a web address`);
  return url;
}

function readArticle(file: string, url: string): Result<Article> {
  const bytes = readInput(file);
  if (!looksLikeMarkup(bytes)) return articleFromText(decodeText(bytes), url);
  const { window } = new JSDOM(bytes, url ? { url } : {});
  const article = extractArticle(window.document);
  // A page without an address has jsdom's own, which says nothing.
  return article.ok ? { ok: true, value: { ...article.value, url } } : article;
}
