import { lowerCase } from "../wordsOf.ts";
import type { Pruner } from "./types.ts";

const LABEL =
  /^[([]?(?:photo(?:s|graph)?|picture|images?|credit|source|file (?:photo|image)|video|graphic|illustration|bild|fotos?|quelle|symbolbild|archivbild|crédits?|imagem|photo d['’]illustration|imagen|fuente|immagine|fonte|legenda|beeld|kilde|källa|zdjęcie|fot|фото|źródło|φωτογραφία|kaynak|المصدر)\s*(?:[:©|/.]|by\b|von\b|credit\b|via\b)|^(?:©|\(c\)\s)/;
/** "The boat at dusk — Photo: Mara Ellison" */
const ENDING = /(?:(?:foto|photo|bild|picture|image|fot)s?(?: by | d[ei] |[:.] ?)|courtesy of |[.)] © ?)[^.:]{3,40}$/;
/** "2/7 The boat at dusk": one of a row of pictures. */
const NUMBERED = /^(?!24)\d\d?\/\d\d?[:.)]? \p{Upper}/u;
const AGENCY =
  /(?:©|\(c\)|copyright|getty images|shutterstock|alamy|istock|picture alliance|dpa|afp|epa|reuters|ap photo|associated press|xinhua|imago|ansa|efe|tass|ritzau|scanpix|belga|anp)[^a-z]*$/;

/** Whose picture it is: "Photo: ...", "... / Getty Images", "© ...", outside a figure too. */
export const credits: Pruner = {
  name: "credits",
  drops: ({ text, kind, words, ends }) => {
    if (kind === "heading" || words > 40) return false;
    const lower = lowerCase(text);
    if (LABEL.test(lower) || NUMBERED.test(text) || (!ends && ENDING.test(lower))) return true;
    return (
      words <= 30 &&
      AGENCY.test(lower) &&
      /[(/|©:]|getty|shutterstock|alamy|istock/.test(lower) &&
      !/\b(?:said|told|reported)\b/.test(lower)
    );
  },
};
