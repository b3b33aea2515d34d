import type { Attribution, Line, Manner, Named } from "./types.ts";

/** Verbs that tell what was said, in the forms news uses. */
const VERBS =
  "δήλωσ(?:ε|αν)|δηλών(?:ει|ουν)|είπ(?:ε|αν)|λέει|λένε|τόνισ(?:ε|αν)|τονίζ(?:ει|ουν)|υπογράμμισ(?:ε|αν)|υπογραμμίζ(?:ει|ουν)|ανέφερ(?:ε|αν)|αναφέρ(?:ει|ουν)|σημείωσ(?:ε|αν)|σημειών(?:ει|ουν)|πρόσθεσ(?:ε|αν)|προσθέτ(?:ει|ουν)|συμπλήρωσ(?:ε|αν)|υποστήριξ(?:ε|αν)|υποστηρίζ(?:ει|ουν)|επισήμαν(?:ε|αν)|επισημαίν(?:ει|ουν)|εξήγησ(?:ε|αν)|εξηγ(?:εί|ούν)|ανακοίνωσ(?:ε|αν)|προειδοποίησ(?:ε|αν)|προειδοποι(?:εί|ούν)|εκτίμησ(?:ε|αν)|εκτιμ(?:ά|ούν)|διευκρίνισ(?:ε|αν)|απάντησ(?:ε|αν)|διαβεβαίωσ(?:ε|αν)|διαμήνυσ(?:ε|αν)|κατήγγειλ(?:ε|αν)|έγραψ(?:ε|αν)|γράφει|σχολίασ(?:ε|αν)|ισχυρί(?:στηκε|ζεται)|παραδέχ(?:θηκε|τηκε|εται)|αποκάλυψ(?:ε|αν)|πιστεύ(?:ει|ουν)|θεωρ(?:εί|ούν)";
const VERB = new RegExp(`(?<![\\p{Alpha}])(${VERBS})(?![\\p{Alpha}])`, "gu");

/** Who speaks by an article and a noun, or a name, in the nominative. */
const ARTICLE = "(?:[ΟΗο]|η|[Οο]ι|[Ττ]ο|[Ττ]α|[Έέ]νας|[Μμ]ία|[Μμ]ια|[Έέ]να)";
const PERSON_NOUN =
  "πρωθυπουργός|πρόεδρος|υπουργός|υφυπουργός|δήμαρχος|διευθυντής|διευθύντρια|καθηγητής|καθηγήτρια|εκπρόσωπος|βουλευτής|γραμματέας|επικεφαλής|υπεύθυνος|υπεύθυνη|γιατρός|δικηγόρος|δικαστής|προπονητής|παίκτης|ειδικός|ειδικοί|ερευνητής|ερευνήτρια|ερευνητές|επιστήμονας|επιστήμονες|αναλυτής|αναλυτές|κάτοικος|κάτοικοι|μάρτυρας|μάρτυρες|αστυνομία|κυβέρνηση|υπουργείο|ανακοίνωση|έκθεση|έρευνα|μελέτη|εταιρεία|οργάνωση|κόμμα|εφημερίδα|πρακτορείο|τράπεζα|πανεπιστήμιο|νοσοκομείο|σύλλογος|ομοσπονδία|ένωση|πηγή|πηγές|μητέρα|πατέρας|κόρη|γιος|αδελφός|αδελφή|άνδρας|γυναίκα|κύκλοι|αξιωματούχος|αξιωματούχοι|στέλεχος|στελέχη|αρχές|συγγραφέας|σκηνοθέτης|ηθοποιός|αντιπρόεδρος|επίτροπος|πρέσβης|στρατηγός|διοικητής|σύμβουλος|ιδρυτής|ιδρύτρια|αντιδήμαρχος|περιφερειάρχης|εισαγγελέας|ιδιοκτήτης|ιδιοκτήτρια|ψυχολόγος|οικονομολόγος|συντονιστής|συντονίστρια|επιχειρηματίας|δημοσιογράφος";
