import { remembered } from "../remembered.ts";
import type { Pruner } from "./types.ts";

/**
 * What sites call the parts of a page that are not the article. Whole words of a class or id ("related-links" has "related"), so that
 * "unrelated" and "storytag" stay. Learned on four sets of pages; no word of it belongs to one site only.
 */
const NAMES = [
  "related(?:news|posts|content)?",
  "recommend(?:ed|ations?)?",
  "read-?(?:more|also|next|on)",
  "see-?also",
  "more-?(?:stories|news|from|on|articles|posts)",
  "most-?(?:read|popular|viewed)",
  "trending",
  "newsletters?",
  "sign-?up",
  "subscri(?:be|ptions?)",
  "inline-?offer",
  "promo(?:tions?)?",
  "advert(?:isement|s|ising)?",
  "ads?",
  "sponsor(?:ed)?",
  "share(?:bar|daddy|s)?",
  "sharing",
  "social",
  "follow(?:-?us)?",
  "comments?(?:list|form|section)?",
  "kommentare?r?|commentaires?|comentarios?|commenti|komentarze?|opini[ae]|reacties",
  "support-?us",
  "pull-?quotes?",
  "reg(?:ister-?)?wall",
  "copyright",
  "disqus",
  "respond",
  "author-?(?:bio|box|info|card|details|profile|description)",
  "about-?(?:the-)?author",
  "bio",
  "by-?line",
  "dateline",
  "timestamp",
  "(?:post|entry|article)-?meta",
  "meta-?(?:data|info)",
  "tag(?:s|list|cloud)?",
  "breadcrumbs?",
  "nav(?:igation|bar)?",
  "pagination",
  "footer",
  "sidebar",
  "outbrain",
  "taboola",
  "cookie(?:s|bar|banner|consent|notice)?",
  "consent",
  "gdpr",
  "disclaimer",
  "print-?only",
  "(?:info|fact)-?box",
  "donat(?:e|ion)",
  "app-?banner",
  "video-?(?:player|js|container)",
  "gallery",
  "slideshow",
  "carousel",
];
const TELLING = new RegExp(`(?:^|[\\s_-]|(?<=[a-z])(?=[A-Z]))(?:${NAMES.join("|")})(?:$|[\\s_-]|(?=[A-Z]))`);

const ROLES = /^(?:navigation|complementary|contentinfo|banner|search|form|dialog|alertdialog|menu|toolbar)$/;
const CONTAINERS = new Set(["div", "section", "ul", "ol", "span", "table"]);
const TAGS = new Set(["nav", "footer", "aside", "form", "dialog", "menu"]);

/** Everything under an element whose name, role or tag says that it is not the article, unless most of the text is in it. */
export const tellingNames: Pruner = {
  name: "telling-names",
  drops: ({ element, ends }, _index, { isMain }) => {
    for (let at = element; at; at = at.parentElement) {
      if (at.localName === "body" || isMain(at)) return false;
      // Where it has whole sentences, the beginning of the story itself is called so.
      if (isElse(at) || (!ends && /teaser/i.test(nameOf(at)))) return true;
    }
    return false;
  },
};

const nameOf = (element: Element) => element.getAttribute("class") ?? "";

const isElse = remembered(
  (element) =>
    TAGS.has(element.localName) ||
    ROLES.test(element.getAttribute("role") ?? "") ||
    isTelling(nameOf(element)) ||
    // The id of a heading or paragraph is its own words, made an anchor: "social-shopping".
    (CONTAINERS.has(element.localName) && isTelling(element.id)),
);

const isTelling = (name: string) => name !== "" && (TELLING.test(name) || TELLING.test(name.toLowerCase()));
