import { useEffect, useState } from "preact/hooks";
import type { SavedBrief } from "../../lib/types.ts";
import { readableDay } from "../../lib/view/day.ts";
import type { ListActions } from "./types.ts";

interface Props {
  readonly saved: SavedBrief;
  readonly actions: Pick<ListActions, "sameStory">;
}

/** Other saved briefs that may be of the same story, and a way to lay them side by side. */
export function SameStory({ saved, actions }: Props) {
  const [others, setOthers] = useState<readonly SavedBrief[]>([]);
  useEffect(() => {
    let gone = false;
    // A suggestion is worth no warning when it cannot be made.
    void actions.sameStory(saved.id).then((found) => !gone && setOthers(found.ok ? found.value : []));
    return () => {
      gone = true;
    };
  }, [actions, saved.id]);
  if (others.length === 0) return null;
  return (
    <section class="part same-story">
      <h2>Perhaps the same story</h2>
      <ul>
        {others.map(({ id, savedAt, brief }) => (
          <li key={id}>
            <a href={`compare.html?ids=${encodeURIComponent(saved.id)},${encodeURIComponent(id)}`}>
              <bdi>{brief.article.title || "Untitled article"}</bdi>
            </a>{" "}
            <span class="soft">
              <bdi>{brief.article.site}</bdi> {readableDay(brief.article.published ?? savedAt)}
            </span>
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <a
          class="button"
          href={`compare.html?ids=${[saved, ...others].map(({ id }) => encodeURIComponent(id)).join(",")}`}
        >
          Compare all {others.length + 1}
        </a>
      )}
    </section>
  );
}
