import { ALL_BRIEFS, type BriefQuery, type BriefSort } from "../../lib/listTypes.ts";

/** What the address of the list page says: which briefs, and which of them is open. */
export interface ListAddress {
  readonly query: BriefQuery;
  readonly part: ListPart;
  /** Id of the brief that a link elsewhere led to, or null. */
  readonly open: string | null;
}

/** Saved briefs, or addresses that wait to be briefed. */
export type ListPart = "briefs" | "later";

const SORTS: readonly BriefSort[] = ["newest", "oldest", "published", "title"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address; what it does not know, or what says nothing, is left out without a word. */
export function readListAddress(search: string): ListAddress {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name)?.trim() || null;
  const day = (name: string) => {
    const value = text(name);
    return value && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  const sort = SORTS.find((known) => known === text("sort")) ?? ALL_BRIEFS.sort;
  const query = {
    text: given.get("q") ?? "",
    site: text("site"),
    tag: text("tag"),
    actor: text("actor"),
    unread: text("unread") === "1",
    from: day("from"),
    to: day("to"),
    sort,
  };
  return { query, part: text("part") === "later" ? "later" : "briefs", open: text("brief") };
}

/** The search part of the address, empty for the whole list; read again it gives the same. */
export function writeListAddress({ query, part, open }: ListAddress): string {
  const given = new URLSearchParams();
  const set = (name: string, value: string | null) => value && given.set(name, value);
  set("part", part === "later" ? part : null);
  set("brief", open);
  set("q", query.text);
  set("site", query.site);
  set("tag", query.tag);
  set("actor", query.actor);
  set("unread", query.unread ? "1" : null);
  set("from", query.from);
  set("to", query.to);
  set("sort", query.sort === ALL_BRIEFS.sort ? null : query.sort);
  const search = given.toString();
  return search && `?${search}`;
}

/** True when some brief may be left out. */
export const isNarrowed = ({ text, site, tag, actor, unread, from, to }: BriefQuery): boolean =>
  Boolean(text.trim() || site || tag || actor || unread || from || to);
