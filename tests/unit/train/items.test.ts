import { expect, test } from "vitest";
import { abstractExamples, itemOf } from "../../../tools/train/items.ts";
import { NEWS } from "../points/sampleArticle.ts";

test("a sentence is learned from among those of its article, the more wanted the more it holds of the abstract", () => {
  const abstract = [
    "Sandholm votes to close the harbour tunnel for 18 months.",
    "Fishermen fear for the herring of the bay.",
  ];
  const item = itemOf({ id: "a", lang: "en", title: null, paragraphs: NEWS, references: [abstract] });
  const examples = abstractExamples(item, 7);
  expect(examples.map(({ among }) => among)).toEqual(NEWS.map(() => 7));
  expect(examples.map(({ wanted }) => wanted > 0.3)).toEqual(NEWS.map((_text, at) => at === 0 || at === 9));
});
