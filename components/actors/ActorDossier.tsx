import { useCallback, useEffect, useState } from "preact/hooks";
import type { ActorEntry } from "../../lib/listTypes.ts";
import type { Failure, Result } from "../../lib/result.ts";
import { briefsInWords } from "../../lib/view/amounts.ts";
import { readableDay } from "../../lib/view/day.ts";
import type { DossierLine, Source } from "../../lib/view/dossier.ts";
import { failureWords } from "../../lib/view/failureWords.ts";
import { KindDot } from "../KindDot.tsx";
import { MergeField } from "./MergeField.tsx";
import type { ActorsActions, FullDossier } from "./types.ts";

interface Props {
  readonly actions: ActorsActions;
  readonly actorKey: string;
}

/** Everything the saved briefs say about one actor: stories, roles over time, what was done and said, who is there too. */
export function ActorDossier({ actions, actorKey }: Props) {
  const [full, setFull] = useState<FullDossier | null | undefined>(undefined);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [message, setMessage] = useState("");

  const load = useCallback(async () => {
    const result = await actions.dossier(actorKey);
    setFailure(result.ok ? null : result.failure);
    if (result.ok) setFull(result.value);
  }, [actions, actorKey]);
  useEffect(() => void load(), [load]);
  useEffect(() => actions.onChange(() => void load()), [actions, load]);

  const change = async (work: Promise<Result<void>>, done: string) => {
    const result = await work;
    if (!result.ok) return setFailure(result.failure);
    setMessage(done);
    await load();
  };

  if (failure)
    return (
      <p class="warning" role="alert">
        {failureWords(failure).title}. {failureWords(failure).advice}
      </p>
    );
  if (full === undefined) return null;
  if (full === null)
    return (
      <section class="empty">
        <h2>Nobody of this name is in the saved briefs</h2>
        <p>
          The briefs may have been removed. <a href="actors.html">See everyone who is</a>.
        </p>
      </section>
    );

  const { actor, dossier, read } = full;
  const { stories, roles, statements, deeds, suffered, companions, mentions } = dossier;
  const markdown = () => actions.asMarkdown(actor.name, dossier);
  const copy = () =>
    actions.copy(markdown()).then(
      () => setMessage("Copied as Markdown."),
      () => setMessage("Not copied: the browser refused the clipboard."),
    );
  return (
    <article class="dossier">
      <p>
        <a href="actors.html">← Everyone</a>
      </p>
      <h2 class="dossier-name">
        <KindDot kind={actor.kind} /> <bdi>{actor.name}</bdi>
      </h2>
      <p class="soft">
        In {briefsInWords(actor.briefs)}, mentioned {mentions === 1 ? "once" : `${mentions} times`}.
        {read < actor.briefs && ` What follows is from the ${read} newest of them.`}
      </p>
      <div class="card-actions">
        <a class="button" href={`briefs.html?actor=${encodeURIComponent(actor.key)}`}>
          Show the briefs
        </a>
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" onClick={() => actions.download(markdown(), actor.name)}>
          Export as Markdown
        </button>
        <span class="card-message" role="status">
          {message}
        </span>
      </div>
      {roles.length > 0 && (
        <section class="part">
          <h3>Roles, as the articles state them</h3>
          <ul class="lines">
            {roles.map(({ text, from, to, stories: count }) => (
              <li key={text}>
                <bdi>{text}</bdi>{" "}
                <span class="soft">
                  {from === to ? readableDay(from) : `${readableDay(from)} to ${readableDay(to)}`}
                  {count > 1 && `, in ${briefsInWords(count)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Lines heading="Did" lines={deeds} actions={actions} />
      <Lines heading="Done to them" lines={suffered} actions={actions} />
      <Lines heading="Said" lines={statements} actions={actions} />
      <section class="part">
        <h3>Stories</h3>
        <ul class="lines">
          {stories.map(({ source }) => (
            <li key={source.id}>
              <a href={`briefs.html?brief=${encodeURIComponent(source.id)}`}>
                <bdi>{source.title}</bdi>
              </a>{" "}
              <span class="soft">
                {source.site && <bdi>{source.site} · </bdi>}
                {readableDay(source.day)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {companions.length > 0 && (
        <section class="part">
          <h3>With them in the same stories</h3>
          <ul class="companions">
            {companions.map(({ key, name, kind, stories: count }) => (
              <li key={key}>
                <a class="companion" href={`?actor=${encodeURIComponent(key)}`}>
                  <KindDot kind={kind} /> <bdi>{name}</bdi> <span class="soft">{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Names actor={actor} actions={actions} change={change} />
    </article>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly DossierLine[];
  readonly actions: ActorsActions;
}

/** What was said or done, each with its source; nothing where there is none. */
function Lines({ heading, lines, actions }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="part">
      <h3>{heading}</h3>
      <ul class="lines">
        {lines.map(({ line, text, source }, at) => (
          <li key={`${source.id} ${at}`}>
            <q class="statement">{line}</q> <SourceLink source={source} text={text} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SourceProps {
  readonly source: Source;
  readonly text: string;
  readonly actions: ActorsActions;
}

function SourceLink({ source, text, actions }: SourceProps) {
  const about = (
    <>
      <bdi>{source.site ?? source.title}</bdi>, {readableDay(source.day)}
    </>
  );
  if (!/^https?:/.test(source.url)) return <span class="soft">{about}</span>;
  return (
    <a class="source" href={actions.addressOf(source.url, text)} target="_blank" rel="noreferrer" title={source.title}>
      {about}
    </a>
  );
}

interface NamesProps {
  readonly actor: ActorEntry;
  readonly actions: ActorsActions;
  readonly change: (work: Promise<Result<void>>, done: string) => Promise<void>;
}

/** Names are never brought together by guess: the reader says who is one and the same, and can take it back. */
function Names({ actor, actions, change }: NamesProps) {
  return (
    <section class="part">
      <h3>Other names</h3>
      {actor.merged.length > 0 && (
        <ul class="lines">
          {actor.merged.map(({ key, name }) => (
            <li key={key}>
              <bdi>{name}</bdi>{" "}
              <button
                type="button"
                onClick={() => void change(actions.split(key), `“${name}” stands for itself again.`)}
              >
                Split off
              </button>
            </li>
          ))}
        </ul>
      )}
      <MergeField
        actor={actor}
        actions={actions}
        onMerge={(other) => void change(actions.merge(other.key, actor.key), `“${other.name}” is taken for the same.`)}
      />
    </section>
  );
}
