import { inOrder } from "../../../inOrder.ts";
import type { Sentence } from "../../../types.ts";
import { isGivenName } from "../names/givenName.ts";
import type { Entity, Mention } from "../types.ts";

const AND = " and ";
/** One more name before a comma. */
const LISTED = /(?:^|[\s(–—-])(\p{Upper}\p{Lower}+),\s$/u;

/**
 * "Joe and Hunter Vale": Joe is a Vale, where he is first named so, and where no more of his name is told. English.
 *
 * @returns the entities with the whole name, the first name an alias, or with one fewer where Joe Vale is in the story anyway.
 */
export function withSharedSurname(entities: readonly Entity[], sentences: readonly Sentence[]): Entity[] {
  const lone = entities.filter(({ kind, name }) => kind === "person" && isGivenName(name));
  if (lone.length === 0) return [...entities];
  const full = new Map<string, Mention>();
  for (const { kind, mentions } of entities)
    if (kind === "person") for (const mention of mentions) full.set(`${mention.block} ${mention.start}`, mention);
  const named = new Map<Entity, string>();
  for (const entity of lone) {
    const first = entity.mentions[0];
    const sentence = first && sentences[first.sentence];
    const next = first && full.get(`${first.block} ${first.end + AND.length}`);
    // "Ranchers Joe and Hunter Vale": what both of them are.
    if (!sentence || !next || (first.title && !/[^s]s$/u.test(first.title.text))) continue;
    // "Jane, Carolyn and Ida Vale": three, of whom the last has a surname.
    const listed = LISTED.exec(sentence.text.slice(0, first.start - sentence.start))?.[1];
    if (listed && isGivenName(listed)) continue;
    const between = sentence.text.slice(first.end - sentence.start, next.start - sentence.start);
    const [, surname = "", more] = next.text.split(" ");
    if (between === AND && surname !== "" && more === undefined && !isGivenName(surname))
      named.set(entity, `${entity.name} ${surname}`);
  }
  const known = new Set(entities.map(({ name }) => name));
  return entities.flatMap((entity) => {
    const whole = named.get(entity);
    if (whole) return known.has(whole) ? [] : [{ ...entity, name: whole, aliases: [entity.name, ...entity.aliases] }];
    return [...named].filter(([, name]) => name === entity.name).reduce((all, [other]) => joined(all, other), entity);
  });
}

const joined = (one: Entity, other: Entity): Entity => ({
  ...one,
  aliases: [...new Set([...one.aliases, other.name, ...other.aliases])],
  mentions: inOrder([...one.mentions, ...other.mentions]),
});
