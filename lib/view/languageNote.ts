import type { BriefOpening } from "../types.ts";

/** What a reader has to know of a brief in a language that Nutgraf has no tables for, or null. */
export function languageNote({ language, article }: BriefOpening): string | null {
  if (language !== "und") return null;
  return `Nutgraf does not know ${nameOf(article.language)}: the points were chosen by their place, length and words in common alone, and names and statements may be missing.`;
}

function nameOf(code: string | null): string {
  try {
    const name = code && new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code);
    return name || "the language of this article";
  } catch {
    // The page declares something that is no language code.
    return "the language of this article";
  }
}
