import { LIST_EXPORTERS } from "../export/lists.ts";
import { markdown } from "../export/markdown.ts";
import type { ListExporter } from "../export/types.ts";
import type { BriefEdit, BriefQuery, BriefSelection, ListPlace, OnDuplicate } from "../listTypes.ts";
import type { LongWork } from "../longWork.ts";
import { downloadFile } from "../platform/download.ts";
import { readSettings, writeSettings } from "../platform/settings.ts";
import { openShortcutSettings, readShortcuts } from "../platform/shortcuts.ts";
import { fail, succeed } from "../result.ts";
import { actorKeyOf, getActor, listActors } from "../store/actors.ts";
import { changedSinceBackup, lastBackup, noteBackup } from "../store/backup.ts";
import { earlierBriefs, editBriefs, getBriefs } from "../store/briefs.ts";
import { onChange } from "../store/changes.ts";
import { listSites, listTags } from "../store/facets.ts";
import { importFile } from "../store/importFile.ts";
import { listLater, removeLater } from "../store/later.ts";
import { countBriefs, listBriefs } from "../store/page.ts";
import { lastRemoval, removeBriefs, undoRemoval } from "../store/removal.ts";
import { forgetRestoration, lastRestoration } from "../store/restoration.ts";
import { findSameStory } from "../store/sameStory.ts";
import { storageUsed } from "../store/usage.ts";
import { addressOfQuote } from "../text/textFragment.ts";
import type { Brief } from "../types.ts";
import { catchBugs } from "./catchBugs.ts";
import { type ExportedFile, exportBriefs } from "./exportBriefs.ts";

/** Actors to filter by: those in most briefs; everyone is on the page of actors. */
const ACTORS = 60;
const SAME_STORY = 5;

/** Everything the list of saved briefs can do, on the real browser. */
export const listActions = {
  list: (query: BriefQuery, count: number, after: ListPlace | null) => catchBugs(() => listBriefs(query, count, after)),
  count: (query: BriefQuery) => catchBugs(() => countBriefs(query)),
  sites: () => catchBugs(listSites),
  tags: () => catchBugs(listTags),
  actors: () =>
    catchBugs(async () => {
      const page = await listActors("", ACTORS);
      return page.ok ? succeed(page.value.actors) : page;
    }),
  actor: (key: string) => catchBugs(() => getActor(key)),
  actorKey: actorKeyOf,
  find: (id: string) =>
    catchBugs(async () => {
      const found = await getBriefs([id]);
      return found.ok ? succeed(found.value[0] ?? null) : found;
    }),
  edit: (selection: BriefSelection, edit: BriefEdit) => catchBugs(() => editBriefs(selection, edit)),
  remove: (selection: BriefSelection) => catchBugs(() => removeBriefs(selection, new Date())),
  undo: (removalId: string) => catchBugs(() => undoRemoval(removalId)),
  lastRemoval: () => catchBugs(() => lastRemoval(new Date())),
  earlier: (id: string) => catchBugs(() => earlierBriefs(id)),
  sameStory: (id: string) => catchBugs(() => findSameStory(id, SAME_STORY)),
  formats: LIST_EXPORTERS.map(({ name, label }) => ({ name, label })),
  exportFile: (selection: BriefSelection, format: string, work: LongWork) =>
    catchBugs(async () => {
      const name = LIST_EXPORTERS.find((exporter) => exporter.name === format)?.name;
      return name ? exportBriefs(selection, name satisfies ListExporter["name"], work) : fail("bug", format);
    }),
  download: ({ blob, name }: ExportedFile) => downloadFile(blob, name),
  importFile: (file: File, onDuplicate: OnDuplicate, work: LongWork) =>
    catchBugs(() => importFile(file, file.name, onDuplicate, work)),
  backup: () =>
    catchBugs(async () => {
      const [last, savings] = await Promise.all([lastBackup(), changedSinceBackup()]);
      if (!last.ok) return last;
      return savings.ok ? succeed({ last: last.value, savings: savings.value }) : savings;
    }),
  noteBackup: () => catchBugs(() => noteBackup(new Date())),
  restoration: () => catchBugs(lastRestoration),
  forgetRestoration: () => catchBugs(forgetRestoration),
  storage: () => catchBugs(storageUsed),
  later: (count: number, after: ListPlace | null) => catchBugs(() => listLater(count, after)),
  removeLater: (url: string) => catchBugs(() => removeLater(url)),
  singleKeys: async () => (await readSettings()).singleKeys,
  setSingleKeys: (singleKeys: boolean) => writeSettings({ singleKeys }),
  copy: (text: string) => navigator.clipboard.writeText(text),
  asMarkdown: (brief: Brief) => markdown.write(brief),
  addressOf: addressOfQuote,
  onChange,
  shortcuts: readShortcuts,
  openShortcutSettings,
};
