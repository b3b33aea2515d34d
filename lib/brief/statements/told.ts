import type { Language } from "../../text/languages/types.ts";
import { isCalling } from "./content/callings.ts";
import { formOf } from "./content/clauseForm.ts";
import { ENGLISH_STANCES } from "./content/englishStances.ts";
import { isOffered } from "./content/offers.ts";
import { isBesideDeed } from "./content/saidInParticiple.ts";
import { behindPhrase } from "./content/sayingPhrases.ts";
import type { Grammar } from "./grammars/types.ts";
import { lower } from "./passages/phrases.ts";
import type { Passage, Utterance, Word } from "./types.ts";

/**
 * Verbs that say how sure or how glad the speaker is, by language: with what follows alone a hope would be a fact. "Express" and its like
 * have a feeling for their object, and never what is said.
 */
const ATTITUDES: Readonly<Record<string, RegExp>> = {
  en: /^(?:hop(?:e[sd]?|ing)|regret(?:s|ted|ting)?|remember(?:s|ed|ing)?|fear(?:s|ed|ing)?|expect(?:s|ed|ing)?|doubt(?:s|ed|ing)?|wish(?:es|ed|ing)?|worr(?:y|ies|ied|ying)|wonder(?:s|ed|ing)?|suspect(?:s|ed|ing)?|want(?:s|ed|ing)?|question(?:s|ed|ing)?|(?:express|voic)(?:e[sd]?|ing)?|expressed|expresses)$/u,
  de: /^(?:hofft?e?n?|(?:be)?fürchtet?e?n?|erwartet?e?n?|bezweifelt?e?n?|wünscht?e?n?|vermutet?e?n?|bestreitet|bestritt(?:en)?|dementiert?e?n?|leugnet?e?n?)$/u,
  fr: /^(?:esp[éè]r\p{Alpha}+|crai(?:nt|gnent|gnait)|redout\p{Alpha}+|dout\p{Alpha}+|souhait\p{Alpha}+|ni(?:e|ent|é|ait)|déme(?:nt|ntent|nti)|contest\p{Alpha}+|réfut\p{Alpha}+)$/u,
  es: /^(?:reproch(?:a|an|ó|aron|aba)|esper(?:a|an|ó|aron|aba|aban)|tem(?:e|en|ió|ieron|ía|ían)|dud(?:a|an|ó|aron|aba)|dese(?:a|an|ó)|n(?:iega|iegan|egó|egaron|egaba)|desm(?:iente|ienten|intió|intieron)|confí(?:a|an)|sospech(?:a|an|ó))$/u,
  it: /^(?:sper(?:a|ano|ava|ò)|tem(?:e|ono|eva)|dubit(?:a|ano)|auspic(?:a|ano|ò)|temevano|neg(?:a|ano|ò|ato|ava)|smenti(?:sce|scono|to|ta)|sospett(?:a|ano|ato))$/u,
  pt: /^(?:esper(?:a|am|ou|ava)|tem(?:e|em|eu|ia)|duvid(?:a|am|ou)|neg(?:a|am|ou|aram|ava)|desment(?:e|em|iu|iram)|recei(?:a|am))$/u,
  nl: /^(?:hoopt|hopen|hoopte|vreest|vrezen|vreesde|verwacht(?:en|te)?|betwijfelt|ontken(?:t|nen|de|den)|vermoedt?|vermoed(?:de|den))$/u,
  sv: /^(?:hoppas|hoppades|befarar|befarade|tvivlar|tvivlade|förnekar|förnekade|fruktar|fruktade|misstänker|misstänkte|räknar|räknade)$/u,
  da: /^(?:håber|håbede|frygter|frygtede|tvivler|tvivlede|forventer|benægter|benægtede|afviser|afviste|regner|regnede)$/u,
  nb: /^(?:håper|håpet|frykter|fryktet|tviler|tvilte|forventer|benekter|benektet|avviser|avviste|forventet|mistenker|regner|regnet)$/u,
  pl: /^(?:zaprzecz(?:a|ają|ył|yła|yli)|obawia(?:ją|ł|ła)?|liczy|liczą|spodziewa(?:ją)?)$/u,
  ru: /^(?:опроверг(?:ла|ли)?|отрица(?:ет|ют|л|ла|ли)|наде(?:ется|ются|ялся|ялась)|опаса(?:ется|ются|лся|лась)|ожида(?:ет|ют))$/u,
  uk: /^(?:спросту(?:вав|вала|вали)|запереч(?:ив|ила|или|ує|ують)|сподіва(?:ється|ються|вся|лася)|побою(?:ється|ються)|очіку(?:є|ють))$/u,
};
/** What opens a question told in other words, which is no claim: "asked whether the gate was shut". */
const QUESTION: Readonly<Record<string, RegExp>> = {
  en: /^(?:whether|if|why|how|what|when|who|where|which)\s/iu,
  de: /^(?:ob|warum|wieso|weshalb|wie|wann|wer|wo)\s/iu,
  fr: /^(?:si|pourquoi|comment|quand|où)\s/iu,
};
/** Verbs with which such words are no question: "explained why the gate was shut", "knows who did it". */
const ASKS: Readonly<Record<string, RegExp>> = {
  en: /^(?:ask|wonder|question|inquir|enquir|doubt)\p{Lower}*$/u,
  de: /^(?:frag|bezweifel)\p{Lower}*$/u,
  fr: /^(?:demand|interrog|dout)\p{Alpha}*$/u,
};
/** Verbs beside those of the tables whose object may be a noun: "stressed the importance of the pumps". English. */
const OBJECTS =
  /^(?:report|stress|note|acknowledg|explain|underlin|underscor|highlight|reiterat|outlin|cit|recount|recall|reveal|admit|estimat|discuss|suggest|indicat|signal|recommend|propos|detail|lament|regret|decr(?:y|ies|ied)|deplor)(?:e[ds]?|s|es|ed|ted|ing|ting|d)?$/u;
