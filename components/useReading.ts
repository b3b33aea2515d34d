import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../lib/result.ts";
import type { ActorEdit, PointCount, Span } from "../lib/types.ts";
import { failureWords } from "../lib/view/failureWords.ts";
import { savingWords } from "../lib/view/savingWords.ts";
import type { SaveState } from "./PopupBar.tsx";
import type { Opened, PopupActions, Shown } from "./types.ts";

const wordsOf = (failure: Failure) => {
  const { title, advice } = failureWords(failure);
  return `${title}. ${advice}`;
};

/** A brief on screen and everything the reader can do with it: first its points, and once these are painted all of it. */
export function useReading<First extends Opened, Reading extends First & Shown>(
  actions: PopupActions<First, Reading>,
  first: First,
  points: PointCount,
  onFailure: (failure: Failure) => void,
) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [saved, setSaved] = useState(first.saved);
  const [saving, setSaving] = useState(false);
  const [count, setCount] = useState(points);
  const [message, setMessage] = useState("");
  /** What the reader has asked for that needs the whole brief. */
  const waiting = useRef<((whole: Reading) => void)[]>([]);

  // An effect runs behind the next frame: the points are on screen while the rest is looked for.
  useEffect(() => {
    let isGone = false;
    void actions.finish(first).then((result) => {
      if (isGone) return;
      if (!result.ok) return onFailure(result.failure);
      setReading(result.value);
      for (const work of waiting.current.splice(0)) work(result.value);
    });
    return () => {
      isGone = true;
    };
  }, [actions, first, onFailure]);

  const withWhole = (work: (whole: Reading) => void) => {
    if (reading) work(reading);
    else waiting.current.push(work);
  };

  const save = async (whole: Reading) => {
    setSaving(true);
    const result = await actions.save(whole);
    setSaving(false);
    if (result.ok) setSaved(result.value.saved);
    setMessage(result.ok ? savingWords(result.value) : wordsOf(result.failure));
  };

  const unsave = async (whole: Reading) => {
    if (!saved) return;
    const result = await actions.unsave(whole, saved);
    if (result.ok) setSaved(null);
    setMessage(result.ok ? "Removed from your briefs." : wordsOf(result.failure));
  };

  const show = async (spans: readonly Span[], focus: number) => {
    const result = await actions.show(reading ?? first, spans, focus);
    setMessage(result.ok ? "" : wordsOf(result.failure));
  };

  const copy = async (whole: Reading) => {
    try {
      await actions.copy(actions.asMarkdown(whole.brief));
      setMessage("Copied as Markdown.");
    } catch {
      setMessage("Not copied: the browser refused the clipboard. Click in the popup and try again.");
    }
  };

  const edit = async (whole: Reading, edits: readonly ActorEdit[]) => {
    const edited = actions.editActors(whole, edits);
    setReading(edited);
    if (!saved) return;
    // What is in the list is kept as the reader sees it.
    const result = await actions.save(edited);
    setMessage(result.ok ? "Changed in your briefs, too." : wordsOf(result.failure));
  };

  const saveState: SaveState = saving ? "saving" : saved ? "saved" : "not-saved";
  return {
    brief: reading ? reading.brief : first.brief,
    count,
    saveState,
    message,
    save: () => {
      setSaving(true);
      withWhole((whole) => void save(whole));
    },
    unsave: () => withWhole((whole) => void unsave(whole)),
    show: (spans: readonly Span[], focus: number) => void show(spans, focus),
    copy: () => withWhole((whole) => void copy(whole)),
    edit: (edits: readonly ActorEdit[]) => withWhole((whole) => void edit(whole, edits)),
    choose: (wanted: PointCount) => {
      setCount(wanted);
      withWhole((whole) => setReading(actions.rebrief(whole, wanted)));
    },
  };
}
