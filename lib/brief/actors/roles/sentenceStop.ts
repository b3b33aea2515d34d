import type { Quote, Sentence } from "../../../types.ts";

/** "the mother of baby B.": the full stop is the sentence's. */
export const withoutStop = (role: Quote, { end }: Sentence): Quote =>
  end - role.end <= 1 && /\s\p{Upper}\.$/u.test(role.text)
    ? { ...role, end: role.end - 1, text: role.text.slice(0, -1) }
    : role;
