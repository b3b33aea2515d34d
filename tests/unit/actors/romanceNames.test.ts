import { expect, test } from "vitest";
import { withKindsAbroad } from "../../../lib/brief/actors/names/kindsAbroad.ts";
import { withNamesByGrammar } from "../../../lib/brief/actors/names/romanceNames.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { mentionOf } from "./mentionOf.ts";

const namesIn = (code: string, text: string, tagged: readonly string[] = []) => {
  const article = { language: code, blocks: [{ kind: "paragraph" as const, text }] };
  const mentions = tagged.map((name) => mentionOf(name, "person", text.indexOf(name)));
  return withNamesByGrammar(mentions, splitSentences(article), languageOf(article)).map(
    ({ kind, text: name }) => `${kind} ${name}`,
  );
};

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  ["fr", "La Norcra a estimé que non. Hier, la Norcra a dit oui.", [], ["organization Norcra", "organization Norcra"]],
  ["fr", "Le Norvégien a déclaré que non. Le Norvégien a dit oui.", [], []],
  ["fr", "La Norcra a estimé que non.", [], []],
  ["fr", "La Norcra est au port. On a vu la Norcra.", [], []],
  ["es", "La Norfa anunció el cierre. Ayer, la Norfa dijo que no.", [], ["organization Norfa", "organization Norfa"]],
  ["it", "La Norfi ha detto di no. Ieri la Norfi ha detto di sì.", [], []],
  [
    "fr",
    "Nordal Vauray a été entendu lundi. Les juges ont entendu Nordal Vauray.",
    [],
    ["person Nordal Vauray", "person Nordal Vauray"],
  ],
  ["fr", "Vaury Plage a été fermée. Il va à Vaury Plage.", [], []],
  [
    "fr",
    "C’est la version de Nordal Vauray. Le port attend Nordal Vauray.",
    ["Vauray"],
    ["person Nordal Vauray", "person Nordal Vauray"],
  ],
  ["fr", "C’est la version de Mme Vauray. Le port attend Mme Vauray.", ["Vauray"], ["person Vauray"]],
])("%s: names that their sentences tell: %s", (code, text, tagged, expected) => {
  expect(namesIn(code, text, tagged)).toEqual(expected);
});

const kindIn = (name: string, text: string) => {
  const sentences = splitSentences({ language: "fr", blocks: [{ kind: "paragraph", text }] });
  return withKindsAbroad([mentionOf(name, "person", text.indexOf(name))], sentences, "fr").map(
    (mention) => `${mention.kind} ${mention.text}`,
  );
};

test.each([
  ["France", "Hier, Météo France a prévu la neige.", "organization Météo France"],
  ["France", "Selon France Bleu Vaurie, il neige.", "organization France Bleu Vaurie"],
  ["France", "Il neige en France depuis lundi.", "place France"],
  ["Caroline du Nord", "Il neige en Caroline du Nord.", "place Caroline du Nord"],
  ["Vaury Autoroutes", "Il neige, selon Vaury Autoroutes.", "organization Vaury Autoroutes"],
])("%s in “%s”", (name, text, expected) => {
  expect(kindIn(name, text)).toEqual([expected]);
});
