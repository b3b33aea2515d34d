import type { ImportReport } from "../listTypes.ts";
import { briefsInWords } from "./amounts.ts";

const KINDS: Readonly<Record<ImportReport["kind"], string>> = {
  nutgraf: "an export of Nutgraf",
  pocket: "an export of Pocket",
  instapaper: "an export of Instapaper",
  bookmarks: "a browser's bookmarks",
};

const addresses = (count: number) =>
  `${new Intl.NumberFormat("en").format(count)} ${count === 1 ? "address" : "addresses"}`;

/** What became of an import, in a few sentences. */
export function reportLines({ kind, added, merged, unchanged, later, refused, moreRefused }: ImportReport): string[] {
  const refusals = refused.length + moreRefused;
  const parts = [
    added > 0 && `${briefsInWords(added)} added`,
    merged > 0 && `${briefsInWords(merged)} brought together with yours`,
    unchanged > 0 && `${new Intl.NumberFormat("en").format(unchanged)} already there, unchanged`,
    later > 0 && `${addresses(later)} put under “Later”`,
  ].filter((part) => part !== false);
  return [
    `The file is ${KINDS[kind]}.`,
    parts.length > 0 ? `${parts.join(", ")}.` : "Nothing was taken from it.",
    ...(refusals > 0 ? [`${refusals === 1 ? "One entry was" : `${refusals} entries were`} refused.`] : []),
  ];
}
