import type { Language } from "../../../text/languages/types.ts";
import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import { behind, NOT } from "../subject/behind.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Subject } from "../types.ts";

/** Words of a quotation that is a sentence, at least. */
const SHORTEST = 3;

/** What a sentence tells of the quotation before it. */
interface ToldAfter {
  /** Who says it, as words of the sentence behind it; null where it is whoever the article does not say. */
  readonly subject: Subject | null;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/**
 * „Der Hafen ist zu.“ Mit diesen Worten ging Lind., „...“ Das sagte Lind.: a sentence that is a quotation and nothing else, and the sentence
 * behind it, which tells whose words they were. Null where it tells of no words.
 */
export function toldAfter(
  { text, start, end, block, quotations }: Passage,
  next: Passage | undefined,
  grammar: Grammar,
  language: Language,
): ToldAfter | null {
  if (quotations.length === 0 && next?.block === block) return plainAfter({ text, start, end }, next, grammar);
  const [quotation] = quotations;
  const pattern = grammar.toldAfter ?? ROMANCE[grammar.code];
  const told = next?.block === block ? pattern?.exec(next.text.slice(next.start, next.end)) : null;
  if (!next || !told || !quotation || quotation.close < end - 1) return null;
  if (quotation.open !== start && !DATELINE.test(text.slice(start, quotation.open))) return null;
  if (text.slice(quotation.start, quotation.end).split(/\s+/).length < SHORTEST) return null;
  const verb = next.tokens.findIndex(
    (token) => token.start >= next.start && token.end === next.start + told[0].trimEnd().length,
  );
  const isSaying = [grammar.verbs, grammar.quoteVerbs].some((verbs) => verbs.has(lower(next.tokens[verb])));
  const subject = isSaying
    ? (behind(next, verb, grammar, { anywhere: true }) ?? onlyPersonIn(next))
    : mainSubject(next, next.tokens.length, grammar, language);
  const cue = isSaying ? (next.tokens[verb]?.text ?? "") : "";
  return { subject, cue, start: quotation.start, end: quotation.end, isQuoted: true };
}

/** "Lo ha detto", "Así lo afirmó", "C'est ce qu'a déclaré": what a sentence of the narrator and a quotation have behind them alike; by language, with its verb. */
const ROMANCE: Readonly<Record<string, RegExp>> = {
  it: /^(?:Lo|Così) (?:(?:ha|hanno) (?:detto|dichiarato|affermato|spiegato|annunciato|scritto|riferito|ribadito|raccontato|sostenuto|comunicato|confermato)|dice|dicono|disse|afferma|afferma|scrive|scrivono|sostiene|annuncia|spiega|racconta|riferisce|conferma)(?!\p{Alpha})/u,
  es: /^(?:Así lo|Lo) (?:(?:ha|han) )?(?:dijo|dijeron|dicho|afirmó|afirmado|anunció|anunciado|aseguró|asegurado|explicó|explicado|confirmó|confirmado|señaló|señalado|indicó|indicado|declaró|declarado|advirtió|denunció|reconoció|manifestó|comunicó|informó|asegura|afirma|explica|confirma|anuncia|dice|dicen)(?!\p{Alpha})/u,
  fr: /^C['’]est ce qu['’](?:a|ont) (?:déclaré|annoncé|affirmé|expliqué|indiqué|assuré|confirmé|dit|rapporté|révélé|précisé|raconté|estimé)(?!\p{Alpha})/u,
  pt: /^(?:Foi o que|É o que|Assim) (?:disse|disseram|afirmou|declarou|anunciou|explicou|informou|diz|dizem|afirma|garante|garantiu|revelou|confirmou|contou)(?!\p{Alpha})/u,
};
/** "TRENZANO - ", "ROMA. " before the first quotation. */
const DATELINE = /^\p{Upper}[\p{Upper}\s.'’()-]{2,30}\s?[.–—-]\s$/u;

/** "Lo ha detto ieri in aula il perito Otto Falk.": the one person of a sentence that tells who spoke. */
function onlyPersonIn({ tokens }: Passage): Subject | null {
  const people = tokens.filter(({ actor }) => actor?.kind === "person");
  const [first] = people;
  const last = people.at(-1);
  const isOne = first !== undefined && people.every(({ actor }) => actor === first.actor);
  return isOne && last ? { start: first.start, end: last.end, side: "behind" } : null;
}

/** "Das teilte", "Dat meldt", "Det uppger": by language, with its verb. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  de: /^(?:Das|Dies) (?:teilten?|teilte|bericht\p{Lower}+|meldete?n?|bestätigte?n?|erklärte?n?|sagte?n?|hat(?=\s[^.]*\s(?:mitgeteilt|gesagt|bestätigt|erklärt|bekannt\s?gegeben)\.?$)|haben(?=\s[^.]*\s(?:mitgeteilt|gesagt|bestätigt|bekannt\s?gegeben)\.?$)|gab(?=\s[^.]*\sbekannt\.?$))(?!\p{Alpha})/u,
  nl: /^Dat (?:meld(?:t|en|de|den)|zeg(?:t|gen)|zei(?:den)?|schrijft|schreef|bevestig(?:t|en|de)|vertel(?:t|len|de)|heeft(?=\s[^.]*\s(?:bekendgemaakt|gemeld|gezegd|bevestigd|verteld|laten weten)\.?$)|maakt(?:e)?(?=\s[^.]*\sbekend\.?$)|(?:laat|liet)(?=\s[^.]*\sweten\.?$))(?!\p{Alpha})/u,
  sv: /^Det (?:uppger|uppgav|skriver|skrev|rapporterar|rapporterade|meddelar|meddelade|säger|sade|sa|berättar|bekräftar)(?!\p{Alpha})/u,
  da: /^Det (?:oplyser|oplyste|skriver|skrev|siger|sagde|meddeler|meddelte|rapporterer|bekræfter)(?!\p{Alpha})/u,
  ru: /^(?:Об этом|О ч[её]м) (?:сообщил[аио]?|сообща[ею]т|заявил[аио]?|рассказал[аио]?|пиш[еу]т)(?!\p{Alpha})/u,
  uk: /^(?:Про це|Про що) (?:повідомив|повідомил[аио]|повідомля[єю]ть?|заявив|заявил[аио]|розповів|розповіл[аи]|пише|пишуть)(?!\p{Alpha})/u,
  nb: /^Det (?:opplyser|opplyste|skriver|skrev|sier|sa|melder|meldte|bekrefter|bekreftet|rapporterer)(?!\p{Alpha})/u,
};

/** "Zwei Lotsen sind verletzt. Das teilte die Wache mit.": a sentence of the narrator, and who tells of it in the one behind. */
function plainAfter(
  { text, start, end }: Pick<Passage, "text" | "start" | "end">,
  next: Passage,
  grammar: Grammar,
): ToldAfter | null {
  const told = (PLAIN[grammar.code] ?? ROMANCE[grammar.code])?.exec(next.text.slice(next.start, next.end));
  const said = text.slice(start, end).trim();
  const isSpeech = grammar.dashSpeech && /(?:^|\s)[–—-]\s/u.test(said);
  if (!told || isSpeech || !/[.!]$/u.test(said) || said.split(/\s+/u).length < SHORTEST) return null;
  const verb = next.tokens.findIndex((token) => token.end === next.start + told[0].length);
  const subject = verb < 0 ? null : behind(next, verb, grammar, { anywhere: true });
  // "Det säger mycket om läget", "Das sagte er nicht": nobody who tells of it.
  const isSomebody = next.tokens.some((token) => {
    const isWithin = subject !== null && token.start >= subject.start && token.end <= subject.end;
    return (
      isWithin && (token.actor || grammar.sourceNouns.has(lower(token)) || OFFICES[grammar.code]?.test(lower(token)))
    );
  });
  const isDenied = next.tokens.some((token) => NOT.test(lower(token)));
  if (!isSomebody || isDenied) return null;
  const from = text.indexOf(said, start);
  const cue = next.tokens[verb]?.text ?? "";
  return subject && { subject, cue, start: from, end: from + said.replace(/[.!]+$/u, "").length, isQuoted: false };
}
