import { useState } from "preact/hooks";
import type { Actor, Brief } from "../lib/types.ts";
import { KindDot } from "./KindDot.tsx";
import type { Reach } from "./types.ts";

interface Props {
  readonly brief: Brief;
  readonly reach: Reach;
}

/** More than these are behind a button: the brief has to be taken in at a glance. */
const SHOWN_AT_FIRST = 6;

/** Who is in the story: name, role as the article states it, how often. */
export function ActorList({ brief, reach }: Props) {
  const [all, setAll] = useState(false);
  const { actors, article } = brief;
  const shown = all ? actors : actors.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="actors">
        {shown.map((actor) => (
          <li key={actor.id}>
            <ActorRow actor={actor} reach={reach} language={article.language} />
          </li>
        ))}
      </ul>
      {actors.length > SHOWN_AT_FIRST && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show ${actors.length - SHOWN_AT_FIRST} more`}
        </button>
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
  const { name, kind, roles, mentions } = actor;
  const times = mentions.length === 1 ? "1 mention" : `${mentions.length} mentions`;
  const face = (
    <>
      <KindDot kind={kind} />
      <span class="who" lang={language ?? undefined}>
        <bdi class="name">{name}</bdi>
        {roles[0] && <bdi class="role">{roles[0].text}</bdi>}
      </span>
      <span class="count" role="img" aria-label={times} title={times}>
        {mentions.length}
      </span>
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
    // Each press goes to the next mention and from the last one back to the first.
    reach.show(mentions, next);
    setNext((next + 1) % mentions.length);
  };
  return (
    <button type="button" class="actor" title="Show the mentions one by one" onClick={step}>
      {face}
    </button>
  );
}
