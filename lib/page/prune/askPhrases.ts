/**
 * What a page asks of its reader, in the languages of the test sets: newsletters, subscriptions, apps, donations, consent, sharing.
 * Phrases, not patterns: a hundred patterns cost more to compile than all else that is done to a page. "*" at the end of a phrase
 * stands for any ending of its last word; its first word stands as it is.
 */
const PHRASES = [
  // English
  "like us on|follow us on|find us on|join us on|download our app|download the app|get the app|whatsapp channel|telegram channel|click here to",
  "support our journalism|support independent journalism|become a member|become a subscriber",
  "reserved for subscribers|subscribe now|subscribe today|support local journalism|preferred source|create a free account|start your free trial",
  "affiliate link*|affiliate and*|affiliate commission|ad blocker*|ad block users|for as little as|through your letterbox|unlimited online access|electronic replica|exclusive articles by|we use cookies|uses cookies|accept cookies|cookie policy|cookie settings|privacy policy|terms of use|terms of service|terms and conditions",
  "by clicking|by signing up|all rights reserved|may not be published, broadcast",
  "have a story|have a tip|got a story|got a tip|send us your|send us a|contact us at|email us at|get in touch at|let us know at|report a typo|enjoying this*|since you're here|print this page|view all posts|view in browser|printed from|sign up here|fill out the form|appears in print|enable javascript|syndicated feed|to your inbox|in your inbox|meet your inbox|sign in to unlock|create an account or|join the conversation in|articles per month|get email updates|subscribe for free|this post is public",
  // German
  "jetzt abonnieren|jetzt anmelden|newsletter abonnieren|newsletter anmelden|newsletter bestellen|abonnieren sie|lesen sie auch|lesen sie hier",
  "lesen sie mehr|zum thema|folgen sie uns|jetzt testen|hier klicken|alle rechte vorbehalten|datenschutzerklärung|mit einem symbol oder|affiliate-link*",
  "datenschutzhinweise|artikel teilen|artikel drucken|artikel anhören|empfohlener redaktioneller inhalt|an dieser stelle finden sie|externe inhalt*|externer inhalt*|externen inhalt*|ich bin damit einverstanden|mit einem klick anzeigen|inhalte erlauben|in unserem liveblog|unseren newsletter|fehler gefunden",
  // French
  "abonnez-vous|inscrivez-vous|notre newsletter|nos newsletters|la newsletter|lire aussi|lire également|à lire sur|suivez-nous|cliquez ici|tous droits réservés",
  "téléchargez l'application|télécharger l'application|déjà abonné*|partager cet article|il vous reste|la suite est réservée",
  // Spanish
  "suscríbete|suscríbase|regístrate|boletín|síguenos|lea también|lee también|te puede interesar|nuestra newsletter|haz clic|canal de whatsapp|sigue leyendo|todos los derechos reservados",
  // Portuguese
  "inscreva-se|assine a|assine o|assine já|assine nossa|siga nosso|siga-nos|leia também|leia mais|veja também|saiba mais|clique aqui|todos os direitos reservados|receba as|receba notícias|canal do whatsapp|canal no whatsapp",
  // Italian
  "iscriviti|abbonati|seguici|leggi anche|guarda il video|continua a leggere|clicca qui|riproduzione riservata|tutti i diritti riservati",
  // Dutch
  "meld je aan|schrijf je in|lees ook|lees meer|lees verder|luister naar dit|tekst gaat verder|tekst loopt door|volg ons|klik hier|alle rechten voorbehouden",
  // Nordic languages
  "meld deg på|les også|les mer|følg oss|klikk her|læs også|tilmeld|følg os|prenumerera|läs också|läs mer|följ oss|anmäl dig|dela artikeln",
  // Polish
  "czytaj też|czytaj także|czytaj również|czytaj więcej|przeczytaj także|dalsza część artykułu|dalsza część tekstu|zobacz też|zobacz także|zobacz również|zapisz się|obserwuj nas|wszelkie prawa zastrzeżone|nie może być powielan*|dowiedz się więcej",
  // Russian, Ukrainian
  "читайте также|ссылки по теме|мнение учтено|нам важно ваше мнение|комментарии к этой|подписывайтесь|подпишитесь|смотрите также|нашли ошибку|все права защищены|читайте також|підписуйтесь|следите за",
  // Greek
  "διαβάστε επίσης|διαβάστε ακόμα|διαβάστε περισσότερα|ακολουθήστε|εγγραφείτε|δείτε επίσης|δείτε ακόμα",
  // Turkish
  "ayrıca okuyun|abone ol*|bizi takip|haberin devamı|ilginizi çekebilir|etiketler|tüm hakları saklıdır",
  // Arabic, Hebrew, Hindi
  "اشترك في|اشترك الآن|إشترك|حمل الآن|حمّل التطبيق|اشتركوا في|النشرة البريدية|نشرتنا البريدية|اقرأ أيض*|تابعونا على|جميع الحقوق محفوظة",
  "הירשמו ל*|הרשמו ל*|הצטרפו ל*|קראו גם|כל הזכויות שמורות|עקבו אחרינו",
  "चैनल से जुड़*|न्यूज़लेटर|सब्सक्राइब|यह भी पढ़ें|ये भी पढ़ें|सर्वाधिकार सुरक्षित|हमें फॉलो",
]
  .join("|")
  .split("|");

