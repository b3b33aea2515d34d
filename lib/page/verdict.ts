import { type Failure, fail } from "../result.ts";
import type { PageBlock } from "./blocks.ts";
import { charactersOf, runningCharacters } from "./recover/coverage.ts";
import { lowerCase, wordCount } from "./wordsOf.ts";

/** A brief of fewer words is as long as the text. */
const SHORTEST_ARTICLE = 30;
/** Words of running text below which a page is suspected of being something else. */
const SHORT_ARTICLE = 150;

const CONSENT =
  /\b(?:we and our (?:\d+ )?partners|cookies?(?: and similar)?|your (?:consent|privacy)|legitimate interest|personali[sz]ed ads|zustimmung|einwilligung|votre consentement|consentimiento|consenso|toestemming|samtycke)\b/g;
const WALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep reading)|to (?:continue|keep) reading|(?:this|the) (?:article|content|story) is (?:only |reserved )?(?:for|available to) (?:subscribers|members)|already a (?:subscriber|member)|subscribers? only|unlock this article|jetzt weiterlesen|weiterlesen mit|nur für abonnenten|réservé (?:à nos|aux) abonnés|solo para suscriptores|exclusivo para assinantes|riservato agli abbonati)\b/;

/** Words of a block that nobody writes for a list of links. */
const PARAGRAPH = 50;

interface Look {
  readonly blocks: readonly PageBlock[];
  /** All text of the page: asked for only when there is little of the article. */
  readonly pageText: () => string;
  /** Characters of that text which are links. */
  readonly linkedCharacters: () => number;
  /** Whether the page says of itself that it is an article. */
  readonly saysArticle: boolean;
}

/** Why a page cannot be briefed, or null when it can. */
export function refusal({ blocks, pageText, linkedCharacters, saysArticle }: Look): Failure | null {
  const words = blocks.reduce((sum, block) => sum + (block.kind === "heading" ? 0 : block.words), 0);
  const consents = words < 400 ? consentsIn(blocks) : 0;
  if (consents >= 3 && consents * 40 > words) return fail("paywall-or-consent", "consent").failure;
  if (isMenu(blocks, words)) return fail("not-an-article").failure;
  if (words >= SHORT_ARTICLE) return isLinkList(blocks) ? fail("not-an-article").failure : null;
  const whole = pageText();
  if (looksWalled(whole) && words < SHORTEST_ARTICLE) return fail("paywall-or-consent", "paywall").failure;
  const hasParagraph = blocks.some((block) => block.words >= PARAGRAPH && block.ends);
  const isMostlyLinks =
    !saysArticle && !hasParagraph && words < 100 && linkedCharacters() > 0.5 * whole.length && whole.length > 400;
  if (isLinkList(blocks) || isMostlyLinks) return fail("not-an-article").failure;
  if (words >= SHORTEST_ARTICLE) return null;
  // Much on the page, little of it running text: a front page, a search, an application.
  if (!saysArticle && wordCount(whole) > 300) return fail("not-an-article").failure;
  return fail("too-short").failure;
}

/** True when the page asks for a subscription. */
export const looksWalled = (pageText: string): boolean => WALL.test(lowerCase(pageText));

/** Lines and words of a menu: a list of results or prices has more. */
const MENU_LINES = 20;
const MENU_WORDS = 250;
/** Words to the line of a menu, and share of it that is whole sentences. */
const MENU_LINE = 6;
const MENU_RUNNING = 0.4;

/** Many short lines and hardly a sentence: what is around an article that is not there. */
const isMenu = (blocks: readonly PageBlock[], words: number) =>
  blocks.length >= MENU_LINES &&
  words < Math.min(MENU_WORDS, MENU_LINE * blocks.length) &&
  runningCharacters(blocks) < MENU_RUNNING * charactersOf(blocks);

const consentsIn = (blocks: readonly PageBlock[]) =>
  lowerCase(blocks.map(({ text }) => text).join("\n")).match(CONSENT)?.length ?? 0;

/** Several blocks, and most of their text is links. */
function isLinkList(blocks: readonly PageBlock[]): boolean {
  const all = charactersOf(blocks);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  // Results of a search: a heading that is a link, a snippet, and again.
  const entries = blocks.filter(
    ({ kind, linked: link, text }) => kind === "heading" && link > 0.8 * text.length,
  ).length;
  const isSearch = entries >= 5 && entries > 0.3 * blocks.length && blocks.every(({ words }) => words < PARAGRAPH);
  return blocks.length >= 5 && (linked > 0.6 * all || isSearch);
}
