import type { Feature } from "../types.ts";

const QUOTES = /["“”„«»]/u;
/** "Hanna Brisk, 61,", "Eva Lund (44)": somebody is brought in by name and age. */
const BROUGHT_IN = /^\p{Upper}[\p{Alpha}.’'-]+(?: \p{Upper}[\p{Alpha}.’'-]+){1,3}(?:, \d{1,2},| \(\d{1,2}\))/u;

/** Brings in somebody whom only the next sentence, their words, comes back to: a witness, a customer, a voice from the street. */
export const bystander: Feature = {
  name: "bystander",
  prepare:
    ({ views, titleTopic }) =>
    (index) => {
      const view = views[index];
      if (!view || !BROUGHT_IN.test(view.sentence.text) || !QUOTES.test(views[index + 1]?.sentence.text ?? ""))
        return 0;
      const person = view.words.slice(0, 2);
      const isKnown = person.some((name) => titleTopic.has(name));
      const elsewhere = views.some(
        ({ nameSet }, at) => Math.abs(at - index) > 1 && person.every((name) => nameSet.has(name)),
      );
      return isKnown || elsewhere ? 0 : 1;
    },
};
