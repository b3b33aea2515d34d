import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { markdownZip } from "../../../lib/export/lists/markdownZip.ts";
import type { ExportedBrief, Part } from "../../../lib/export/types.ts";
import { sampleBrief } from "../sampleBrief.ts";

const short: ExportedBrief = {
  id: "one",
  savedAt: "2026-03-05T10:00:00.000Z",
  updatedAt: null,
  brief: { ...sampleBrief, points: [], actors: [], statements: [], figures: [], dates: [] },
  tags: [],
  read: false,
  note: "",
  earlier: 0,
  earlierBriefs: [],
};

test.each([3, 66_000])("a zip file of %d notes lists them all", async (count) => {
  const file = markdownZip.open({ exportedAt: "2026-03-05T10:00:00.000Z", count });
  const parts: Part[] = [...file.head()];
  for (let at = 0; at < count; at += 1_000)
    parts.push(...(await file.batch(new Array<ExportedBrief>(Math.min(1_000, count - at)).fill(short))));
  for await (const more of file.end() as AsyncIterable<Part[]>) parts.push(...more);
  let listed = 0;
  unzipSync(Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array))), {
    filter: () => {
      listed++;
      return false;
    },
  });
  expect(listed).toBe(count);
});
