import type { Language } from "../../../text/languages/types.ts";
import type { Feature } from "../types.ts";

/** In German every noun has a capital: there only two in a row are a name. */
const FULL_NAME = /\p{Upper}\p{Alpha}+ \p{Upper}\p{Alpha}+/u;
/** Words of an opening phrase in which a name may only be what a preposition stands before; a longer one is a clause. */
const PHRASE = 14;
/** "Venn was", "Ida Venn said", "once Venn found": a name as the subject of a verb, and none behind a preposition. */
const SUBJECT =
  /(?<!\b(?:in|at|by|from|of|to|with|for|on|against|like|about|over|under|between|during|posed|the)\s(?:\p{Upper}[\p{Alpha}.’'-]*,?\s|and\s)*)\p{Upper}[\p{Alpha}-]*\s(?:\p{Lower}+ly\s)?(?:is|was|were|has|had|have|did|does|do|didn[’']t|said|says|told|explains|argues|adds|notes|believes|thinks|hopes|plans|wants|insists|claims|will|would|could|can|may|might|found|came|went|left|took|made|got|began|became|lost|won|saw|knew|felt|held|\p{Lower}{2,}ed)\b/u;
/** "..., it said on Monday." */
const TOLD =
  /, (?:s?he|it|they) (?:said|says|added|adds|told|explained|explains|recalled|noted|wrote|reported|warned)(?: [^,;:]{0,40})?\.$/u;
/** French prepositions of place, time and manner: whom they name is not who acts. */
const FRENCH_PLACE =
  /^(?:Sous|Dans|À|A|Au|Aux|En|Sur|Depuis|Après|Avant|Lors|Devant|Chez|Malgré|Face|Entre|Pendant|Durant)(?!\p{Alpha})/u;

/**
 * "In an age of sail, it was ...": a pronoun as the subject behind an opening phrase that names nobody it can stand for; "..., it said": one
 * behind what somebody says. The first sentence can only mean what stands in it.
 */
export const lateSubject: Feature = {
  name: "late-subject",
  prepare: ({ views, language, first }) => {
    return (index) => {
      const view = views[index];
      if (!view || index === first) return 0;
      const text = view.outsideQuotes.trim();
      if (language.code === "en" && TOLD.test(text) && !SUBJECT.test(text)) return 1;
      const before = language.lateSubjects?.exec(text)?.[1];
      return before === undefined || isNamed(before, view.nameSet, language) ? 0 : 1;
    };
  },
};

/** Whether an opening names somebody whom the pronoun behind it can stand for. */
function isNamed(before: string, names: ReadonlySet<string>, language: Language): boolean {
  if (language.code === "de") return FULL_NAME.test(withoutFirst(before, language));
  const words = before.toLowerCase().split(/[^\p{Alpha}\p{N}]+/u);
  if (!words.some((word) => names.has(word))) return false;
  if (language.code === "fr") return before.includes(",") || !FRENCH_PLACE.test(before);
  return language.code !== "en" || before.includes(",") || words.length > PHRASE || SUBJECT.test(before);
}

/** "Eine Behörde" and "Laut MVB" are no names. */
const withoutFirst = (text: string, { stopWords }: Language): string =>
  text.replace(/^\p{Alpha}+ /u, (word) => {
    const lower = word.trim().toLowerCase();
    return stopWords.has(lower) || lower === "laut" ? "" : word;
  });
