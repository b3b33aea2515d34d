import { charactersOf } from "../recover/coverage.ts";
import { lowerCase } from "../wordsOf.ts";
import type { Pruner } from "./types.ts";

const PLACEHOLDER =
  /^[^\p{Alpha}\p{N}]*(?:card image cap|image caption|placeholder|untitled|new|live|video|gallery|play|pause|close|menu|loading(?: \S+)?|chargement|cargando|загрузка|正在加载|null|undefined|advert(?:isement)?|anzeige|werbung|anuncio|publicité|publicidade?|pubblicità|реклама|reklam[ae]?|advertentie|annon[cs]e?|διαφήμιση|quảng cáo|إعلان|広告|广告|광고|report ad|ad|(?:table of )?contents|inhalt|like this|like loading)[^\p{Alpha}\p{N}]*$/u;
/** "La suite après la publicité": where the text goes on. */
const GOES_ON = / (?:advertisem|anzeige|publici[td]|pubblicit|advertenti|annon[cs]en|reklam|реклам)[^ ]*$/;
const GOES_ON_WORDS = 8;

/** Share of the text behind the last paragraph from which on it is a list that belongs to the article. */
const LIST_SHARE = 0.08;

/** Words that stand alone outside the running text: badges, placeholders, tags, tickers. */
export const labels: Pruner = {
  name: "labels",
  drops: ({ text, kind, words, ends }, index, { body, blocks, characters }) => {
    const lower = lowerCase(text);
    if (lower.startsWith("lorem ipsum") || (words <= 3 && PLACEHOLDER.test(lower))) return true;
    // Tables and lists are of the story, or go with the box they stand in.
    if (!ends && kind === "paragraph" && words <= GOES_ON_WORDS && GOES_ON.test(lower)) return true;
    if (!body || ends || kind === "table-row" || kind === "list-item") return false;
    if (index < body.first) return kind !== "heading" && words <= 3;
    if (index < body.last) return false;
    // A few short lines without an end, behind the last paragraph, belong to the foot of the page.
    const behind = charactersOf(blocks.slice(body.last + 1));
    return behind < LIST_SHARE * characters && (kind === "heading" || words < 8);
  },
};
