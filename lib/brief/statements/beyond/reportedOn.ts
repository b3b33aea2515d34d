import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import type { Context, Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { isVerb } from "../subject/verbSecond.ts";
import type { Passage, Utterance, Word } from "../types.ts";

/** Words before the verb of "Die Besatzung des Schiffes habe", at most. */
const LONGEST_FRONT = 14;
/** Words of the shortest sentence that says something. */
const SHORTEST = 4;

/** The mood in which nobody but a reporter speaks: "sei", "habe", not "würde" and "hätte", which may be the narrator's. */
export const REPORTED =
  /^(?:sei|seien|habe|werde|wolle|solle|müsse|könne|dürfe|gebe|gehe|komme|nehme|stehe|bleibe|lasse|bringe|sehe|liege|wisse|drohe|laufe|gehöre|verdiene|beginne|wachse|sinke|steige|verliere|bedeute|fehle|gelte|helfe|brauche|zeige|mache|halte|führe|trage|spreche|setze|biete|finde|leide|erwarte|sorge|erscheine|entstehe|arbeite|dauere|koste|treffe|verstehe|versuche|verhindere|hänge|kenne|rechne|schreibe|plane|prüfe|suche|kämpfe|schaffe|erhalte|zahle|investiere|fürchte|wünsche|vertraue|schade|nutze|benötige|gefährde|fordere|verhandle|ermittle|untersuche|funktioniere|reagiere|profitiere|riskiere|schätze|lehne|ziehe|fahre|falle|schließe|spiele|verstoße|betreffe|umfasse|schütze|melde|diene|stelle|warne|rufe|vermisse|übernehme|trete|verlasse|beende|verzichte|akzeptiere|respektiere|bereue|entschuldige|unterstütze|vertrete|lege|verfüge|reiche|löse|ändere|stärke|senke|erhöhe|gewinne|öffne|störe|belaste|entlaste|bestreite|leugne|verteidige|behaupte|betone|verspreche|gestehe|beziehe|stamme)$/u;
/** The same of any verb, behind "er": "Er schäme sich", not "Er sagte", "Er wurde", "Er wäre". */
const REPORTED_OF_HIM =
  /^(?!(?:w[uü]rde|wäre|käme|gäbe|nähme|sähe|läge|ließe|liesse|ginge|bliebe|stünde|fände|zöge|säße)$)\p{Lower}+[^t\P{Lower}]e$/u;
/** Tokens of ", unter dem die Stadt leide," at most. */
const LONGEST_RELATIVE = 12;
/** "Man nehme", "Es sei denn", "wie dem auch sei", "Gott sei Dank": what nobody reports. */
const NOT_REPORTED =
  /(?:^|\s)(?:man (?:nehme|denke|stelle|beachte|bedenke|vergleiche|lese|schaue|frage|glaube|erinnere|lasse|gebe|rühre) |es sei denn|dem auch sei|sei dank|sei es|lang lebe|es lebe|sei(?:en)? (?:hier |nur |noch |auch )?(?:erwähnt|gesagt|angemerkt|verwiesen|empfohlen|erinnert|hingewiesen))/iu;

/** What tells how somebody stands to something, and may be told on in that mood. */
const STANCE =
  /(?<!\p{Alpha})(?:(?:zeigte|äußerte|gab|verwahrte|entschuldigte|wehrte|rechtfertigte) sich|äußern|kommentieren|(?:verteidig|rechtfertig|dank|lob|würdig|kritisier|begrüß|begründ|bedauer|beklag|schilder|erinner|forder|verlang|versprech|bezweifel|bezeichne)(?:t|te|ete)|(?:nannte|widersprach|bestritt|versprach|mahnte|drohte|appellierte|plädierte|bezifferte|verwies|rechnet|rechnete)|(?:wies|räumte|sicherte|kündigte|lehnte|warf|sprach|stellte)(?=\s[^,.;]*\s(?:zurück|ein|zu|an|ab|vor|aus|Aussicht)[.,\s]))(?!\p{Alpha})/u;
const PASSIVE = /(?<!\p{Alpha})(?:wurden?|worden|wird|werden)(?!\p{Alpha})/u;

/**
 * "Falk verteidigte den Plan. Das Tor sei seit Jahren undicht.": the same behind a sentence in which a person takes a stance, who is its
 * `acting` one. German.
 */
export function reportedBehindStance(
  passage: Passage,
  before: Passage | null,
  acting: Actor | null,
  grammar: Grammar,
  language: Language,
): { readonly said: Pick<Utterance, "cue" | "start" | "end" | "isQuoted">; readonly speaker: Speaker } | null {
  const told = before?.text.slice(before.start, before.end) ?? "";
  if (!acting || !before || grammar.code !== "de" || !STANCE.test(told) || PASSIVE.test(told)) return null;
  const mention = acting.mentions.find(
    ({ block, start, end }) => block === before.block && start >= before.start && end <= before.end,
  );
  const text = mention ? before.text.slice(mention.start, mention.end) : acting.name;
  const speaker = { actor: acting, unnamed: false, text };
  const said = reportedOn(passage, before, { passage: before, speakers: [speaker] }, grammar, language);
  return said && { said, speaker };
}

/**
 * "Falk wies das zurück, sagte er. Die Besatzung habe alles richtig gemacht.": a sentence behind what somebody said that is told in the mood of
 * reports, all of it. Null for any other sentence. German.
 */
export function reportedOn(
  passage: Passage,
  before: Passage | null,
  { passage: told, speakers }: NonNullable<Context["previous"]>,
  grammar: Grammar,
  language: Language,
): Pick<Utterance, "cue" | "start" | "end" | "isQuoted"> | null {
  if (!grammar.reportedMood || grammar.code !== "de" || before !== told) return null;
  // At the head of the next paragraph nobody but whoever spoke last reports so.
  if (before.block !== passage.block && before.block !== passage.block - 1) return null;
  const { text, tokens, start, end } = passage;
  if (speakers.length !== 1 || tokens.length < SHORTEST || NOT_REPORTED.test(text.slice(start, end))) return null;
  const opening = lower(tokens[0]);
  const isClause =
    (grammar.clauseOpeners.has(opening) || grammar.conditions.has(opening)) && !grammar.coordinators?.has(opening);
  if (isClause && !isBehindClause(passage)) return null;
  const verb = tokens.findIndex(
    (token, at) =>
      !isQuoted(passage, token.start) &&
      !token.isCapital &&
      (REPORTED.test(lower(token)) ||
        (/^[,;:–—()?]$/u.test(token.text) && !isInList(tokens, at)) ||
        isVerb(tokens, at, grammar, language)),
  );
  const isOfHim = /^(?:er|es)$/u.test(opening) && !tokens[1]?.isCapital && REPORTED_OF_HIM.test(lower(tokens[1]));
  const main = tokens[verb]?.text === "," ? behindRelative(passage, verb) : verb;
  const isReport = isClause || isOfHim || (verb > 0 && verb <= LONGEST_FRONT && REPORTED.test(lower(tokens[main])));
  // "Ich habe": a form of both moods.
  const isFirst = tokens.some((token) => language.firstPerson.has(lower(token)) && !isQuoted(passage, token.start));
  if (!isReport || isFirst || /\?\s*$/u.test(text.slice(start, end))) return null;
  const first = tokens[0]?.start ?? start;
  const last = text.slice(first, end).replace(/(?:,\sh(?:ei|ie)ßt?\ses(?:\s\p{Lower}+){0,2})?[\s.]+$/u, "");
  return { cue: "", start: first, end: first + last.length, isQuoted: false };
}

/** "Dass es gelang, | sei ein Glück": a clause that opens the sentence, and behind its comma the verb of the report. */
function isBehindClause({ tokens }: Passage): boolean {
  const comma = tokens.findIndex(({ isWord, text }) => !isWord && /^[,;:–—.]$/u.test(text));
  return tokens[comma]?.text === "," && comma <= LONGEST_FRONT && REPORTED.test(lower(tokens[comma + 1]));
}

/** The comma of "Feuerwehr, Wache und Rotes Kreuz" */
const isInList = (tokens: readonly Word[], at: number): boolean =>
  tokens[at]?.text === "," && tokens[at - 1]?.isCapital === true && tokens[at + 1]?.isCapital === true;

/** "Jedes Schiff, das dort liege, | habe": behind the relative clause that opens at a comma, where it is told in that mood, too; else -1. */
function behindRelative({ tokens }: Passage, comma: number): number {
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ",");
  const isShort = close > comma && close - comma <= LONGEST_RELATIVE;
  return isShort && REPORTED.test(lower(tokens[close - 1])) ? close + 1 : -1;
}
