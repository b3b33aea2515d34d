import type { Pruner } from "./types.ts";
import { wordCount } from "./wordsOf.ts";

/** What a page asks of its reader, in the languages of the test sets: newsletters, subscriptions, apps, donations, consent, sharing. */
const ASKS = [
  // English
  /\b(?:sign up|subscribe|join) (?:to|for|now|here|today|our)\b.{0,60}\b(?:newsletter|email|alerts?|updates?|channel|access|briefing|digest)\b/iu,
  /\b(?:newsletter|mailing list)\b.{0,60}\b(?:sign up|subscribe|join|inbox|free)\b|\b(?:free|daily|weekly|our)\b.{0,40}\bnewsletters?\b/iu,
  /\b(?:like us on|follow us on|find us on|join us on|download (?:our|the) app|get the app|whatsapp channel|telegram channel|click here to)\b/iu,
  /\b(?:support (?:our|independent|quality) journalism|become a (?:member|subscriber|supporter)|already a (?:subscriber|member)|to continue reading|create a free account|start your free trial)\b/iu,
  /\b(?:we use cookies|accept (?:all )?cookies|cookie (?:policy|settings)|privacy policy|terms of (?:use|service)|terms and conditions|by clicking|by signing up)\b/iu,
  /\b(?:all rights reserved|may not be published, broadcast|this material may not be)\b/iu,
  /\b(?:have a (?:story|tip)|got a (?:story|tip)|send us (?:your|a)|contact us at|email us at|report a typo|correction request)\b/iu,
  // German
  /(?:jetzt (?:abonnieren|anmelden|registrieren)|newsletter (?:abonnieren|anmelden|bestellen)|abonnieren sie|lesen sie (?:auch|hier|mehr|weiter)|mehr zum thema|zum thema|folgen sie uns|jetzt (?:app|testen)|hier klicken|alle rechte vorbehalten|datenschutz(?:erklärung|hinweise)|artikel (?:teilen|drucken|hören)|empfohlener (?:externer|redaktioneller) inhalt|an dieser stelle finden sie|externe[nr]? inhalte?)/iu,
  // French
  /(?:abonnez-vous|inscrivez-vous|s['’]inscrire à|newsletter|lire (?:aussi|également)|à lire (?:aussi|sur)|suivez-nous|cliquez ici|tous droits réservés|télécharge[zr] l['’]application|réservé aux abonnés|déjà abonné|partager cet article)/iu,
  // Spanish, Portuguese, Italian
  /(?:suscríbe(?:te|ase)|regístrate|boletín|síguenos|lea también|lee también|te puede interesar|haz clic|todos los derechos reservados)/iu,
  /(?:inscreva-se|assine (?:a|o|já|nossa)|siga (?:a|o|nosso)|leia (?:também|mais)|saiba mais|clique aqui|todos os direitos reservados|receba (?:as|notícias)|canal (?:do|no) whatsapp)/iu,
  /(?:iscriviti|abbonati|seguici|leggi anche|clicca qui|riproduzione riservata|tutti i diritti riservati)/iu,
  // Dutch, Nordic languages
  /(?:meld je aan|schrijf je in|lees ook|lees meer|volg ons|klik hier|alle rechten voorbehouden)/iu,
  /(?:meld deg på|les også|les mer|følg oss|klikk her|læs også|tilmeld|følg os|prenumerera|läs också|läs mer|följ oss|anmäl dig|dela artikeln)/iu,
  // Polish, Russian, Ukrainian, Greek, Turkish, Chinese
  /(?:czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|zapisz się|obserwuj nas|wszelkie prawa zastrzeżone|dowiedz się więcej)/iu,
  /(?:читайте также|подписывайтесь|подпишитесь|смотрите также|все права защищены|читайте також|підписуйтесь|следите за)/iu,
  /(?:διαβάστε (?:επίσης|ακόμα|περισσότερα)|ακολουθήστε|εγγραφείτε|δείτε (?:επίσης|ακόμα))/iu,
  /(?:ayrıca okuyun|abone ol|bizi takip|haberin devamı|tüm hakları saklıdır)/iu,
  /(?:相关(?:新闻|阅读|报道)|责任编辑|更多(?:新闻|精彩)|点击(?:进入|查看|这里)|版权(?:所有|声明)|转载(?:请|自)|欢迎(?:关注|订阅)|来源[:：]|编辑[:：]|扫(?:码|一扫)|我要(?:评论|纠错))/u,
];
/** Labels of buttons and boxes: only as the whole of a line, or its beginning in a line of a few words. */
const BUTTON =
  /^(?:subscribe|sign up|sign in|log in|register|follow|join us|donate|advertising|sponsored|newsletter|share(?: this)?|listen(?: to this article)?|watch(?: now| live)?|click here|read (?:more|next|also)|see also|related(?: articles?| stories| topics?| news)?|recommended|more from|most read|trending|latest news|top stories|comments|leave a comment|skip advertisement|(?:story|article) continues below)(?:\W|$)/iu;
const BUTTON_WORDS = 5;

/** An ask is short: a paragraph of the story that mentions a newsletter is longer. */
const LONGEST_WORDS = 45;

/** Lines by which the page speaks to its reader instead of telling the story. */
export const asks: Pruner = {
  name: "asks",
  drops: ({ text, linked, kind }) => {
    const count = wordCount(text);
    if (kind !== "heading" && kind !== "table-row" && count <= BUTTON_WORDS && BUTTON.test(text)) return true;
    if (count > LONGEST_WORDS) return false;
    // A longer one has to be an ask on more than one count: a link, or the word at its very start.
    return ASKS.some((ask) => {
      const at = text.search(ask);
      return at >= 0 && (count <= 25 || linked > 0 || at < 40);
    });
  },
};
