import type { Attribution, Line, Manner, Named } from "./types.ts";

/** Verbs that tell what was said, before who says it, and what ties what is said to them. */
const VERBS =
  "قالت?|قالوا|أكدت?|أكّدت?|أعلنت?|أوضحت?|أضافت?|صرحت?|صرّحت?|ذكرت?|أشارت?|أفادت?|شددت?|شدّدت?|حذرت?|حذّرت?|كشفت?|اعتبرت?|رأى|رأت|لفتت?|تابعت?|نفى|نفت|زعمت?|أقرت?|أقرّت?|توقعت?|رجحت?|بينت?|اتهمت?|كتبت?|ادعت?|تعهدت?|نوهت?|أردفت?|استدركت?|استطردت?|يقول|تقول|يقولون|يرى|ترى|يؤكد|تؤكد|يضيف|تضيف|يوضح|توضح|يشير|تشير";
const VERB = new RegExp(`(?<=^|[\\s،"”».])(?<and>[وف])?(?<verb>${VERBS})(?=[\\s:،.]|$)`, "gu");
/** "إن", "أنها", "بأن", "إلى أن": what opens a reported clause. */
const THAT = "(?:إلى|على|من|عن)?\\s?ب?[أإ]نّ?(?:ه|ها|هم|هما|نا)?";
const REPORTS = new RegExp(`\\s(?<that>${THAT})\\s`, "u");
/** What ends the words for who speaks: when, where, to whom, and how. */
const BORDER =
  /\s(?:في|خلال|عبر|على|إلى|من|عن|عقب|بعد|قبل|ردا|ردًا|رداً|أثناء|حول|تعليقا|تعليقًا|أمام|لدى|مع|منذ|ضمن|إنّ?\S*|أنّ?(?:ه|ها|هم)?|بأن\S*|أمس|اليوم|يوم|مساء|صباح|ليل|السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|ل(?:ـ|وكالة|صحيفة|قناة|لصحفيين|لصحافيين|إذاعة|موقع|فرانس|رويترز)\S*|ل(?!ي|ا|م|و|ن|ه|ك|ب)\p{Alpha}{3,}|قائلا\S*|قائلة|باكيا|باكية|مضيفا\S*|مؤكدا\S*|مشيرا\S*|وهو|وهي|الذي|التي|الذين|فيما|حيث|بينما|خلال|وقد)(?=\s|$|[:،.])|[:،,.;؛"“”«»()–—-]/u;
const LONGEST = 80;
const SHORTEST = 10;
/** Characters between a verb and what it reports. */
const REACH = 140;

const OFFICE =
  "(?:ال)?(?:رئيس|رئيسة|وزير|وزيرة|نائب|نائبة|متحدث|متحدثة|ناطق|ناطقة|مدير|مديرة|أمين|أمينة|محافظ|عمدة|سفير|سفيرة|قائد|زعيم|مستشار|مستشارة|مبعوث|مبعوثة|خبير|خبيرة|محلل|محللة|أستاذ|أستاذة|باحث|باحثة|دكتور|دكتورة|طبيب|طبيبة|محام|محامي|محامية|قاضي|قاضية|مدرب|لاعب|حارس|مخرج|مخرجة|ممثل|ممثلة|كاتب|كاتبة|صحفي|صحفية|صحافي|صحافية|إعلامي|إعلامية|ناشط|ناشطة|شاعر|شاعرة|فنان|فنانة|سيناتور|عضو|نقيب|عميد|لواء|جنرال|فريق|شيخ|مفتي|بطريرك|أمير|ملك|مسؤول|مسؤولة|منسق|منسقة|مواطن|مواطنة|مزارع|صياد|عامل|مهندس|مهندسة)";
/** "وزير النقل سامر الحلواني", "الرئيس سامر الحلواني": the name of two words behind the last noun with its article. */
const NAMED = new RegExp(
  `^(?<role>${OFFICE}(?:\\s\\S+){0,7}?)\\s(?<name>(?!و?(?:ال|${OFFICE}\\s|وزارة|جيش|حكومة|مجلس|هيئة|حزب|حركة|منظمة|شركة|بنك|جامعة|مدينة|شؤون|قطاع|باسم|عام|أبناء|قوات|لجنة|نقابة|اتحاد|دائرة|إدارة|مركز|مستشفى|فريق|نادي|منتخب))\\p{Alpha}{2,}\\s(?!(?:في|من|على)(?:\\s|$))\\p{Alpha}[\\p{Alpha}-]+)$`,
  "u",
);
const UNNAMED =
  /^(?:(?:أحد|إحدى|بعض|عدد من)\s|(?:ال)?(?:مصدر|مصادر|مسؤول|مسؤولة|مسؤولون|مسؤولين|شاهد|شهود|ناشط|ناشطون|ناشطين|خبراء|محللون|محللين|مراقبون|سكان|أهالي|مواطنون|متحدث|متحدثة|ناطق|دبلوماسي|دبلوماسيون|باحثون|علماء|أطباء|عمال|ضابط|موظف)(?!\p{Alpha}))/u;

function read(line: Line): Attribution[] {
  const { text, masked, start, end, quotations } = line;
  const stop = end - (/[.\s]*$/u.exec(text.slice(start, end))?.[0].length ?? 0);
  const sentence = masked.slice(0, end);
  const found: Attribution[] = [];
  VERB.lastIndex = start;
  for (let match = VERB.exec(sentence); match; match = VERB.exec(sentence)) {
    const cue = match.groups?.verb ?? "";
    const at = match.index;
    // "الذي قال إن": the clause is about somebody else.
    if (/(?:الذي|التي|الذين|ما|كما|قد|أنه|أنها)\s$/u.test(masked.slice(start, at))) continue;
    const behind = at + match[0].length;
    const subject = subjectBehind(behind);
    const from = subject?.end ?? behind;
    const content = contentFrom(from) ?? (subject ? quotationBefore(at) : null);
    const goesOn = !subject && match.groups?.and !== undefined;
    if (!content || content.end - content.start < SHORTEST || (!subject && !goesOn)) continue;
    found.push({ subject, cue, ...content, ...(goesOn && { goesOn }) });
    break;
  }
  if (found.length > 0) return found;
  return [...passedOn(), ...according()].slice(0, 1);

  function subjectBehind(behind: number): Attribution["subject"] {
    const opens = behind + (/^\s*/u.exec(masked.slice(behind, end))?.[0].length ?? 0);
    const rest = masked.slice(opens - 1, Math.min(end, opens + LONGEST));
    const whole = rest.slice(0, BORDER.exec(rest)?.index ?? rest.length);
    const words = whole.slice(0, RELATIVE.exec(whole)?.index ?? whole.length).trim();
    return words.length > 2 && /^\p{Alpha}/u.test(words) ? { start: opens, end: opens + words.length } : null;
  }

  /** "إن التحقيق …", ": «…»" within reach of the words for who speaks. */
  function contentFrom(from: number): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    const rest = masked.slice(from, Math.min(end, from + REACH));
    const mark = /:\s?/u.exec(rest);
    const that = REPORTS.exec(rest);
    const quotation = mark && quotations.find(({ open }) => open === from + mark.index + mark[0].length);
    if (mark && quotation && (!that || that.index > mark.index)) return spoken(quotation);
    if (!that) return null;
    const opens = from + that.index + that[0].length;
    const within = quotations.find(({ open }) => open === opens);
    if (within && within.close >= stop) return spoken(within);
    return stop > opens ? { start: opens, end: stop, isQuoted: false } : null;
  }

  function quotationBefore(at: number): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    const quotation = quotations.findLast(({ close }) => close <= at);
    return quotation && /^[\s،,.]*$/u.test(text.slice(quotation.close, at)) ? spoken(quotation) : null;
  }

  /** "ونقلت صحيفة الميناء عن مصدر مطلع قوله إن …": the source, and not who passes it on. */
  function passedOn(): Attribution[] {
    const match = PASSED_ON.exec(masked.slice(start, end));
    const { source = "", cue = "" } = match?.groups ?? {};
    const content = match && contentFrom(start + match.index + match[0].length);
    if (!match || !content) return [];
    const words = source.slice(0, RELATIVE.exec(source)?.index ?? source.length);
    const at = start + match.index + match[0].lastIndexOf(source);
    return [{ subject: { start: at, end: at + words.length }, cue, ...content }];
  }

  /** "وبحسب الوزارة، فإن …" */
  function according(): Attribution[] {
    const match = ACCORDING.exec(masked.slice(start, end));
    const { source = "", cue = "" } = match?.groups ?? {};
    if (!match || stop - start - match[0].length < SHORTEST) return [];
    const at = start + match[0].indexOf(source, cue.length);
    return [
      {
        subject: { start: at, end: at + source.length },
        cue,
        start: start + match[0].length,
        end: stop,
        isQuoted: false,
      },
    ];
  }
}

