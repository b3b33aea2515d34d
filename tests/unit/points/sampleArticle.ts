import type { Article, Block } from "../../../lib/types.ts";

type Part = string | Block;

/** An article of an invented town: every text is a paragraph of its own, unless a block says otherwise. */
export function articleOf(parts: readonly Part[], head: Partial<Omit<Article, "blocks">> = {}): Article {
  return {
    url: "https://news.example/harbour/tunnel",
    title: "",
    byline: null,
    authors: [],
    site: "The Coast Courier",
    published: "2026-03-04",
    modified: null,
    language: "en",
    direction: "ltr",
    words: 0,
    source: "readability",
    teaser: false,
    standfirst: null,
    ...head,
    blocks: parts.map((part) => (typeof part === "string" ? { kind: "paragraph", text: part } : part)),
  };
}

export const TITLE = "Sandholm council closes harbour tunnel";

/** Plain sentences of an invented piece of news, in the order of their weight. */
export const NEWS: readonly string[] = [
  "The council of Sandholm has voted to close the harbour tunnel for 18 months from June.",
  "Water has come through the eastern wall of the tunnel since a storm in January, engineers told the council.",
  "The repair will cost 42 million crowns, of which the island of Tarn pays a third.",
  "Marta Lindqvist, the transport minister, promised a second ferry between Tarn and the mainland.",
  "Some 9,000 people drive to work through the tunnel on a normal day.",
  "Shopkeepers at the harbour expect to lose half of their trade during the summer.",
  "The tunnel opened in 1974 and was last repaired after a fire in 1998.",
  "Tom Okoro, who runs the bakery on the quay, has already let two people go.",
  "A bus over the old bridge takes fifty minutes longer than the road below the water.",
  "Fishermen fear that the pumps will drive the herring out of the bay.",
  "Drawings of the new wall hang in the town hall until the end of the month.",
  "Rain was falling on the quay when the vote came to an end.",
];
