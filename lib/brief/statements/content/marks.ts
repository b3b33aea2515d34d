import type { Content, Passage } from "../types.ts";

/**
 * A content that is not quoted as a whole, with both marks of every quotation in it: 'the crew as “lazy' is cut open. An opening mark is
 * taken in where the words behind it are the first ones, a closing mark where the sentence has one.
 */
export function withMarks<Said extends Content>(said: Said, { quotations }: Pick<Passage, "quotations">): Said {
  if (said.isQuoted) return said;
  const first = quotations.find(({ open, close }) => open < said.start && said.start < close && close <= said.end);
  const last = quotations.find(
    ({ open, close, isClosed }) => isClosed && said.start <= open && open < said.end && said.end < close,
  );
  return { ...said, start: first?.open ?? said.start, end: last?.close ?? said.end };
}
