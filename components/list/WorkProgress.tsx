import type { Progress } from "../../lib/listTypes.ts";

interface Props {
  readonly label: string;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far a long piece of work is, and a way out of it. */
export function WorkProgress({ label, progress, onCancel }: Props) {
  const { done, total } = progress;
  return (
    <div class="work">
      <div class="work-so-far">
        <span>{label}</span>
        {total === null ? (
          <progress aria-label={label} />
        ) : (
          <progress aria-label={label} value={done} max={Math.max(1, total)} />
        )}
      </div>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
