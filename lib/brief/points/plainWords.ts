import type { Language } from "../../text/languages/types.ts";
import { words } from "../../text/words.ts";

/** The words of a text as the tables of a language have them: "L’eau qu’on boit" is "L", "eau", "qu", "on", "boit". */
export const plainWords = (text: string, { code, elisions }: Language): string[] =>
  words(text, code).flatMap((word) => {
    const plain = word.text.replaceAll("’", "'");
    const head = plain.slice(0, Math.max(0, plain.indexOf("'")));
    return elisions.has(head.toLowerCase()) ? [head, plain.slice(head.length + 1)] : [plain];
  });
