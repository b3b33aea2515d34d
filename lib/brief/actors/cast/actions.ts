import type { Language } from "../../../text/languages/types.ts";
import type { Article, Sentence, Span } from "../../../types.ts";
import type { Mention } from "../types.ts";

/** What follows a subject: an auxiliary, or a word in the form of a verb. */
const VERB =
  /^(?:,[^,]{2,80},)?\s+(?:also|then|now|still|later|already|never|has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|did|does|do|\p{Lower}{2,}(?:ed|es|s|n't)|said|told|made|took|went|came|gave|got|won|lost|left|met|held|kept|saw|found|began|became|fell|rose|ran|led|paid|sent|spent|built|bought|sold|wrote|spoke|set|cut|put|hit|let|fought|thought|brought|caught|taught|knew|grew|threw|drew|flew|chose|broke|drove|stood|understood|sat|shot|struck|won)\b/u;
/** Words in the form of a verb that follow names without being one. */
const NO_VERB =
  /^\s+(?:as|its|this|us|was\s+the\s+one|news|times|series|sales|shares|officials|forces|troops|residents|states|ministers|leaders|authorities|sources|companies|citizens|lawmakers|politics|sports|days|years|weeks|months|hours|miles|users|fans|based|backed|born|led)\b/u;
/** Characters of the longest clause; what runs on without a mark is no clause. */
const LONGEST_CLAUSE = 400;
const CLAUSE_END =
  /[,;:.–—!?”"]|\s(?:but|(?<!\sa\s)(?<!\sa\s(?:little|long|short|good)\s)while|when|after|before|because|who|which)\s/u;

/** The clause in which a name does something, or null when it is not the subject where it stands. */
export function actionOf(mention: Mention, article: Article, sentences: readonly Sentence[]): Span | null {
  const sentence = sentences[mention.sentence];
  const text = article.blocks[mention.block]?.text ?? "";
  if (!sentence) return null;
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + LONGEST_CLAUSE));
  if (!VERB.test(behind) || NO_VERB.test(behind)) return null;
  const start = mention.end + (/^(?:,[^,]{2,80},)?\s*/u.exec(behind)?.[0].length ?? 0);
  const rest = text.slice(start, Math.min(sentence.end, start + LONGEST_CLAUSE));
  const end = start + (CLAUSE_END.exec(rest)?.index ?? rest.length);
  return end > start ? { block: mention.block, start, end } : null;
}

/** "China's aggression", "Canada and China are expected", "trade ties with China": acting, or acted on, though no verb follows. */
export function takesPart(mention: Mention, article: Article): boolean {
  const text = article.blocks[mention.block]?.text ?? "";
  const behind = text.slice(mention.end, mention.end + 24);
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  if (/^['’]s?\s/u.test(behind)) return true;
  return (
    /\b(?:against|with|between|told|urged|accused|asked|by|towards?|according to)\s(?:the\s)?$/iu.test(before) ||
    /^\sand\s\p{Upper}/u.test(behind) ||
    /\p{Alpha}\sand\s$/u.test(before)
  );
}

/** How a clause begins, up to the article of its subject. */
const CLAUSE_START = /(?:^|[.!?:;,»“”"–]\s?)(?:(?:que|dass)\s)?(\p{Alpha}{1,3}(?:\s|['’]))?$/u;

/** What a government does in words: asks, accuses, threatens. */
const DEMANDS =
  /^(?:appell?e|appelé|dénonc(?:e|é)|condamn(?:e|é)|exig(?:e|é)|menac(?:e|é)|accus(?:e|é)|réclam(?:e|é)|fordert(?:e)?|droht(?:e)?|kritisiert(?:e)?|verurteilt(?:e)?|wirft|warf|exige|exigió|pide|pidió|condena|condenó|denuncia|denunció|acusa|acusó|amenaza|amenazó|condanna|chiede|minaccia|pede|pediu|acusou|condenou|exigiu)$/u;

/** "La Norvège affirme", "Norwegen warnt": a subject that says something, in languages other than English. */
export function saysSomething(
  mention: Mention,
  article: Article,
  { sayingVerbs, definiteArticles }: Language,
): boolean {
  const text = article.blocks[mention.block]?.text ?? "";
  const start = CLAUSE_START.exec(text.slice(Math.max(0, mention.start - 12), mention.start));
  const determiner = start?.[1]?.replace(/[\s'’]$/u, "").toLowerCase();
  if (!start || (determiner !== undefined && !definiteArticles.has(determiner))) return false;
  const verb = /^\s(?:(?:a|ont|hat|haben)\s)?(\p{Lower}+)/u.exec(text.slice(mention.end, mention.end + 30))?.[1];
  return verb !== undefined && (sayingVerbs.has(verb) || DEMANDS.test(verb));
}

/** "in Beijing", "on Twitter", "a Vancouver airport": where something happens. */
export function isLocative(mention: Mention, article: Article): boolean {
  const text = article.blocks[mention.block]?.text ?? "";
  return /(?<!according )\b(?:in|at|on|near|from|to|via|across|around|outside|throughout|through)\s(?:the\s|an?\s)?$/u.test(
    text.slice(Math.max(0, mention.start - 20), mention.start),
  );
}
