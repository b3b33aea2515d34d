import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../../actors/data/countries.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf, headPhrase } from "../passages/phraseHead.ts";
import { isRecurring } from "./byTheWay.ts";
import { isSource } from "./isSource.ts";
import {
  canBeAgency,
  canBeCalled,
  isHeadOf,
  isNamedBody,
  isNamedOtherwise,
  isOfOtherKind,
  isOneOfClubs,
} from "./namedBodies.ts";
import { laterBearer } from "./officeWords.ts";
import { fitsRole, isEqual, isSameRole } from "./sameRole.ts";
import { isShareAlone, withoutShare } from "./shares.ts";
import { isShareOfPeople } from "./sharesAbroad.ts";

/** Subjects that are a clause or a thing of grammar. */
const NO_SOURCE =
  /^(?:(?:there|this|that|these|those|what|it|one$|something|nothing|anything|everything|no|none|how|why|yet|still|now|then|here|so|but|also|in|on|at|by|from|into|up|out|off|over|under|between|after|before|during|since|until|without|within|like|as|if|than|when|while|where)\b|\p{Alpha}+ing$|\p{Lower}+ed$|(?:the|this|that|each|every) (?:moment|time|day|week|month|year|way|fact|idea|end|rest)$)/iu;
/** Nouns that stand for an organization named before: "the company", "the agency". */
const COMPANY =
  /^(?:company|firm|utility|group|organization|organisation|agency|network|outlet|newspaper|paper|broadcaster|charity|body|website|site|airline|carrier|party|union|association|bank|retailer|manufacturer|publisher|publication|magazine|embassy|regulator|watchdog|club|church|foundation|institute|alliance|bloc|lender|startup|nonprofit|automaker|carmaker|chipmaker|drugmaker|planemaker|giant|brand|chain|supermarket|insurer|brewer|streamer|developer|brokerage|consultancy|conglomerate)$/;

/** "You ask": whoever reads it; "Remember, saying so": what the reader is asked; "When asked, it claimed": what opens a clause. English. */
const NOBODY =
  /^(?:you|remember|note|imagine|consider|think|look|listen|wait|please|when|while|whenever|if|although|though|because|unless|until|whereas|once)$/iu;

/** "Vakbond ZorgBreed", "facket Byggfolket": the noun for a body and its name. Dutch and Nordic. */
const NORTHERN_BODY =
  /^(?:(?:de|het)\s)?\p{Alpha}*(?:bond|stichting|vereniging|organisatie|fabrikant|facket|förbundet|företaget|bolaget|föreningen|fagforeningen|forbundet|selskabet|selskapet|foreningen|organisationen|organisasjonen)\s\p{Upper}[\p{Alpha}-]+$/u;

/** "Niemand kann sagen, dass", "man muss einräumen": nobody, or anybody. Other languages. */
const NOBODY_ABROAD =
  /^(?:man|niemand|keiner|keine|jeder|jedermann|nichts|alles|personne|rien|tout|nadie|nada|ninguno|ninguna|nessuno|nessuna|niente|nulla|ninguém|nenhum|nenhuma|men|niemand|iedereen|niets|ingen|inget|intet|alla|alle|alt)$/iu;

/** "L’attrice Ida Brandt": a name that is no actor of the brief. */
const FULL_NAME = /^(?:[Ll]['’]|(?:[Ll][aeo]|[Ii]l|[Ee]l|[OoAa])\s)\p{Lower}+(?:\s\p{Upper}[\p{Alpha}’'-]+){2}$/u;

