import { inOrder } from "../../../inOrder.ts";
import { SAME_BODIES } from "../data/sameBodies.ts";
import type { Entity } from "../types.ts";

/**
 * The countries and bodies that have several names, each as one entity under the name that the article uses most: "USA" and "Vereinigte
 * Staaten", "ONU" and "Nations unies", "VW" and "Volkswagen".
 */
export function withSameBodies(entities: readonly Entity[], code: string): Entity[] {
  const groups = SAME_BODIES[code];
  if (!groups) return [...entities];
  const groupOf = (entity: Entity) =>
    // "VW" is a car as well.
    entity.kind === "person" || (entity.kind === "other" && code !== "en")
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
  const { name, kind: own } = main as Entity;
  const kind = own === "other" ? (same.find((entity) => entity.kind !== "other")?.kind ?? own) : own;
  const aliases = new Set(same.flatMap((entity) => [entity.name, ...entity.aliases]));
  aliases.delete(name);
  const mentions = inOrder(same.flatMap((entity) => entity.mentions));
  return { name, kind, aliases: [...aliases], mentions };
}
