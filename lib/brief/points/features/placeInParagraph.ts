import type { Feature } from "../types.ts";

/** How many sentences of its paragraph stand before it, up to four: the later ones explain the first. */
export const placeInParagraph: Feature = {
  name: "place-in-paragraph",
  prepare: ({ views }) => {
    let before = 0;
    const places = views.map(({ sentence }, index) => {
      before = views[index - 1]?.sentence.block === sentence.block ? before + 1 : 0;
      return Math.min(4, before);
    });
    return (index) => places[index] ?? 0;
  },
};