const NAME = "\\p{Upper}[\\p{Alpha}\\p{M}'’-]*\\.?";
/** "ο υπουργός Υγείας Νίκος Λιντ", "ο Λιντ", "η κ. Μπραντ": from the article on, to the first verb, mark or preposition. */
const SUBJECT = new RegExp(
  `^(?:${ARTICLE}\\s)?(?:(?:κ\\.|κος|κα|Δρ\\.?|ίδιος|ίδια)\\s?)?(?:[\\p{Alpha}\\p{M}'’.-]+\\s){0,9}?[\\p{Alpha}\\p{M}'’-]+$`,
  "u",
);
const SPEAKS = new RegExp(
  `^(?:${ARTICLE}\\s)?(?:\\p{Lower}+\\s){0,3}(?:${PERSON_NOUN})(?![\\p{Alpha}])|^${ARTICLE}\\s(?:κ\\.\\s?|Δρ\\.?\\s)?${NAME}(?:\\s${NAME}){0,3}(?:\\s\\p{Lower}+)?$|^${NAME}\\s${NAME}(?:\\s${NAME})?$|^[ΟΗοη]\\s(?:ίδι[οα]ς?|\\d+χρον[οη]ς?)$|^[Εε]κπρόσωπος\\s|^[Ππ]ηγές\\s`,
  "u",
);
/** What ends a subject behind its verb: "η κ. Βράνα", "η κ.Βράνα" and "ο Ν. Λίντος" have a full stop of their own. */
const BORDER =
  /[,;:«"“”(–]|(?<!κ|Δρ|(?<!\p{Alpha})\p{Upper})\.|\s(?:σε|στ(?:ο|η|ην|ον|ους|ις|α)|κατά|με|για|από|μετά|πριν|ενώ|και|όταν|που|ότι|πως|αναφερόμεν\p{Alpha}+|μιλώντας|σχολιάζοντας|μεταφέροντας|προσθέτοντας|τονίζοντας|χθες|σήμερα|τη[νς]?\s(?:Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Κυριακή))(?=\s|$)/u;
const FILLERS =
  /^(?:\s(?:χθες|σήμερα|ακόμη|ακόμα|επίσης|χαρακτηριστικά|σχετικά|μεταξύ άλλων|ταραγμένη|στ\p{Alpha}+\s\S+|σε\s\S+))*\s/u;
const LONGEST = 110;

function subjectBehind({ masked, end }: Line, at: number): Attribution["subject"] {
  const from = at + (FILLERS.exec(masked.slice(at, end))?.[0].length ?? 0);
  const rest = masked.slice(from, Math.min(end, from + LONGEST));
  const border = BORDER.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, border).trimEnd();
  if (!OPENS_BEHIND.test(words) || !SPEAKS.test(words)) return null;
  const name = ENDS_WITH_NAME.test(words) ? "" : (NAME_BEHIND.exec(rest.slice(words.length))?.[0] ?? "");
  return { start: from, end: from + words.length + name.length };
}

/** "αναφέρει η ανακοίνωση", "αναφέρει ανακοίνωση του δήμου" */
const OPENS_BEHIND = new RegExp(`^(?:(?:ο|η|οι|το|τα)\\s|(?:${PERSON_NOUN})(?!\\p{Alpha}))`, "u");
const ENDS_WITH_NAME = /\s\p{Upper}\S*$/u;
/** "λέει η κόρη της γυναίκας, | Ειρήνη Βράνα." */
const NAME_BEHIND = /^,\s\p{Upper}[\p{Alpha}\p{M}'’-]*\s\p{Upper}[\p{Alpha}\p{M}'’-]*(?=[,.]|$)/u;

