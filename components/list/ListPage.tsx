import { failureWords } from "../../lib/view/failureWords.ts";
import { PageNav } from "../PageNav.tsx";
import { ShortcutKeys } from "../ShortcutKeys.tsx";
import { BriefList } from "./BriefList.tsx";
import { BackupReminder, RestoredNote, StorageLine } from "./Keeping.tsx";
import { keyActions } from "./keyActions.ts";
import { LaterList } from "./LaterList.tsx";
import { ListDialogs } from "./ListDialogs.tsx";
import type { ListActions } from "./types.ts";
import { UndoBar } from "./UndoBar.tsx";
import { useListKeys } from "./useListKeys.ts";
import { useListState } from "./useListState.ts";

interface Props {
  readonly actions: ListActions;
}

/** The list of saved briefs: search, filters, selection, keys, undo, export and import. */
export function ListPage({ actions }: Props) {
  const list = useListState(actions);
  const { address, failure, keeping, keySettings, selection, removal, dialogs } = list;
  useListKeys(keyActions(list), keySettings.singleKeys && address.part === "briefs");

  return (
    <div class="page">
      <header class="page-head">
        <div>
          <h1>Saved briefs</h1>
          <p>Kept in this browser, on this machine, and nowhere else.</p>
        </div>
        <div class="page-actions">
          <button type="button" onClick={() => dialogs.askExport(selection.selection, "The selected briefs")}>
            Export…
          </button>
          <button type="button" onClick={dialogs.askImport}>
            Import…
          </button>
          <button type="button" onClick={dialogs.askKeys}>
            Keys
          </button>
        </div>
      </header>
      <PageNav here={address.part} />
      <main>
        {failure && (
          <p class="warning" role="alert">
            {failureWords(failure).title}. {failureWords(failure).advice}
          </p>
        )}
        <RestoredNote restoration={keeping.restoration} onRead={keeping.forgetRestoration} />
        {keeping.isBackupDue && (
          <BackupReminder backup={keeping.backup} onBackup={dialogs.askBackup} onLater={keeping.putOffBackup} />
        )}
        {address.part === "later" ? <LaterList actions={actions} /> : <BriefList actions={actions} list={list} />}
      </main>
      <footer class="page-foot">
        <StorageLine storage={keeping.storage} backup={keeping.backup} />
        <button type="button" onClick={dialogs.askBackup}>
          Back up everything
        </button>
      </footer>
      <ShortcutKeys shortcuts={keySettings.shortcuts} onChange={() => void actions.openShortcutSettings()} />
      <p class="for-screen-readers" role="status">
        {removal.message}
      </p>
      <UndoBar removal={removal.last} onUndo={() => void removal.undo()} onClose={removal.forget} />
      <ListDialogs actions={actions} list={list} />
    </div>
  );
}
