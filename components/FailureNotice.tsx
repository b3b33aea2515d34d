import type { Failure } from "../lib/result.ts";
import { failureWords } from "../lib/view/failureWords.ts";
import type { WayOn } from "./types.ts";

interface Props {
  readonly failure: Failure;
  readonly wayOn: WayOn | null;
  readonly onRetry: () => void;
  readonly onCopyReport: (report: string) => void;
}

/** A page that cannot be briefed: what it is, and what the reader can do. */
export function FailureNotice({ failure, wayOn, onRetry, onCopyReport }: Props) {
  const { title, advice } = failureWords(failure);
  return (
    <div class="notice" role="alert">
      <h1>{title}</h1>
      <p>{advice}</p>
      <div class="notice-actions">
        {wayOn && (
          <button type="button" class="primary" onClick={() => void wayOn.go()}>
            {wayOn.label}
          </button>
        )}
        {failure.kind === "bug" && (
          <button type="button" class="primary" onClick={() => onCopyReport(failure.detail ?? failure.kind)}>
            Copy the report
          </button>
        )}
        {failure.kind !== "page-closed-to-extensions" && failure.kind !== "no-tab" && (
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        )}
      </div>
    </div>
  );
}