function subjectBefore({ masked, start }: Line, verb: number): Attribution["subject"] {
  let end = verb;
  let nearest: Attribution["subject"] = null;
  for (let parts = 0; parts < MOST_PARTS && end > start; parts++) {
    const part = masked.slice(start, end).replace(/(?<=κ|Δρ|\p{Upper})\./gu, "_");
    const border = /[,;:.»"”(–][^,;:.»"”(–]*$/u.exec(part)?.index ?? -1;
    let from = start + border + 1;
    from += LEAD.exec(masked.slice(from, end))?.[0].length ?? 0;
    const words = masked.slice(from, end).replace(ADVERBIALS, "");
    const isSource = /^[Σσ]ύμφωνα/u.test(words);
    if (!isSource && SUBJECT.test(words) && SPEAKS.test(words) && !HAS_VERB.test(words)) {
      const found = { start: from, end: from + words.length };
      // "η Δρ Ίντα Μπραντ, διευθύντρια του κέντρου, δηλώνει": without an article it is what somebody is.
      if (OPENS_WITH_ARTICLE.test(words)) return found;
      nearest ??= found;
    }
    if (border < 0 || masked.charAt(start + border) !== ",") return nearest;
    end = start + border;
  }
  return nearest;
}

/** Parts between commas back to which a subject stands: what somebody is stands between. */
const MOST_PARTS = 3;
const OPENS_WITH_ARTICLE = new RegExp(`^${ARTICLE}\\s`, "u");
const HAS_VERB = new RegExp(`\\s(?:${VERBS}|είναι|έχει|που|να|θα)\\s`, "u");
/** "Νωρίτερα", "Χθες" before a subject, "χθες", "σε ανακοίνωσή του" behind it. */
const LEAD = /^\s*(?:(?:Ο|ο)μως\s|Ωστόσο\s|Επίσης\s|Επιπλέον\s|Επιπρόσθετα\s|Νωρίτερα\s|Χθες\s|Σήμερα\s)?/u;
const ADVERBIALS =
  /(?:\s(?:δεν|μεταξύ άλλων|σε\s\p{Alpha}+|στ\p{Alpha}+\s\p{Alpha}+(?:\sτου)?|χθες|σήμερα|επίσης|ακόμη))*\s*$/u;

/** "Σύμφωνα με τους ερευνητές, ": called with the words that introduce it, for it stands in another case. */
const SOURCE = /^Σύμφωνα με (?:τ(?:ον|ην?|ο|ους|ις|α)) [^,«"]{3,60},\s/u;

/** "Η πύλη, σύμφωνα με την αστυνομία, έκλεισε", "Η πύλη έκλεισε, σύμφωνα με την αστυνομία": not what is done according to a law. */
const SOURCE_WITHIN =
  /(,?\s)(σύμφωνα με) (?:τ(?:ον|ην?|ο|ους|ις|α)) (?!(?:νόμ|άρθρ|σχέδι|πρόγραμμ|κανον|διατάξ|απόφασ|προδιαγραφ|οδηγί|πρωτόκολλ)\p{Alpha}*)[^,«"]{3,60}(?=,\s|$)/u;

function read(line: Line): Attribution[] {
  const { masked, start, end, quotations } = line;
  const stop = end - (/[.\s]*$/u.exec(masked.slice(start, end))?.[0].length ?? 0);
  const found: Attribution[] = [];
  const sentence = masked.slice(0, end);
  VERB.lastIndex = start;
  for (let match = VERB.exec(sentence); match; match = VERB.exec(sentence)) {
    const [cue] = match;
    const behind = match.index + cue.length;
    const quotation = quotations.findLast(({ close }) => close <= match.index);
    const isBehindQuotation = quotation && /^\s*[,–-]?\s*$/u.test(masked.slice(quotation.close, match.index));
    const later = isBehindQuotation ? subjectBehind(line, behind) : null;
    // « ... », τόνισε.: whoever spoke last.
    const isBare =
      isBehindQuotation && /^(?:\s(?:χαρακτηριστικά|επίσης|ακόμη))?\s*[.,]?\s*$/u.test(masked.slice(behind, end));
    if (isBehindQuotation && (later || isBare)) {
      if (quotation.end - quotation.start >= SHORTEST)
        found.push({ subject: later, cue, start: quotation.start, end: quotation.end, isQuoted: true });
      continue;
    }
    const told = isBehindQuotation ? null : toldByVerbFirst(match.index, behind);
    if (told) {
      found.push({ cue, isQuoted: false, ...told });
      break;
    }
    const subject = subjectBefore(line, match.index);
    const content = subject && contentBehind(behind);
    if (content) found.push({ subject, cue, ...content });
    if (content && !content.isQuoted) break;
  }
  const source = found.length > 0 ? null : SOURCE.exec(masked.slice(start, end))?.[0];
  const within = found.length > 0 || source ? null : SOURCE_WITHIN.exec(masked.slice(start, stop));
  if (within) {
    const [words] = within;
    const [lead = "", by = ""] = within.slice(1);
    const at = start + within.index;
    const isLast = at + words.length === stop;
    const from = isLast ? start : clauseAround(at, at + words.length + ", ".length);
    if (from !== null)
      found.push({
        subject: { start: at + lead.length, end: at + words.length },
        cue: by,
        start: from,
        end: isLast ? at : stop,
        isQuoted: false,
      });
  }
  if (source)
    found.push({
      subject: { start, end: start + source.replace(/,\s$/u, "").length },
      cue: "Σύμφωνα με",
      start: start + source.length,
      end: stop,
      isQuoted: false,
    });
  return found.filter((said) => said.end - said.start >= SHORTEST);

  /** "Η πύλη, όπως εξηγεί η κ. Βράνα, άντεξε" is hers as a whole, "..., ενώ, όπως εξηγεί η κ. Βράνα, | η πύλη άντεξε" from there on; null for "που". */
  function clauseAround(before: number, behind: number): number | null {
    const link = LINK.exec(masked.slice(start, before))?.[1];
    if (link === "που") return null;
    return link ? behind : start;
  }

  /** "Όπως εξηγεί η κ. Βράνα, η πύλη άντεξε", "Η πύλη άντεξε, όπως εξηγεί η κ. Βράνα", "Η πύλη άντεξε, εξηγεί η κ. Βράνα" */
  function toldByVerbFirst(verb: number, behind: number): Pick<Attribution, "subject" | "start" | "end"> | null {
    const before = masked.slice(start, verb);
    const how = AS.exec(before)?.[0] ?? "";
    if (!how && !before.endsWith(", ")) return null;
    const subject = subjectBehind(line, behind);
    if (!subject) return null;
    if (how.length < before.length) {
      const ends = /^\s*$/u.test(masked.slice(subject.end, stop));
      const clause = before.slice(0, before.length - how.length).replace(/[\s,]+$/u, "");
      if (ends || !how) return { subject, start, end: start + clause.length };
      const from = clauseAround(start + clause.length, subject.end + ", ".length);
      return from === null ? null : { subject, start: from, end: stop };
    }
    const opens = subject.end + (WHAT_SHE_IS.exec(masked.slice(subject.end, stop))?.[0].length ?? 0);
    return masked.startsWith(", ", opens) ? { subject, start: opens + 2, end: stop } : null;
  }

  function contentBehind(behind: number): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    const gap =
      /^(?:\s?,\s(?:μεταξύ άλλων|σε\s[^,]{2,30}|χαρακτηριστικά)\s?,?|\s(?:μεταξύ άλλων|χθες|σήμερα|επίσης|ακόμη|χαρακτηριστικά|σε\s\S+|στ\p{Alpha}+\s\S+)){0,2}\s?(?::\s?|,?\s?(?:ότι|πως)\s)/u.exec(
        masked.slice(behind, end),
      );
    if (!gap) return null;
    const opens = behind + gap[0].length;
    const quotation = quotations.find(({ open }) => open === opens);
    if (quotation && quotation.close >= stop - 1) return { start: quotation.start, end: quotation.end, isQuoted: true };
    if (gap[0].includes(":") && quotation) return { start: quotation.start, end: quotation.end, isQuoted: true };
    return stop > opens ? { start: opens, end: stop, isQuoted: false } : null;
  }
}

const SHORTEST = 12;
/** "Όπως εξηγεί ...", also with whom it was told to: "Όπως δήλωσε στο πρακτορείο". */
const AS = /(?:^|,?\s)[Όό]πως\s(?:χαρακτηριστικά\s)?$/u;
const LINK = /(?:^|[\s,])(που|ότι|πως|καθώς|ενώ|και|αλλά|όμως|γιατί|διότι|αφού)(?:,\s?)?$/u;
/** "Όπως εξηγεί η Ίντα Βράνα, | διευθύντρια του λιμανιού, | η πύλη άντεξε" */
const WHAT_SHE_IS = new RegExp(`^,\\s(?:${PERSON_NOUN})(?!\\p{Alpha})[^,«"]{0,90}(?=,)`, "u");

/** "ο υπουργός Υγείας Νίκος Λιντ": two names or more at the end, and what stands before them. */
function named(words: string): Named | null {
  const own = words.replace(new RegExp(`^${ARTICLE}\\s`, "u"), "").replace(/^(?:κ\.|Δρ\.?)\s?/u, "");
  const match = new RegExp(
    `^(?<role>(?:\\p{Lower}[\\p{Alpha}\\p{M}'’-]*\\s)(?:.*?\\s)?)?(?<name>${NAME}(?:\\s${NAME}){1,2})$`,
    "u",
  ).exec(own);
  const { role = "", name = "" } = match?.groups ?? {};
  // "ανακοίνωση του Κέντρου Υγείας": whose, and nobody's name.
  return name && !/^[Σσ]ύμφωνα/u.test(words) && !/(?<!\p{Alpha})(?:τ(?:ου|ης|ων)|στ\p{Alpha}+)\s$/u.test(role)
    ? { name, role: role.trim().replace(/,$/u, "") }
    : null;
}

/** "η κ. Βράνα" is "Ίντα Βράνα", where the article knows one of that surname: who is spoken of has an end of its own ("της Ίντας Βράνα"). */
function fullName(words: string, text: string): string | null {
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

export const greek: Manner = {
  code: "el",
  read,
  named,
  fullName,
  pronouns: new Set(["ο ίδιος", "Ο ίδιος", "η ίδια", "Η ίδια"]),
  unnamed:
    /^(?:[ΟΗοη]\s|[Οο]ι\s|[Έέ]νας\s|[Μμ]ία?\s|[Ττ]α\s|[Ττ]ο\s)?(?:\p{Lower}+\s){0,2}(?:ειδικ\p{Alpha}+|ερευνητ\p{Alpha}+|επιστήμον\p{Alpha}+|αναλυτ\p{Alpha}+|κάτοικο\p{Alpha}+|μάρτυρ\p{Alpha}+|πηγ\p{Alpha}+|μητέρα|πατέρας|κόρη|γιος|άνδρας|γυναίκα|κύκλοι|αξιωματούχο\p{Alpha}+|στελέχ?\p{Alpha}+|αρχές|εκπρόσωπος|επικεφαλής|γιατρ\p{Alpha}+|\d+χρον\p{Alpha}+)(?!.*\s\p{Upper}\p{Lower}+\s\p{Upper}\p{Lower}+)/u,
  anonymity:
    /(?:υπό (?:τον όρο της|καθεστώς) ανωνυμίας?|που (?:ζήτησε|θέλησε|προτίμησε) (?:να (?:διατηρήσει|παραμείνει|τηρήσει) την ανωνυμία του|ανωνυμία|να μην κατονομαστεί))/u,
};
