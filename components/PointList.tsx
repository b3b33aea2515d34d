import type { Brief } from "../lib/types.ts";
import { pointLine } from "../lib/view/pointLine.ts";
import { Passage } from "./Passage.tsx";
import type { Reach } from "./types.ts";

interface Props {
  readonly brief: Brief;
  readonly reach: Reach;
}

/** The key points in reading order, and how much of the article they come from. */
export function PointList({ brief, reach }: Props) {
  const { points, coverage, article } = brief;
  return (
    <>
      <ol class="points" dir={article.direction} lang={article.language ?? undefined}>
        {points.map((point) => (
          <li key={`${point.sentence.block}-${point.sentence.start}`}>
            <Passage quote={point.sentence} more={point.companion} reach={reach} class="point">
              {pointLine(point)}
            </Passage>
          </li>
        ))}
      </ol>
      <p class="coverage">
        Word for word from {coverage.covered} of {coverage.paragraphs}{" "}
        {coverage.paragraphs === 1 ? "paragraph" : "paragraphs"}
      </p>
    </>
  );
}
