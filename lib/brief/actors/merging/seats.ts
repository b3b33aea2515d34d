import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";

/** Characters before a name in which the office stands that somebody holds for it. */
const REACH = 40;
const SITS_FOR =
  /\b(?:MPs?|MSP|MEP|TD|[Mm]ember(?:\sof\s[Pp]arliament)?|[Rr]epresentative|[Ss]enator|[Cc]ongress(?:man|woman))\sfor\s(?:the\s)?$/u;

/** The mentions, and those behind "the MP for" as places: what somebody sits for is no club or company that is called after the same town. */
export const withSeats = (
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
): Mention[] =>
  mentions.map((mention) => {
    const sentence = sentences[mention.sentence];
    if (!sentence || mention.kind === "place") return mention;
    const at = mention.start - sentence.start;
    const isSeat = SITS_FOR.test(sentence.text.slice(Math.max(0, at - REACH), at));
    return isSeat ? { ...mention, kind: "place" as const } : mention;
  });

/** Returns the key under which each place is filed whose name is an organization's elsewhere: no spelling of the article. */
export const seatsApart = (
  mentions: readonly Mention[],
  seats: readonly Mention[],
  isOrganization: (text: string) => boolean,
): ReadonlyMap<Mention, string> =>
  new Map(
    seats
      .filter((seat, index) => seat !== mentions[index] && isOrganization(seat.text))
      .map((seat) => [seat, `${seat.text}, a place`]),
  );
