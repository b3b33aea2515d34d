import { SAME_BODIES } from "./data/sameBodies.ts";
import type { Entity } from "./types.ts";

/**
 * In languages other than English, the countries and bodies that have several names, each as one entity under the name that the article
 * uses most: "USA" and "Vereinigte Staaten", "ONU" and "Nations unies".
 */
export function withSameBodies(entities: readonly Entity[], code: string): Entity[] {
  const groups = SAME_BODIES[code];
  if (!groups) return [...entities];
  const groupOf = (entity: Entity) =>
    entity.kind === "person" || entity.kind === "other"
      ? undefined
      : groups.find((names) => names.includes(entity.name));
  const found = new Map<readonly string[], Entity[]>();
  for (const entity of entities) {
    const group = groupOf(entity);
    if (group) found.set(group, [...(found.get(group) ?? []), entity]);
  }
  return entities.flatMap((entity) => {
    const group = groupOf(entity);
    const same = group ? (found.get(group) ?? []) : [];
    if (same.length < 2) return [entity];
    return same[0] === entity ? [oneOf(same)] : [];
  });
}

function oneOf(same: readonly Entity[]): Entity {
  const [main] = same.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const { name, kind } = main as Entity;
  const aliases = new Set(same.flatMap((entity) => [entity.name, ...entity.aliases]));
  aliases.delete(name);
  const mentions = same.flatMap((entity) => entity.mentions).toSorted((a, b) => a.block - b.block || a.start - b.start);
  return { name, kind, aliases: [...aliases], mentions };
}
