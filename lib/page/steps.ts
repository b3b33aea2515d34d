/**
 * The steps of reading a page that can be left out, and what each is for, in the words of `brief --explain`. The pruners are among them
 * by their names.
 */
export const STEPS: Readonly<Record<string, string>> = {
  selection: "the reader had selected the text",
  hidden: "the reader cannot see it",
  "article-in-view": "it is another article of the page than the one in view",
  readability: "the part of the page with the article in it",
  "second-look": "too little was found, and a more lenient reading holds it and more",
  folded: "the page has folded away the rest of what it shows",
  frames: "the page shows its text in a frame",
  "structured-body": "the page's own data hold the article more fully",
  "densest-part": "the densest paragraphs of the page are the article more fully",
  "skipped-paragraphs": "it stands in the page like the paragraphs that were kept",
  lead: "the first paragraph, in a box of its own below the headline",
  "byline-in-text": "author and day from the lines above the text",
  figures: "a caption, a picture's box, an embed",
  "telling-names": "its box has the name of something else than an article",
  links: "links, or a pointer to another story",
  comments: "what readers say below the story",
  "repeated-title": "the headline once more",
  "repeated-text": "the same paragraph once more",
  byline: "author, day, place",
  "author-box": "about the author",
  credits: "whose picture or report it is",
  asks: "asks for something: a subscription, a follower, a click",
  "about-company": "a company about itself, at the end of a release",
  labels: "a label: tags, buttons, single words",
  "odd-lines": "a short line in a box that is made like none of the text",
  "empty-headings": "a heading with nothing left under it",
};
