import type { Brief } from "../lib/types.ts";
import { readableDay } from "../lib/view/day.ts";
import { type Fact, figureFacts, markedParts } from "../lib/view/facts.ts";
import { Passage } from "./Passage.tsx";
import type { Reach } from "./types.ts";

interface Props {
  readonly brief: Brief;
  readonly reach: Reach;
}

/** The key figures in reading order, those of one sentence together in it. */
export function FigureList({ brief, reach }: Props) {
  return (
    <ul class="facts" dir={brief.article.direction} lang={brief.article.language ?? undefined}>
      {figureFacts(brief.figures ?? []).map((fact) => (
        <li key={`${fact.sentence.block}-${fact.sentence.start}`}>
          <FactLine fact={fact} reach={reach} />
        </li>
      ))}
    </ul>
  );
}

/** The days the article names, earliest first, each in its sentence. */
export function DateList({ brief, reach }: Props) {
  return (
    <ul class="facts dates" dir={brief.article.direction} lang={brief.article.language ?? undefined}>
      {(brief.dates ?? []).map(({ quote, date, sentence }) => (
        <li key={date}>
          <time dateTime={date} lang="en">
            {readableDay(date)}
          </time>
          <FactLine fact={{ sentence, quotes: [quote] }} reach={reach} />
        </li>
      ))}
    </ul>
  );
}

interface FactProps {
  readonly fact: Fact;
  readonly reach: Reach;
}

/** A sentence with the words in it that matter set off. */
function FactLine({ fact, reach }: FactProps) {
  return (
    <Passage quote={fact.sentence} reach={reach} class="fact">
      {markedParts(fact).map(({ text, marked }, at) => (marked ? <strong key={at}>{text}</strong> : text))}
    </Passage>
  );
}
