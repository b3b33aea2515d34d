import type { Brief } from "../lib/types.ts";
import { groupBySpeaker, type Speaker } from "../lib/view/speakers.ts";
import { statementLine } from "../lib/view/statementLine.ts";
import { Passage } from "./Passage.tsx";
import type { Reach } from "./types.ts";

interface Props {
  readonly brief: Brief;
  readonly reach: Reach;
}

/** Who said what, grouped by speaker, unnamed sources marked as such, with what the article says of why they are unnamed. */
export function StatementList({ brief, reach }: Props) {
  const { language, direction } = brief.article;
  return (
    <ul class="speakers" dir={direction} lang={language ?? undefined}>
      {groupBySpeaker(brief).map((speaker) => (
        <li key={speaker.actor?.id ?? speaker.name}>
          <SpeakerHead speaker={speaker} />
          {speaker.anonymity && (
            <Passage quote={speaker.anonymity} reach={reach} class="anonymity">
              “{speaker.anonymity.text}”
            </Passage>
          )}
          {speaker.statements.map((statement) => (
            <Passage
              key={`${statement.content.block}-${statement.content.start}`}
              quote={statement.content}
              reach={reach}
              class={`statement statement-${statement.kind}`}
            >
              {statementLine(statement)}
            </Passage>
          ))}
        </li>
      ))}
    </ul>
  );
}

function SpeakerHead({ speaker }: { readonly speaker: Speaker }) {
  const role = speaker.actor?.roles[0]?.text;
  return (
    <h3 class="speaker">
      <bdi class="name">{speaker.name}</bdi>
      {role && <bdi class="role">{role}</bdi>}
      {speaker.unnamed && (
        <span class="unnamed" lang="en">
          unnamed source
        </span>
      )}
    </h3>
  );
}
