import type { ComponentChildren } from "preact";
import type { Quote } from "../lib/types.ts";
import type { Reach } from "./types.ts";

interface Props {
  readonly quote: Quote;
  /** What is shown in the page together with it. */
  readonly more?: Quote | undefined;
  readonly reach: Reach;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Words of the article that lead to their place in it. */
export function Passage({ quote, more, reach, class: className, children }: Props) {
  if (reach.by === "showing") {
    return (
      <button
        type="button"
        class={className}
        title="Show in the page"
        onClick={() => reach.show(more ? [quote, more] : [quote], 0)}
      >
        {children}
      </button>
    );
  }
  const address = reach.addressOf(quote.text);
  if (address === null) return <span class={className}>{children}</span>;
  return (
    <a class={className} href={address} target="_blank" rel="noreferrer" title="Open at this place">
      {children}
    </a>
  );
}
