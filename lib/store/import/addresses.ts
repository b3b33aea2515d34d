import type { LaterAddress } from "../../listTypes.ts";
import { articleAddress } from "../address.ts";
import { readCsv } from "./readCsv.ts";
import type { Entry } from "./readEntry.ts";

export type AddressFile = "pocket" | "instapaper" | "bookmarks";

const LONGEST_ADDRESS = 8_000;
const LONGEST_TITLE = 1_000;
const LONGEST_TAG = 100;
const MOST_TAGS = 50;

/** Which of the files it can read a text is by its beginning, or null. */
export function kindOfText(beginning: string): AddressFile | null {
  if (/<!DOCTYPE NETSCAPE-Bookmark-file-1>/i.test(beginning)) return "bookmarks";
  if (/<title>\s*Pocket Export|ril_export/i.test(beginning)) return "pocket";
  const [header] = readCsv(beginning.slice(0, 2_000)).next().value ?? [];
  const names =
    beginning
      .slice(0, 200)
      .replace(/^\ufeff/, "")
      .split(/\r?\n/, 1)[0]
      ?.toLowerCase()
      .replaceAll('"', "") ?? "";
  if (header === undefined) return null;
  if (/^url,title,selection,folder/.test(names)) return "instapaper";
  if (/^title,url,time_added/.test(names)) return "pocket";
  return null;
}

/** Every address of a file, in its order, one by one. Never throws. @param now ISO 8601, for those without a day. */
export function* readAddresses(kind: AddressFile, text: string, now: string): Generator<Entry<LaterAddress>> {
  if (/^\s*</.test(text.slice(0, 200).replace(/^\ufeff/, ""))) yield* linksOf(text, now);
  else yield* linesOf(kind, text, now);
}

function* linesOf(kind: AddressFile, text: string, now: string): Generator<Entry<LaterAddress>> {
  const rows = readCsv(text.replace(/^\ufeff/, ""));
  const header = (rows.next().value ?? []).map((name) => name.trim().toLowerCase());
  const column = (...names: string[]) => header.findIndex((name) => names.includes(name));
  const [url, title, time, tags] = [column("url"), column("title"), column("time_added", "timestamp"), column("tags")];
  for (const row of rows) {
    if (row.length === 1 && row[0] === "") continue;
    yield toLater(row[url] ?? "", row[title] ?? "", row[time] ?? "", splitTags(kind, row[tags] ?? ""), now);
  }
}

/** Pocket parts tags by "|"; Instapaper writes a list: ["sea","news"]. */
const splitTags = (kind: AddressFile, text: string): string[] =>
  kind === "instapaper"
    ? text
        .replace(/^\[|\]$/g, "")
        .replaceAll('"', "")
        .split(",")
    : text.split(/[|,]/);

/** Links of an HTML file, found by looking for their marks from left to right: no text makes that slow. */
function* linksOf(text: string, now: string): Generator<Entry<LaterAddress>> {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf("<a "); at >= 0; at = lower.indexOf("<a ", at)) {
    const end = endOfTag(text, at);
    if (end < 0) return;
    const close = lower.indexOf("<", end);
    const attributes = attributesOf(text.slice(at + 2, end));
    const title = decode(text.slice(end + 1, close < 0 ? text.length : close));
    at = end;
    const url = attributes.get("href") ?? "";
    // Folders of smart searches and the like: they never were addresses.
    if (/^place:/i.test(url)) continue;
    const time = attributes.get("time_added") ?? attributes.get("add_date") ?? "";
    yield toLater(url, title, time, (attributes.get("tags") ?? "").split(","), now);
  }
}

/** The ">" that ends a tag: one between quotation marks does not. -1 when there is none. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at >= 0 && at < text.length; at++) {
    const char = text[at];
    if (char === ">") return at;
    if (char !== '"') continue;
    at = text.indexOf('"', at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

const attributesOf = (tag: string) =>
  new Map(
    [...tag.matchAll(/([a-z_]+)="([^"]*)"/gi)].map(([, name = "", value = ""]) => [name.toLowerCase(), decode(value)]),
  );

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );

function toLater(url: string, title: string, time: string, tags: readonly string[], now: string): Entry<LaterAddress> {
  const plain = title.replace(/\s+/g, " ").trim().slice(0, LONGEST_TITLE);
  const refuse = (why: string) => ({ ok: false as const, title: (plain || url).slice(0, 200), why });
  if (url.length > LONGEST_ADDRESS) return refuse("Its address is longer than any browser takes.");
  if (!/^https?:\/\//i.test(url.trim()) || !URL.canParse(url.trim())) return refuse("It has no web address.");
  const address = articleAddress(url.trim());
  return {
    ok: true,
    value: {
      url: address,
      title: plain || address,
      addedAt: momentOf(time) ?? now,
      tags: [...new Set(tags.map((tag) => tag.trim().slice(0, LONGEST_TAG)).filter(Boolean))].slice(0, MOST_TAGS),
    },
  };
}

/** Seconds since 1970, up to the year 9999. */
function momentOf(seconds: string): string | null {
  const number = /^\s*\d{1,12}\s*$/.test(seconds) ? Number(seconds) : 0;
  return number > 0 && number < 253_402_300_800 ? new Date(number * 1000).toISOString() : null;
}
