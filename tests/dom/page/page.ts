import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A document of its own, without a window: what the markup says is all there is. */
export const pageOf = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** The markup of a page of `tests/pages`. */
export const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../pages", `${name}.html`), "utf8");

/** Five paragraphs of a story that never happened: enough for an article. */
export const STORY = [
  "The council of Brannvik voted on Monday to keep the old ferry running for another ten years, after a debate that lasted until midnight.",
  "Liv Torsen, the mayor, said the boat was cheaper than a bridge and that nobody had asked for a bridge anyway, least of all the fishermen.",
  "The ferry carries about 900 people a day across the sound, most of them pupils, nurses and workers of the cannery on the other side.",
  "Opponents had argued that the engine, built in 1987, would not last and that the town would have to borrow money for a new one.",
  "The first boat of the new timetable leaves on the first of April, and the fare stays at four crowns, with dogs and bicycles going free.",
] as const;

export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("\n");

/** A page with the story in it: `head` goes into its head, `body` takes the place of its article. */
export const articlePage = ({ head = "<title>Brannvik keeps its ferry</title>", body = paragraphs(STORY) } = {}) =>
  pageOf(
    `<!doctype html><html lang="en"><head>${head}</head><body><main><article>${body}</article></main></body></html>`,
  );

/** Text with every run of white space one space. */
export const oneLine = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
