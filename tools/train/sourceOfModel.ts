import type { Tree, TreeModel } from "../../lib/brief/trees.ts";

const sourceOfTree = (tree: Tree): string =>
  typeof tree === "number" ? String(tree) : `[${tree[0]},${tree[1]},${sourceOfTree(tree[2])},${sourceOfTree(tree[3])}]`;

/** Trees on one line: a file of them is read by nobody, and stays short. */
const PER_LINE = 4;

/** A learned model as the source of its file. */
export function sourceOfModel(
  { bias, measures, trees }: TreeModel,
  { lesson, command, report }: { readonly lesson: string; readonly command: string; readonly report: string },
): string {
  const lines: string[] = [];
  for (let at = 0; at < trees.length; at += PER_LINE)
    lines.push(
      `    ${trees
        .slice(at, at + PER_LINE)
        .map(sourceOfTree)
        .join(",")},`,
    );
  return `import type { TreeModel } from "../../trees.ts";

/**
 * How likely ${lesson}, in thousandths of log-odds.
 *
 * Boosted trees, learned by \`npm run train -- ${command}\`.
 * Cross-validated on ${report}.
 */
export const MODEL: TreeModel = {
  bias: ${bias},
  measures: ${JSON.stringify(measures)},
  trees: [
${lines.join("\n")}
  ],
};
`;
}
