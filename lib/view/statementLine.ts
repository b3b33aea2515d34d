import type { Statement } from "../types.ts";

/**
 * What was said, in quotation marks only when the article has it in quotation marks. Where the article tells in the middle of it who is
 * speaking, "…" stands for that: the speaker's name is above the line already, and both parts stand in the same marks. What is asked
 * for, hoped or denied is told with its verb, wherever that stands.
 */
export function statementLine(statement: Statement): string {
  const { kind, cue, told, content } = statement;
  if (kind === "direct") return `“${withoutNarrator(content.text.trim(), statement)}”`;
  const said = withoutAside(content.text, statement);
  // "This, Lind hopes, will help": told by its own words, verb and all.
  if (told) return said === content.text ? `${told} ${said}` : content.text;
  return DENIES.test(cue) && !said.startsWith(cue) ? `${cue} … ${said}` : said;
}

/** Verbs without which what is told would be the contrary of what was said. */
const DENIES =
  /^(?:den(?:y|ies|ied|ying)|disput\w*|doubt\w*|refut\w*|reject\w*|bestr(?:eit|itt)\w*|leugn\w*|dementier\w*|nie|niait|nié|niega|negó|nega|negou|ontken\w*|förnek\w*|zaprzecz\w*)$/iu;

/**
 * The end of one part of a quotation, the narrator's words, and the beginning of the next part. A paper named there stands in marks of its
 * own: “We lost,” said Lind to the “Herald”. “We ...”
 */
const BETWEEN_QUOTATIONS =
  /\s?([,.!?…–—]["”»“]|["”»“][,.]|["”»])(\s[^"“”„«»]{3,200}(?:(?<![.,:;!?…]\s)["“„«]\p{Lu}[^"“”„«».,!?]{1,40}["”»“][.,]?\s)?)["“„«]\s?/gu;

/** A stretch between two commas. */
const BETWEEN_COMMAS = /,(\s[^,"“”„«»]{3,100}),/gu;

/** Words of such a stretch beside the speaker: "said on Monday". More may be a clause of what is said: "which Lind called the best of all". */
const MOST_BESIDE = 3;

const withoutNarrator = (text: string, statement: Statement): string =>
  text.replace(BETWEEN_QUOTATIONS, (whole, before: string, told: string) =>
    tellsWho(told, statement) || isTag(told, statement) ? `${before.replace(/["”»“]/u, "”")} … “` : whole,
  );

/** "The deck, Lind said, is safe" */
const withoutAside = (text: string, statement: Statement): string =>
  text.replace(BETWEEN_COMMAS, (whole, told: string) =>
    tellsWho(told, statement) &&
    (wordsOf(told) - wordsOf(statement.speakerText) <= MOST_BESIDE || isTold(told, statement))
      ? " …"
      : whole,
  );

/** "officials told reporters at the pier on Monday": nothing but who told it, to whom, where and when. English. */
const isTold = (told: string, { cue, speakerText }: Statement): boolean =>
  told.startsWith(` ${speakerText} ${cue}`) && TOLD_WHEN.test(told.slice(speakerText.length + cue.length + 2));
const TOLD_WHEN =
  /^(?:\s(?:reporters|journalists|lawmakers|the\s\p{Ll}+|(?:the\s)?\p{Lu}[\p{L}\d’'.&-]*(?:\s[\p{L}\d’'.&-]+){0,4}))?(?:\s(?:late|early))?(?:\s(?:on|in|at|by|during|via)\s(?!which\b|whom\b)[^,]{2,60})?$/u;

const wordsOf = (text: string) => text.trim().split(/\s+/).length;

/**
 * "he said", between two quotations of somebody without a name; «…», | relató a la prensa. | «…», with no subject: a verb of saying that comes
 * first, and no other clause.
 */
const isTag = (told: string, { cue }: Statement): boolean =>
  (told.startsWith(` ${cue} `) && /^[^.;:?!]*[.,:]?\s?$/u.test(told)) ||
  (told.includes(` ${cue}`) && /^\s(?:he|she|they|it)\s\p{L}+(?:\s\p{L}+){0,3}[.,:]?\s?$/u.test(told));

/** True for words that name the speaker or have the verb, and so say nothing of what was said. */
const tellsWho = (told: string, { cue, speakerText }: Statement): boolean =>
  told.includes(speakerText) && told.includes(cue);
