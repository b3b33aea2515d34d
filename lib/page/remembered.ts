/** A question about an element that is asked for each block in it, and answered once. The element must not change meanwhile. */
export function remembered<Answer>(find: (element: Element) => Answer): (element: Element) => Answer {
  const known = new WeakMap<Element, Answer>();
  return (element) => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = find(element);
      known.set(element, answer);
    }
    return answer;
  };
}
