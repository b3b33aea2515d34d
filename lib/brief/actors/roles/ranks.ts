import type { Quote } from "../../../types.ts";

/** Ranks and titles that say less than any other role: "Lt. Gen.", "Dame". */
const BARE_RANK =
  /^(?:(?:(?:Lt|Maj|Brig|Col|Gen|Capt|Cmdr|Adm|Sgt|Cpl|Prof)\.?|Lieutenant|Major|Brigadier|Colonel|General|Captain|Commander|Admiral|Rear|Vice|Air|Wing|Field|Marshal|Commodore|Sergeant|Corporal|Dame|Lord|Lady|Baron|Baroness|Secretary|Sheikh)(?:\s|$))+$/u;

/** A bare rank stands behind the roles that say what somebody does, and a role behind the longer one that has it within. */
export function ranksLast(roles: readonly Quote[]): Quote[] {
  const isLess = ({ text }: Quote) =>
    BARE_RANK.test(text) ||
    roles.some(
      (other) => other.text.length > text.length && ` ${other.text.toLowerCase()} `.includes(` ${text.toLowerCase()} `),
    );
  return [...roles.filter((role) => !isLess(role)), ...roles.filter(isLess)];
}
