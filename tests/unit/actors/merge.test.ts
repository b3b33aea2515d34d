import { expect, test } from "vitest";
import { mergeMentions } from "../../../lib/brief/actors/merge.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";

const KINDS: Readonly<Record<string, NameKind>> = { P: "person", O: "organization", L: "place", M: "other" };

/** Names are marked with their kinds: "O[Nordfast Marine] met". One sentence a text. */
function merged(...marked: readonly string[]): string[] {
  const mentions: Mention[] = [];
  const texts = marked.map((line, sentence) => {
    let text = "";
    for (const part of line.split(/([POLM]\[[^\]]+\])/)) {
      const [, kind, name] = /^([POLM])\[([^\]]+)\]$/.exec(part) ?? [];
      if (kind && name)
        mentions.push({
          block: sentence,
          start: text.length,
          end: text.length + name.length,
          text: name,
          kind: KINDS[kind] ?? "other",
          confidence: 0.9,
          sentence,
          title: null,
        });
      text += name ?? part;
    }
    return text;
  });
  return mergeMentions(mentions, texts).map(
    ({ name, kind, aliases }) => `${name}${aliases.map((alias) => ` = ${alias}`).join("")}: ${kind}`,
  );
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "the first word of an organization",
    ["O[Nordfast Marine] met.", "O[Nordfast] left."],
    ["Nordfast Marine = Nordfast: organization"],
  ],
  [
    "a place that an organization is named after",
    ["O[Norvik Port Authority] met.", "It rained in L[Norvik]."],
    ["Norvik Port Authority: organization", "Norvik: place"],
  ],
  [
    "an adjective that an organization begins with",
    ["The M[Sandholmer] coast is long.", "O[Sandholmer Ministry of Ferries] met."],
    ["Sandholmer: other", "Sandholmer Ministry of Ferries: organization"],
  ],
  [
    "a nation that an organization begins with, whatever it was taken for",
    ["O[Norwegian Ferry Forces] met.", "The O[Norwegian] coast is long."],
    ["Norwegian Ferry Forces: organization", "Norwegian: organization"],
  ],
  [
    "a word that many organizations begin with",
    ["O[Court of Appeals of Norvik] met.", "The O[Court] left."],
    ["Court of Appeals of Norvik: organization", "Court: organization"],
  ],
  [
    "the branch of an organization in a country",
    ["O[Nordfast Norway] met.", "O[Nordfast] left."],
    ["Nordfast Norway: organization", "Nordfast: organization"],
  ],
  [
    "a short form in brackets",
    ["The O[Norvik Department of Fire Protection] (O[NorFire]) met.", "O[NorFire] left."],
    ["Norvik Department of Fire Protection = NorFire: organization"],
  ],
  [
    "another name in brackets",
    ["The O[Norvik Department of Fire Protection] (O[Seafast]) met."],
    ["Norvik Department of Fire Protection: organization", "Seafast: organization"],
  ],
  [
    "the initials of the last words only",
    ["The O[Parliament of New South Holm] (L[NSH]) met.", "L[New South Holm] is far. L[NSH] is wet."],
    ["Parliament of New South Holm: organization", "New South Holm = NSH: place"],
  ],
  [
    "the initials of all words",
    ["The O[University of New South Holm] (O[UNSH]) met.", "O[UNSH] left."],
    ["University of New South Holm = UNSH: organization"],
  ],
])("%s", (_what, texts, entities) => {
  expect(merged(...texts).toSorted()).toEqual([...entities].toSorted());
});
