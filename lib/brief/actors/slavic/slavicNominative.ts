import { SLAVIC_GIVEN_NAMES } from "../data/slavicNames.ts";
import { type Gender, isCaseOf, obliqueForms } from "./declension.ts";
import { givenForm } from "./slavicNames.ts";

interface Bearer {
  readonly name: string;
  readonly gender: Gender;
}

const BY_FORM = new Map<string, ReadonlyMap<string, readonly Bearer[]>>();

/** The first names of a language by their forms in oblique cases, made when the first article in it asks. */
function bearersIn(code: string): ReadonlyMap<string, readonly Bearer[]> {
  const known = BY_FORM.get(code);
  if (known) return known;
  const all = (["m", "f"] as const).flatMap((gender) =>
    [...(SLAVIC_GIVEN_NAMES[code]?.[gender] ?? [])].flatMap((name) =>
      [...obliqueForms(name, gender, code)].map((form) => [form, { name, gender }] as const),
    ),
  );
  const forms = new Map(
    [...Map.groupBy(all, ([form]) => form)].map(([form, list]) => [form, list.map(([, one]) => one)]),
  );
  BY_FORM.set(code, forms);
  return forms;
}

/** Endings of surnames in oblique cases that tell the nominative: what goes off, and what comes on. After the school grammars. */
const SURNAMES: Readonly<Record<string, Readonly<Record<Gender, readonly (readonly [RegExp, string])[]>>>> = {
  ru: {
    m: [
      [/(?<=[оеё]в|[иы]н)(?:а|у|ым|е)$/u, ""],
      [/(?<=[сц]к)(?:ого|ому|им|ом)$/u, "ий"],
    ],
    f: [
      [/(?<=[оеё]в|[иы]н)(?:ой|у)$/u, "а"],
      [/(?<=[сц]к)(?:ой|ую)$/u, "ая"],
    ],
  },
  uk: {
    m: [
      [/(?<=[оеєї]в|[иі]н)(?:а|у|им|і)$/u, ""],
      [/(?<=[сц]ьк)(?:ого|ому|им)$/u, "ий"],
    ],
    f: [[/(?<=[сц]ьк)(?:ої|ій|у|ою)$/u, "а"]],
  },
  pl: {
    m: [
      [/(?<=[sc]k)(?:iego|iemu|im)$/u, "i"],
      [/(?<=wicz|czyk)(?:a|owi|i?em)$/u, ""],
    ],
    f: [[/(?<=[sc]k)(?:iej|ą)$/u, "a"]],
  },
};

/**
 * "Владимира Фальского" as "Владимир Фальский", of whom an article has no nominative: where the first name has one only, and the surname an
 * ending that has, or stands alone in the nominative. Null for every other name.
 *
 * @param aloneLike surnames that the article has by themselves and that may be a form of one.
 */
export function nominativeOf(
  name: string,
  aloneLike: (surname: string) => readonly string[],
  code: string,
): string | null {
  const [first = "", last = "", ...more] = name.split(" ");
  if (more.length > 0 || last === "" || givenForm(first, code)?.nominative) return null;
  const bearers = bearersIn(code).get(first) ?? [];
  // "Нурдолы": a name with one form for all cases.
  const isFixed = bearers.length === 0 && obliqueForms(first, "m", code).size === 0;
  const [bearer, another] = isFixed ? [{ name: first, gender: "m" } as const] : bearers;
  if (!bearer || another) return null;
  const bare = aloneLike(last).filter((surname) => isCaseOf(last, surname, bearer.gender, code));
  // "Krystyny Pająk": a woman's surname without an ending of hers stands in all cases.
  const isWhole = bearer.gender === "f" && !isFixed && /[^aąeęioóuyаеєийіїоуыюя]$/u.test(last);
  const own = isWhole ? last : isFixed ? null : surnameOf(last, bearer.gender, code);
  const told = bare.length === 1 && bare[0] ? bare[0] : own;
  if (!told) return null;
  const nominative = `${bearer.name} ${told}`;
  return isFixed || isCaseOf(name, nominative, bearer.gender, code) ? nominative : null;
}

function surnameOf(form: string, gender: Gender, code: string): string | null {
  const [ending, own = ""] = SURNAMES[code]?.[gender].find(([pattern]) => pattern.test(form)) ?? [];
  return ending ? form.replace(ending, own) : null;
}
