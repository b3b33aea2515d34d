import type { Statement } from "../types.ts";

/** What was said, in quotation marks only when the article has it in quotation marks. */
export const statementLine = ({ kind, content }: Statement): string =>
  kind === "direct" ? `“${content.text}”` : content.text;
