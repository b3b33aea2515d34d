import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { findHits } from "../../lib/view/hits.ts";

const NAME = "search-hit";

/**
 * Marks what was searched in everything that is shown, through the CSS Custom Highlight API: the words stay as they are, whichever
 * component drew them, and find-in-page works as ever.
 */
export function useHits(root: RefObject<HTMLElement | null>, words: readonly string[], drawn: unknown): void {
  useLayoutEffect(() => {
    if (!("highlights" in CSS)) return;
    CSS.highlights.delete(NAME);
    if (words.length === 0 || !root.current) return;
    const mark = () => root.current && CSS.highlights.set(NAME, new Highlight(...rangesIn(root.current, words)));
    mark();
    // A brief that is opened, a note that is written: drawn without the list knowing.
    const observer = new MutationObserver(mark);
    observer.observe(root.current, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [root, words, drawn]);
}

function* rangesIn(root: HTMLElement, words: readonly string[]): Generator<Range> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(SEARCHED)) continue;
    for (const [start, end] of findHits(node.nodeValue ?? "", words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      yield range;
    }
  }
}

/** What the search looks at. */
const SEARCHED = ".card-title, .preview, .point, .actor, .speaker, .statement, .tag, .note";
