interface Props {
  /** As the browser spells it: "Alt+Shift+Y", on a Mac "⌥⇧Y". */
  readonly keys: string;
}

/** A key combination. */
export function Keys({ keys }: Props) {
  return (
    <span class="keys">
      {keys.split("+").map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