/** Words between a verb and what is said that belong to the verb: "called on", "pointed out". */
const MOST_BETWEEN = 2;

/**
 * The verb of a reported statement that is not whole without it: what is asked for, what somebody calls a thing, hopes or doubts, or what is no
 * clause of its own ("responsibility for the wreck" is claimed). Verbatim where it stands right before what is said, with "…" behind it
 * elsewhere; null where what is said stands by itself or opens with its verb.
 */
export function toldWith(
  passage: Passage,
  { cue, start, end, isQuoted: isDirect }: Pick<Utterance, "cue" | "start" | "end" | "isQuoted">,
  grammar: Grammar,
  language: Language,
): string | null {
  const verb = cue.toLowerCase();
  const said = passage.text.slice(start, end);
  // "The plan was condemned" by somebody: the words have their verb.
  const hasVerb = grammar.stanceVerbs.has(verb) && said.toLowerCase().endsWith(` ${verb}`);
  if (isDirect || said.toLowerCase().startsWith(verb) || hasVerb) return null;
  // "made it clear that" adds nothing to what is said, "is worried that" does.
  const isPlain = grammar.code === "en" && !ENGLISH_STANCES.first.has(verb);
  const phrase = isPlain ? null : phraseBefore(passage, verb, start, grammar.code);
  if (phrase !== null) return phrase;
  const isBehindVerb = passage.text.slice(passage.start, start).includes(cue);
  const isNeeded =
    isPart(verb, said, grammar) ||
    isCalling(passage, verb, start, grammar.code) ||
    isOffered(passage, verb, start, grammar.code) ||
    (grammar.code === "en" && MADE_KNOWN.test(passage.text.slice(end, passage.end))) ||
    (isBehindVerb && isNoClause(passage, { start, end, verb }, grammar, language));
  return isNeeded ? asWritten(passage, cue, start, grammar.code) : null;
}

