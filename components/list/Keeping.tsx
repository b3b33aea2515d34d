import { useEffect, useState } from "preact/hooks";
import type { Restoration } from "../../lib/listTypes.ts";
import { briefsInWords, readableBytes } from "../../lib/view/amounts.ts";
import { readableDay } from "../../lib/view/day.ts";
import type { BackupState, ListActions, StorageUse } from "./types.ts";

interface Props {
  readonly actions: ListActions;
  readonly drawn: boolean;
  readonly version: unknown;
}

/** Where the briefs are, how much room they take, and when they were last backed up: read after the first paint. */
export function useKeeping({ actions, drawn, version }: Props) {
  const [storage, setStorage] = useState<StorageUse | null>(null);
  const [backup, setBackup] = useState<BackupState | null>(null);
  const [restoration, setRestoration] = useState<Restoration | null>(null);
  /** At how many savings the reader has put the reminder off. */
  const [putOffAt, setPutOffAt] = useState(0);
  useEffect(() => {
    if (!drawn) return;
    void actions.storage().then((found) => found.ok && setStorage(found.value));
    void actions.restoration().then((found) => found.ok && setRestoration(found.value));
    void actions.backup().then((found) => found.ok && setBackup(found.value));
  }, [actions, drawn, version]);
  const forgetRestoration = () => {
    setRestoration(null);
    void actions.forgetRestoration();
  };
  return {
    storage,
    backup,
    restoration,
    forgetRestoration,
    /** True when it is time to remind, unless the reader has put it off at nearly as many savings. */
    isBackupDue: backup !== null && backup.savings - putOffAt >= MANY,
    putOffBackup: () => setPutOffAt(backup?.savings ?? 0),
  };
}

interface RestoredProps {
  readonly restoration: Restoration | null;
  readonly onRead: () => void;
}

/** A browser can lose a database; what it lost comes back from the second copy, and the reader is told. */
export function RestoredNote({ restoration, onRead }: RestoredProps) {
  if (!restoration) return null;
  const briefs = briefsInWords(restoration.restored);
  return (
    <section class="reminder" aria-label="Restored briefs">
      <p role="status">
        This browser lost its database of saved briefs.{" "}
        {restoration.isDone
          ? `All ${briefs} in it are back, from the second copy that Nutgraf keeps.`
          : `Nutgraf is putting them back from its second copy: ${briefs} so far.`}
      </p>
      {restoration.isDone && (
        <button type="button" onClick={onRead}>
          All right
        </button>
      )}
    </section>
  );
}

/** Savings without a backup after which the reader is reminded. */
const MANY = 50;

interface ReminderProps {
  readonly backup: BackupState | null;
  readonly onBackup: () => void;
  readonly onLater: () => void;
}

/** A browser's profile can be lost with the machine: a reminder to take the list out of it now and then. */
export function BackupReminder({ backup, onBackup, onLater }: ReminderProps) {
  if (!backup || backup.savings < MANY) return null;
  return (
    <section class="reminder" aria-label="Backup">
      <p>
        {backup.last
          ? `${backup.savings} savings since the last backup on ${readableDay(backup.last)}.`
          : `${backup.savings} savings and no backup yet.`}{" "}
        The briefs are in this browser only: keep a copy elsewhere.
      </p>
      <button type="button" class="primary" onClick={onBackup}>
        Back up now
      </button>
      <button type="button" class="quiet" onClick={onLater}>
        Not now
      </button>
    </section>
  );
}

export function StorageLine({
  storage,
  backup,
}: {
  readonly storage: StorageUse | null;
  readonly backup: BackupState | null;
}) {
  if (!storage) return null;
  const { bytes, quota } = storage;
  return (
    <p class="storage">
      {bytes !== null && `${readableBytes(bytes)} used`}
      {bytes !== null && quota !== null && ` of the ${readableBytes(quota)} this browser allows`}
      {bytes !== null && ". "}
      {backup?.last ? `Last backup on ${readableDay(backup.last)}.` : "No backup yet."}
    </p>
  );
}
