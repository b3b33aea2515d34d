import { ARTICLE, fullName, NAME, named, roleBehind } from "./greekNames.ts";
import { KEPT_BACK, PERSON_NOUN, VERBS } from "./greekWords.ts";
import type { Attribution, Line, Manner } from "./types.ts";

const VERB = new RegExp(`(?<![\\p{Alpha}])(${VERBS})(?![\\p{Alpha}])`, "giu");

/** "ο υπουργός Υγείας Νίκος Λιντ", "ο Λιντ", "η κ. Μπραντ": from the article on, to the first verb, mark or preposition. */
const SUBJECT = new RegExp(
  `^(?:${ARTICLE}\\s)?(?:(?:κ\\.|κος|κα|Δρ\\.?|ίδιος|ίδια)\\s?)?(?:[\\p{Alpha}\\p{M}\\d'’.-]+\\s){0,9}?[\\p{Alpha}\\p{M}'’-]+$`,
  "u",
);
const SPEAKS = new RegExp(
  `^(?!(?:από|σε|με|για|κατά|μετά|πριν|προς|στ\\p{Lower}+)\\s)(?:${ARTICLE}\\s)?(?:[\\p{Lower}\\d]+\\s){0,3}(?:${PERSON_NOUN})(?![\\p{Alpha}])|^${ARTICLE}\\s(?:κ\\.\\s?|Δρ\\.?\\s)?${NAME}(?:\\s${NAME}){0,3}(?:\\s\\p{Lower}+)?$|^${NAME}\\s${NAME}(?:\\s${NAME})?$|^${ARTICLE}\\s(?:[\\p{Lower}\\d][\\p{Lower}\\d-]*\\s){1,5}${NAME}\\s${NAME}(?:\\s${NAME})?$|^[ΟΗοη]\\s(?:ίδι[οα]ς?|\\d+χρον[οη]ς?(?:\\s\\p{Lower}+)?)$|^[Εε]κπρόσωπος\\s|^[Ππ]ηγές\\s`,
  "u",
);
/** What ends a subject behind its verb: "η κ. Βράνα", "η κ.Βράνα" and "ο Ν. Λίντος" have a full stop of their own. */
const BORDER =
  /[,;:«"“”(–]|(?<!κ|Δρ|(?<!\p{Alpha})\p{Upper})\.|\s(?:σε|στ(?:ο|η|ην|ον|ους|ις|α)|κατά|με|για|από|μετά|πριν|ενώ|και(?!\s\p{Upper})|όταν|που|ότι|πως|αναφερόμεν\p{Alpha}+|μιλώντας|σχολιάζοντας|μεταφέροντας|προσθέτοντας|τονίζοντας|χθες|σήμερα|τη[νς]?\s(?:Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Κυριακή))(?=\s|$)/u;
const FILLERS =
  /^(?:\s(?:χθες|σήμερα|ακόμη|ακόμα|επίσης|χαρακτηριστικά|σχετικά|μεταξύ άλλων|ταραγμένη|(?:μιλώντας\s)?(?:σε|με|στ\p{Alpha}+)\s\S+(?:\s(?!(?:ο|η|οι|το|τα|σε|με|στ\p{Lower}+)\s)\p{Lower}+)?))*\s/u;
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
    const words = masked.slice(from, end).replace(ADVERBIALS, "").replace(BACK, "");
    const plain = words.replace(ENCLITIC, plainVowel);
    const isSource = /^[Σσ]ύμφωνα/u.test(words);
    if (!isSource && SUBJECT.test(plain) && SPEAKS.test(plain) && !HAS_VERB.test(words)) {
      // "Ο δήμαρχος της πόλης, | Νίκος Λιντ,": one of the two names the other.
      const isNamed: boolean =
        nearest !== null && NAME_ALONE.test(masked.slice(nearest.start, nearest.end)) && NOUN_ALONE.test(words);
      const found: NonNullable<Attribution["subject"]> = {
        start: from,
        end: isNamed && nearest ? nearest.end : from + words.length,
      };
      // "η Δρ Ίντα Μπραντ, διευθύντρια του κέντρου, δηλώνει": without an article it is what somebody is.
      if (OPENS_WITH_ARTICLE.test(words)) return found;
      nearest ??= found;
    }
    if (border < 0 || masked.charAt(start + border) !== ",") return nearest;
    // "…, οι μαρτυρίες πολιτών που | δήλωσαν": another clause stands before the verb.
    if (parts === 0 && words.trim() !== "" && !nearest && !ADVERBIAL.test(words)) return null;
    end = start + border;
  }
  return nearest;
}

