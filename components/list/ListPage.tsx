import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ALL_BRIEFS, type BriefEdit, type BriefQuery, type BriefSelection, type Removal } from "../../lib/listTypes.ts";
import type { SavedBrief } from "../../lib/types.ts";
import { briefsInWords } from "../../lib/view/amounts.ts";
import { failureWords } from "../../lib/view/failureWords.ts";
import { hitWords } from "../../lib/view/hits.ts";
import { PageNav } from "../PageNav.tsx";
import { ShortcutKeys } from "../ShortcutKeys.tsx";
import type { ShortcutLine } from "../types.ts";
import { BriefCard } from "./BriefCard.tsx";
import { EmptyList } from "./EmptyList.tsx";
import { EVERYTHING, ExportDialog, type ExportScope } from "./ExportDialog.tsx";
import { FilterChips } from "./FilterChips.tsx";
import { Filters, useFacets } from "./Filters.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { BackupReminder, isBackupDue, RestoredNote, StorageLine, useKeeping } from "./Keeping.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { LaterList } from "./LaterList.tsx";
import { isNarrowed } from "./listAddress.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import type { ListActions } from "./types.ts";
import { UndoBar } from "./UndoBar.tsx";
import { useAddress } from "./useAddress.ts";
import { useBriefs } from "./useBriefs.ts";
import { useHits } from "./useHits.ts";
import { type KeyActions, useListKeys } from "./useListKeys.ts";
import { useSelection } from "./useSelection.ts";

interface Props {
  readonly actions: ListActions;
}

type Asked =
  | { readonly what: "export"; readonly scopes: readonly ExportScope[] }
  | { readonly what: "import" | "keys" };

