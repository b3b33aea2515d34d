import type { Pruner } from "./types.ts";

const CAPTION_NAMES =
  /(?:^|[\s_-])(?:caption|captions|figcaption|photo-?credit|image-?credit|img-?credit|credits?|copyright|wp-caption-text|media-?(?:caption|info)|legend|bildunterschrift|legende)(?:$|[\s_-])/i;

const STORY = new Set(["table", "blockquote", "ul", "ol", "pre"]);

/** What stands under a picture, and who took it. */
export const figures: Pruner = {
  name: "figures",
  drops: ({ element }, _index, { isMain }) => {
    for (let at = element; at; at = at.parentElement) {
      // Tables, quotations and lists are put into figures for their layout.
      if (isMain(at) || STORY.has(at.localName)) return false;
      if (at.localName === "figure" || at.localName === "figcaption") return true;
      if (CAPTION_NAMES.test(`${at.getAttribute("class") ?? ""} ${at.id}`)) return true;
    }
    return false;
  },
};
