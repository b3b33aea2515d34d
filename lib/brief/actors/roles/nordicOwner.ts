/** Languages in which whose an office is stands before it with an "s" and nothing else. */
const NORDIC = /^(?:da|nb|nn|no|sv)$/;
/** "Norges", "Dansk Havnepartis", "partiets", "Moderaternas"; not "Hans leder", who is his. At the end. */
const OWNER =
  /(?:^|[\s(„”"«–-])((?:(?<=[\p{Lower},]\s)\p{Upper}[\p{Alpha}-]*\s)?(?!(?:Hans|Hennes|Hendes|Deras|Deres|Vores|Hvis|Jens|Lars|Mens|Dess|Dets|Dens|Tills|Alles)\s)\p{Upper}[\p{Alpha}-]*s|\p{Lower}{3,}(?:ens|ets|enes|ernes|ernas|ornas|arnas))\s$/u;
/** Characters of such words at most. */
const LONGEST = 50;

/** How many characters at the end of `lead` tell whose the office behind them is: "| Norges | statsminister Ida Brandt". */
export function nordicOwner(lead: string, code: string): number {
  if (!NORDIC.test(code) || !lead.endsWith("s ")) return 0;
  const words = OWNER.exec(lead.slice(-LONGEST))?.[1];
  return words === undefined ? 0 : words.length + 1;
}
