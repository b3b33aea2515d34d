/** So many answers are kept: the words of a long article's sources and roles. */
const MOST = 2000;

/**
 * The function, which keeps what it has answered: for pure functions that are asked of the same few texts again and again. All is forgotten
 * when it is too much, so that no article is remembered for long.
 */
export function remembered<Value>(ask: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, Value>();
  return (text) => {
    const answer = answers.get(text);
    if (answer !== undefined) return answer;
    if (answers.size >= MOST) answers.clear();
    const found = ask(text);
    answers.set(text, found);
    return found;
  };
}
