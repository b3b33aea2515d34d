import type { Mention } from "../types.ts";

/** Words before the name of whoever holds, sends or owns what is called so. */
const BEFORE = /^(?:Camp|Team|Project|Operation|Planet|Hotel|Villa|Expo|Studio|Radio|Café|Cafe)\s\p{Upper}/u;

/** The mentions, with "Camp Norvia" and "Team Falk" as no people: Norvia is not who a camp of hers is. */
export const withoutCalledAfter = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.map((mention) =>
    mention.kind === "person" && BEFORE.test(mention.text) ? { ...mention, kind: "organization" as const } : mention,
  );
