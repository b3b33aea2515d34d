import { useState } from "preact/hooks";
import { inOrder } from "../lib/inOrder.ts";
import type { Actor, ActorEdit, Brief, Place } from "../lib/types.ts";
import { actorFacts } from "../lib/view/actorFacts.ts";
import { ActorEditor } from "./ActorEditor.tsx";
import { ActorFacts } from "./ActorFacts.tsx";
import { KindDot } from "./KindDot.tsx";
import type { Reach } from "./types.ts";

interface Props {
  readonly brief: Brief;
  readonly reach: Reach;
  readonly onEdit?: (edits: readonly ActorEdit[]) => void;
}

/** More than these are behind a button: the brief has to be taken in at a glance. */
const SHOWN_AT_FIRST = 6;

const NOTHING = { said: [], did: [], doneTo: [], roles: [] };

/** Who is in the story: name, role as the article states it, how often, what they said and did; then where it plays. */
export function ActorList({ brief, reach, onEdit }: Props) {
  const [all, setAll] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const { actors, article, actorEdits = [], places = [] } = brief;
  const shown = all ? actors : actors.slice(0, SHOWN_AT_FIRST);
  const facts = actorFacts(brief);
  return (
    <>
      <ul class="actors">
        {shown.map((actor) => (
          <li key={actor.id}>
            <div class="actor-line">
              <ActorRow actor={actor} reach={reach} language={article.language} />
              {onEdit && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={`Put right ${actor.name}`}
                  aria-expanded={edited === actor.id}
                  title="Hide, rename, or take for the same as another"
                  onClick={() => setEdited(edited === actor.id ? null : actor.id)}
                >
                  …
                </button>
              )}
            </div>
            <ActorFacts
              actor={actor}
              facts={facts.get(actor.id) ?? NOTHING}
              reach={reach}
              language={article.language}
            />
            {onEdit && edited === actor.id && (
              <ActorEditor
                key={actor.name}
                actor={actor}
                others={actors.filter((other) => other !== actor)}
                onEdit={(edit) => {
                  setEdited(null);
                  onEdit([...actorEdits, edit]);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {actors.length > SHOWN_AT_FIRST && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show ${actors.length - SHOWN_AT_FIRST} more`}
        </button>
      )}
      {onEdit && actorEdits.length > 0 && (
        <p class="edits">
          {actorEdits.length === 1 ? "One correction of yours" : `${actorEdits.length} corrections of yours`}.{" "}
          <button type="button" class="quiet" onClick={() => onEdit(actorEdits.slice(0, -1))}>
            Take back the last
          </button>
        </p>
      )}
      {places.length > 0 && (
        <div class="places">
          <h3>Places</h3>
          <PlaceList places={places} reach={reach} language={article.language} />
        </div>
      )}
    </>
  );
}

interface RowProps {
  readonly actor: Actor;
  readonly reach: Reach;
  readonly language: string | null;
}

function ActorRow({ actor, reach, language }: RowProps) {
  const [next, setNext] = useState(0);
  const { name, kind, roles, mentions, pronouns = [] } = actor;
  const times = mentions.length === 1 ? "1 mention" : `${mentions.length} mentions`;
  const face = (
    <>
      <KindDot kind={kind} />
      <span class="who" lang={language ?? undefined}>
        {/* A space of its own: each of the two has the direction of its letters, and no margin that is on the same side in all. */}
        <bdi class="name">{name}</bdi> {roles[0] && <bdi class="role">{roles[0].text}</bdi>}
      </span>
      <span class="count" role="img" aria-label={times} title={times}>
        {mentions.length}
      </span>
      {pronouns.length > 0 && <Pronouns count={pronouns.length} />}
    </>
  );
  if (reach.by === "address") {
    const dossier = reach.dossierOf?.(actor);
    if (dossier === undefined) return <div class="actor">{face}</div>;
    return (
      <a class="actor" href={dossier} title="Everything saved about them">
        {face}
      </a>
    );
  }
  const step = () => {
    // Each press goes to the next place and from the last one back to the first.
    const places = inOrder([...mentions, ...pronouns]);
    reach.show(places, next);
    setNext((next + 1) % places.length);
  };
  return (
    <button type="button" class="actor" title="Show the mentions one by one" onClick={step}>
      {face}
    </button>
  );
}

/** Where a pronoun stands for somebody, told apart from the names: it is not written there who is meant. */
function Pronouns({ count }: { readonly count: number }) {
  const words = `and ${count} more as “he” or “she”`;
  return (
    <span class="count as-pronoun" role="img" aria-label={words} title={words}>
      +{count}
    </span>
  );
}

interface PlacesProps {
  readonly places: readonly Place[];
  readonly reach: Reach;
  readonly language: string | null;
}

/** Where the story plays, in a line. */
function PlaceList({ places, reach, language }: PlacesProps) {
  return (
    <ul lang={language ?? undefined}>
      {places.map(({ name, mentions }) => (
        <li key={name}>
          {reach.by === "showing" ? (
            <button type="button" class="quiet" title="Show in the page" onClick={() => reach.show(mentions, 0)}>
              <bdi>{name}</bdi>
            </button>
          ) : (
            <bdi>{name}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
