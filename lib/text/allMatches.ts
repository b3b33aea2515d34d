/**
 * What `[...text.matchAll(pattern)]` gives, for long patterns with the flag "g": that makes a copy of the pattern at each call, and reads its
 * source anew.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found there for ever.
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}
