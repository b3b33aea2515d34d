import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = ["person Ida Brandt/Brandt", "person Otto Falk/Falk", "organization Bladet"];

/** "Have" stands apart from its participle, or before who speaks; and a participle opens a sentence that is not its subject. */
test.each<readonly [language: string, text: string, ...lines: string[]]>([
  ["da", "Ida Brandt har erkendt, at planen er dyr.", "indirect Ida Brandt: planen er dyr"],
  ["da", "Ida Brandt har over for Bladet sagt, at planen er dyr.", "indirect Ida Brandt: planen er dyr"],
  ["da", "Ida Brandt har flere gange understreget, at planen er dyr.", "indirect Ida Brandt: planen er dyr"],
  [
    "da",
    "Efterfølgende har Ida Brandt over for Bladet blandt andet erkendt, at planen er dyr.",
    "indirect Ida Brandt: planen er dyr",
  ],
  ["nb", "Ida Brandt har i et intervju sagt at planen er dyr.", "indirect Ida Brandt: planen er dyr"],
  ["nb", "Ida Brandt har flere ganger påpekt at planen er dyr.", "indirect Ida Brandt: planen er dyr"],
  ["nb", "Etter møtet har Ida Brandt overfor avisen innrømmet at planen er dyr.", "indirect Ida Brandt: planen er dyr"],
  ["sv", "Ida Brandt har medgett att planen är dyr.", "indirect Ida Brandt: planen är dyr"],
  ["sv", "Ida Brandt har i en intervju sagt att planen är dyr.", "indirect Ida Brandt: planen är dyr"],
  ["sv", "I tidningen har Ida Brandt erkänt att planen är dyr.", "indirect Ida Brandt: planen är dyr"],
  ["nl", "Ida Brandt heeft toegegeven dat het plan duur is.", "indirect Ida Brandt: het plan duur is"],
  ["nl", "Ida Brandt heeft tegenover de krant gezegd dat het plan duur is.", "indirect Ida Brandt: het plan duur is"],
  [
    "nl",
    "Achteraf heeft Ida Brandt tegenover de krant toegegeven dat het plan duur is.",
    "indirect Ida Brandt: het plan duur is",
  ],
  ["da", "Foreholdt kritikken understreger Ida Brandt, at planen er dyr.", "indirect Ida Brandt: planen er dyr"],
  [
    "da",
    "Foreholdt kritikken understreger formand for rådet, Ida Brandt, at planen er dyr.",
    "indirect Ida Brandt: planen er dyr",
  ],
  ["nb", "Spurt om Otto Falk svarer Ida Brandt at planen er dyr.", "indirect Ida Brandt: planen er dyr"],
  ["sv", "Tillfrågad om saken svarar Ida Brandt att planen är dyr.", "indirect Ida Brandt: planen är dyr"],
  [
    "nl",
    "Desgevraagd benadrukt de voorzitter, Ida Brandt, dat het plan duur is.",
    "indirect Ida Brandt: het plan duur is",
  ],
  ["de", "Gefragt nach den Kosten sagte Ida Brandt, der Plan sei teuer.", "indirect Ida Brandt: der Plan sei teuer"],
  [
    "de",
    "Konfrontiert mit der Kritik betonte Ida Brandt, der Plan sei teuer.",
    "indirect Ida Brandt: der Plan sei teuer",
  ],
  // Nobody says so.
  ["da", "Ida Brandt har aldrig over for Bladet sagt, at planen er dyr."],
  ["da", "Det er understreget, at planen er dyr."],
  ["nb", "Du har uttalt at planen er dyr."],
])("%s: %s", (language, text, ...lines) => {
  expect(linesBy(articleOf([text], { language }), PEOPLE)).toEqual(lines);
});
