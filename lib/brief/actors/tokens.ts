/** A word or mark of a sentence; offsets count in the sentence. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

/** "U.S.", "St.", "J." keep their full stop; "Xi's" is two tokens; "Jean-Luc", "O'Neill", "AT&T" are one. */
const TOKEN =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|(?:St|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Rev|Jr|Sr|Inc|Corp|Ltd|Co|No|Ft|Mt)\.(?=\s)|\p{Lu}\.(?=\s*\p{Lu})|[\p{L}\p{N}-]+\.(?:com|org|net|info|gov|edu|co\.uk|com\.au)\b|['’]s(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:(?:[-&‑]|['’](?!s(?!\p{L})))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The tokens of a sentence in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const [word] = match;
    return {
      text: word,
      start: match.index,
      end: match.index + word.length,
      isWord: /^[\p{L}\p{N}]/u.test(word),
      // "al-Assad" is a name as "Assad" is.
      isCapital: /^(?:(?:al|el|ad|ar|as|ash|an)-)?\p{Lu}/u.test(word),
    };
  });
}
