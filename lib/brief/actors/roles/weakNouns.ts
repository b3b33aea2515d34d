import type { Quote } from "../../../types.ts";

/** German nouns that have -en, or -n, in every case but the first: "dem Präsidenten", "des Experten". With what is left in the first. */
const WEAK =
  /(?:(?:präsident|kandidat|journalist|polizist|jurist|analyst|diplomat|aktivist|spezialist|philosoph|kontrahent|dirigent|assistent|korrespondent|dozent|regent)(?=en$)|(?:experte|kollege|zeuge|\p{Alpha}{3}loge|abgeordnete|beauftragte|vorsitzende)(?=n$))/iu;

/** A German role without a degree, and where it is one word as it is called by itself: "Präsident" of "dem Präsidenten Otto Falk". Still verbatim, only shorter. */
export function withoutWeakEnding(whole: Quote): Quote {
  const role = withoutDegree(whole);
  const found = / /u.test(role.text) ? null : WEAK.exec(role.text);
  if (!found) return role;
  const text = role.text.slice(0, found.index + found[0].length);
  return { ...role, end: role.start + text.length, text };
}

/** "Amtsärztin" of "Amtsärztin Dr. Ida Brandt". */
function withoutDegree(role: Quote): Quote {
  const degree = /\s(?:Dr|Prof|Mag|Dipl)\.?$/u.exec(role.text)?.[0].length ?? 0;
  return degree === 0 ? role : { ...role, end: role.end - degree, text: role.text.slice(0, -degree) };
}
