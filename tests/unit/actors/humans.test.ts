import { expect, test } from "vitest";
import { withHumans } from "../../../lib/brief/actors/merging/humans.ts";
import { mentionOf } from "./mentionOf.ts";

/** What a name is after all that the tagger took for a body, as sure as that. */
const kindOf = (text: string, name: string, confidence: number) =>
  withHumans([{ ...mentionOf(name, "organization", text.indexOf(name)), confidence }], [{ text, start: 0 }])[0]?.kind;

test.each([
  ["an unsure name behind a trade that no body has is a person", "They want full-back Odd Vale.", 0.2, "person"],
  ["so is one whose age is told", "Odd Vale, 34, left.", 0.9, "person"],
  ["not where the name is surely a body’s", "They want full-back Odd Vale.", 0.9, "organization"],
  ["nor behind a word for bodies as well", "They met the rival Odd Vale.", 0.2, "organization"],
])("%s", (_what, text, confidence, kind) => {
  expect(kindOf(text, "Odd Vale", confidence)).toBe(kind);
});
