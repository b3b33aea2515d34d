import { writeFileSync } from "node:fs";
import { findActors, findEntities } from "../../../lib/brief/actors/findActors.ts";
import { rules } from "../../../lib/brief/actors/names/rules.ts";
import type { Tagger } from "../../../lib/brief/actors/types.ts";
import { findStatements } from "../../../lib/brief/statements/findStatements.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { readTagger } from "../../../tools/taggerFile.ts";
import type { BenchOptions } from "../options.ts";
import { readLines } from "../readLines.ts";
import { articleOf, type GoldText } from "./gold.ts";
import { addScore, type Count, noScore, type Predicted, type Score } from "./score.ts";

const TYPES = { person: "PER", organization: "ORG", place: "LOC", other: "MISC" } as const;

/** Names, cards, roles and statements against texts labelled by hand. */
export async function run({ data, out, errors, split, tagger: name }: BenchOptions): Promise<void> {
  const gold = readLines<GoldText & { readonly split?: string }>(data, ["id", "lang", "text", "ents"]).filter(
    (text) => split === null || text.split === split,
  );
  const taggers = new Map<string, Tagger>();
  const taggerFor = (language: string): Tagger => {
    const tagger = taggers.get(language) ?? (name === "rules" ? rules : (readTagger(language) ?? rules));
    taggers.set(language, tagger);
    return tagger;
  };
  const predicted = gold.map((text) => predict(text, taggerFor));
  const score = noScore();
  gold.forEach((text, index) => {
    addScore(score, text, predicted[index] as Predicted);
  });
  print(gold.length, score);
  for (const line of score.errors.slice(0, errors)) console.log(`  ${line}`);
  if (out) writeFileSync(out, predicted.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

function predict(gold: GoldText, taggerFor: (language: string) => Tagger): Predicted {
  const { article, place } = articleOf(gold);
  const tagger = taggerFor(languageOf(article).code);
  const sentences = splitSentences(article);
  const actors = findActors(article, sentences, tagger);
  return {
    id: gold.id,
    ents: findEntities(article, sentences, tagger)
      .flatMap(({ kind, mentions }) => mentions.map((mention) => ({ kind, at: place(mention) })))
      .map(({ kind, at: [start, end] }) => ({ start, end, type: TYPES[kind] }))
      .toSorted((a, b) => a.start - b.start),
    actors: actors.map(({ kind, name, aliases, roles }) => ({
      type: kind === "place" ? "GPE" : TYPES[kind],
      name,
      aliases,
      roles: roles.map(({ text }) => text),
    })),
    statements: findStatements(article, sentences, actors).map(({ speaker, speakerText, content }) => ({
      speaker: actors.find(({ id }) => id === speaker)?.name ?? null,
      speakerText,
      content: place(content),
    })),
  };
}

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);

/** F1 of counts is twice the hits over all that was given and wanted. */
const measured = ({ hit, got, want }: Count) =>
  `P ${percent(hit, got)}  R ${percent(hit, want)}  F1 ${percent(2 * hit, got + want)}`;

function print(count: number, { spans, byType, cards, roles, statements }: Score): void {
  console.log(`${count} texts`);
  console.log(`spans       ${measured(spans)}`);
  for (const [type, counted] of byType) console.log(`  ${type.padEnd(9)} ${measured(counted)}`);
  if (cards.want > 0) {
    console.log(
      `cards       ${measured(cards)}  type right ${percent(cards.typeRight, cards.hit)}  leading ${percent(cards.leading, cards.leadingWant)}`,
    );
    console.log(`roles       P ${percent(roles.hit, roles.got)}  R ${percent(roles.found, roles.want)}`);
  }
  if (statements.want > 0) {
    console.log(
      `statements  ${measured(statements)}  content found ${percent(statements.content, statements.want)}  right speaker when found ${percent(statements.hit, statements.content)}  quotes with right speaker ${percent(statements.direct, statements.directWant)}`,
    );
  }
}
