import { useState } from "preact/hooks";
import { ALL_BRIEFS, type BriefSelection } from "../../lib/listTypes.ts";
import { briefsInWords } from "../../lib/view/amounts.ts";
import { failureWords } from "../../lib/view/failureWords.ts";
import { Dialog } from "./Dialog.tsx";
import type { ExportedFile, ListActions } from "./types.ts";
import { useWork } from "./useWork.ts";
import { WorkProgress } from "./WorkProgress.tsx";

/** What can be exported, the nearest first. */
export interface ExportScope {
  readonly label: string;
  readonly selection: BriefSelection;
}

export const EVERYTHING: ExportScope = { label: "All briefs", selection: { by: "query", query: ALL_BRIEFS } };

interface Props {
  readonly actions: ListActions;
  readonly scopes: readonly ExportScope[];
  readonly onClose: () => void;
}

/** Chooses what leaves in which format, and writes the file. */
export function ExportDialog({ actions, scopes, onClose }: Props) {
  const [scope, setScope] = useState(scopes[0] ?? EVERYTHING);
  const [format, setFormat] = useState(actions.formats[0]?.name ?? "");
  const { state, start, cancel } = useWork<ExportedFile>();

  const write = async () => {
    const result = await start((work) => actions.exportFile(scope.selection, format, work));
    if (result.ok) actions.download(result.value);
    // Only JSON holds everything: another format of all briefs is no backup.
    if (result.ok && format === "json" && scope.selection === EVERYTHING.selection) await actions.noteBackup();
  };

  return (
    <Dialog title="Export" onClose={onClose}>
      <fieldset class="options">
        <legend>What</legend>
        {scopes.map((one) => (
          <label key={one.label}>
            <input type="radio" name="scope" checked={one === scope} onChange={() => setScope(one)} />
            <span>{one.label}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="options">
        <legend>As</legend>
        {actions.formats.map(({ name, label }) => (
          <label key={name}>
            <input type="radio" name="format" checked={name === format} onChange={() => setFormat(name)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div role="status" class="dialog-state">
        {state.is === "running" && (
          <WorkProgress label="Writing the file" progress={state.progress} onCancel={cancel} />
        )}
        {state.is === "done" && (
          <p>
            {briefsInWords(state.value.count)} written to <strong>{state.value.name}</strong>. Look for it among the
            browser's downloads.
          </p>
        )}
        {state.is === "failed" && (
          <p class="warning">
            {failureWords(state.failure).title}. {failureWords(state.failure).advice}
          </p>
        )}
      </div>
      <div class="dialog-actions">
        <button type="button" class="primary" disabled={state.is === "running"} onClick={() => void write()}>
          Export
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
