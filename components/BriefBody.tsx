import type { ComponentChildren } from "preact";
import type { ActorEdit, Brief, BriefOpening } from "../lib/types.ts";
import { extentNotes } from "../lib/view/extent.ts";
import { languageNote } from "../lib/view/languageNote.ts";
import { namesNote } from "../lib/view/namesNote.ts";
import { ActorList } from "./ActorList.tsx";
import { DateList, FigureList } from "./FigureList.tsx";
import { PointList } from "./PointList.tsx";
import { StatementList } from "./StatementList.tsx";
import type { Reach } from "./types.ts";

interface Props {
  /** A whole brief, or what is known of it so far. */
  readonly brief: Brief | BriefOpening;
  readonly reach: Reach;
  /** Something to stand beside the heading of the points. */
  readonly aside?: ComponentChildren;
  /** Where the reader can put right who is in it: all corrections anew. */
  readonly onEdit?: (edits: readonly ActorEdit[]) => void;
}

/** Whether all of a brief is there. */
export const isWhole = (brief: Brief | BriefOpening): brief is Brief => "actors" in brief;

/** The three answers of a brief: what happened, who is in it, who said what. */
export function BriefBody({ brief, reach, aside, onEdit }: Props) {
  return (
    <>
      {[...extentNotes(brief.article), ...[languageNote(brief)].filter((note) => note !== null)].map((note) => (
        <p class="teaser" key={note}>
          {note}
        </p>
      ))}
      <section class="part">
        <div class="part-head">
          <h2>Key points</h2>
          {aside}
        </div>
        <PointList brief={brief} reach={reach} />
      </section>
      {isWhole(brief) ? <Answers brief={brief} reach={reach} {...(onEdit && { onEdit })} /> : <Awaited />}
    </>
  );
}

/** In the place of what is still looked for. */
function Awaited() {
  return (
    <section class="part awaited">
      <p class="for-screen-readers" role="status">
        Looking for who is in it
      </p>
      <span class="bar" />
      <span class="bar" />
    </section>
  );
}

interface AnswersProps {
  readonly brief: Brief;
  readonly reach: Reach;
  readonly onEdit?: (edits: readonly ActorEdit[]) => void;
}

function Answers({ brief, reach, onEdit }: AnswersProps) {
  return (
    <>
      {(brief.actors.length > 0 || namesNote(brief) !== null || (brief.actorEdits?.length ?? 0) > 0) && (
        <section class="part">
          <h2>Who is in it</h2>
          {namesNote(brief) !== null && <p class="coverage">{namesNote(brief)}</p>}
          <ActorList brief={brief} reach={reach} {...(onEdit && { onEdit })} />
        </section>
      )}
      {brief.statements.length > 0 && (
        <section class="part">
          <h2>Who said what</h2>
          <StatementList brief={brief} reach={reach} />
        </section>
      )}
      {brief.figures && brief.figures.length > 0 && (
        <section class="part">
          <h2>Figures</h2>
          <FigureList brief={brief} reach={reach} />
        </section>
      )}
      {brief.dates && brief.dates.length > 0 && (
        <section class="part">
          <h2>Dates</h2>
          <DateList brief={brief} reach={reach} />
        </section>
      )}
    </>
  );
}
