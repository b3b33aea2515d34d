import type { Attribution, Line, Manner, Named } from "./types.ts";

/** What tells Hindi and Urdu apart, whose sentences are built alike. */
interface Words {
  readonly code: string;
  /** The mark of who did something: "ने". */
  readonly by: string;
  /** Pronouns with that mark: "उन्होंने". */
  readonly pronouns: readonly string[];
  /** Verbs that tell what was said, in the past, and what stands behind one of them: "है". */
  readonly verbs: string;
  readonly be: string;
  /** "कि" */
  readonly that: string;
  /** "X का कहना है": what is somebody's to say. */
  readonly saying: RegExp;
  /** "पुलिस के मुताबिक, " */
  readonly source: RegExp;
  /** What ends a phrase of when, where and how before who speaks: "में", "पर". */
  readonly adverbial: RegExp;
  /** Words that open a sentence before its subject. */
  readonly lead: RegExp;
  /** What somebody is, before the name. */
  readonly office: string;
  /** Words in a phrase that is no name. */
  readonly tie: RegExp;
  readonly unnamed: RegExp;
  readonly anonymity: RegExp;
}

const STOP = /[।۔.!?؟\s]*$/u;
/** What people are called by, and no office. */
const TITLE = /^(?:डॉ|प्रो)\.\s$/u;
/** Characters of the words for who speaks, at most, and of what is said, at least. */
const LONGEST = 80;
const SHORTEST = 8;

function manner(words: Words): Manner {
  const OF_OFFICE = new RegExp(`^(?:${words.office})$`, "u");
  const pronoun = words.pronouns.join("|");
  const verb = new RegExp(
    `(?:(?<=[^\\s,،।۔])\\s${words.by}|(?<![^\\s"“”'‘’])(?<own>${pronoun}))\\s(?:[^।۔"“”‘’]{0,70}?\\s)??(?<verb>${words.verbs})(?:\\s(?:${words.be}))?(?=\\s${words.that}\\s|\\s?[,،:]|\\s?[।۔.]|\\s*$)`,
    "gu",
  );
  const name = new RegExp(
    `^(?<role>(?:\\S+\\s){0,7}?(?:${words.office})\\s)(?!.*(?:${words.office})(?:\\s|$))(?<name>\\S{2,}(?:\\s\\S{2,}){1,2})$`,
    "u",
  );
  return {
    code: words.code,
    read: (line) => read(line, words, verb),
    named,
    fullName,
    pronouns: new Set(words.pronouns),
    unnamed: words.unnamed,
    anonymity: words.anonymity,
  };

  /** "पाटीदार" is "मंत्री देवेश पाटीदार", where the article introduces one of that name. */
  function fullName(surname: string, text: string): string | null {
    if (!/^\S{3,}$/u.test(surname) || words.unnamed.test(surname) || OF_OFFICE.test(surname)) return null;
    const whole = new RegExp(
      `(?<![^\\s"“”'‘’।۔,،])((?:${words.office})\\s\\S{2,}\\s${surname})(?![\\p{Alpha}\\p{M}])`,
      "gu",
    );
    const found = new Set([...text.matchAll(whole)].map(([, phrase = ""]) => phrase).filter((phrase) => named(phrase)));
    const [only] = found;
    return found.size === 1 && only ? only : null;
  }

  /** "लोक निर्माण मंत्री देवेश पाटीदार": two names or three behind what somebody is. */
  function named(subject: string): Named | null {
    const { role = "", name: found = "" } = name.exec(subject)?.groups ?? {};
    const own = TITLE.test(role) ? "" : role.trim();
    return found && !words.tie.test(` ${found} `) ? { name: found, role: own } : null;
  }
}

