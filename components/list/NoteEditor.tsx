import { useEffect, useRef, useState } from "preact/hooks";

interface Props {
  readonly note: string;
  readonly onSave: (note: string) => void;
}

/** Milliseconds without typing after which a note is kept; leaving the field keeps it at once. */
const PAUSE = 800;

/** The reader's own note: kept while it is typed, so that nothing is lost. */
export function NoteEditor({ note, onSave }: Props) {
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saved = useRef(note);
  const pending = useRef(onSave);
  pending.current = onSave;

  const save = (now: string) => {
    clearTimeout(timer.current);
    if (now === saved.current) return;
    saved.current = now;
    pending.current(now);
  };
  useEffect(() => {
    // What another window wrote is shown, unless something is being typed here.
    if (document.activeElement === field.current || note === saved.current) return;
    saved.current = note;
    setText(note);
  }, [note]);
  const last = useRef(text);
  last.current = text;
  useEffect(() => () => save(last.current), []);

  return (
    <textarea
      ref={field}
      class="note"
      rows={Math.min(12, Math.max(2, text.split("\n").length))}
      aria-label="Note"
      placeholder="A note of your own"
      maxLength={100_000}
      value={text}
      onInput={({ currentTarget }) => {
        const now = currentTarget.value;
        setText(now);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => save(now), PAUSE);
      }}
      onBlur={() => save(text)}
    />
  );
}
