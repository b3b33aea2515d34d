import type { Quote } from "../../../types.ts";

/** Without those that stand whole at the beginning of another one: "président" of "président du port". */
export const withoutParts = (roles: readonly Quote[]): Quote[] =>
  roles.filter(({ text }) => !roles.some((other) => other.text.toLowerCase().startsWith(`${text.toLowerCase()} `)));

/** Each role once; of two that say the same the longer one. */
export function distinct(roles: readonly Quote[]): Quote[] {
  const fold = (text: string) => text.toLowerCase();
  const kept: Quote[] = [];
  for (const role of roles) {
    if (kept.some(({ text }) => fold(text).includes(fold(role.text)))) continue;
    kept.push(role);
  }
  return kept;
}
