/** Languages whose names are told by their capital: in the others names are not recognised yet, in Czech because each stands in as many forms as cases, and a brief says so. */
const CODES: ReadonlySet<string> = new Set("en de fr es it pt nl sv da nb pl ru uk el tr vi ca id".split(" "));

/** @param code BCP 47 primary subtag. */
export const hasNamesByCapitals = (code: string): boolean => CODES.has(code);

/** Those of them of which no names, offices or endings are known: names in other letters and full names beside an initial are found, and few besides. */
const HARDLY: ReadonlySet<string> = new Set(["el", "vi", "ca", "id"]);

/** @param code BCP 47 primary subtag. */
export const hasFewNames = (code: string): boolean => HARDLY.has(code);
