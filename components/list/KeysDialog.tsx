import { Keys } from "../Keys.tsx";
import { Dialog } from "./Dialog.tsx";
import { LIST_KEYS } from "./useListKeys.ts";

interface Props {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The single keys of the list, and the switch that turns them off. */
export function KeysDialog({ on, onSwitch, onClose }: Props) {
  return (
    <Dialog title="Keys of this list" onClose={onClose}>
      <dl class="key-list">
        {LIST_KEYS.map(({ key, words }) => (
          <div key={key}>
            <dt>{words}</dt>
            <dd>
              <Keys keys={key} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="explained">On a title the arrow keys go from brief to brief, too.</p>
      <label class="switch">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
        <span>Single keys are on</span>
      </label>
    </Dialog>
  );
}
