import { SLAVIC_GIVEN_NAMES } from "../data/slavicNames.ts";
import { isGivenName } from "../names/givenName.ts";
import { type Gender, obliqueForms } from "./declension.ts";

/** Whose first name a form can be, and whether it can be the nominative. */
export interface GivenForm {
  readonly m: boolean;
  readonly f: boolean;
  readonly nominative: boolean;
}

const FORMS = new Map<string, ReadonlyMap<string, GivenForm>>();

/** Every form of the first names of a language, made when the first article in it is read. */
function formsIn(code: string): ReadonlyMap<string, GivenForm> {
  const known = FORMS.get(code);
  if (known) return known;
  const forms = new Map<string, GivenForm>();
  const put = (form: string, gender: Gender, nominative: boolean) => {
    const own = forms.get(form);
    forms.set(form, {
      m: own?.m === true || gender === "m",
      f: own?.f === true || gender === "f",
      nominative: own?.nominative === true || nominative,
    });
  };
  const names = SLAVIC_GIVEN_NAMES[code];
  for (const gender of ["m", "f"] as const)
    for (const name of names?.[gender] ?? []) {
      put(name, gender, true);
      for (const form of obliqueForms(name, gender, code)) put(form, gender, false);
    }
  FORMS.set(code, forms);
  return forms;
}

/** Of a first name in any case what it can be; null for what is none that many have. */
export function givenForm(word: string, code: string): GivenForm | null {
  const own = formsIn(code).get(word);
  if (own) return own;
  return isGivenName(word) ? { m: true, f: true, nominative: true } : null;
}

/** Endings of surnames, in the nominative and the other cases, that few other names have. */
const SURNAME: Readonly<Record<string, RegExp>> = {
  ru: /\p{Alpha}{2,}(?:(?:[оеё]в|[иы]н)(?:а|у|ым|ой)?|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)|енко|(?:ч|щ|й|р|п)ук(?:а|у|ом)?|швили|дзе|ян(?:а|у|ом)?)$/u,
  uk: /\p{Alpha}{2,}(?:(?:[оеєї]в|[иі]н)(?:а|у|им|ою|ої|ій)?|[сц]ьк(?:ий|ого|ому|им|а|ої|ій|у|ою)|енк(?:о|а|у|ом|ові)|(?:ч|щ|й)ук(?:а|у|ом|ові)?|швілі|дзе)$/u,
  pl: /\p{Alpha}{2,}(?:[sc]k(?:i|iego|iemu|im|a|iej|ą)|wicz(?:a|owi|em)?|czyk(?:a|owi|iem)?)$/u,
};

/** True for what looks like a surname of the language. */
export const isLikeSurname = (word: string, code: string): boolean => SURNAME[code]?.test(word) ?? false;

const ADJECTIVE: Readonly<Record<string, RegExp>> = {
  ru: /(?:[ыио]й|[ая]я|[оеё]е|[ыи]е|ого|его|ому|ему|ыми?|ими?|ых|[кгхжшщч]их|ую|юю|ой|ей)$/u,
  uk: /(?:ий|ій|ого|ому|их|ими|ої|[сц]ька|[сц]ьке|[сц]ькі)$/u,
  pl: /(?:[knłrwtsz]y|[sc]ki|ska|cka|skie|ckie|na|wa|ła|ne|we|łe|ego|emu|ej|ych|ich|ymi|ów|om|ami|ii|ji|u)$/u,
};

/** True for a word in the form of an adjective or a plural in the genitive: "Белого", "Stanów". */
export const isLikeAdjective = (word: string, code: string): boolean => ADJECTIVE[code]?.test(word) ?? false;

const PATRONYMIC = /\p{Alpha}{2,}(?:[оеё]вич|[оеєї]вн|[иі]чн)(?:а|у|ем|ом|еві|е|ы|ой|ою|и|і)?$/u;

/** "Иван Петрович" */
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word);
