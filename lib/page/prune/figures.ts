import { remembered } from "../remembered.ts";
import type { Pruner } from "./types.ts";

const CAPTION_NAMES =
  /captions?(?:$|[\s_-])|(?:^|[\s_-])(?:(?:photo|image|img)?credits?|copyright|media-?info|legende?|bildunterschrift)(?:$|[\s_-])/i;

const STORY = new Set(["table", "blockquote", "ul", "ol", "pre"]);

const BOX = new Set(["div", "section", "aside", "span", "a"]);
const PICTURE =
  /(?:^|[\s_-]|(?<=[a-z])(?=[A-Z]))(?:image|img|photo|foto|bild|picture|gallery|media)(?:$|[\s_-]|(?=[A-Z]))|(?:image|bild|foto)$/i;
/** Characters of a caption. */
const LONGEST_CAPTION = 400;

/** A box that is named after the picture in it, with a line of text. */
const isPictureBox = (element: Element): boolean =>
  BOX.has(element.localName) &&
  PICTURE.test(element.getAttribute("class") ?? "") &&
  (element.textContent ?? "").length < LONGEST_CAPTION &&
  element.querySelector("img,picture") !== null;

const isUnderPicture = remembered(
  (element) =>
    /^fig(?:ure|caption)$/.test(element.localName) ||
    isPictureBox(element) ||
    CAPTION_NAMES.test(`${element.getAttribute("class") ?? ""} ${element.id}`),
);

/** The innermost element that holds all of a block: the credit is a span, the block the paragraph around it. */
function wholeOf(element: Element | null): Element | null {
  let at = element;
  for (;;) {
    const inside: ChildNode[] = [...(at?.childNodes ?? [])].filter(hasText);
    const [only] = inside;
    if (inside.length !== 1 || only?.nodeType !== 1) return at;
    at = only as Element;
  }
}

const hasText = (node: ChildNode) => (node.textContent ?? "").trim() !== "";

/** What stands under a picture, and who took it. */
export const figures: Pruner = {
  name: "figures",
  drops: ({ element }, _index, { isMain }) => {
    for (let at = wholeOf(element); at; at = at.parentElement) {
      // Tables, quotations and lists are put into figures for their layout.
      if (isMain(at) || STORY.has(at.localName)) return false;
      if (isUnderPicture(at)) return true;
    }
    return false;
  },
};
