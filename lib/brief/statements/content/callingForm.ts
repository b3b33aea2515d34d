/** A verb by which somebody says what something is, and the text behind it; `said` is what it is called, from the thing on. */
export interface Calling {
  readonly verb: RegExp;
  readonly behind: RegExp;
  /** What has to stand right before the verb. */
  readonly before?: RegExp;
  /** Who calls nothing anything, right before the verb. */
  readonly nobody?: RegExp;
  /** True where that text ends with a part of the verb, and what is said with it: "wies die Vorwürfe zurück". */
  readonly isWhole?: true;
}

/** What tells when, to whom or where, before the thing. */
export const LEAD = '(?:\\s[^,.;:„“”"«»]{2,60}?)??\\s';