/** The list of saved briefs: search, filters, selection, keys, undo, export and import. */
export function ListPage({ actions }: Props) {
  const { address, go } = useAddress();
  const { query, part, open: linked } = address;
  const { page, version, count, failure, setFailure, refresh, more } = useBriefs(actions, query);
  const briefs = useWithLinked(actions, page?.briefs ?? NONE, linked);
  const selection = useSelection(briefs, query, count);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [message, setMessage] = useState("");
  const [shortcuts, setShortcuts] = useState<readonly ShortcutLine[]>([]);
  const [singleKeys, setSingleKeys] = useState(true);
  const [putOffAt, setPutOffAt] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const words = useMemo(() => hitWords(query.text), [query.text]);
  const drawn = page !== null;
  const facets = useFacets(actions, drawn, version);
  const { storage, backup, restoration, forgetRestoration } = useKeeping({ actions, drawn, version });
  useHits(list, words, briefs);

  useEffect(() => {
    void actions.shortcuts().then(setShortcuts);
    void actions.singleKeys().then(setSingleKeys);
  }, [actions]);
  // After the first paint: what was removed before the page was loaded can still come back.
  useEffect(() => {
    if (drawn) void actions.lastRemoval().then((found) => found.ok && setRemoval(found.value));
  }, [actions, drawn]);

  const narrow = useCallback(
    (change: Partial<BriefQuery>, how: "push" | "replace" = "push") =>
      go((now) => ({ ...now, part: "briefs", open: null, query: { ...now.query, ...change } }), how),
    [go],
  );
  const clear = () => go((now) => ({ ...now, query: { ...ALL_BRIEFS, sort: now.query.sort } }));

  const focusOn = (id: string | null) => {
    if (id === null) return;
    setActive(id);
    const title = titleOf(id);
    if (title) title.focus();
    else requestAnimationFrame(() => titleOf(id)?.focus());
  };
  const activeId = briefs.some(({ id }) => id === active) ? active : (briefs[0]?.id ?? null);
  const activeBrief = briefs.find(({ id }) => id === activeId) ?? null;

  const edit = async (which: BriefSelection, change: BriefEdit) => {
    const result = await actions.edit(which, change);
    if (!result.ok) return setFailure(result.failure);
    await refresh();
  };
  const remove = async (which: BriefSelection) => {
    const gone = new Set(which.by === "ids" ? which.ids : briefs.map(({ id }) => id));
    const heir = neighbour(briefs, activeId, gone);
    const result = await actions.remove(which);
    if (!result.ok) return setFailure(result.failure);
    setRemoval(result.value);
    selection.clear();
    await refresh();
    if (heir === null) search.current?.focus();
    focusOn(heir);
  };
  const undo = async () => {
    if (!removal) return setMessage("There is nothing to undo.");
    const result = await actions.undo(removal.id);
    if (!result.ok) return setFailure(result.failure);
    // What was removed before that can come back next.
    const earlier = await actions.lastRemoval();
    setRemoval(earlier.ok ? earlier.value : null);
    setMessage(`${briefsInWords(result.value)} put back.`);
    await refresh();
    if (document.activeElement === document.body) focusOn(activeId);
  };
  const toggle = (saved: SavedBrief) => {
    const opens = !opened.has(saved.id);
    setOpened((before) => withOrWithout(before, saved.id, opens));
    if (opens && !saved.read) void edit({ by: "ids", ids: [saved.id] }, { read: true });
  };
  const acted = (): BriefSelection | null => selection.selection ?? (activeId ? { by: "ids", ids: [activeId] } : null);
  const scopes = (which: BriefSelection | null, label: string): ExportScope[] => [
    ...(which ? [{ label, selection: which }] : []),
    ...(isNarrowed(query) ? [{ label: "All that this search finds", selection: { by: "query", query } as const }] : []),
    EVERYTHING,
  ];
  const backUp = () => setAsked({ what: "export", scopes: [EVERYTHING] });

  // A link from elsewhere leads to one brief: open, and in sight, once.
  useEffect(() => {
    if (!linked || !drawn) return;
    setOpened((before) => withOrWithout(before, linked, true));
    setActive(linked);
    requestAnimationFrame(() => titleOf(linked)?.scrollIntoView({ block: "start" }));
  }, [linked, drawn]);

  const move = (by: number) => {
    const at = briefs.findIndex(({ id }) => id === activeId);
    const isOn = document.activeElement?.closest(".card") !== null;
    const to = isOn ? at + by : at;
    if (to >= briefs.length - 1 && page?.next) void more();
    focusOn(briefs[Math.max(0, Math.min(briefs.length - 1, to))]?.id ?? null);
  };
  const keys: KeyActions = {
    next: () => move(1),
    previous: () => move(-1),
    search: () => search.current?.focus(),
    select: (through) => activeId && selection.toggle(activeId, through),
    openArticle: () => activeBrief && open(activeBrief.brief.article.url, "_blank", "noreferrer"),
    tags: () => {
      if (!activeBrief) return;
      if (!opened.has(activeBrief.id)) toggle(activeBrief);
      requestAnimationFrame(() =>
        titleOf(activeBrief.id)?.closest(".card")?.querySelector<HTMLElement>(".tag-input")?.focus(),
      );
    },
    markRead: () => {
      const which = acted();
      const meant = selection.selection ? briefs.filter(({ id }) => selection.has(id)) : [activeBrief];
      // Of several, one that is unread decides: all are read then.
      if (which) void edit(which, { read: meant.some((saved) => saved?.read === false) });
    },
    remove: () => {
      const which = acted();
      if (which) void remove(which);
    },
    undo: () => void undo(),
    help: () => setAsked({ what: "keys" }),
    leave: () => {
      if (document.activeElement === search.current) {
        if (query.text) narrow({ text: "" }, "replace");
        else focusOn(activeId);
      } else if (document.activeElement?.closest(".own")) focusOn(activeId);
      else selection.clear();
    },
  };
  const latest = useRef(keys);
  latest.current = keys;
  useListKeys(latest, singleKeys && part === "briefs");

  return (
    <div class="page">
      <header class="page-head">
        <div>
          <h1>Saved briefs</h1>
          <p>Kept in this browser, on this machine, and nowhere else.</p>
        </div>
        <div class="page-actions">
          <button
            type="button"
            onClick={() => setAsked({ what: "export", scopes: scopes(selection.selection, "The selected briefs") })}
          >
            Export…
          </button>
          <button type="button" onClick={() => setAsked({ what: "import" })}>
            Import…
          </button>
          <button type="button" onClick={() => setAsked({ what: "keys" })}>
            Keys
          </button>
        </div>
      </header>
      <PageNav here={part === "later" ? "later" : "briefs"} />
      <main>
        {failure && (
          <p class="warning" role="alert">
            {failureWords(failure).title}. {failureWords(failure).advice}
          </p>
        )}
        <RestoredNote restoration={restoration} onRead={forgetRestoration} />
        {isBackupDue(backup, putOffAt) && (
          <BackupReminder backup={backup} onBackup={backUp} onLater={() => setPutOffAt(backup?.savings ?? 0)} />
        )}
        {part === "later" ? (
          <LaterList actions={actions} />
        ) : (
          <>
            {(isNarrowed(query) || briefs.length > 0) && (
              <search class="toolbar">
                <input
                  ref={search}
                  type="search"
                  class="search"
                  aria-label="Search the saved briefs"
                  placeholder="Search your briefs"
                  value={query.text}
                  onInput={({ currentTarget }) => narrow({ text: currentTarget.value }, "replace")}
                />
                <details class="filter-fold" open={isFolded(query) ? undefined : true}>
                  <summary>Filter and order</summary>
                  <Filters actions={actions} query={query} facets={facets} onChange={(change) => narrow(change)} />
                </details>
                <FilterChips actions={actions} query={query} onChange={(change) => narrow(change)} onClear={clear} />
              </search>
            )}
            {page && page.unreadable > 0 && (
              <p class="warning">
                {page.unreadable === 1 ? "One brief was" : `${page.unreadable} briefs were`} saved by another version of
                Nutgraf and cannot be shown by this one. Nothing of it is lost: update Nutgraf to read it.
              </p>
            )}
            {selection.selection && (
              <SelectionBar
                selection={selection.selection}
                count={selection.count}
                more={!selection.isAll && count !== null && count > selection.count ? count : null}
                onAll={selection.selectAll}
                onEdit={(change) => selection.selection && void edit(selection.selection, change)}
                onExport={() =>
                  setAsked({ what: "export", scopes: scopes(selection.selection, "The selected briefs") })
                }
                onRemove={() => selection.selection && void remove(selection.selection)}
                onClear={selection.clear}
              />
            )}
            {page && briefs.length > 0 && (
              <p class="found" role="status">
                {count === null ? "\u00a0" : briefsInWords(count)}
                {count !== null && isNarrowed(query) && " found"}
              </p>
            )}
            {page && briefs.length === 0 && !isNarrowed(query) && page.unreadable === 0 && (
              <EmptyList shortcuts={shortcuts} />
            )}
            {page && briefs.length === 0 && isNarrowed(query) && (
              <section class="empty" role="status">
                <h2>Nothing found</h2>
                <p>No saved brief has all of this. Take something off, or look at all briefs.</p>
                <button type="button" onClick={clear}>
                  Show all briefs
                </button>
              </section>
            )}
            {briefs.length > 0 && (
              <ul class="cards" ref={list}>
                {briefs.map((saved) => (
                  <li key={saved.id}>
                    <BriefCard
                      saved={saved}
                      actions={actions}
                      words={words}
                      open={opened.has(saved.id)}
                      active={saved.id === activeId}
                      selected={selection.has(saved.id)}
                      knownTags={facets.tags.map(({ value }) => value)}
                      onToggle={() => toggle(saved)}
                      onFocus={() => setActive(saved.id)}
                      onSelect={(through) => selection.toggle(saved.id, through)}
                      onEdit={(change) => void edit({ by: "ids", ids: [saved.id] }, change)}
                      onExport={() =>
                        setAsked({ what: "export", scopes: scopes({ by: "ids", ids: [saved.id] }, "This brief") })
                      }
                      onRemove={() => void remove({ by: "ids", ids: [saved.id] })}
                      onTag={(tag) => narrow({ tag })}
                    />
                  </li>
                ))}
              </ul>
            )}
            {page?.next && (
              <button type="button" class="more-briefs" onClick={() => void more()}>
                Show older briefs
              </button>
            )}
          </>
        )}
      </main>
      <footer class="page-foot">
        <StorageLine storage={storage} backup={backup} />
        <button type="button" onClick={backUp}>
          Back up everything
        </button>
      </footer>
      <ShortcutKeys shortcuts={shortcuts} onChange={() => void actions.openShortcutSettings()} />
      <p class="for-screen-readers" role="status">
        {message}
      </p>
      <UndoBar removal={removal} onUndo={() => void undo()} onClose={() => setRemoval(null)} />
      {asked?.what === "export" && (
        <ExportDialog actions={actions} scopes={asked.scopes} onClose={() => setAsked(null)} />
      )}
      {asked?.what === "import" && (
        <ImportDialog actions={actions} onClose={() => setAsked(null)} onImported={() => void refresh()} />
      )}
      {asked?.what === "keys" && (
        <KeysDialog
          on={singleKeys}
          onSwitch={(on) => {
            setSingleKeys(on);
            void actions.setSingleKeys(on);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** The brief that a link led to stands first when it is not among those that have been read. */
function useWithLinked(actions: ListActions, briefs: readonly SavedBrief[], linked: string | null) {
  const [extra, setExtra] = useState<SavedBrief | null>(null);
  const isHere = briefs.some(({ id }) => id === linked);
  useEffect(() => {
    if (!linked || isHere || briefs === NONE) return;
    void actions.find(linked).then((found) => setExtra(found.ok ? found.value : null));
  }, [actions, linked, isHere, briefs]);
  return useMemo(
    () => (extra && extra.id === linked && !isHere ? [extra, ...briefs] : briefs),
    [extra, linked, isHere, briefs],
  );
}

const NONE: readonly SavedBrief[] = [];

/** Filters that are in use are not hidden. */
const isFolded = ({ site, tag, actor, unread, from, to, sort }: BriefQuery) =>
  !(site || tag || actor || unread || from || to) && sort === "newest";

const titleOf = (id: string): HTMLElement | null =>
  document.getElementById(`title-${id}`)?.querySelector<HTMLElement>("button") ?? null;

function withOrWithout(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

/** Where the focus goes when briefs are removed: to the next that stays, or the last before. */
function neighbour(briefs: readonly SavedBrief[], from: string | null, gone: ReadonlySet<string>): string | null {
  const at = briefs.findIndex(({ id }) => id === from);
  const stays = ({ id }: SavedBrief) => !gone.has(id);
  return (briefs.slice(at).find(stays) ?? briefs.slice(0, Math.max(0, at)).findLast(stays))?.id ?? null;
}
