import type { Language } from "../../text/languages/types.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { isFiniteVerb, isQuoted, lower } from "../statements/passages/phrases.ts";
import type { Passage } from "../statements/types.ts";
import type { DoneTo } from "./object.ts";

/** What is done to people, and by no order of words to be taken for what they do. */
interface Doing {
  /** The verb right before its object: "arrêté" behind "a", "detuvo", "pågrep". */
  readonly verb: RegExp;
  /** Its auxiliary, where the form needs one. */
  readonly auxiliary?: RegExp;
  /** Verbs that are whole with a word behind the object: "nahm ... fest". */
  readonly parted?: readonly { readonly verb: RegExp; readonly last: RegExp }[];
}

const FRENCH =
  "arrêt|interpell|condamn|relax|acquitt|libér|licenci|limog|inculp|tu|bless|nomm|expuls|écrou|évacu|secour";
const GERMAN =
  "festgenommen|verhaftet|verurteilt|freigesprochen|entlassen|getötet|erschossen|verletzt|gewählt|ernannt|ausgewiesen|freigelassen|angeklagt|gefeuert|gerettet|abgesetzt";
const DUTCH =
  "aangehouden|opgepakt|gearresteerd|veroordeeld|vrijgesproken|ontslagen|gedood|doodgeschoten|verwond|gekozen|benoemd|uitgezet|vrijgelaten|gered";

/** By the language's code. */
const DOINGS: Readonly<Record<string, Doing>> = {
  fr: { verb: new RegExp(`^(?:${FRENCH})(?:é|i)e?s?$|^élue?s?$`, "u"), auxiliary: /^(?:a|ont|avait|avaient)$/u },
  es: {
    verb: /^(?:detuvo|detuvieron|arrestó|arrestaron|condenó|condenaron|absolvió|absolvieron|liberó|liberaron|destituyó|destituyeron|despidió|mató|mataron|hirió|nombró|nombraron|eligió|eligieron|expulsó|rescató|rescataron|imputó)$/u,
  },
  pt: {
    verb: /^(?:prendeu|prenderam|deteve|detiveram|condenou|condenaram|absolveu|absolveram|libertou|soltou|demitiu|demitiram|matou|mataram|feriu|nomeou|elegeu|elegeram|expulsou|resgatou|resgataram)$/u,
  },
  it: {
    verb: /^(?:arrestat|fermat|condannat|assolt|liberat|licenziat|uccis|ferit|nominat|elett|espuls|salvat|indagat)[oaie]$/u,
    auxiliary: /^(?:ha|hanno|aveva|avevano)$/u,
  },
  de: {
    verb: /^(?:verhaftete|verurteilte|entließ|tötete|erschoss|verletzte|feuerte|rettete)n?$/u,
    parted: [
      { verb: /^(?:nimmt|nehmen|nahm|nahmen)$/u, last: /^fest$/u },
      { verb: /^(?:spricht|sprach|sprachen)$/u, last: /^frei$/u },
      { verb: /^(?:hat|haben|hatte|hatten)$/u, last: new RegExp(`^(?:${GERMAN})$`, "u") },
    ],
  },
  nl: {
    verb: /^(?:arresteerde|veroordeelde|ontsloeg|doodde|verwondde|redde)n?$/u,
    parted: [
      { verb: /^(?:pakte|pakten)$/u, last: /^op$/u },
      { verb: /^(?:hield|hielden)$/u, last: /^aan$/u },
      { verb: /^(?:heeft|hebben|had|hadden)$/u, last: new RegExp(`^(?:${DUTCH})$`, "u") },
    ],
  },
  sv: {
    verb: /^(?:grep|gripit|häktade|anhöll|dömde|friade|frigav|dödade|sköt|skadade|sparkade|avskedade|utsåg|valde|räddade)$/u,
  },
  nb: {
    verb: /^(?:pågrep|pågrepet|arresterte|fengslet|dømte|frikjente|løslot|drepte|skjøt|skadet|sparket|utnevnte|reddet)$/u,
  },
  da: { verb: /^(?:anholdt|fængslede|dømte|frikendte|løslod|dræbte|skød|sårede|fyrede|udnævnte|reddede)$/u },
};

