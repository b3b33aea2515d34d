import type { Pruner } from "./types.ts";

const CAPTION_NAMES =
  /(?:^|[\s_-])(?:caption|captions|figcaption|photo-?credit|image-?credit|img-?credit|credits?|copyright|wp-caption-text|media-?(?:caption|info)|legend|bildunterschrift|legende)(?:$|[\s_-])/i;

/** What stands under a picture, and who took it. */
export const figures: Pruner = {
  name: "figures",
  drops: ({ element }, _index, { isMain }) => {
    for (let at = element; at; at = at.parentElement) {
      if (isMain(at)) return false;
      if (at.localName === "figure" || at.localName === "figcaption") return true;
      if (CAPTION_NAMES.test(`${at.getAttribute("class") ?? ""} ${at.id}`)) return true;
    }
    return false;
  },
};
