/** Languages that write names with a capital: in the others names are not recognised yet, and a brief says so. */
const CODES: ReadonlySet<string> = new Set("en de fr es it pt nl sv da nb pl ru uk el tr vi".split(" "));

/** @param code BCP 47 primary subtag. */
export const hasNamesByCapitals = (code: string): boolean => CODES.has(code);
