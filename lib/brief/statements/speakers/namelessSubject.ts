import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage } from "../types.ts";
import { genderBy } from "./bearers.ts";
import type { Gender } from "./genders.ts";

/** The words between an article and an office that say nothing else of it: "l’ancien", "der norwegische". */
const BETWEEN = /^(?:\p{Lower}{3,}e[rsn]?|ancien|nouveau|premier|antiguo|nuevo|nuovo|novo)$/u;

/**
 * "Le maire a reçu Falk. Il a dit": the one with an office and without a name whom a sentence is about, in its words, where a pronoun of
 * that gender goes on. Null where the subject has a name, or is nobody in an office. Languages other than English.
 */
export function namelessSubject(
  passage: Passage,
  gender: Gender | undefined,
  within: Namings["within"],
  grammar: Grammar,
  language: Language,
): string | null {
  const offices = OFFICES[grammar.code];
  if (grammar.code === "en" || !offices || gender === undefined) return null;
  const main = mainSubject(passage, passage.tokens.length, grammar, language);
  if (!main || main.apposition) return null;
  const words = passage.text.slice(main.start, main.end);
  const [article = "", first = "", second = ""] = words.replace(/(?<=^[Ll])['’]/u, " ").split(" ");
  if (!language.definiteArticles.has(article.toLowerCase()) || (genderBy(article) ?? gender) !== gender) return null;
  const isOffice = offices.test(first) || (BETWEEN.test(first) && offices.test(second));
  const hasName = within(passage.block, main.start, main.end).some(({ actor }) => actor.kind === "person");
  return isOffice && !hasName ? words : null;
}

/** Whoever spoke last, where that is who has the office: "le maire". */
export const hasOffice = (spoke: Actor | null | undefined, words: string): Actor | null => {
  const own = words.toLowerCase().split(/[\s'’]+/);
  return spoke?.roles.some(({ text }) => own.includes(text.toLowerCase().split(/\s/)[0] ?? "")) ? spoke : null;
};

/** "Der Angeklagte", "l’accusé", "el detenido": whom a report leaves without a name. */
const NAMELESS =
  /^(?:der|die) (?:\p{Lower}+e )?(?:Angeklagte|Beschuldigte|Verdächtige|Tatverdächtige|Verurteilte|Verletzte|Geschädigte|Fahrer(?:in)?|\d+-Jährige)$|^(?:l['’]|le |la )(?:accusée?|prévenue?|suspecte?|conducteur|conductrice|mise? en cause)$|^(?:el|la) (?:acusad[oa]|detenid[oa]|sospechos[oa]|imputad[oa]|conductora?)$|^(?:l['’]|il |la )(?:imputat[oa]|indagat[oa]|arrestat[oa])$|^[oa] (?:acusad[oa]|suspeit[oa]|ré|réu)$/iu;

/** The subject of a sentence where it is somebody of that kind, whose gender the article tells; null elsewhere. */
export function namelessPerson(
  passage: Passage,
  gender: Gender | undefined,
  grammar: Grammar,
  language: Language,
): string | null {
  const main = grammar.code === "en" ? null : mainSubject(passage, passage.tokens.length, grammar, language);
  const words = main ? passage.text.slice(main.start, main.end) : "";
  return NAMELESS.test(words) && (genderBy(words) ?? gender) === gender ? words : null;
}
