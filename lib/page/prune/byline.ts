import { squeeze } from "../fold.ts";
import { lowerCase } from "../wordsOf.ts";
import type { Pruner } from "./types.ts";

const BY =
  /^(?:by|von|par|por|di|da|door|av|af|от|autor|autore|auteur|author|redaktion|texte?|written by|reporting by|editing by|story by|words)\b[\s:]*[^\s\d:.,-]/;
const PUBLISHED =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|created)|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|oppdatert|publisert|publicerad|uppdaterad|opublikowano|aktualizacja|опубликовано|обновлено|время публикации|reading time|lesezeit|\d+ min(?:ute)?s? read)\b/;
/** Who else worked on it: "(Reporting by ...; editing by ...)", "... contributed to this report." */
const CREDIT =
  /^[([—–-]*\s*(?:additional )?(?:reporting|writing|editing|reported|written|edited|compiled|with reporting) by\b|\bcontributed (?:to this (?:report|story|article)|reporting)\b|^(?:associated press|reuters|ap|bloomberg) (?:writers?|reporters?|journalists?|correspondents?)\b/;
const LONGEST_CREDIT = 50;
/** The time of an entry of a live blog. */
const CLOCK = /^\d{1,2}[:h]\d{2}(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|gmt|bst|cet|et))?(?:key event|$)/;
/** A date or a clock time and little else. */
const DATE = /(?:\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d{2}\b|年\d{1,2}月)/;

/** Who wrote it and when: short lines at the edges of the article, shown elsewhere in the brief. */
export const byline: Pruner = {
  name: "byline",
  drops: ({ text, kind, words, ends }, index, { authors, body }) => {
    const lower = lowerCase(text);
    if (words <= LONGEST_CREDIT && CREDIT.test(lower)) return true;
    if (CLOCK.test(lower)) return true;
    if (words > 14 || kind === "heading" || isWithin(index, body)) return false;
    if (!ends && BY.test(lower)) return true;
    if (PUBLISHED.test(lower)) return true;
    if (!ends && words <= 9 && DATE.test(lower)) return true;
    const bare = squeeze(text).toLowerCase();
    return authors.some(
      (author) =>
        author.length > 4 && bare.includes(squeeze(author).toLowerCase()) && words <= author.split(/\s+/).length + 4,
    );
  },
};

/** Past the third block of running text, a line that begins with "By" is the story's own. */
const isWithin = (index: number, body: { readonly first: number; readonly last: number } | null) =>
  body !== null && index > body.first + 3 && index <= body.last;
