export type Gender = "m" | "f";

/** A word in each of its oblique cases: genitive, dative, accusative, instrumental, locative, each with all forms in use. */
export type Cases = readonly (readonly string[])[];

/** How names with an ending are declined: the ending goes off, and each of the five endings on; those of one case are joined by "/". */
interface Rule {
  readonly gender: Gender;
  readonly ending: RegExp;
  readonly cases: readonly (readonly string[])[];
}

const rule = (gender: Gender, ending: string, cases: string): Rule => ({
  gender,
  ending: new RegExp(`(?:${ending})$`, "u"),
  cases: cases.split(" ").map((forms) => forms.split("/")),
});

/** The first rule that fits is taken; a word with no rule has one form for all cases. After the school grammars of the three languages. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  ru: [
    rule("m", "(?<=[сц]к|[жшчщ])ий|ый|ой", "ого/его ому/ему ого/его ым/им ом/ем"),
    rule("m", "ий", "ия ию ия ием ии/ие"),
    rule("m", "й", "я ю я ем е"),
    rule("m", "(?<=в)ел", "ла лу ла лом ле"),
    rule("m", "(?<=^П)ётр", "етра етру етра етром етре"),
    rule("m", "(?<=^Л)ев", "ьва/ева ьву/еву ьва/ева ьвом/евым ьве/еве"),
    rule("m", "ец", "ца/ьца/еца цу/ьцу/ецу ца/ьца/еца цом/цем/ьцом/ецом це/ьце/еце"),
    rule("m", "(?<=[ое]в|ёв|[иы]н)", "а у а ым/ом е"),
    rule("m", "(?<=[бвгджзклмнпрстфхцчшщ])", "а у а ом/ем е"),
    rule("m", "ь", "я ю я ем/ём е"),
    rule("m", "а", "ы/и е у ой/ей е"),
    rule("m", "я", "и е/и ю ей/ёй е/и"),
    rule("f", "ая", "ой/ей ой/ей ую/юю ой/ей ой/ей"),
    rule("f", "(?<=[ое]в|ёв|[иы]н)а", "ой/ы ой/е у ой/ою ой/е"),
    rule("f", "ия", "ии ии ию ией ии"),
    rule("f", "я", "и е/и ю ей е/и"),
    rule("f", "а", "ы/и е у ой/ей е"),
    rule("f", "(?<=^Любов)ь", "и и ь ью и"),
  ],
  uk: [
    rule("m", "ий", "ого ому ого им ому/ім"),
    rule("m", "(?<=[аоуиі])й|(?<=р|л|т|г|д|н)ій", "ія/я ію/ієві/ю/єві ія/я ієм/єм ію/ієві/ї"),
    rule("m", "ь", "я ю/еві я ем ю/еві/і"),
    rule("m", "о", "а у/ові а ом у/ові/і"),
    rule("m", "ець", "ця цю/цеві ця цем цю/цеві"),
    rule("m", "(?<=^Яц|^Фед)ів", "ева/ова еву/ову ева/ова евим/овим еві/ові"),
    rule("m", "(?<=[бвгґджзклмнпрстфхцчшщ])", "а у/ові/еві а ом/ем/им у/ові/і"),
    rule("m", "а", "и/і і у ою/ею і"),
    rule("m", "я", "і/ї і/ї ю ею/єю і/ї"),
    rule("f", "(?<=[сц]ьк)а", "ої ій у ою ій"),
    rule("f", "(?<=[ое]в|[иі]н)а", "ої/и ій/і у ою ій/і"),
    rule("f", "ія", "ії ії ію ією ії"),
    rule("f", "я", "і і ю ею і"),
    rule("f", "а", "и/і і у ою/ею і"),
  ],
  pl: [
    rule("m", "i", "iego iemu iego im im"),
    rule("m", "y", "ego emu ego ym ym"),
    rule("m", "ek", "ka kowi ka kiem ku"),
    rule("m", "iec", "ca/ćca cowi/ćcowi ca/ćca cem/ćcem cu/ćcu"),
    rule("m", "(?<=[wz])eł", "ła łowi ła łem le"),
    rule("m", "(?<=[kg])", "a owi a iem u"),
    rule("m", "t", "ta towi ta tem cie"),
    rule("m", "d", "da dowi da dem dzie"),
    rule("m", "r", "ra rowi ra rem rze"),
    rule("m", "ł", "ła łowi ła łem le"),
    rule("m", "ń", "nia niowi nia niem niu"),
    rule("m", "ś", "sia siowi sia siem siu"),
    rule("m", "ć", "cia ciowi cia ciem ciu"),
    rule("m", "ź", "zia ziowi zia ziem ziu"),
    rule("m", "(?<=[bcdfghjklmnpqrstvwxzż])", "a owi a em ie/u"),
    rule("m", "k[ao]", "ki ce kę ką ce"),
    rule("m", "g[ao]", "gi dze gę gą dze"),
    rule("m", "r[ao]", "ry rze rę rą rze"),
    rule("m", "d[ao]", "dy dzie dę dą dzie"),
    rule("m", "t[ao]", "ty cie tę tą cie"),
    rule("m", "ł[ao]", "ły le łę łą le"),
    rule("m", "[ao]", "y/i ie/y/i ę ą ie/y/i"),
    rule("f", "(?<=[sc]k)a", "iej iej ą ą iej"),
    rule("f", "ka", "ki ce kę ką ce"),
    rule("f", "ga", "gi dze gę gą dze"),
    rule("f", "ia", "ii/i ii/i ię ią ii/i"),
    rule("f", "ra", "ry rze rę rą rze"),
    rule("f", "da", "dy dzie dę dą dzie"),
    rule("f", "ta", "ty cie tę tą cie"),
    rule("f", "ła", "ły le łę łą le"),
    rule("f", "(?<=ow)a", "ej/y ej/ie ą/ę ą ej/ie"),
    rule("f", "a", "y/i ie/y/i ę ą ie/y/i"),
  ],
};

/** True for a language whose names are declined as these rules say. */
export const declines = (code: string): boolean => code in RULES;

const CASES = 5;

/** A name of one word in its oblique cases. A name with two parts ("Sandvik-Ruud") is declined at its end. */
export function casesOf(word: string, gender: Gender, code: string): Cases {
  const found = RULES[code]?.find((one) => one.gender === gender && one.ending.test(word));
  if (!found) return Array.from({ length: CASES }, () => [word]);
  const stem = word.replace(found.ending, "");
  return found.cases.map((endings) => endings.map((ending) => stem + ending));
}

/** True where a name of one or more words is another one in an oblique case, all words in the same: "Иды Брандт" of "Ида Брандт". */
export function isCaseOf(form: string, nominative: string, gender: Gender, code: string): boolean {
  if (form === nominative) return false;
  const [forms, words] = [form.split(" "), nominative.split(" ")];
  if (forms.length !== words.length || !RULES[code]) return false;
  const cases = words.map((word) => casesOf(word, gender, code));
  return Array.from({ length: CASES }, (_, at) => at).some((at) =>
    forms.every((own, index) => cases[index]?.[at]?.includes(own)),
  );
}

/** Every oblique form of a name of one word, the nominative not among them. */
export const obliqueForms = (word: string, gender: Gender, code: string): ReadonlySet<string> =>
  new Set(
    casesOf(word, gender, code)
      .flat()
      .filter((form) => form !== word),
  );
