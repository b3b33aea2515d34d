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

/** What an actor is, did and said, behind a line that counts it: each a part of the article that leads to its place. */
export function ActorFacts({ actor, facts, reach, language }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const line = factsLine(facts);
  if (!line) return null;
  const { said, did, doneTo, roles } = facts;
  const parts = [
    ["Roles", roles.map((role) => ({ quote: role, text: role.text, look: "statement" }))],
    ["Did", did.map((action) => ({ quote: action, text: action.text, look: "statement" }))],
    ["Done to them", doneTo.map((action) => ({ quote: action, text: action.text, look: "statement" }))],
    [
      "Said",
      said.map((statement) => ({
        quote: statement.content,
        text: statementLine(statement),
        look: `statement statement-${statement.kind}`,
      })),
    ],
  ] as const;
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
        {isOpen &&
          parts.map(
            ([heading, lines]) =>
              lines.length > 0 && (
                <section key={heading}>
                  <h3>{heading}</h3>
                  <ul lang={language ?? undefined}>
                    {lines.map(({ quote, text, look }) => (
                      <li key={`${quote.block}-${quote.start}`}>
                        <Passage quote={quote} reach={reach} class={look}>
                          {text}
                        </Passage>
                      </li>
                    ))}
                  </ul>
                </section>
              ),
          )}
      </div>
    </div>
  );
}