const ADVERBIAL =
  /^(?:[\p{Lower}]+[ωώό](?:ντας|μεν[οη]ς)|σε|στ\p{Lower}+|με|κατά|μετά|ύστερα|χθες|σήμερα|νωρίτερα|από|[Σσ]ύμφωνα|όπως|ωστόσο|πάντως|επίσης|ενώ|που|ο οποίος|η οποία|\p{Lower}+\s\p{Lower}+νος|\d)(?!\p{Alpha})(?!.*\sπου$)/u;
const BACK = new RegExp(`,?\\s${KEPT_BACK}\\s*$`, "u");
const NAME_ALONE = new RegExp(`^${NAME}\\s${NAME}(?:\\s${NAME})?$`, "u");
/** "Η υπουργός Υγείας": what somebody is, without a name. */
const NOUN_ALONE = new RegExp(
  `^${ARTICLE}\\s(?:\\p{Lower}+\\s){0,3}(?:${PERSON_NOUN})(?!\\p{Alpha})(?!.*\\s${NAME}\\s${NAME}$)`,
  "u",
);
/** "Ο εκπρόσωπός της": a pronoun behind a noun gives it a second accent. */
const ENCLITIC = /(?<=[άέήίόύώ]\p{Lower}*)[άέήίόύώ](?=ς?\s(?:του|της|τους|μας)(?!\p{Alpha}))/gu;
const plainVowel = (vowel: string) => vowel.normalize("NFD").charAt(0);