/** Chinese and Japanese have no spaces, and Korean glues endings: a phrase may stand anywhere. */
const UNSPACED =
  /相关(?:新闻|阅读|报道)|责任编辑|更多(?:新闻|精彩)|点击(?:进入|查看|这里)|版权(?:所有|声明)|转载(?:请|自)|欢迎(?:关注|订阅)|来源[:：]|编辑[:：]|扫(?:码|一扫)|我要(?:评论|纠错)|立场无关|盖楼|复制(?:收藏|成功)|\d票|無断転載|会員登録|会員限定|関連記事|続きを読む|ログインして|무단 ?전재|재배포 ?금지|구독하기|제보하기/;

/** Two words near each other: "sign up for our weekly briefing", "our free newsletter, in your inbox". */
const NEAR =
  /\b(?:sign up|subscribe|join) (?:to|for|now|here|today|our)\b.{0,60}\b(?:newsletter|email|alerts?|updates?|channel|access|briefing|digest)\b|\b(?:newsletter|mailing list)\b.{0,60}\b(?:sign up|subscribe|join|inbox|free)\b|\b(?:free|daily|weekly|our)\b.{0,40}\bnewsletters?\b/;
const NEAR_WORDS = /sign up|subscribe|join|newsletter|mailing list/;

/** The phrases by their first word, so that a text is gone through once. */
const BY_FIRST_WORD = new Map<string, string[]>();
for (const phrase of PHRASES) {
  const [first = ""] = phrase.split(/[\s,*]/, 1);
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), phrase]);
}

const WORD = /[^\s"“”„«»()[\],.:;!?|]+/g;
const LETTER = /[\p{Alpha}\p{N}]/u;

/** Where in a text, given in lower case, the page asks something of its reader; -1 where it does not. */
export function placeOfAsk(lower: string): number {
  const text = lower.replaceAll("’", "'");
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (BY_FIRST_WORD.get(word)?.some((phrase) => standsAt(phrase, text, index))) return index;
  }
  if (NEAR_WORDS.test(text)) {
    const near = text.search(NEAR);
    if (near >= 0) return near;
  }
  return text.search(UNSPACED);
}

function standsAt(phrase: string, text: string, index: number): boolean {
  if (phrase.endsWith("*")) return text.startsWith(phrase.slice(0, -1), index);
  return text.startsWith(phrase, index) && !LETTER.test(text.charAt(index + phrase.length));
}
