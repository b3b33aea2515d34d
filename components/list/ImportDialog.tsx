import { useState } from "preact/hooks";
import type { ImportReport, OnDuplicate } from "../../lib/listTypes.ts";
import { failureWords } from "../../lib/view/failureWords.ts";
import { reportLines } from "../../lib/view/importReport.ts";
import { Dialog } from "./Dialog.tsx";
import type { ListActions } from "./types.ts";
import { useWork } from "./useWork.ts";
import { WorkProgress } from "./WorkProgress.tsx";

interface Props {
  readonly actions: ListActions;
  readonly onClose: () => void;
  readonly onImported: () => void;
}

const DUPLICATES: readonly { readonly value: OnDuplicate; readonly label: string }[] = [
  { value: "merge", label: "Bring both together: the newer brief, all tags and notes" },
  { value: "keep-mine", label: "Keep mine as it is" },
  { value: "take-theirs", label: "Take the one of the file" },
];

/** Takes in a file: briefs that Nutgraf exported, or addresses to be briefed later. */
export function ImportDialog({ actions, onClose, onImported }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [onDuplicate, setOnDuplicate] = useState<OnDuplicate>("merge");
  const { state, start, cancel } = useWork<ImportReport>();

  const take = async () => {
    if (!file) return;
    const result = await start((work) => actions.importFile(file, onDuplicate, work));
    if (result.ok) onImported();
  };

  return (
    <Dialog title="Import" onClose={onClose}>
      <p class="explained">
        A JSON file that Nutgraf exported, or the addresses of Pocket, Instapaper or a browser's bookmarks: those wait
        under “Later” until you brief them.
      </p>
      <label class="file">
        <span>File</span>
        <input
          type="file"
          accept=".json,.html,.htm,.csv,application/json,text/html,text/csv"
          onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
        />
      </label>
      <fieldset class="options">
        <legend>When an article is in the list already</legend>
        {DUPLICATES.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="duplicates"
              checked={value === onDuplicate}
              onChange={() => setOnDuplicate(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div role="status" class="dialog-state">
        {state.is === "running" && <WorkProgress label="Importing" progress={state.progress} onCancel={cancel} />}
        {state.is === "done" && <Report report={state.value} />}
        {state.is === "failed" && (
          <p class="warning">
            {failureWords(state.failure).title}. {failureWords(state.failure).advice}
          </p>
        )}
      </div>
      <div class="dialog-actions">
        <button type="button" class="primary" disabled={!file || state.is === "running"} onClick={() => void take()}>
          Import
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

function Report({ report }: { readonly report: ImportReport }) {
  const { refused, moreRefused } = report;
  return (
    <>
      {reportLines(report).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {refused.length > 0 && (
        <details class="refused">
          <summary>What was refused, and why</summary>
          <ol>
            {refused.map(({ entry, title, why }) => (
              <li key={entry}>
                Entry {entry}
                {title && (
                  <>
                    {" "}
                    (<bdi>{title}</bdi>)
                  </>
                )}
                : {why}
              </li>
            ))}
          </ol>
          {moreRefused > 0 && <p>And {moreRefused} more.</p>}
        </details>
      )}
    </>
  );
}
