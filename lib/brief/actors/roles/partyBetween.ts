/** "député des Ports (NSP) [Otto Falk]", "maire (sans étiquette) [Otto Falk]": the party between an office and its bearer, at the end. */
const PARTY =
  /(?<=\p{Alpha}\s)\((?:[\p{Alpha}.-]{2,12}|sans étiquette|(?:[\p{Alpha}.-]{2,12}[\s/]){1,2}[\p{Alpha}.-]{2,12})\)\s$/u;

/** The words before a name, without the party in brackets. */
export const withoutParty = (lead: string): string => lead.replace(PARTY, "");

/** An office that was found in words without a party, as far back as it is from the name behind that. */
export const behindParty = <Office extends { readonly back: number }>(
  office: Office | null,
  lead: string,
): Office | null => office && { ...office, back: office.back + lead.length - withoutParty(lead).length };
