import type { Figure, Sentence } from "../../types.ts";

/** "60 mph (97 kph)", "$40 million (about €37 million)": the same once more in another unit. */
export function isConversion({ text, start }: Sentence, last: Figure, next: Figure): boolean {
  const between = text.slice(last.quote.end - start, next.quote.start - start).replace(FEET, "");
  const behind = text.slice(next.quote.end - start).replace(INCHES, "");
  if (!IN_BRACKETS.test(between) || !/^[)\]]/u.test(behind)) return false;
  const isMeasure = ({ counts }: Figure) => counts !== null && UNIT.test(counts);
  const isMoney = ({ unit }: Figure) => unit !== null && unit !== "%";
  return (isMeasure(last) && isMeasure(next)) || (isMoney(last) && isMoney(next));
}

const IN_BRACKETS =
  /^\s[([](?:(?:about|around|roughly|some|approximately|nearly|or|rund|etwa|environ|unos|cerca de|circa)\s)?$/iu;
/** "7 foot 11 inches": of a measure in two units, each of them. */
const FEET = /(?<=[([])\d+\s(?:foot|feet|pounds?|stones?)\s$/u;
const INCHES = /^\s[\d.]+\s(?:inch|inches|ounces?|pounds?)(?=[)\]])/u;
/** Units of what is measured, not counted. */
const UNIT =
  /^(?:(?:square|cubic|nautical)\s)?(?:miles?|kilomet(?:er|re)s?|kilometern?|km|kph|mph|met(?:er|re)n?s?|m|cm|mm|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|pounds?|lbs?|kg|kilos?|kilograms?|g|grams?|ounces?|oz|tons?|tonnes?|knots?|degrees?|gallons?|lit(?:er|re)s?|barrels?|quadratmetern?|quadratkilometern?)(?![\p{Alpha}])/iu;
