import { useState } from "preact/hooks";
import type { SavedBrief } from "../../lib/types.ts";
import { readableDay } from "../../lib/view/day.ts";
import { failureWords } from "../../lib/view/failureWords.ts";
import { type VersionChange, versionChanges } from "../../lib/view/versions.ts";
import type { ListActions } from "./types.ts";

interface Props {
  readonly saved: SavedBrief;
  readonly actions: Pick<ListActions, "earlier">;
}

/** What changed in the article from saving to saving; read only when it is asked for. */
export function Versions({ saved, actions }: Props) {
  const [changes, setChanges] = useState<readonly VersionChange[] | string | null>(null);
  if (saved.earlier === 0) return null;
  const read = async () => {
    const earlier = await actions.earlier(saved.id);
    setChanges(earlier.ok ? versionChanges(saved, earlier.value) : failureWords(earlier.failure).title);
  };
  return (
    <details class="versions" onToggle={({ currentTarget }) => void (currentTarget.open && read())}>
      <summary>
        The article has changed since it was saved: {saved.earlier}{" "}
        {saved.earlier === 1 ? "earlier version" : "earlier versions"}
      </summary>
      {typeof changes === "string" && <p class="warning">{changes}.</p>}
      {Array.isArray(changes) &&
        changes.map(({ savedAt, added, gone, title }: VersionChange) => (
          <section key={savedAt}>
            <h3>Since {readableDay(savedAt)}</h3>
            {title !== null && (
              <p>
                The title was “<bdi>{title}</bdi>”.
              </p>
            )}
            <ul>
              {added.map((point) => (
                <li key={point}>
                  <ins>
                    <span class="for-screen-readers">New: </span>
                    {point}
                  </ins>
                </li>
              ))}
              {gone.map((point) => (
                <li key={point}>
                  <del>
                    <span class="for-screen-readers">Gone: </span>
                    {point}
                  </del>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}
