import type { Statement } from "../../types.ts";

/** The statements without those that stand within another one of the same speaker: "Falk found that “the gate was shut” by nobody, he said." */
export function withoutNested(statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const last = kept.at(-1);
    if (last && isWithin(statement, last)) continue;
    if (last && isWithin(last, statement)) kept.pop();
    kept.push(statement);
  }
  return kept;
}

const isWithin = (inner: Statement, outer: Statement): boolean =>
  inner.speaker !== null &&
  inner.speaker === outer.speaker &&
  inner.content.block === outer.content.block &&
  outer.content.start <= inner.content.start &&
  inner.content.end <= outer.content.end;
