import type { Article, Block } from "../../../lib/types.ts";

/** Paragraphs of an endless invented report; what stands in braces changes from one to the next. */
const PARAGRAPHS = [
  "The council of {place} stopped work on the {thing} on {day} after an audit found that it will cost {number} million marks more than was told, {person} said.",
  "“We dug where we were told to dig,” said {person}, the chief executive of {firm}. “Nobody can price rock that nobody has seen,” {surname} added.",
  "About {number} people work on the {thing}. {firm} said that some of them would be sent home, and that the pumps of {place} would be secured by {day}.",
  "According to {person}, an economist at the University of {place}, every month without the {thing} costs the port {number} million marks in detours.",
  "A senior official, who was not authorised to speak publicly, said {firm} had feared losing a grant. It did not respond to questions on {day}.",
] as const;
const PLACES = ["Storholm", "Tarnby", "Sandholm", "Ostmar", "Pell", "Vahlen", "Skerry", "Norvik"];
const THINGS = ["harbour tunnel", "ferry quay", "lock", "lighthouse", "breakwater", "rail bridge", "fish market"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "3 March", "12 April 2025"];
const FIRST = ["Ida", "Otto", "Elin", "Henrik", "Petra", "Arvid", "Agnes", "Tom", "Mara", "Rolf"];
const LAST = [
  "Brandt",
  "Falk",
  "Sandvik",
  "Dahl",
  "Aune",
  "Lunde",
  "Mure",
  "Okoro",
  "Ellison",
  "Anker",
  "Vale",
  "Tern",
];
const FIRMS = ["Nordfast Marine", "Skerry Lines", "Havn Kredit", "Harl Works", "Coast Party", "Northern Ferry Union"];

/** The same article of about so many words each time: names and numbers go round at different paces, so that no paragraph is the last again. */
export function longArticle(words: number): Article {
  const blocks: Block[] = [];
  let written = 0;
  for (let turn = 0; written < words; turn++) {
    const text = (PARAGRAPHS[turn % PARAGRAPHS.length] ?? "").replace(/\{(\w+)\}/g, (_whole, what: string) =>
      fill(what, turn),
    );
    blocks.push({ kind: "paragraph", text });
    written += text.split(" ").length;
  }
  return {
    url: "https://news.example/long",
    title: "Work on the harbour tunnel of Storholm has stopped",
    byline: null,
    authors: [],
    site: null,
    published: "2026-03-10",
    modified: null,
    language: "en",
    direction: "ltr",
    words: written,
    source: "plain-text",
    teaser: false,
    standfirst: null,
    blocks,
  };
}

function fill(what: string, turn: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(turn / step) % list.length] ?? "";
  const surname = pick(LAST, 3);
  if (what === "place") return pick(PLACES, 2);
  if (what === "thing") return pick(THINGS, 1);
  if (what === "day") return pick(DAYS, 1);
  if (what === "firm") return pick(FIRMS, 2);
  if (what === "surname") return surname;
  if (what === "person") return `${pick(FIRST, 1)} ${surname}`;
  return String(100 + ((turn * 37) % 900));
}
