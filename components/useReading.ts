import { useState } from "preact/hooks";
import type { Failure } from "../lib/result.ts";
import type { ActorEdit, PointCount, Span } from "../lib/types.ts";
import { failureWords } from "../lib/view/failureWords.ts";
import { savingWords } from "../lib/view/savingWords.ts";
import type { SaveState } from "./PopupBar.tsx";
import type { PopupActions, Shown } from "./types.ts";

const wordsOf = (failure: Failure) => {
  const { title, advice } = failureWords(failure);
  return `${title}. ${advice}`;
};

/** A brief on screen and everything the reader can do with it. */
export function useReading<Reading extends Shown>(actions: PopupActions<Reading>, first: Reading, points: PointCount) {
  const [reading, setReading] = useState(first);
  const [saved, setSaved] = useState(first.saved);
  const [saving, setSaving] = useState(false);
  const [count, setCount] = useState(points);
  const [message, setMessage] = useState("");

  const save = async () => {
    setSaving(true);
    const result = await actions.save(reading);
    setSaving(false);
    if (result.ok) setSaved(result.value.saved);
    setMessage(result.ok ? savingWords(result.value) : wordsOf(result.failure));
  };

  const unsave = async () => {
    if (!saved) return;
    const result = await actions.unsave(reading, saved);
    if (result.ok) setSaved(null);
    setMessage(result.ok ? "Removed from your briefs." : wordsOf(result.failure));
  };

  const show = async (spans: readonly Span[], focus: number) => {
    const result = await actions.show(reading, spans, focus);
    setMessage(result.ok ? "" : wordsOf(result.failure));
  };

  const copy = async () => {
    try {
      await actions.copy(actions.asMarkdown(reading.brief));
      setMessage("Copied as Markdown.");
    } catch {
      setMessage("Not copied: the browser refused the clipboard. Click in the popup and try again.");
    }
  };

  const choose = (wanted: PointCount) => {
    setCount(wanted);
    setReading(actions.rebrief(reading, wanted));
  };

  const edit = async (edits: readonly ActorEdit[]) => {
    const edited = actions.editActors(reading, edits);
    setReading(edited);
    if (!saved) return;
    // What is in the list is kept as the reader sees it.
    const result = await actions.save(edited);
    setMessage(result.ok ? "Changed in your briefs, too." : wordsOf(result.failure));
  };

  const saveState: SaveState = saving ? "saving" : saved ? "saved" : "not-saved";
  return {
    reading,
    count,
    saveState,
    message,
    save: () => void save(),
    unsave: () => void unsave(),
    show: (spans: readonly Span[], focus: number) => void show(spans, focus),
    copy: () => void copy(),
    edit: (edits: readonly ActorEdit[]) => void edit(edits),
    choose,
  };
}
