/** Which kind of page the browser keeps extensions out of; the reader is told in words that fit. */
export type ClosedPage =
  | "browser-page"
  | "extension-store"
  | "other-extension"
  | "view-source"
  | "reader-view"
  | "pdf"
  | "file"
  | "unknown";

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** First match wins: the reader view and the source view wear the scheme of a browser page. */
const KINDS: readonly (readonly [ClosedPage, (url: string) => boolean])[] = [
  ["reader-view", (url) => url.startsWith("about:reader?")],
  ["view-source", (url) => url.startsWith("view-source:")],
  ["other-extension", (url) => /^(chrome|moz|edge|ms-browser)-extension:/.test(url)],
  [
    "browser-page",
    (url) => /^(chrome|edge|brave|opera|vivaldi|about|devtools|chrome-search|resource|data|blob|javascript):/.test(url),
  ],
  ["extension-store", (url) => STORES.some((store) => store.test(url))],
  ["pdf", (url) => /^(https?|file):[^?#]*\.pdf([?#]|$)/i.test(url)],
  ["file", (url) => url.startsWith("file:")],
];

/** What kind of closed page an address is, for a page that has already turned out to be closed. */
export function kindOfClosedPage(url: string): ClosedPage {
  return KINDS.find(([, matches]) => matches(url))?.[0] ?? "unknown";
}

/** True when there is no use in trying. A file or a PDF address is tried: the reader may have opened the door. */
export function isKnownToBeClosed(url: string): boolean {
  return !["file", "pdf", "unknown"].includes(kindOfClosedPage(url));
}

/** The address behind Firefox's reader view, or null. */
export function addressBehindReaderView(url: string): string | null {
  if (kindOfClosedPage(url) !== "reader-view") return null;
  const address = new URL(url).searchParams.get("url");
  return address && /^https?:\/\//.test(address) ? address : null;
}
