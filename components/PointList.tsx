import type { BriefOpening, KeyPoint } from "../lib/types.ts";
import { arrangePoints } from "../lib/view/arrangePoints.ts";
import { datelineOf } from "../lib/view/dateline.ts";
import { pointLine } from "../lib/view/pointLine.ts";
import { reasonWords } from "../lib/view/reasonWords.ts";
import { Passage } from "./Passage.tsx";
import type { Reach } from "./types.ts";

interface Props {
  readonly brief: BriefOpening;
  readonly reach: Reach;
}

/** The lead line, then the other key points in reading order, and how much of the article they come from. */
export function PointList({ brief, reach }: Props) {
  const { points, coverage, article } = brief;
  const { lead, rest } = arrangePoints(points);
  const language = article.language ?? undefined;
  return (
    <>
      {lead && (
        <div class="lead" dir={article.direction} lang={language}>
          <Point point={lead} reach={reach} />
        </div>
      )}
      <ol class="points" dir={article.direction} lang={language}>
        {rest.map((point) => (
          <li key={`${point.sentence.block}-${point.sentence.start}`}>
            <Point point={point} reach={reach} />
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

interface PointProps {
  readonly point: KeyPoint;
  readonly reach: Reach;
}

/** A point with why it was chosen; where the article is not at hand, what stands around it too. */
function Point({ point, reach }: PointProps) {
  const why = reasonWords(point.reasons);
  const dateline = datelineOf(point);
  return (
    <>
      <Passage quote={point.sentence} more={point.companion} reach={reach} class="point">
        {dateline && <span class="dateline">{dateline}</span>}
        {pointLine(point).slice(dateline.length)}
      </Passage>
      <div class="beside-point" lang="en" dir="ltr">
        {why.length > 0 && <span class="why">{why.join(", ")}</span>}
        {reach.by === "address" && <Context point={point} />}
      </div>
    </>
  );
}

function Context({ point }: { readonly point: KeyPoint }) {
  const { neighbours } = point;
  if (!neighbours || (neighbours.before === null && neighbours.after === null)) return null;
  return (
    <details class="context">
      <summary>In context</summary>
      <p dir="auto">
        {neighbours.before} <mark>{pointLine(point)}</mark> {neighbours.after}
      </p>
    </details>
  );
}
