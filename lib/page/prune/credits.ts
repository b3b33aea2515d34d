import type { Pruner } from "./types.ts";
import { wordCount } from "./wordsOf.ts";

const LABEL =
  /^(?:photo|photos|photograph|picture|image|images|credit|source|file (?:photo|image)|video|graphic|illustration|bild|foto|fotos|quelle|symbolbild|archivbild|crédit|crédits|photo d['’]illustration|imagen|fuente|immagine|fonte|legenda|beeld|kilde|källa|zdjęcie|fot|фото|źródło|φωτογραφία)\s*(?:[:©|/.]|by\b|von\b|credit\b|via\b)/iu;
const AGENCY =
  /(?:©|\(c\)|copyright|getty images|shutterstock|alamy|istock|picture alliance|dpa|afp|epa|reuters|ap photo|associated press|xinhua|imago|ansa|efe|tass|ritzau|scanpix|belga|anp)\W*$/iu;

/** Whose picture it is: "Photo: ...", "... / Getty Images", "© ...", outside a figure too. */
export const credits: Pruner = {
  name: "credits",
  drops: ({ text, kind }) => {
    const count = wordCount(text);
    if (kind === "heading" || count > 40) return false;
    if (LABEL.test(text)) return true;
    if (/^(?:©|\(c\)\s)/iu.test(text)) return true;
    return (
      count <= 30 &&
      AGENCY.test(text) &&
      /[(/|©:]|getty|shutterstock|alamy|istock/iu.test(text) &&
      !/\b(?:said|told|reported)\b/i.test(text)
    );
  },
};
