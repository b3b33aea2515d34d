import type { Quote } from "../../../types.ts";

/** German nouns that have -en, or -n, in every case but the first: "dem Präsidenten", "des Experten". With what is left in the first. */
const WEAK =
  /(?:(?:präsident|kandidat|journalist|polizist|jurist|analyst|diplomat|aktivist|spezialist|philosoph|kontrahent|dirigent|assistent|korrespondent|dozent|regent)(?=en$)|(?:experte|kollege|zeuge|\p{L}{3}loge|abgeordnete|beauftragte|vorsitzende)(?=n$))/iu;

/** A German role that is one word as it is called by itself: "Präsident" of "dem Präsidenten Otto Falk". Still verbatim, only shorter. */
export function withoutWeakEnding(role: Quote): Quote {
  const found = / /u.test(role.text) ? null : WEAK.exec(role.text);
  if (!found) return role;
  const text = role.text.slice(0, found.index + found[0].length);
  return { ...role, end: role.start + text.length, text };
}
