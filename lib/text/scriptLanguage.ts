/** Scripts that one language with tables is written in; Han is Chinese where no kana stands beside it. */
const SCRIPTS: readonly { readonly code: string; readonly letters: RegExp }[] = [
  { code: "ja", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { code: "zh", letters: /\p{Script=Han}/gu },
  { code: "ko", letters: /\p{Script=Hangul}/gu },
  { code: "el", letters: /\p{Script=Greek}/gu },
  { code: "he", letters: /\p{Script=Hebrew}/gu },
  { code: "bn", letters: /\p{Script=Bengali}/gu },
];
/** Share of the letters from which on a script decides; Japanese mixes a third or more of kana with Han. */
const MOST = 0.5;
const KANA = 0.15;
/** Letters below which a text is a name or two. */
const FEW_LETTERS = 12;

/** The language that the script of a text gives away (BCP 47 primary subtag), or null where several share it. */
export function scriptLanguage(text: string): string | null {
  const letters = text.match(/\p{Alpha}/gu)?.length ?? 0;
  if (letters < FEW_LETTERS) return null;
  const found = SCRIPTS.find(
    ({ code, letters: own }) => (text.match(own)?.length ?? 0) >= letters * (code === "ja" ? KANA : MOST),
  );
  return found?.code ?? null;
}
