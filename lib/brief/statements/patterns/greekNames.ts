import { PERSON_NOUN } from "./greekWords.ts";
import type { Named } from "./types.ts";

/** The article of a subject. */
export const ARTICLE = "(?:[ΟΗο]|η|[Οο]ι|[Ττ]ο|[Ττ]α|[Έέ]νας|[Μμ]ία|[Μμ]ια|[Έέ]να)";
export const NAME = "\\p{Upper}[\\p{Alpha}\\p{M}'’-]*\\.?";
/** "Η εταιρεία Νόρβικ Πλοία", "υπεύθυνη της ΜΚΟ Νόρβικ Πλοία", "ανακοίνωση του Κέντρου Ελέγχου και": what follows is nobody's name. */
const OF_NOBODY =
  /^(?:\p{Lower}+\s)?(?:εταιρεία|εταιρία|όμιλος|οργανισμός|οργάνωση|κόμμα|εφημερίδα|τράπεζα|πανεπιστήμιο|νοσοκομείο|σύλλογος|ένωση|ομοσπονδία|ινστιτούτο|υπουργείο|πρακτορείο|αλυσίδα|βιομηχανία|ομάδα|δίκτυο|κέντρο|ιστοσελίδα|περιφέρεια|δήμος|κίνημα|σωματείο|συνδικάτο|ίδρυμα|ανακοίνωση|έκθεση|έρευνα|μελέτη|πηγή|επιτροπή|κυβέρνηση)(?!\p{Alpha})|\s(?:και|ή|ΜΚΟ|εταιρείας|εταιρίας|οργάνωσης|ένωσης|εφημερίδας|οργανισμού|ομίλου|κόμματος|πανεπιστημίου|νοσοκομείου|συλλόγου|ομάδας|ιδρύματος|τράπεζας|σωματείου|ινστιτούτου|περιοδικού|ξενοδοχείου)\s$/u;

/** "ο υπουργός Υγείας Νίκος Λιντ": two names or more at the end, and what stands before them. */
export function named(words: string): Named | null {
  const own = words.replace(new RegExp(`^${ARTICLE}\\s`, "u"), "").replace(/^(?:κ\.|Δρ\.?)\s?/u, "");
  const match = new RegExp(
    `^(?:\\d+χρον[οη]ς?\\s)?(?<role>(?:\\p{Lower}[\\p{Alpha}\\p{M}'’-]*,?\\s)(?:.*?\\s)?)?(?<name>${NAME}(?:\\s${NAME}){1,2})$`,
    "u",
  ).exec(own);
  const { role: before = "", name: titled = "" } = match?.groups ?? {};
  const whole = titled.replace(/^Δρ\.?\s/u, "");
  // "Η Ένωση Ψαράδων"
  if (NOUN.test(whole.split(" ")[0]?.toLowerCase() ?? "")) return null;
  // "πρόεδρος του Εμπορικού Συλλόγου Νορβίκης | Ίντα Βράνα": of three names behind whose it is the last two are hers.
  const isOf = /(?<!\p{Alpha})(?:του|της|των)\s(?:$|\p{Upper})/u.test(before);
  const of = isOf ? (/^\S+\s(?=\S+\s\S+$)/u.exec(whole)?.[0] ?? "") : "";
  const [role, name] = [before + of, whole.slice(of.length)];
  if (
    (whole === titled && OF_NOBODY.test(before)) ||
    /^[Οο]ι\s/u.test(words) ||
    /^\p{Upper}+$/u.test(whole.split(" ").at(-1) ?? "")
  )
    return null;
  // "ανακοίνωση του Κέντρου Υγείας": whose, and nobody's name.
  return name && !/^[Σσ]ύμφωνα/u.test(words) && !/(?<!\p{Alpha})(?:τ(?:ου|ης|ων)|στ\p{Alpha}+)\s$/u.test(role)
    ? { name, role: role.trim().replace(/,$/u, "") }
    : null;
}

/** "η κ. Βράνα" is "Ίντα Βράνα", where the article knows one of that surname: who is spoken of has an end of its own ("της Ίντας Βράνα"). */
export function fullName(words: string, text: string): string | null {
  const [, article = "", surname = ""] = SURNAME.exec(words) ?? [];
  if (!surname || NOUN.test(surname.toLowerCase())) return null;
  const whole = new RegExp(
    `(?<![\\p{Alpha}.])(\\p{Upper}[\\p{Alpha}\\p{M}]+)\\s${surname}(?![\\p{Alpha}\\p{M}])`,
    "gu",
  );
  const given = new Set([...text.matchAll(whole)].map(([, first = ""]) => first).filter((first) => fits(first)));
  const [only] = given;
  return only && given.size === 1 ? `${only} ${surname}` : null;

  function fits(first: string): boolean {
    return !ARTICLES.has(first) && (article.toLowerCase() !== "η" || !first.endsWith("ς"));
  }
}

const SURNAME = /^(?:([ΟΗοη])\s)?(?:κ\.\s?|Δρ\.?\s)?(\p{Upper}[\p{Alpha}\p{M}]+)$/u;
/** "Η Ένωση" is no surname. */
const NOUN = new RegExp(`^(?:${PERSON_NOUN})$`, "u");
const ARTICLES = new Set("Ο Η Οι Το Τα Τον Την Του Της Στον Στην".split(" "));

/** "Ίντα Βράνα, διευθύντρια του λιμανιού,": what stands behind the name. */
export function roleBehind(name: string, text: string): string | null {
  return WHAT_IS_BEHIND.exec(text.slice(name.length))?.[1] ?? null;
}

const WHAT_IS_BEHIND = new RegExp(
  `^,\\s(?:[οη]\\s)?((?:\\p{Lower}+\\s){0,2}(?:${PERSON_NOUN})(?!\\p{Alpha})(?:\\s[^,.;:«"()]{1,90})?)(?=[,.])`,
  "u",
);
