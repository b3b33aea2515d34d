import type { Grammar } from "../grammars/types.ts";

/** "this month in a letter", "last week, although ...", "late Monday on the pier": a time, and what goes on with no clause of its own. */
const WHEN =
  /^(?:(?:earlier|late|later|early)\s)?(?:(?:this|last|next)\s(?:week|month|year|weekend|night|morning|afternoon|evening|spring|summer|fall|autumn|winter|\p{Upper}\p{Lower}+day)|\p{Upper}\p{Lower}+day|yesterday|today)(?:\s(?:morning|afternoon|evening|night))?(?:\s(?:in|on|at|via|during|through|to|after|before|from)\s|,\s(?:although|though|while|when|as|after|before|adding|but)\s)/u;

/** True where all that stands behind a verb of saying tells when and where it was said, in English. */
export const isWhenOnly = (said: string, { code }: Grammar): boolean => code === "en" && WHEN.test(said);