/** "The bank's regulator": what it is of is somebody else. */
const OWNED = /^the\s.*['’]s?\s/iu;

const BASED = /^\p{Upper}[\p{Alpha}.]+-based\s(?:\p{Lower}+\s)?\p{Lower}+$/u;

/** "Falk’s party": his, and not the body named last. */
function isOfPerson(words: string, actors: readonly Actor[]): boolean {
  const owner = /^(\p{Upper}[\p{Alpha}-]+)['’]s?\s/u.exec(words)?.[1];
  return (
    owner !== undefined &&
    actors.some(({ kind, name }) => kind === "person" && (name === owner || name.endsWith(` ${owner}`)))
  );
}

/** "a step some scientists [have questioned]": what they speak of. English. */
const THING_OF_MANY =
  /^an?\s(?:\p{Lower}+\s){1,2}(?:some|many|several|most|critics|experts|others|both|few)(?:\s\p{Lower}+)?$/iu;

/** What "the force" is short for. */
const FORCE = /(?:^|\s)(?:Police|Constabulary|Guard|Army|Navy|Force)$/u;

/** "A third said", "said the other": one of those just told of, or a third of them. English. */
const ONE_OF_THEM = /^(?:the\sother|(?:an?|the)\s(?:second|third|fourth|fifth|sixth)|the\sfirst|one)$/iu;

/** What nothing but somebody does. English. */
const SAID = /^(?:sa(?:id|ys)|t(?:old|ells)|wr(?:ote|ites)|(?:add|recall|explain|insist|ask)(?:s|ed)|repli(?:es|ed))$/u;
const EVERYONE = /^(?:those|every(?:one|body)|anyone|nearly everyone|almost everyone)(?:\s|$)/iu;
const ACCORDING = /^(?:according to|per)$/u;

const INDEFINITE = /^(?:an?|one|two|three|four|five|some|another|several|many|other|most|both|more|few|\d+)\s/iu;

/** "The country's prime minister": of the country that the story has just named, not of any in it. */
const OF_THE_PLACE = /^the\s(?:country|nation|state|province|region|city|town)['’]s\s/iu;

interface Surroundings {
  readonly actors: readonly Actor[];
  /** The nearest actor before the words that fits. */
  readonly nearest: (fits: (actor: Actor) => boolean) => Actor | null;
  /** The same through the whole article so far. */
  readonly inArticle: (fits: (actor: Actor) => boolean) => Actor | null;
  readonly grammar: Grammar;
  readonly language: Language;
  /** True for a body that is only named by the way. */
  readonly isByTheWay: (actor: Actor) => boolean;
  /** True when whatever stands before the verb speaks. */
  readonly isSure: boolean;
  /** What the statement is marked by, in lower case: "said", "according to". */
  readonly verb: string;
  /** True where what is said is a long quotation: of a sign, a motion, a note. */
  readonly isQuotation: boolean;
}

/** Whom words without a name mean: an actor by role ("the minister"), an unnamed source, or nobody. */
export function describedAs(
  given: string,
  { actors, nearest, inArticle, isByTheWay, grammar, language, isSure, verb, isQuotation }: Surroundings,
): Omit<Speaker, "text"> | null {
  const words = grammar.code === "en" ? withoutShare(given) : given;
  const head = headOf(words);
  if (isShareOfPeople(words, grammar.code) || (grammar.code === "en" && isSure && isShareAlone(given)))
    return { actor: null, unnamed: true };
  // "One in three Norlanders"
  if (words !== given && isSure && /^\p{Upper}\p{Lower}+s$/u.test(words)) return { actor: null, unnamed: true };
  // "16 of the 22 studies"
  if (words !== given && grammar.documents?.has(head)) return { actor: null, unnamed: false };
  // "The Vale, Norland-based company", cut behind its town: it has a name, whichever that is.
  if (grammar.code === "en" && BASED.test(words) && COMPANY.test(head)) return { actor: null, unnamed: false };
  if (/^(?:no|nobody|neither|none)\s/iu.test(words)) return null;
  if (grammar.code === "en" && THING_OF_MANY.test(words)) return null;
  if ((grammar.code === "en" ? NOBODY : NOBODY_ABROAD).test(words)) return null;
  // "sondern", "S’il"
  const isOpener = grammar.clauseOpeners.has(words.toLowerCase()) || /^(?:s|qu)['’]\p{Alpha}+$/iu.test(words);
  if (grammar.code !== "en" && isOpener) return null;
  // "Furthermore", "Meanwhile": a link, and nobody.
  const isLink = language.connectiveOpeners.has(words.toLowerCase()) || grammar.manner?.test(words.toLowerCase());
  if (isLink && !words.includes(" ") && !grammar.sourceNouns.has(head)) return null;
  const named = (actor: Actor) => ({ actor, unnamed: false });
  // "Police" are the only police force of the story.
  const forces =
    head === "police" ? actors.filter(({ kind, name }) => kind === "organization" && /\sPolice$/u.test(name)) : [];
  if (/^(?:the\s)?police$/iu.test(words) && forces.length === 1 && forces[0]) return named(forces[0]);
  // "The Norwegian government" is its country, where that is in the story.
  const people = /^(?:the\s)?(\p{Upper}\p{Alpha}+)\s(?:government|administration)$/iu.exec(words)?.[1];
  const country =
    people && actors.find(({ kind, name }) => kind === "place" && COUNTRY_BY_DEMONYM.get(people) === name);
  if (country) return named(country);
  // "The government": that of the country which the story is about.
  if (/^(?:the\s)?(?:government|administration)$/iu.test(words)) {
    const [only, next] = actors.filter(({ kind, name }) => kind === "place" && COUNTRY_BY_NAME.has(name));
    if (only && only.mentions.length >= 3 && (!next || only.mentions.length >= 2 * next.mentions.length))
      return named(only);
  }
  const isDefinite = /^(?:the|its|their|this|his|her|\p{Upper}[\p{Alpha}-]+['’]s)\s/iu.test(words);
  const isBare = isDefinite && !/\s(?:for|of|at|from|in|with|who|close|familiar)\s/u.test(words);
  if (!INDEFINITE.test(words)) {
    const inRole =
      // Elsewhere offices are told apart by `officeBearer`.
      (grammar.code === "en"
        ? (OF_THE_PLACE.test(words) ? nearest : inArticle)(
            ({ kind, roles }) =>
              kind === "person" && roles.some(({ text }) => (isBare ? fitsRole(text, words) : isSameRole(text, words))),
          )
        : null) ??
      onlyOne(
        actors.filter(({ kind, roles }) => kind === "person" && roles.some(({ text }) => isEqual(text, words))),
      ) ??
      (grammar.code === "en" ? laterBearer(words, actors, inArticle) : null);
    if (inRole) return named(inRole);
    if (isBare) {
      // "the 2012 census report" is not the "Energy Situation Report".
      const isOther = grammar.documents?.has(head) && words.split(/\s+/).length > 2;
      const actor =
        nearest(({ kind, name }) => kind === "organization" && !isOther && isHeadOf(head, name, grammar)) ??
        (head === "force" ? nearest(({ kind, name }) => kind === "organization" && FORCE.test(name)) : null) ??
        (COMPANY.test(head) && !OWNED.test(words) && !isOfPerson(words, actors)
          ? bodyCalled(words, head, nearest, inArticle, isByTheWay)
          : null);
      if (actor && !(grammar.code === "en" && isNamedOtherwise(words, actor))) return named(actor);
    }
  }
  if (grammar.notSources?.test(words)) return null;
  const opensLow = words.charAt(0) !== words.charAt(0).toUpperCase();
  const opener = words.toLowerCase().split(" ")[0] ?? "";
  // "in der sie Ängste und | psychische Krisen schildert": where every noun has a capital, no name.
  const isBareNoun =
    grammar.capitalNouns && opensLow && !grammar.determiners.has(opener) && !grammar.speaking.has(opener);
  // "The Norwegian Embassy in Storholm" has a name, "The Norwegian embassy" and "Police" have none.
  if (isSource(words, head, grammar))
    return {
      actor: null,
      unnamed:
        !isNamedBody(words, grammar) &&
        !NORTHERN_BODY.test(words.charAt(0).toLowerCase() + words.slice(1)) &&
        !(grammar.inverts && !grammar.capitalNouns && FULL_NAME.test(words)),
    };
  if (isSure && grammar.code === "en" && SAID.test(verb) && ONE_OF_THEM.test(words))
    return { actor: null, unnamed: true };
  // "according to those present"
  if (ACCORDING.test(verb) && EVERYONE.test(words)) return { actor: null, unnamed: true };
  // "according to new modelling"
  if (isSure && (ACCORDING.test(verb) ? grammar.records : grammar.findings)?.has(head))
    return { actor: null, unnamed: false };
  if (isBareNoun && !isSource(words, head, grammar) && !/\d/.test(opener)) return null;
  // "in Norvik": no words for anybody.
  if (opensLow && NO_SOURCE.test(words)) return null;
  // A name that is no actor of the brief still is a name: "Otto Falk", "union lawyer Otto Falk", "the Storholm Herald".
  const last = headPhrase(words).split(/\s+/).at(-1) ?? "";
  // "Villagers": a capital at the start of a sentence makes no name of many people.
  const areMany = grammar.code === "en" && /^\p{Upper}\p{Lower}+[^s]s$/u.test(words) && isRoleNoun(singular(head));
  if (areMany && !COUNTRY_BY_DEMONYM.has(words.slice(0, -1))) return { actor: null, unnamed: true };
  const isName =
    /^(?:\p{Upper}[\p{Alpha}\p{M}'’.-]*\s?){1,4}$/u.test(words) ||
    (/^\p{Upper}/u.test(last) && (last !== words || opensLow));
  // "ein Familienvater", in German
  const isAnybody = grammar.capitalNouns
    ? /^(?:k?eine?[rm]?\s|(?:einige|mehrere|viele|manche|zahlreiche|andere)[nr]?(?:\s|$))/iu.test(words)
    : isOneOfMany(words, grammar);
  if (isName) return isSure || /^\p{Upper}/u.test(words) ? { actor: null, unnamed: isAnybody } : null;
  const first = /^(?:[ld](?=['’])|\S+)/u.exec(words.toLowerCase())?.[0] ?? "";
  // "continuer encore": where a noun that is somebody has an article.
  if (grammar.articled && !grammar.determiners.has(first) && !grammar.speaking.has(first)) return null;
  // "The 56-year-old", of whom nothing tells who he is, has been named; "a 56-year-old" has not.
  if (/^\d\d-year-old$/u.test(head)) return isSure ? { actor: null, unnamed: !/^the\s/iu.test(words) } : null;
  const canSpeak = isQuotation || (grammar.canSpeak?.(head) ?? true);
  return isSure && canSpeak && /^(?:\p{Lower}{3}|\d+-jährige)/u.test(head) && !NO_SOURCE.test(words)
    ? { actor: null, unnamed: true }
    : null;
}

/** "Un salarié de Nordfast", "een buurvrouw van Falk": somebody, though it ends in a name. Other languages than English and German. */
const isOneOfMany = (words: string, { code, governs }: Grammar): boolean =>
  code !== "en" &&
  /^(?:une?|una|uno|um|uma|een|en|ei|et|ett)\s\p{Lower}/iu.test(words) &&
  governs?.test(words.slice(words.indexOf(" ") + 1)) === true;

/** "The company": the organization named last, unless that is only named by the way and the article is about another one. */
function bodyCalled(
  words: string,
  head: string,
  nearest: Surroundings["nearest"],
  inArticle: Surroundings["inArticle"],
  isByTheWay: Surroundings["isByTheWay"],
): Actor | null {
  const fits = ({ kind, name, roles }: Actor) =>
    kind === "organization" && canBeCalled(name, head) && !isOfOtherKind(roles, head) && canBeAgency(name, words);
  const last = nearest(fits);
  if (last && isOneOfClubs(head, last, inArticle)) return null;
  return last && isByTheWay(last) ? (inArticle((actor) => fits(actor) && isRecurring(actor)) ?? last) : last;
}

const singular = (noun: string): string => noun.replace(/ies$/u, "y").replace(/s$/u, "");

const onlyOne = (actors: readonly Actor[]): Actor | null => (actors.length === 1 ? (actors[0] ?? null) : null);

/** Who has the office that a phrase names: "the minister". @param inArticle the last actor that fits. */
export const bearerOf = (words: string, inArticle: Surroundings["inArticle"]): Actor | null =>
  inArticle(({ kind, roles }) => kind === "person" && roles.some(({ text }) => fitsRole(text, words)));
