import { squeeze } from "../fold.ts";
import { prefixOf } from "../metadata/people.ts";
import { lowerCase } from "../wordsOf.ts";
import type { Pruner } from "./types.ts";

const PUBLISHED =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|created)|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|oppdatert|publisert|publicerad|uppdaterad|opublikowano|aktualizacja|опубликовано|обновлено|время публикации|reading time|lesezeit|\d+ min(?:ute)?s? read)\b/;
/** Who else worked on it: "(Reporting by ...; editing by ...)", "... contributed to this report." */
const CREDIT =
  /^[([—–-]*\s*(?:with |additional )?(?:report|writ|edit|compil)[a-z]+ by\b|\bcontributed (?:to this (?:report|story|article)|reporting)\b|^(?:associated press|reuters|ap|bloomberg) (?:writers?|reporters?|journalists?|correspondents?)\b/;
const LONGEST_CREDIT = 50;
/** "记者林安": the reporter, in Chinese; what a reporter has learned is a sentence. */
const REPORTER = /^(?:記者|记者|文[/／图圖])/;
/** Words of the longest line, and of one that begins with when it was published and has a date. */
const LONGEST = 14;
const LONGEST_DATED = 20;
const CLOCK = /^\d{1,2}(?:[:h]\d{2}|\.\d{2}(?= ?[ap]m))(?: ?(?:[ap]\.?m\.?|uhr|gmt|bst|c?et))?(?: ?key event|$)/;
/** "Updated at 1:23 p.m.", "Lesezeit: 4 Min.": the full stop is the abbreviation's. */
const ABBREVIATED = /\b(?:[ap]\.m|min)\.$/;
/** "4 min read", "Temps de lecture : 4 minutes", "Il y a 2 heures" above the text. */
const TAKES = /\d ?(?:min|мин|h(?:ou)?r|heure|hora|or[ae]|stund|uur|timm|godz|час)/;
const LONGEST_ABOVE = 6;
/** A date or a clock time and little else. */
const TIME = /\b\d{1,2}[:.h]\d{2}\b/;
const DATE = /\b(?:19|20)\d\d\b|年\d{1,2}月/;

/** Who wrote it and when: short lines at the edges of the article, shown elsewhere in the brief. */
export const byline: Pruner = {
  name: "byline",
  drops: ({ text, kind, words, ends: hasEnd }, index, { authors, body }) => {
    const lower = lowerCase(text);
    const ends = hasEnd && !ABBREVIATED.test(lower);
    if (words <= LONGEST_CREDIT && CREDIT.test(lower)) return true;
    if (isEntry(lower, authors)) return true;
    const hasTime = TIME.test(lower);
    const hasDate = hasTime || DATE.test(lower);
    const isDated = !ends && hasDate && PUBLISHED.test(lower);
    if (isDated && hasTime && words <= LONGEST) return true;
    if (words > (isDated ? LONGEST_DATED : LONGEST) || kind === "heading" || isWithin(index, body)) return false;
    if (!ends && (prefixOf(lower) > 0 || REPORTER.test(lower))) return true;
    if (PUBLISHED.test(lower)) return true;
    if (!ends && body && index < body.first && words <= LONGEST_ABOVE && TAKES.test(lower)) return true;
    if (!ends && words <= 9 && hasDate) return true;
    const bare = squeeze(text).toLowerCase();
    return authors.some(
      (author) =>
        author.length > 4 && bare.includes(squeeze(author).toLowerCase()) && words <= author.split(/\s+/).length + 4,
    );
  },
};

/** "21:00", "21:00Ida Lundquist": the head of an entry of a live blog, with who wrote it. */
const isEntry = (lower: string, authors: readonly string[]) =>
  /^\d/.test(lower) && CLOCK.test(authors.reduce((line, author) => line.replace(lowerCase(author), ""), lower).trim());

/** Past the third block of running text, a line that begins with "By" is the story's own. */
const isWithin = (index: number, body: { readonly first: number; readonly last: number } | null) =>
  body !== null && index > body.first + 3 && index <= body.last;
