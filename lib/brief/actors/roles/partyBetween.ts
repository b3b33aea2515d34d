import { NATION } from "./officeAdjectives.ts";

/** "député des Ports (NSP) [Otto Falk]", "maire (sans étiquette) [Otto Falk]": the party between an office and its bearer, at the end. */
const PARTY =
  /(?<=\p{Alpha}\s)\((?:[\p{Alpha}.-]{2,12}|sans étiquette|(?:[\p{Alpha}.-]{2,12}[\s/]){1,2}[\p{Alpha}.-]{2,12})\)\s$/u;

/** "président de la Ligue des ports | (LDP), [Otto Falk]": the letters of a body before a comma. */
const BODY = /(?<=\p{Alpha})\s\([\p{Alpha}.-]{2,12}\)(?=,\s$)/u;

/** "son avocat, Me [Otto Falk]", "son entraîneur, l'Espagnol [Otto Falk]", "su entrenador, el vasco [Otto Falk]": how he is addressed, or where he is from. */
const ADDRESS =
  /(?<=\p{Alpha},\s)(?:(?:Me|Mme|M\.|Mlle|Mgr|Dr\.?|Pr\.?|(?:l['’]|l[ae]\s)\p{Upper}\p{Lower}+)|(?:(?:el|la|il|lo|[ao])\s|l['’])(\p{Lower}+))\s$/u;
const FROM =
  /^(?:vasc|galleg|canari|navarr|asturian|riojan|sard|toscan|lombard|venet|campan|carioc|mineir|gaúch|baian)[oa]$/u;

/** The words before a name, without the party in brackets, or what he is called behind a comma. */
export function withoutParty(lead: string): string {
  const [called = "", word] = ADDRESS.exec(lead) ?? [];
  const isCalled = called !== "" && (word === undefined || NATION.test(word) || FROM.test(word));
  return isCalled ? lead.slice(0, -called.length) : lead.replace(PARTY, "").replace(BODY, "");
}

/** An office that was found in words without a party, as far back as it is from the name behind that. */
export const behindParty = <Office extends { readonly back: number }>(
  office: Office | null,
  lead: string,
): Office | null => office && { ...office, back: office.back + lead.length - withoutParty(lead).length };