/** Parts between commas back to which a subject stands: what somebody is stands between. */
const MOST_PARTS = 4;
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
    // "Προσθέτει ότι ...": whoever spoke in the sentence before.
    const follows = !subject && OPENS.test(masked.slice(start, match.index));
    const content = (subject || follows) && contentBehind(behind);
    if (content) found.push({ subject, cue, ...content, ...(follows && { follows }) });
    if (content && !content.isQuoted) break;
  }
  const source = found.length > 0 ? null : SOURCE.exec(masked.slice(start, end))?.[0];
  const within = found.length > 0 || source ? null : SOURCE_WITHIN.exec(masked.slice(start, stop));
  if (within) {
    const [words] = within;
    const [lead = "", by = ""] = within.slice(1);
    const at = start + within.index;
    const isLast = at + words.length === stop;
    const quotation = isLast ? quotations.find(({ open, close }) => open === start && close === at) : undefined;
    const from = isLast ? (quotation?.start ?? start) : clauseAround(at, at + words.length + ", ".length);
    if (from !== null)
      found.push({
        subject: { start: at + lead.length, end: at + words.length },
        cue: by,
        start: from,
        end: quotation?.end ?? (isLast ? at : stop),
        isQuoted: quotation !== undefined,
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
  return withMore(found, masked, stop).filter((said) => said.end - said.start >= SHORTEST);

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
      /^(?:\s?,\s(?:μεταξύ άλλων|σε\s[^,]{2,40}|μιλώντας\s[^,]{2,50}|χαρακτηριστικά)\s?,?|\s(?:μεταξύ άλλων|χθες|σήμερα|επίσης|ακόμη|ακόμα|χαρακτηριστικά|ωστόσο|την?\s(?:περασμένη\s)?(?:Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Κυριακή)|το\s(?:περασμένο\s)?Σάββατο|(?:σε|στ\p{Alpha}+)\s(?:[^\s,«"]+\s){0,4}?[^\s,«"]+(?:\s«[^»]{2,40}»)?)){0,3}\s?(?::\s?|,?\s?(?:ότι|πως)\s)/u.exec(
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

/** "…, προσθέτοντας ότι …", "… και προσθέτει ότι …": the same speaker goes on. */
const GOES_ON = new RegExp(
  `,?\\s(?:(?:(?:προσθέτ|τονίζ|υπογραμμίζ|αναφέρ|λέγ|επισημαίν|υπενθυμίζ|διευκρινίζ|υποστηρίζ|δηλών|σημειών)οντας|(?:σημει|εξηγ|δηλ|εκτιμ|προειδοποι|διαβεβαι)ώντας)(?:\\s(?:επίσης|παράλληλα|ακόμη|ακόμα))?|και\\s(?:${VERBS})(?:\\s(?:επίσης|ακόμη|ακόμα))?)\\s(?:ότι|πως)\\s`,
  "u",
);

function withMore(found: readonly Attribution[], masked: string, stop: number): Attribution[] {
  const last = found.at(-1);
  const from = last?.isQuoted ? Math.max(last.end, last.subject?.end ?? 0) : (last?.start ?? stop);
  const more = last ? GOES_ON.exec(masked.slice(from, stop)) : null;
  if (!last || !more || (!last.isQuoted && last.end < stop)) return [...found];
  const at = from + more.index;
  const cue = /[\p{Alpha}]+(?=\s(?:(?:επίσης|παράλληλα|ακόμη|ακόμα)\s)?(?:ότι|πως)\s$)/u.exec(more[0])?.[0] ?? last.cue;
  const whole = last.isQuoted ? last : { ...last, end: at };
  return [...found.slice(0, -1), whole, { ...last, cue, start: at + more[0].length, end: stop, isQuoted: false }];
}

/** What stands before a verb that opens its sentence. */
const OPENS = /^\s*(?:(?:Επίσης|Ακόμη|Ακόμα|Επιπλέον|Παράλληλα|Μάλιστα|Ωστόσο|Ταυτόχρονα),?\s)?$/u;
const SHORTEST = 12;
/** "Όπως εξηγεί ...", also with whom it was told to: "Όπως δήλωσε στο πρακτορείο". */
const AS = /(?:^|,?\s)[Όό]πως\s(?:χαρακτηριστικά\s)?$/u;
const LINK = /(?:^|[\s,])(που|ότι|πως|καθώς|ενώ|και|αλλά|όμως|γιατί|διότι|αφού)(?:,\s?)?$/u;
/** "Όπως εξηγεί η Ίντα Βράνα, | διευθύντρια του λιμανιού, | η πύλη άντεξε" */
const WHAT_SHE_IS = new RegExp(`^,\\s(?:${PERSON_NOUN})(?!\\p{Alpha})[^,«"]{0,90}(?=,)`, "u");

export const greek: Manner = {
  code: "el",
  read,
  named,
  fullName,
  roleBehind,
  pronouns: new Set(["ο ίδιος", "Ο ίδιος", "η ίδια", "Η ίδια"]),
  unnamed:
    /^(?:[Σσ]ύμφωνα με\s)?(?:τ(?:ον|ην?|ους|ις)\s|[ΟΗοη]\s|[Οο]ι\s|[Έέ]νας\s|[Μμ]ία?\s|[Ττ]α\s|[Ττ]ο\s)?(?:\p{Alpha}\p{Lower}+\s){0,2}?(?:[Εε]ιδικ\p{Alpha}+|[εΕ]ρευνητ\p{Alpha}+|[εΕ]πιστήμον\p{Alpha}+|[αΑ]ναλυτ\p{Alpha}+|[κΚ]άτοικο\p{Alpha}+|[μΜ]άρτυρ\p{Alpha}+|[πΠ]ηγ\p{Alpha}+|μητέρα|πατέρας|κόρη|γιος|άνδρας|γυναίκα|[κΚ]ύκλοι|[αΑ]ξιωματούχο\p{Alpha}+|[σΣ]τελέχ?\p{Alpha}+|αρχές|[εΕ]κπρόσωπ\p{Alpha}+|επικεφαλής|διοργανωτ\p{Alpha}+|[γΓ]ιατρ\p{Alpha}+|\d+χρον\p{Alpha}+)(?!.*\s\p{Upper}\p{Lower}+\s\p{Upper}\p{Lower}+)/u,
  anonymity: new RegExp(KEPT_BACK, "u"),
};
