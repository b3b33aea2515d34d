import { useId, useState } from "preact/hooks";
import type { Actor } from "../lib/types.ts";
import { type ActorFacts as Facts, factsLine } from "../lib/view/actorFacts.ts";
import { statementLine } from "../lib/view/statementLine.ts";
import { Passage } from "./Passage.tsx";
import type { Reach } from "./types.ts";

interface Props {
  readonly actor: Actor;
  readonly facts: Facts;
  readonly reach: Reach;
  readonly language: string | null;
}

/** What an actor did and said, behind a line that counts it: each a clause of the article that leads to its place. */
export function ActorFacts({ actor, facts, reach, language }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const line = factsLine(facts);
  if (!line) return null;
  const { said, did } = facts;
  return (
    <div class="actor-facts">
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${actor.name}: ${line}`}
        onClick={() => setOpen(!isOpen)}
      >
        {line}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && did.length > 0 && (
          <>
            <h3>Did</h3>
            <ul lang={language ?? undefined}>
              {did.map((action) => (
                <li key={`${action.block}-${action.start}`}>
                  <Passage quote={action} reach={reach} class="statement">
                    {action.text}
                  </Passage>
                </li>
              ))}
            </ul>
          </>
        )}
        {isOpen && said.length > 0 && (
          <>
            <h3>Said</h3>
            <ul lang={language ?? undefined}>
              {said.map((statement) => (
                <li key={`${statement.content.block}-${statement.content.start}`}>
                  <Passage quote={statement.content} reach={reach} class={`statement statement-${statement.kind}`}>
                    {statementLine(statement)}
                  </Passage>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