function read(line: Line, words: Words, verb: RegExp): Attribution[] {
  const { text, masked, start, end, quotations } = line;
  const stop = end - (STOP.exec(text.slice(start, end))?.[0].length ?? 0);
  const sentence = masked.slice(0, end);
  const found: Attribution[] = [];
  verb.lastIndex = start;
  for (let match = verb.exec(sentence); match; match = verb.exec(sentence)) {
    const own = match.groups?.own;
    const at = match.index;
    const subject = own ? { start: at, end: at + own.length } : phraseBefore(masked, start, at, words);
    const behind = at + match[0].length;
    const content = contentBehind(behind) ?? quotationBefore(subject?.start ?? at);
    if (!subject || !content || content.end - content.start < SHORTEST) continue;
    found.push({ subject, cue: match.groups?.verb ?? "", ...content });
    break;
  }
  const told = found.length > 0 ? null : words.saying.exec(masked.slice(start, end));
  const teller = told?.[1] ?? "";
  if (told) {
    const subject = phraseBefore(masked, start, start + told.index + teller.length, words);
    const from = start + told.index + told[0].length;
    const content = contentFrom(from);
    if (subject && content && content.end - content.start >= SHORTEST)
      found.push({
        subject,
        cue: told[0]
          .slice(teller.length)
          .replace(new RegExp(`\\s${words.that}\\s$`, "u"), "")
          .trim(),
        ...content,
      });
  }
  const source = found.length > 0 || told ? null : words.source.exec(masked.slice(start, end));
  const by = source?.[1] ?? "";
  if (source && by.length <= LONGEST && stop - start - source[0].length >= SHORTEST) {
    const at = start + source[0].indexOf(by);
    const cue = source[0]
      .slice(by.length)
      .replace(/[,،\s]+/gu, " ")
      .trim();
    found.push({
      subject: { start: at, end: at + by.length },
      cue,
      start: start + source[0].length,
      end: stop,
      isQuoted: false,
    });
  }
  return found;

  /** What follows the verb: behind "कि", a comma or a colon. */
  function contentBehind(behind: number): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    const gap = new RegExp(`^(?:\\s${words.that}\\s|\\s?[,،:]\\s?(?:${words.that}\\s)?)`, "u").exec(
      masked.slice(behind, end),
    );
    return gap ? contentFrom(behind + gap[0].length) : null;
  }

  function contentFrom(from: number): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    const quotation = quotations.find(({ open }) => open === from);
    if (quotation) return { start: quotation.start, end: quotation.end, isQuoted: true };
    return stop > from ? { start: from, end: stop, isQuoted: false } : null;
  }

  /** "…," मंत्री ने कहा। */
  function quotationBefore(at: number): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    const quotation = quotations.findLast(({ close }) => close <= at);
    return quotation && /^[\s,،।۔]*$/u.test(text.slice(quotation.close, at))
      ? { start: quotation.start, end: quotation.end, isQuoted: true }
      : null;
  }
}

/** The words before "ने", from the last mark or phrase of time and place on. */
function phraseBefore(masked: string, from: number, at: number, words: Words): Attribution["subject"] {
  const border = /[,،;:।۔!?؟"“”‘’)\]–—-][^,،;:।۔!?؟"“”‘’)\]–—-]*$/u.exec(masked.slice(from, at))?.index ?? -1;
  let start = from + border + 1;
  start += /^\s*/u.exec(masked.slice(start, at))?.[0].length ?? 0;
  start += words.lead.exec(masked.slice(start, at))?.[0].length ?? 0;
  start += words.adverbial.exec(masked.slice(start, at))?.[0].length ?? 0;
  const isOpen = at > start && at - start <= LONGEST && !RELATIVE.test(masked.slice(start, at));
  return isOpen ? { start, end: at } : null;
}

/** "जिस मंत्री ने कहा था": the clause is about somebody else. */
const RELATIVE = /^(?:जिस|जो|जिन|जिन्हें|جس|جو|جن)\s/u;

