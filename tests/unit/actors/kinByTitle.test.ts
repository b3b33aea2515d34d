import { expect, test } from "vitest";
import { kinByTitle } from "../../../lib/brief/actors/merging/kinByTitle.ts";
import type { Mention } from "../../../lib/brief/actors/types.ts";
import { mentionOf } from "./mentionOf.ts";

/** Whom each titled surname is filed under; "Mrs Tarn" is a Tarn with a title. One sentence a text. */
function filed(texts: readonly string[], names: readonly string[]): Record<string, string> {
  const mentions = texts.flatMap((text, sentence): Mention[] =>
    names
      .flatMap((name) => {
        const at = text.startsWith("Graeme Tarn") && name === "Tarn" ? -1 : text.indexOf(name);
        const [, title = "", surname = ""] = /^(Mrs|Mr|Ms)\s(.+)$/u.exec(name) ?? [];
        if (at < 0) return [];
        if (title === "") return [{ ...mentionOf(name, "person", at), sentence }];
        const quote = { block: 0, start: at, end: at + title.length, text: title };
        return [{ ...mentionOf(surname, "person", at + title.length + 1), sentence, title: quote }];
      })
      .toSorted((a, b) => a.start - b.start),
  );
  const keys = new Map(mentions.map(({ text }) => [text, text === "Tarn" || text === "Graeme" ? "Graeme Tarn" : text]));
  const sentences = texts.map((text) => ({ text, start: 0 }));
  return Object.fromEntries(
    [...kinByTitle(mentions, sentences, keys)].map(([{ title, text }, key]) => [`${title?.text ?? ""} ${text}`, key]),
  );
}

test("a surname with a title is a relative’s whom the story has by the first name only", () => {
  const texts = ["Graeme Tarn is dead.", "His wife, Sue, had left.", "Mrs Tarn rang him."];
  expect(filed(texts, ["Graeme Tarn", "Sue", "Mrs Tarn"])).toEqual({ "Mrs Tarn": "Sue" });
});

test("so it is where the story calls the other one by the first name", () => {
  const texts = ["Graeme Tarn is dead.", "Graeme was ill.", "Graeme’s father, Otto, left.", "Mr Tarn rang him."];
  expect(filed(texts, ["Graeme Tarn", "Graeme", "Otto", "Mr Tarn"])).toEqual({ "Mr Tarn": "Otto" });
});

test("it stays who has the name, with another title, or where that one has it already", () => {
  const mother = ["Graeme Tarn is a pilot.", "Her mother, Sue, left.", "Ms Tarn rang her."];
  expect(filed(mother, ["Graeme Tarn", "Sue", "Ms Tarn"])).toEqual({});
  const wife = ["Graeme Tarn is dead.", "His wife, Sue, had left.", "Mr Tarn rang her."];
  expect(filed(wife, ["Graeme Tarn", "Sue", "Mr Tarn"])).toEqual({});
});

test("a bare surname that speaks right behind a relative of somebody who is dead is hers", () => {
  const dead = [
    "Graeme Tarn was killed on Monday.",
    "His wife, Sue, said he had called.",
    "He always called, Tarn said.",
  ];
  expect(filed(dead, ["Graeme Tarn", "Sue", "Tarn"])).toEqual({ " Tarn": "Sue" });
  const ill = ["Graeme Tarn is ill.", "His wife, Sue, said he was tired.", "He is well, Tarn said."];
  expect(filed(ill, ["Graeme Tarn", "Sue", "Tarn"])).toEqual({});
});
