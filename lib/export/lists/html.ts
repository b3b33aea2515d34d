import { readableDay } from "../../view/day.ts";
import { extentNotes } from "../../view/extent.ts";
import { headLine } from "../../view/headLine.ts";
import { pointLine } from "../../view/pointLine.ts";
import { groupBySpeaker, namedFirst, sourceNote } from "../../view/speakers.ts";
import { statementLine } from "../../view/statementLine.ts";
import type { ExportedBrief, TextListExporter } from "../types.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text of a page as text of an HTML document or an attribute; characters that HTML may not hold are left out. */
export const escapeHtml = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu, "").replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** The page's only style; its hash stands in the page's rules, so that no other can be smuggled in. */
export const STYLE =
  "body{font:16px/1.5 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em}h1,h2,h3{font-family:system-ui,sans-serif;line-height:1.25}article{border-top:1px solid #999;padding:1em 0}h2 a{color:inherit}h3{font-size:1em;margin:1em 0 .25em}ul{margin:.25em 0;padding-inline-start:1.25em}.head,.note{color:#555}.note{white-space:pre-wrap}@media print{article{break-inside:avoid}body{margin:0;max-width:none}}";
export const STYLE_HASH = "sha256-HxEFIni+Wi5NrGLN6gOTkJ5vh4qq4Pttpt4F4JeAr2U=";

const list = (heading: string, items: readonly string[]) =>
  items.length ? `<h3>${heading}</h3><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>` : "";

function articleOf({ brief, tags, note, savedAt }: ExportedBrief): string {
  const { article } = brief;
  const title = escapeHtml(article.title || "Untitled");
  const link = /^https?:\/\//i.test(article.url)
    ? `<a rel="noreferrer" href="${escapeHtml(article.url)}">${title}</a>`
    : title;
  const head = [headLine(article), `saved ${readableDay(savedAt)}`, ...tags]
    .filter(Boolean)
    .map(escapeHtml)
    .join(" · ");
  return [
    `<article dir="${article.direction}"${article.language ? ` lang="${escapeHtml(article.language)}"` : ""}>`,
    `<h2><bdi>${link}</bdi></h2><p class="head">${head}</p>`,
    ...extentNotes(article).map((text) => `<p><em>${escapeHtml(text)}</em></p>`),
    list(
      "Key points",
      brief.points.map((point) => escapeHtml(pointLine(point))),
    ),
    list(
      "Who is in it",
      brief.actors.map(
        ({ name, roles }) => `<b>${escapeHtml(name)}</b>${roles[0] ? `, ${escapeHtml(roles[0].text)}` : ""}`,
      ),
    ),
    list(
      "Who said what",
      namedFirst(groupBySpeaker(brief)).map(
        (speaker) =>
          `<b>${escapeHtml(speaker.name)}</b> ${escapeHtml(sourceNote(speaker))}<ul>${speaker.statements.map((statement) => `<li>${escapeHtml(statementLine(statement))}</li>`).join("")}</ul>`,
      ),
    ),
    note ? `<h3>Note</h3><p class="note">${escapeHtml(note)}</p>` : "",
    "</article>\n",
  ].join("");
}

/** A page to print or to keep, with all in it, without a script, and with rules that let none run. */
export const htmlList: TextListExporter = {
  name: "html",
  label: "Web page, to print",
  mediaType: "text/html",
  extension: "html",
  open: ({ exportedAt, count }) => ({
    head: () => [
      `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width"><title>Saved briefs</title><style>${STYLE}</style></head>\n<body><h1>Saved briefs</h1><p>${count === null ? "" : `${count} ${count === 1 ? "brief" : "briefs"}, `}exported ${escapeHtml(readableDay(exportedAt))}</p>\n`,
    ],
    batch: (briefs) => briefs.map(articleOf),
    end: () => ["</body></html>\n"],
  }),
};
