import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { makeBrief } from "../lib/brief/makeBrief.ts";
import { EXPORTERS } from "../lib/export/exporters.ts";
import { articleFromText } from "../lib/page/articleFromText.ts";
import { explainArticle } from "../lib/page/explain.ts";
import { extractArticle } from "../lib/page/extractArticle.ts";
import type { Result } from "../lib/result.ts";
import { languageOf } from "../lib/text/languageOf.ts";
import type { Article, PointCount } from "../lib/types.ts";
import { failureWords } from "../lib/view/failureWords.ts";
import { runCommand, UsageError } from "./complain.ts";
import { decodeText, looksLikeMarkup, markupOf, readInput } from "./readInput.ts";
import { readTagger } from "./taggerFile.ts";

const USAGE = "brief FILE|- [--url URL] [--format text|markdown|json] [--points 3|5|8|10%] [--explain]";

/** The brief of a saved page or a plain text, in the terminal: the same code as in the browser, on another DOM. */
await runCommand("brief", async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: "string", default: "" },
      format: { type: "string", default: "text" },
      points: { type: "string", default: "5" },
      explain: { type: "boolean", default: false },
    },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(`give one file, or - for standard input: ${USAGE}`);
  const format = EXPORTERS.find(({ name }) => name === values.format);
  if (!format)
    throw new UsageError(`there is no format "${values.format}": ${EXPORTERS.map(({ name }) => name).join(", ")}`);
  const points = pointCount(values.points);
  const url = checkedAddress(values.url);

  if (values.explain) {
    process.stdout.write(explanation(file, url));
    return;
  }
  const article = readArticle(file, url);
  if (!article.ok) throw new UsageError(failureWords(article.failure).reason);
  const tagger = readTagger(languageOf(article.value).code);
  const brief = makeBrief(article.value, { points, ...(tagger && { tagger }) });
  // Programs get the article too: the offsets of a brief point into it.
  const text =
    format.name === "json" ? `${JSON.stringify({ article: article.value, brief }, null, 2)}\n` : format.write(brief);
  process.stdout.write(text);
});

function pointCount(text: string): PointCount {
  if (text === "3" || text === "5" || text === "8") return Number(text) as PointCount;
  if (text === "10%") return "tenth";
  throw new UsageError(`--points is 3, 5, 8 or 10%, not "${text}"`);
}

function checkedAddress(url: string): string {
  if (url && !(URL.canParse(url) && /^(https?|file):/.test(url))) throw new UsageError(`"${url}" is not a web address`);
  return url;
}

function readArticle(file: string, url: string): Result<Article> {
  const bytes = readInput(file);
  if (!looksLikeMarkup(bytes)) return articleFromText(decodeText(bytes), url);
  const article = extractArticle(pageOf(bytes, url));
  // A page without an address has jsdom's own, which says nothing.
  return article.ok ? { ok: true, value: { ...article.value, url } } : article;
}

function pageOf(bytes: Buffer, url: string): Document {
  return new JSDOM(markupOf(bytes), url ? { url } : {}).window.document;
}

/** A line for each block of a page: kept or dropped, by which step, why, and how it begins. */
function explanation(file: string, url: string): string {
  const bytes = readInput(file);
  if (!looksLikeMarkup(bytes)) throw new UsageError("--explain tells of pages, and this is a plain text");
  const { result, fates } = explainArticle(pageOf(bytes, url));
  const lines = fates.map(
    ({ text, isKept, step, why }) =>
      `${isKept ? "kept   " : "dropped"} ${step.padEnd(18)} ${text.slice(0, 90)}${text.length > 90 ? "…" : ""}\n${" ".repeat(27)}(${why})`,
  );
  const end = result.ok ? `${result.value.words} words` : failureWords(result.failure).reason;
  return `${[...lines, end].join("\n")}\n`;
}
