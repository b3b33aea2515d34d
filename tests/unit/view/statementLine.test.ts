import { expect, test } from "vitest";
import type { Statement } from "../../../lib/types.ts";
import { statementLine } from "../../../lib/view/statementLine.ts";

const said = (kind: Statement["kind"], text: string, cue = "said", speakerText = "Brandt"): Statement => ({
  speaker: "ida-brandt",
  speakerText,
  unnamed: false,
  cue,
  kind,
  content: { block: 0, start: 0, end: text.length, text },
});

test.each<[what: string, statement: Statement, line: string]>([
  ["in its marks", said("direct", "The gate is shut."), "“The gate is shut.”"],
  ["without marks", said("indirect", "the gate was shut"), "the gate was shut"],
  [
    "without whom it was told, where and when",
    said("indirect", "The gate, Brandt told reporters at the old pier on Monday, is shut", "told"),
    "The gate … is shut",
  ],
  [
    "without the paper that was told",
    said("indirect", "The gate, Brandt told the Norvik Herald’s evening show, is shut", "told"),
    "The gate … is shut",
  ],
  [
    "in two parts, the narrator between them",
    said("direct", "The pumps have failed,” Brandt said at a meeting. “The crew needs a rest."),
    "“The pumps have failed,” … “The crew needs a rest.”",
  ],
  [
    "in two parts, by somebody without a name",
    { ...said("direct", "The pumps have failed,” he said at the gate. “The crew needs a rest.", "said", "A diver") },
    "“The pumps have failed,” … “The crew needs a rest.”",
  ],
  [
    "in two parts, the verb between them without a subject",
    said("direct", "El agua subió», relató a la prensa. «No hay nadie", "relató", "la alcaldesa"),
    "“El agua subió”, … “No hay nadie”",
  ],
  [
    "in one part where the verb between is of something else",
    said("direct", "It rose,” said the mayor. Lind laughed. “Nobody is there.", "said", "Brandt"),
    "“It rose,” said the mayor. Lind laughed. “Nobody is there.”",
  ],
  [
    "in two parts, the comma behind the mark",
    said("direct", "The pumps have failed“, Brandt said, „and the gate is shut."),
    "“The pumps have failed”, … “and the gate is shut.”",
  ],
  [
    "in two parts with straight marks, the verb first",
    said("direct", 'The pumps have failed," wrote Brandt, "and the gate is shut.', "wrote"),
    "“The pumps have failed,” … “and the gate is shut.”",
  ],
  [
    "with a space within the marks",
    said("direct", "The pumps have failed,” Brandt said. “ The crew needs a rest. "),
    "“The pumps have failed,” … “The crew needs a rest.”",
  ],
  [
    "with words of another quoted in it",
    said("direct", "They called it a “gift” and a “shame” all the same."),
    "“They called it a “gift” and a “shame” all the same.”",
  ],
  [
    "with words between quotations that tell of something else",
    said("direct", "We are tired,” the sign read. Brandt laughed. “Not at all."),
    "“We are tired,” the sign read. Brandt laughed. “Not at all.”",
  ],
  [
    "in two parts, the paper between them in marks of its own",
    said("direct", 'Wir haben verloren", sagte Brandt dem "Boten". "Das Tor blieb zu.', "sagte"),
    "“Wir haben verloren”, … “Das Tor blieb zu.”",
  ],
  [
    "in three parts, the second a single word",
    said("direct", 'We lost," Brandt said. "Badly." Brandt said more. "The gate stayed shut.'),
    "“We lost,” … “Badly.” … “The gate stayed shut.”",
  ],
  [
    "in one clause, with the verb by which it is no fact",
    { ...said("indirect", "The pump, Brandt hopes, will last", "hopes"), told: "hopes …" },
    "The pump, Brandt hopes, will last",
  ],
  [
    "in one clause, the narrator in it",
    said("indirect", "The gate, Brandt said, was shut at noon"),
    "The gate … was shut at noon",
  ],
  [
    "with an aside of its own",
    said("indirect", "the gate, built in 1931, was shut"),
    "the gate, built in 1931, was shut",
  ],
  [
    "with the verb in a clause of its own",
    said("indirect", "The feast, which Brandt called the Great Tide Night, was moved", "called"),
    "The feast, which Brandt called the Great Tide Night, was moved",
  ],
  [
    "of what is hoped",
    { ...said("indirect", "the pumps would hold", "hoped"), told: "hoped that" },
    "hoped that the pumps would hold",
  ],
  ["of what is denied", said("indirect", "the pumps had failed", "denied"), "denied … the pumps had failed"],
  [
    "of what is denied, told with the verb",
    said("indirect", "denied the accusation", "denied"),
    "denied the accusation",
  ],
  [
    "of what is denied in German",
    said("indirect", "die Pumpen seien defekt", "bestritt"),
    "bestritt … die Pumpen seien defekt",
  ],
  [
    "in two parts with spaces within the marks",
    said("direct", "Le quai tient », dit Brandt. « Pour longtemps", "dit"),
    "“Le quai tient”, … “Pour longtemps”",
  ],
])("what was said %s", (_what, statement, line) => {
  expect(statementLine(statement)).toBe(line);
});

test("very long words between commas take no time to look through", () => {
  const text = `${"a, ".repeat(20_000)}${"“b,” ".repeat(20_000)}`;
  expect(statementLine(said("indirect", text))).toContain("a, a");
});