export const hindi: Manner = manner({
  code: "hi",
  by: "ने",
  pronouns: ["उन्होंने", "उन्होने", "उसने", "इन्होंने"],
  verbs:
    "कहा|बताया|बोला|लिखा|जोड़ा|दोहराया|माना|चेताया|पूछा|स्वीकारा|आरोप लगाया|दावा किया|स्पष्ट किया|स्वीकार किया|ऐलान किया|एलान किया|इनकार किया|आगाह किया|अनुमान जताया|विश्वास जताया|चिंता जताई|आशंका जताई|उम्मीद जताई|चेतावनी दी|जानकारी दी|सफाई दी|दलील दी|घोषणा की|पुष्टि की|अपील की|मांग की|आश्वासन दिया|भरोसा दिया|जवाब दिया|जोर दिया",
  be: "है|था|हैं|थी",
  that: "कि",
  saying: /(\S[^।,"“”]{1,80}?)\s(?:का|के|की)\s(?:कहना|मानना|आरोप|दावा|तर्क)\s(?:है|था)\s(?:कि\s)?/u,
  source: /^([^।,"“”]{2,60}?)\sके\s(?:मुताबिक|अनुसार)\s?,?\s/u,
  adverbial: /^.*\s(?:को|में|पर|से|बाद|दौरान|पहले|साथ|हुए)\s(?=\S)/u,
  lead: /^(?:(?:लेकिन|वहीं|हालांकि|उधर|इधर|साथ ही|फिर|और|जबकि|इस बीच|इसके बाद|इसके अलावा|बता दें कि)\s)*/u,
  office:
    "नेता प्रतिपक्ष|(?:उप|मुख्य|प्रधान|गृह|वित्त|रक्षा|विदेश)?मंत्री|राष्ट्रपति|उपराष्ट्रपति|राज्यपाल|(?:उप)?अध्यक्ष|नेता|सांसद|विधायक|प्रवक्ता|निदेशक|अधिकारी|जिलाधिकारी|अधीक्षक|उपाधीक्षक|डीएम|एसपी|एसएसपी|डीएसपी|एसडीएम|सीओ|ASP|SP|SSP|DSP|DM|SDM|IG|DIG|CO|आयुक्त|(?:महा)?सचिव|प्रोफेसर|डॉक्टर|डॉ\\.|प्रो\\.|वकील|अधिवक्ता|इंजीनियर|कप्तान|कोच|अभिनेता|अभिनेत्री|गायक|निर्देशक|निवासी|किसान|महापौर|मेयर|न्यायाधीश|जस्टिस|पत्रकार|लेखक|प्रमुख|सरपंच|थानाध्यक्ष|प्राचार्य|प्रधानाचार्य|वैज्ञानिक|संयोजक|महाप्रबंधक|प्रबंधक|सीईओ|CEO|कर्नल|जनरल|इंस्पेक्टर|दरोगा|छात्र|छात्रा|शिक्षक|अर्थशास्त्री|विशेषज्ञ|कार्यकर्ता|खिलाड़ी|गेंदबाज|बल्लेबाज|समाजसेवी|दुकानदार|व्यापारी|कारोबारी|चालक|मछुआरे|मछुआरा|डॉक्टर",
  tie: /\s(?:के|का|की|ने|और|एवं|व|समेत|सहित|आदि|लोग|लोगों)\s/u,
  unnamed:
    /^(?:एक|कुछ|कई|किसी|दूसरे|अन्य)\s|^(?:[\S]+\s){0,5}(?:अधिकारी|अधिकारियों|सूत्रों|सूत्र|प्रवक्ता|विशेषज्ञ|विशेषज्ञों|ग्रामीणों|लोगों|निवासियों|चश्मदीदों?|परिजनों|डॉक्टरों|जानकारों|वैज्ञानिकों|शोधकर्ताओं|प्रत्यक्षदर्शियों|मजदूरों|किसानों|छात्रों|आयोजकों|यात्रियों|दर्शकों|कर्मचारियों|निवेशकों|जांचकर्ताओं|पर्यवेक्षकों)$/u,
  anonymity: /नाम (?:न|नहीं|ना) (?:छापने|बताने|जाहिर करने|उजागर करने|लेने) की शर्त पर/u,
});

export const urdu: Manner = manner({
  code: "ur",
  by: "نے",
  pronouns: ["انہوں نے", "انھوں نے", "اس نے", "اُنہوں نے"],
  verbs:
    "کہا|بتایا|لکھا|پوچھا|مانا|الزام لگایا|الزام عائد کیا|دعویٰ کیا|دعوی کیا|واضح کیا|تسلیم کیا|اعلان کیا|انکار کیا|خبردار کیا|خدشہ ظاہر کیا|امید ظاہر کی|تصدیق کی|اپیل کی|مطالبہ کیا|یقین دلایا|جواب دیا|زور دیا",
  be: "ہے|تھا|ہیں|تھی",
  that: "کہ",
  saying: /(\S[^۔،"“”]{1,80}?)\s(?:کا|کے|کی)\s(?:کہنا|ماننا|الزام|دعویٰ)\s(?:ہے|تھا)\s(?:کہ\s)?/u,
  source: /^([^۔،"“”]{2,60}?)\sکے\sمطابق\s?،?\s/u,
  adverbial: /^.*\s(?:کو|میں|پر|سے|بعد|دوران|پہلے|قبل|ساتھ|ہوئے)\s(?=\S)/u,
  lead: /^(?:(?:لیکن|تاہم|ادھر|دوسری جانب|پھر|اور|جبکہ|اس کے بعد|اس کے علاوہ)\s)*/u,
  office:
    "وزیر (?:اعظم|اعلیٰ|خارجہ|داخلہ|خزانہ|دفاع|تعلیم|صحت|قانون|اطلاعات|منصوبہ بندی)|وزیر(?:اعظم|اعلیٰ)?|صدر|گورنر|چیئرمین|رہنما|ترجمان|ڈائریکٹر|کمشنر|سیکریٹری|سیکرٹری|پروفیسر|ڈاکٹر|وکیل|کپتان|کوچ|اداکار|اداکارہ|میئر|جسٹس|جج|صحافی|سربراہ|جنرل|انسپکٹر|رکن اسمبلی|سینیٹر|سفیر",
  tie: /\s(?:کے|کا|کی|نے|اور|سمیت|وغیرہ|لوگ|لوگوں)\s/u,
  unnamed:
    /^(?:ایک|کچھ|کئی|کسی|بعض)\s|^(?:[\S]+\s){0,5}(?:حکام|ذرائع|اہلکار|عہدیدار|ترجمان|ماہرین|عینی شاہدین|لوگوں|رہائشیوں|لواحقین|ڈاکٹروں|سائنسدانوں)$/u,
  anonymity: /نام (?:نہ|ظاہر نہ) (?:کرنے|بتانے|ظاہر کرنے) کی شرط پر/u,
});
