import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { View } from "../../tools/browsers/types.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Everything axe-core has to say against a document: WCAG 2.2 and its own best practices. */
export async function violations(view: View): Promise<Violation[]> {
  await view.run(AXE);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await axe.run(document);
    return found.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => `${node.html} ${node.failureSummary}`) }));
  });
}
