import type { Failure, FailureKind } from "../result.ts";

/** A failure in the reader's words. */
export interface FailureWords {
  readonly title: string;
  /** What the reader can do next. */
  readonly advice: string;
  /** The reason in half a sentence, for a toolbar title or a command line. */
  readonly reason: string;
}

const WORDS: Readonly<Record<FailureKind, FailureWords>> = {
  "no-tab": {
    title: "There is no page to brief",
    advice: "Open an article in a tab, then click the Nutgraf button there.",
    reason: "there is no page",
  },
  "page-closed-to-extensions": {
    title: "Nutgraf cannot read this page",
    advice: "The browser keeps extensions out of it. Go to the article's own page and click the Nutgraf button there.",
    reason: "the browser keeps extensions out of this page",
  },
  "not-an-article": {
    title: "This page does not look like an article",
    advice: "It may be a front page or a list. Open one of its stories and try again.",
    reason: "this page does not look like an article",
  },
  "too-short": {
    title: "There is too little text to brief",
    advice: "You have probably read it already. If the page was still loading, wait for it and try again.",
    reason: "there is too little text",
  },
  "paywall-or-consent": {
    title: "The article is behind a wall",
    advice: "Answer the page's own question or sign in, then try again.",
    reason: "the article is behind a wall",
  },
  "took-too-long": {
    title: "This page took too long to read",
    advice: "Let it finish loading, or open its print view, and try again.",
    reason: "the page took too long to read",
  },
  "no-longer-in-page": {
    title: "These words are no longer in the page",
    advice: "The page has changed since it was read. Reload it and brief it again.",
    reason: "the words are no longer in the page",
  },
  "storage-full": {
    title: "Not saved: the disk is full",
    advice:
      "The browser has no room left for Nutgraf. Remove some saved briefs or free some disk space, then save again.",
    reason: "the browser's storage is full",
  },
  "storage-failed": {
    title: "The saved briefs cannot be reached",
    advice:
      "Nothing is lost. Free some disk space if there is little left, restart the browser and try again; until then, Copy keeps this brief.",
    reason: "the saved briefs cannot be reached",
  },
  "storage-newer": {
    title: "A newer Nutgraf has kept your briefs",
    advice:
      "Nothing is lost, and this older one leaves them alone. Update Nutgraf in the browser's extension settings.",
    reason: "the saved briefs were kept by a newer Nutgraf",
  },
  cancelled: {
    title: "Cancelled",
    advice: "Everything is as it was before. Start again whenever you like.",
    reason: "it was cancelled",
  },
  "file-unreadable": {
    title: "Nutgraf cannot read this file",
    advice:
      "Nothing was taken from it. Choose a JSON file exported by Nutgraf, an export of Pocket or Instapaper, or a browser's bookmarks as HTML.",
    reason: "the file cannot be read",
  },
  "private-window": {
    title: "Not saved: this is a private window",
    advice: "Nutgraf writes nothing down from private windows. Copy the brief instead.",
    reason: "nothing is saved from a private window",
  },
  bug: {
    title: "Something went wrong in Nutgraf",
    advice: "It is not you. Copy the report and send it to us, and we will mend it.",
    reason: "something went wrong in Nutgraf",
  },
};

/** The failures that a detail makes clearer. */
const CLOSER: Readonly<Record<string, Partial<FailureWords>>> = {
  "page-closed-to-extensions browser-page": {
    title: "This is a page of the browser itself",
    advice:
      "Browsers keep extensions out of their own pages and stores. Open an article and click the Nutgraf button there.",
  },
  "page-closed-to-extensions not-asked": {
    title: "Ask on the page itself",
    advice:
      "Nutgraf may look at a page only when you ask it there: click its button in the toolbar, press its key, or choose it in the page's menu. Pages of the browser itself stay closed.",
  },
  "page-closed-to-extensions extension-store": {
    title: "Extensions are kept out of their store",
    advice: "That protects you. Open an article and click the Nutgraf button there.",
  },
  "page-closed-to-extensions other-extension": {
    title: "This page belongs to an extension",
    advice: "Open an article and click the Nutgraf button there.",
  },
  "page-closed-to-extensions pdf": {
    title: "Nutgraf cannot read PDF files",
    advice: "Many publishers have the same text as a web page: open that one.",
  },
  "page-closed-to-extensions view-source": {
    title: "This is the source of a page",
    advice: "Go to the page itself and click the Nutgraf button there.",
  },
  "page-closed-to-extensions reader-view": {
    title: "The reader view is closed to extensions",
    advice: "Leave it, or open the original page, and click the Nutgraf button there.",
  },
  "page-closed-to-extensions file": {
    title: "Nutgraf may not read files yet",
    advice: "Allow “access to file URLs” for Nutgraf in the browser's extension settings, then try again.",
  },
  "file-unreadable too-large": {
    title: "This file is too large",
    advice: "Nothing was taken from it. Nutgraf reads files of up to 2 GB; export your list in parts.",
  },
  "file-unreadable cut-off": {
    title: "This file ends in the middle",
    advice: "Nothing was taken from it. It was probably not downloaded to its end: export it or copy it again.",
  },
  "file-unreadable newer": {
    title: "This file comes from a newer Nutgraf",
    advice: "Nothing was taken from it. Update Nutgraf in the browser's extension settings, then import it again.",
  },
  "file-unreadable empty": {
    title: "There is nothing to import in this file",
    advice:
      "Choose a JSON file exported by Nutgraf, an export of Pocket or Instapaper, or a browser's bookmarks as HTML.",
  },
  "paywall-or-consent consent": {
    title: "The page asks for your consent first",
    advice: "Answer its question about cookies, then click the Nutgraf button again.",
  },
  "paywall-or-consent paywall": {
    title: "The article is for subscribers",
    advice: "Nothing of it is on this page yet. Sign in there, then try again.",
  },
};

/** What to tell the reader of a failure: every kind has words, some details have better ones. */
export function failureWords({ kind, detail }: Failure): FailureWords {
  return { ...WORDS[kind], ...CLOSER[`${kind} ${detail ?? ""}`] };
}