const spoken = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end, isQuoted: true });
const PASSED_ON =
  /(?<=^|[\s،])و?نقلت?\s[^.:"“”«»]{2,60}?\sعن\s(?<source>[^.:،"“”«»]{2,90}?)\s(?<cue>قولها?|قولهم)(?=\s)/u;
const RELATIVE = /\s(?:طلب|طلبت|طلبوا|اشترط|اشترطت|رفض|رفضت|فضل|لم)\s/u;
const ACCORDING =
  /^و?(?<cue>بحسب|حسب|وفق(?:ا|ًا|اً)\sل|وفق)\s?(?<source>(?!ما\s|ذلك)[^.:،"“”«»]{2,60})،\s(?:فإن\s|فقد\s)?/u;

function named(words: string): Named | null {
  const { role = "", name = "" } = NAMED.exec(words)?.groups ?? {};
  const isWhole = /(?:^|\s)ال\p{Alpha}+$/u.test(role) || new RegExp(`^${OFFICE}$`, "u").test(role);
  return name && isWhole ? { name, role } : null;
}

export const arabic: Manner = {
  code: "ar",
  read,
  named,
  pronouns: new Set(["هو", "هي"]),
  unnamed: new RegExp(`^(?!.*\\sال\\p{Alpha}+\\s(?!ال)\\p{Alpha}+\\s\\p{Alpha}+$)(?:${UNNAMED.source.slice(1)})`, "u"),
  anonymity:
    /(?:طلبت?|طلبوا|اشترطت?|فضلت?)\s(?:عدم\s(?:الكشف\sعن|ذكر|نشر|الإفصاح\sعن)\s(?:هويت|اسم|أسمائ)\p{Alpha}+|إغفال\sاسمه)|رفض\s(?:الكشف\sعن|ذكر)\s(?:هويته|اسمه)/u,
};
