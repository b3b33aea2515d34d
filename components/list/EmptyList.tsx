import { Keys } from "../Keys.tsx";
import type { ShortcutLine } from "../types.ts";

interface Props {
  readonly shortcuts: readonly ShortcutLine[];
}

/** Nothing saved yet: how the first brief gets here. */
export function EmptyList({ shortcuts }: Props) {
  const keysOf = (command: string) => shortcuts.find((shortcut) => shortcut.command === command)?.keys ?? "";
  const brief = keysOf("_execute_action");
  const save = keysOf("save-brief");
  return (
    <section class="empty">
      <h2>No brief saved yet</h2>
      <ol>
        <li>Open a news article.</li>
        <li>
          Click the Nutgraf button in the toolbar
          {brief && (
            <>
              {" "}
              or press <Keys keys={brief} />
            </>
          )}
          : there is the brief.
        </li>
        <li>
          Press Save
          {save && (
            <>
              , or skip the popup and press <Keys keys={save} />
            </>
          )}
          . It will be waiting here.
        </li>
      </ol>
    </section>
  );
}

interface NothingFoundProps {
  readonly onClear: () => void;
}

/** There are saved briefs, but none of them has all that was asked for. */
export function NothingFound({ onClear }: NothingFoundProps) {
  return (
    <section class="empty" role="status">
      <h2>Nothing found</h2>
      <p>No saved brief has all of this. Take something off, or look at all briefs.</p>
      <button type="button" onClick={onClear}>
        Show all briefs
      </button>
    </section>
  );
}
