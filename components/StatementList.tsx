import type { Brief } from "../lib/types.ts";
import { groupBySpeaker, type Speaker } from "../lib/view/speakers.ts";
import { statementLine } from "../lib/view/statementLine.ts";
import { Passage } from "./Passage.tsx";
import type { Reach } from "./types.ts";

interface Props {
  readonly brief: Brief;
  readonly reach: Reach;
}

/** Who said what, grouped by speaker; sources without a name apart, counted, with what the article says of why they have none. */
export function StatementList({ brief, reach }: Props) {
  const speakers = groupBySpeaker(brief);
  const named = speakers.filter(({ unnamed }) => !unnamed);
  const sources = speakers.filter(({ unnamed }) => unnamed);
  return (
    <>
      {named.length > 0 && <Speakers brief={brief} reach={reach} speakers={named} />}
      {sources.length > 0 && (
        <div class="unnamed-sources">
          <h3>{sources.length === 1 ? "1 unnamed source" : `${sources.length} unnamed sources`}</h3>
          <Speakers brief={brief} reach={reach} speakers={sources} />
        </div>
      )}
    </>
  );
}

function Speakers({ brief, reach, speakers }: Props & { readonly speakers: readonly Speaker[] }) {
  const { language, direction } = brief.article;
  return (
    <ul class="speakers" dir={direction} lang={language ?? undefined}>
      {speakers.map((speaker) => (
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
  const Heading = speaker.unnamed ? "h4" : "h3";
  const role = speaker.actor?.roles[0]?.text;
  return (
    <Heading class="speaker">
      <bdi class="name">{speaker.name}</bdi> {role && <bdi class="role">{role}</bdi>}
    </Heading>
  );
}
