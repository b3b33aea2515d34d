import type { PointCount } from "../lib/types.ts";

const COUNTS: readonly PointCount[] = [3, 5, 8, "tenth"];

interface Props {
  readonly value: PointCount;
  readonly onChange: (count: PointCount) => void;
}

/** How many key points to show. */
export function PointCountChoice({ value, onChange }: Props) {
  return (
    <fieldset class="choice">
      <legend class="for-screen-readers">How many key points</legend>
      {COUNTS.map((count) => (
        <label key={count}>
          <input type="radio" name="points" checked={count === value} onChange={() => onChange(count)} />
          {count === "tenth" ? <span title="About a tenth of the article">10 %</span> : <span>{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