/** "Her death | was announced by her son": a noun alone, which says nothing without the verb. English. */
const MADE_KNOWN =
  /^\s(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:\p{Lower}+\s)?(?:announced|confirmed|acknowledged|disclosed|revealed|claimed)\s(?:[^,;:.“”"]{2,40}?\s)?by\s/u;

/** "ist überzeugt, dass", "se dit convaincu que": all the words of such a phrase, or "ist … überzeugt, dass" around a name. */
function phraseBefore(passage: Passage, verb: string, start: number, code: string): string | null {
  const at = passage.tokens.findIndex(
    ({ text: word }, index) => word.toLowerCase() === verb && behindPhrase(passage, index, code) === start,
  );
  const first = passage.tokens[at];
  if (!first) return null;
  const whole = passage.text.slice(first.start, start).trimEnd();
  const isNamed = passage.tokens.some((token) => token.actor && token.start > first.start && token.end < start);
  return isNamed ? `${first.text} … ${whole.split(" ").slice(-2).join(" ")}` : whole;
}

/** True for a verb that says how what follows is meant, whatever follows. */
const isPart = (verb: string, said: string, { code, stanceVerbs, namingVerbs, thatVerbs, calledAs }: Grammar) =>
  // "würdigte die Leiterin als „mutig“"
  calledAs?.test(`${verb} ${said}`) === true ||
  (code !== "en" && isBesideDeed(verb)) ||
  ATTITUDES[code]?.test(verb) === true ||
  // "promised what he called a full account"
  (code === "en" &&
    /^what (?:he|she|it|they) (?:has |have |had )?(?:calls?|called|describes?|described|termed) /u.test(said)) ||
  // "lamented the fact that nobody was asked"
  (code === "en" && /^the (?:fact|idea|notion|possibility|prospect) (?:that|of) /u.test(said)) ||
  stanceVerbs.has(verb) ||
  (namingVerbs.has(verb) && !thatVerbs.has(verb)) ||
  (QUESTION[code]?.test(said) === true && ASKS[code]?.test(verb) === true);

/** "receiving", not "meeting" or "evening", which are nouns as well. */
const RECEIVING =
  /^(?:receiving|having|being|taking|making|giving|using|paying|seeing|hearing|knowing|doing|getting|helping|holding|leaving|letting|losing|selling|sending|signing|working|writing|stealing|killing|lying|hiding|failing|accepting|finding|asking|telling)$/u;

interface Said {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
}

/** True where no verb of its own tells what is said, or none before an infinitive: "the crew to rest when the pumps stop". */
function isNoClause(passage: Passage, said: Said, grammar: Grammar, language: Language): boolean {
  const { askingVerbs, tellingVerbs, objectVerbs, that, finite, code } = grammar;
  const isEnglish = code === "en";
  // "kritisierte die Reaktion", "a dénoncé un abus": without its verb an object would be said by nobody knows how.
  if (!isEnglish && finite === null) return askingVerbs.has(said.verb) || objectVerbs.has(said.verb);
  const takesObject =
    finite !== null &&
    (askingVerbs.has(said.verb) || objectVerbs.has(said.verb) || (isEnglish && OBJECTS.test(said.verb)));
  if (!takesObject && !isEnglish) return false;
  const first = passage.tokens.findIndex(({ start }) => start >= said.start);
  const before = passage.tokens[first - 1];
  // "Told the crew that to rest is no crime", "reports that most ate well"; but "suggested that the others follow" asks for it.
  const isProposal = askingVerbs.has(said.verb) || /^(?:suggest|recommend|propos)/u.test(said.verb);
  if (isEnglish && !isProposal && that.has(lower(before))) return false;
  // "As Nordfast reported, the head of the port, Falk, rows": a clause, whatever its verb.
  const isMerelyObject = takesObject && !askingVerbs.has(said.verb) && !objectVerbs.has(said.verb);
  if (isEnglish && isMerelyObject && before?.text === ",") return false;
  // "told her crew to “keep the lamps on”"
  const text = passage.text.slice(said.start, said.end);
  if (isEnglish && tellingVerbs.has(said.verb) && /^(?:not\s)?to\s["“]/u.test(text)) return true;
  // "confirmed receiving it"
  const opener = passage.tokens[first];
  if (
    isEnglish &&
    takesObject &&
    opener &&
    RECEIVING.test(opener.text) &&
    !grammar.auxiliaries.has(lower(passage.tokens[first + 1]))
  )
    return true;
  const form = formOf(passage, said, grammar, language);
  if (form === "clause" || takesObject) return form !== "clause";
  const opening = passage.tokens[first]?.text ?? "";
  const takesInfinitive =
    askingVerbs.has(said.verb) || tellingVerbs.has(said.verb) || /^(?:warn|advis)/u.test(said.verb);
  if (form === "infinitive") return takesInfinitive || opening === "to";
  // "Commented drily on the fact", "vowed in a letter to “shut” it"; "according to the crew, shortly before" has a clause of its own
  const isPhrase = grammar.prepositions.has(opening) || /^\p{Lower}{2,}ly$/u.test(opening);
  // "Advised the crew against sailing", "warned the crew about the sails"
  return (
    (isPhrase && !said.verb.includes(" ")) ||
    /^\p{Lower}{2,}ing$/u.test(opening) ||
    /^(?:advis|assur|warn|t(?:ell|old))/u.test(said.verb)
  );
}

/** "a", "a également", "ha ya": what makes a whole verb of a participle, right before it. */
const AUXILIARY =
  /(?<=^|[\s"”»,])(?:l['’])?(?:ai?|as|ont|av(?:ait|aient)|aur(?:ait|aient)|ha|han|hab(?:ía|rían?)|habían|hanno|avev(?:a|ano)|tem|têm|tinham?|s['’](?:est|était|étaient)|se sont|se|si è|si sono|si)\s(?:(?:également|aussi|déjà|ainsi|toutefois|aussitôt|pourtant|néanmoins|vivement|ya|también|già|anche|já|também)\s)?$/u;

/** "[forderte] die Stadt auf, | den Hafen zu räumen", "[riet] den Kunden, | zu kündigen": whom somebody asks to do something. German. */
const ASKED_OF =
  /^\s(?:(?:(?:d(?:ie|en|as)|alle|sein(?:en?)?|ihr(?:en?)?)\s)?(?:\p{Lower}+e[ns]?\s)?\p{Upper}[\p{Alpha}-]+(?:\s(?:dazu|daher|deshalb))?\s(?:auf|an)|(?:(?:de[nm]|seine[nm]|ihre[nm])\s\p{Upper}[\p{Alpha}-]+|\p{Upper}[\p{Alpha}-]+n)),$/u;

/** "is now", "has been": the same of what goes on, in English. */
const GOING_ON =
  /(?<=^|[\s"”,])(?:is|are|was|were|(?:has|have|had)\s(?:(?:also|now|long|reportedly)\s)?been)\s(?:(?:now|also|still|again|already|currently|reportedly)\s)?$/u;

/** "riet | Falk, | das Boot zu verkaufen": who advises, where the verb stands first. */
const isNamed = (tokens: readonly Word[], from: number, to: number): boolean =>
  tokens.some(({ actor, start }) => actor?.kind === "person" && start >= from && start < to);

function asWritten({ text, tokens, start: from }: Passage, cue: string, start: number, code: string): string {
  const isOther = code !== "en";
  const at = text.lastIndexOf(cue, start - 1);
  const written = at < from ? "" : text.slice(at, start).trimEnd();
  const between = written.slice(cue.length);
  // "hofft, dass", "drohte damit,"
  const isBeside =
    at >= from &&
    ((/^,?(?:\s\p{Lower}+)*,?$/u.test(between) && between.split(" ").length - 1 <= MOST_BETWEEN) ||
      (code === "de" && ASKED_OF.test(between) && !isNamed(tokens, at + cue.length, start)));
  const leads = isOther ? AUXILIARY : cue.endsWith("ing") ? GOING_ON : null;
  const auxiliary = (at > from && leads?.exec(text.slice(from, at))?.[0]) || "";
  // "kritisierte am Montag in Norvik, dass": the word that opens a clause whose verb stands last.
  const that = isOther ? (/,?\s(?:dass|daß|dat|que|che)$/u.exec(between)?.[0] ?? "") : "";
  return auxiliary + (isBeside ? written : `${cue} …${that}`);
}
