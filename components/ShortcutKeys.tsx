import { Keys } from "./Keys.tsx";
import type { ShortcutLine } from "./types.ts";

interface Props {
  readonly shortcuts: readonly ShortcutLine[];
  readonly onChange: () => void;
}

/** Firefox gives `_execute_action` no description. */
const describe = ({ command, description }: ShortcutLine) =>
  command === "_execute_action" ? "Brief the page I am on" : description || command;

/** The keys as they are now: a browser drops a clashing key without a word. */
export function ShortcutKeys({ shortcuts, onChange }: Props) {
  if (shortcuts.length === 0) return null;
  const missing = shortcuts.filter((shortcut) => !shortcut.keys);
  return (
    <aside class="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">Keyboard</h2>
      <dl>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.command}>
            <dt>{describe(shortcut)}</dt>
            <dd>{shortcut.keys ? <Keys keys={shortcut.keys} /> : <em>no key</em>}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && (
        <p class="warning">
          {missing.length === 1 ? "One command has" : `${missing.length} commands have`} no key: another extension or
          the browser uses it already. Choose one of your own.
        </p>
      )}
      <button type="button" onClick={onChange}>
        Change the keys
      </button>
    </aside>
  );
}