/** Words of "die Bürgermeisterin von" between a verb and the name that is its object, at most. */
const LONGEST_TITLE = 4;
/** Words of a subject before the verb, at most. */
const LONGEST_SUBJECT = 8;
/** Words from the name to the word that makes its verb whole, at most. */
const LONGEST_REST = 14;

/** "La police a arrêté | Falk", "Die Polizei nahm | Falk am Montag fest": by verbs that a list has, in languages other than English. */
export function doneToAbroad(passage: Passage, at: number, grammar: Grammar, language: Language): DoneTo | null {
  const doing = DOINGS[grammar.code];
  const { tokens, text } = passage;
  const name = tokens[at];
  // "l’ami d’| Otto Falk"
  if (!doing || !name || /['’-]/u.test(text.charAt(name.start - 1)) || /^['’-]/u.test(text.slice(name.end)))
    return null;
  const verb = verbBefore(passage, at, doing, grammar);
  if (verb === null) return null;
  const first = subjectStart(passage, verb, grammar, language);
  return first === null ? null : { first, verb };
}

/** The verb before a name and the title of whoever has it; the first of its auxiliaries. */
function verbBefore(passage: Passage, at: number, doing: Doing, grammar: Grammar): number | null {
  const { tokens } = passage;
  for (let index = at - 1; index >= Math.max(1, at - 1 - LONGEST_TITLE); index--) {
    const token = tokens[index];
    if (!token?.isWord || token.actor || isQuoted(passage, token.start)) return null;
    const word = lower(token);
    if (!token.isCapital && doing.verb.test(word)) {
      if (!doing.auxiliary) return index;
      return doing.auxiliary.test(lower(tokens[index - 1])) ? index - 1 : null;
    }
    const rest = token.isCapital ? undefined : doing.parted?.find(({ verb }) => verb.test(word));
    if (rest) return endsWith(passage, at, rest.last) ? index : null;
    // "a arrêté le fils | de Falk", but "detuvo | a Falk"
    const isPersonal = grammar.code === "es" && /^al?$/u.test(word) && doing.verb.test(lower(tokens[index - 1]));
    if (
      !isPersonal &&
      (grammar.prepositions.has(word) || grammar.governs?.test(`${word} `) || grammar.conjunctions.has(word))
    )
      return null;
    // "verhaftete der Wachmann Falk": a subject behind its verb.
    if (grammar.code === "de" && /^(?:der|die|das|ein)$/u.test(word) && word !== "die") return null;
  }
  return null;
}

/** True where the clause of a name ends with the word that makes its verb whole. */
function endsWith({ tokens }: Passage, at: number, last: RegExp): boolean {
  const end = tokens.findIndex(({ text }, index) => index > at && /^[,;:–—.!?()]$/u.test(text));
  const close = (end < 0 ? tokens.length : end) - 1;
  return close > at && close - at <= LONGEST_REST && last.test(lower(tokens[close]));
}

/** Where the subject of a verb begins, which opens its sentence: "Die Polizei in Norvik"; null for anything else. */
function subjectStart(passage: Passage, verb: number, grammar: Grammar, language: Language): number | null {
  const { tokens } = passage;
  const [opening] = tokens;
  const front = tokens.slice(0, verb);
  if (!opening?.isWord || front.length === 0 || front.length > LONGEST_SUBJECT) return null;
  const word = lower(opening);
  const isArticle = grammar.determiners.has(word);
  if (grammar.oblique?.has(word) || (!isArticle && grammar.prepositions.has(word)) || grammar.adverbs.has(word))
    return null;
  const isPlain = front.every(
    (token, at) =>
      token.isWord &&
      !isQuoted(passage, token.start) &&
      !grammar.that.has(lower(token)) &&
      !grammar.relatives.has(lower(token)) &&
      !isFiniteVerb(passage, at, grammar, language),
  );
  // "Hier", "Quand": who does it is a name, a source, or has an article.
  const isSomebody =
    opening.actor !== null || isArticle || grammar.sourceNouns.has(word) || /^(?:polis|politi)/u.test(word);
  return isPlain && isSomebody && !language.calendarWords.has(word) ? 0 : null;
}
