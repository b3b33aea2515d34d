import { ExportDialog } from "./ExportDialog.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import type { ListActions } from "./types.ts";
import type { ListState } from "./useListState.ts";

interface Props {
  readonly actions: ListActions;
  readonly list: Pick<ListState, "dialogs" | "keySettings" | "refresh">;
}

/** The dialog that the reader has asked for. */
export function ListDialogs({ actions, list }: Props) {
  const { dialogs, keySettings, refresh } = list;
  const { asked, close } = dialogs;
  return (
    <>
      {asked?.what === "export" && <ExportDialog actions={actions} scopes={asked.scopes} onClose={close} />}
      {asked?.what === "import" && <ImportDialog actions={actions} onClose={close} onImported={() => void refresh()} />}
      {asked?.what === "keys" && (
        <KeysDialog on={keySettings.singleKeys} onSwitch={keySettings.switchSingleKeys} onClose={close} />
      )}
    </>
  );
}
