import { useEffect, useMemo, useState } from "preact/hooks";
import type { Failure } from "../../lib/result.ts";
import type { SavedBrief } from "../../lib/types.ts";
import type { SidedLine } from "../../lib/view/compare.ts";
import { readableDay } from "../../lib/view/day.ts";
import { markedParts } from "../../lib/view/facts.ts";
import { failureWords } from "../../lib/view/failureWords.ts";
import { KindDot } from "../KindDot.tsx";
import { PageNav } from "../PageNav.tsx";
import type { CompareActions } from "./types.ts";

interface Props {
  readonly actions: CompareActions;
}

const readIds = () =>
  (new URLSearchParams(location.search).get("ids") ?? "").split(",").filter(Boolean).slice(0, LETTERS.length);
const LETTERS = "ABCDEF";
const addressFor = (ids: readonly string[]) => `compare.html?ids=${ids.map(encodeURIComponent).join(",")}`;

/** Saved briefs of one story side by side: what they have in common, and what only one of them tells. */
export function ComparePage({ actions }: Props) {
  const [ids] = useState(readIds);
  const [briefs, setBriefs] = useState<readonly SavedBrief[] | null>(null);
  const [more, setMore] = useState<readonly SavedBrief[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void actions.briefs(ids).then((found) => (found.ok ? setBriefs(found.value) : setFailure(found.failure)));
    const [first] = ids;
    if (first !== undefined)
      void actions
        .sameStory(first)
        .then((found) => found.ok && setMore(found.value.filter(({ id }) => !ids.includes(id))));
  }, [actions, ids]);

  return (
    <div class="page is-wide">
      <header class="page-head">
        <div>
          <h1>Side by side</h1>
          <p>What these briefs have in common, and what only one of them tells.</p>
        </div>
      </header>
      <PageNav here="compare" />
      <main>
        {failure && (
          <p class="warning" role="alert">
            {failureWords(failure).title}. {failureWords(failure).advice}
          </p>
        )}
        {briefs && briefs.length < 2 && (
          <section class="empty">
            <h2>{ids.length < 2 ? "Choose two briefs or more" : "Fewer than two of these briefs are still saved"}</h2>
            <p>
              Select them in <a href="briefs.html">the list</a> and press Compare, or open one: briefs of the same story
              are suggested there.
            </p>
          </section>
        )}
        {briefs && briefs.length > 1 && <Sides briefs={briefs} actions={actions} />}
        {briefs && more.length > 0 && ids.length < LETTERS.length && (
          <section class="part">
            <h2>Perhaps the same story, too</h2>
            <ul class="lines">
              {more.map(({ id, savedAt, brief }) => (
                <li key={id}>
                  <a href={addressFor([...ids, id])}>
                    Add “<bdi>{brief.article.title || "Untitled article"}</bdi>”
                  </a>{" "}
                  <span class="soft">
                    <bdi>{brief.article.site}</bdi> {readableDay(brief.article.published ?? savedAt)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </div>
  );
}

interface SidesProps {
  readonly briefs: readonly SavedBrief[];
  readonly actions: CompareActions;
}

function Sides({ briefs, actions }: SidesProps) {
  const comparison = useMemo(() => actions.compare(briefs), [actions, briefs]);
  const { shared, alone, told, untold, quotedOnce, figures } = comparison;
  const line = (sided: SidedLine) => (
    <Line key={`${sided.side} ${sided.line}`} sided={sided} briefs={briefs} actions={actions} />
  );
  return (
    <>
      <ol class="sides">
        {briefs.map(({ id, savedAt, brief }, side) => (
          <li key={id} class="side-line">
            <Letter side={side} />
            <span>
              <a href={`briefs.html?brief=${encodeURIComponent(id)}`}>
                <bdi>{brief.article.title || "Untitled article"}</bdi>
              </a>{" "}
              <span class="soft">
                <bdi>{brief.article.site}</bdi> {readableDay(brief.article.published ?? savedAt)}
              </span>
            </span>
            {briefs.length > 2 && (
              <a
                class="soft"
                aria-label={`Leave out “${brief.article.title}”`}
                href={addressFor(briefs.map((other) => other.id).filter((other) => other !== id))}
              >
                ✕
              </a>
            )}
          </li>
        ))}
      </ol>
      <Part heading="Told by more than one" none="No point is told by two of them in words that are alike.">
        {told.map((group) => (
          <ul class="group" key={group[0]?.line}>
            {group.map(line)}
          </ul>
        ))}
      </Part>
      <Part heading="Figures that differ" none="No figure of the same thing differs.">
        {figures.map(({ figures: group }) => (
          <ul class="group" key={`${group[0]?.figure.quote.start} ${group[0]?.figure.sentence.text}`}>
            {group.map(({ side, figure }) => (
              <li key={side} class="side-line">
                <Letter side={side} />
                <span class="sided">
                  {markedParts({ sentence: figure.sentence, quotes: [figure.quote] }).map(({ text, marked }) =>
                    marked ? <strong key={text}>{text}</strong> : text,
                  )}
                </span>
              </li>
            ))}
          </ul>
        ))}
      </Part>
      <Part heading="Quoted in one only" none="Whoever is quoted is quoted in more than one.">
        {quotedOnce.map(({ name, unnamed, side, lines }) => (
          <div class="group" key={`${side} ${name}`}>
            <h3 class="speaker">
              <bdi class="name">{name}</bdi>
              {unnamed && <span class="unnamed">unnamed source</span>}
            </h3>
            <ul>{lines.map(line)}</ul>
          </div>
        ))}
      </Part>
      <Part heading="In more than one" none="Nobody is in two of them under the same name.">
        {shared.length > 0 && (
          <ul class="companions">
            {shared.map(({ key, name, kind, sides }) => (
              <li key={key}>
                <a class="companion" href={`actors.html?actor=${encodeURIComponent(key)}`}>
                  <KindDot kind={kind} /> <bdi>{name}</bdi>
                </a>{" "}
                {sides.map((side) => (
                  <Letter key={side} side={side} />
                ))}
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part heading="In one only" none="Everyone is in more than one.">
        {alone.length > 0 && (
          <ul class="companions">
            {alone.map(({ key, name, kind, sides }) => (
              <li key={key}>
                <a class="companion" href={`actors.html?actor=${encodeURIComponent(key)}`}>
                  <KindDot kind={kind} /> <bdi>{name}</bdi>
                </a>{" "}
                <Letter side={sides[0] ?? 0} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part heading="Points that only one tells" none="Every point is told by more than one.">
        {untold.length > 0 && <ul class="group">{untold.map(line)}</ul>}
      </Part>
    </>
  );
}

interface PartProps {
  readonly heading: string;
  /** What is said when there is nothing. */
  readonly none: string;
  readonly children: preact.ComponentChildren;
}

function Part({ heading, none, children }: PartProps) {
  const isEmpty = children === false || (Array.isArray(children) && children.length === 0);
  return (
    <section class="part">
      <h2>{heading}</h2>
      {isEmpty ? <p class="soft">{none}</p> : children}
    </section>
  );
}

interface LineProps extends SidesProps {
  readonly sided: SidedLine;
}

function Line({ sided, briefs, actions }: LineProps) {
  const article = briefs[sided.side]?.brief.article;
  const isWebPage = article && /^https?:/.test(article.url);
  return (
    <li class="side-line">
      <Letter side={sided.side} />
      {isWebPage ? (
        <a class="sided" href={actions.addressOf(article.url, sided.text)} target="_blank" rel="noreferrer">
          {sided.line}
        </a>
      ) : (
        <span class="sided">{sided.line}</span>
      )}
    </li>
  );
}

function Letter({ side }: { readonly side: number }) {
  return (
    <span class="letter">
      <span class="for-screen-readers">Brief </span>
      {LETTERS[side]}
    </span>
  );
}
