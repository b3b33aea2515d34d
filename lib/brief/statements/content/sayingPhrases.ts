import type { Passage } from "../types.ts";
import { ENGLISH_STANCES, isNobodysStance } from "./englishStances.ts";
import { MODAL_PHRASES, phrase, type SayingPhrase } from "./modalPhrases.ts";
import { STANCE_PHRASES } from "./stancePhrases.ts";

/** Words between "ist" and "überzeugt", but for those that deny it. */
const DE = "(?:(?!nicht|nie|niemals|kaum|kein|wenig)[\\p{Alpha}.-]+\\s){0,4}?";
/** "on Monday", "this week" between "made clear" and "that". */
const EN_WHEN = "(?:\\s(?:(?:on\\s)?\\p{Upper}\\p{Lower}+day|(?:last|this)\\s\\p{Lower}+|today|yesterday|again))?";
const NORDIC = "(?:(?!inte|ikke|ikkje|aldri|aldrig|knappt|neppe)[\\p{Alpha}.-]+\\s){0,3}?";

/** "made it clear that", "shot back that", "put it to Lind that"; who is convinced or of an opinion: "ist überzeugt, dass", "se dit convaincu que", "är säker på att". */
const PHRASES: Readonly<Record<string, SayingPhrase>> = {
  en: phrase(
    "made make makes making put puts putting shot shoots shooting hit hits hitting fired fires firing let spelled spelling spells left issued issues issuing gave gives giving posted posts posting went goes going took takes taking used uses using described describes describing remember remembers remembered remembering told spoke speaks speaking talked talks",
    new RegExp(
      `^(?:ma(?:de|kes?|king)\\s(?:it\\s)?(?:(?:very|abundantly|perfectly|absolutely|quite)\\s)?(?:clear|plain)${EN_WHEN}|ma(?:de|kes?|king)\\s(?:the|an?)\\s(?:\\p{Lower}+\\s)?(?:point|case|argument|claim|accusation|allegation|suggestion|prediction)|(?:issu(?:ed|es|ing)|g(?:ave|ives|iving))\\s(?:(?:an?|the|his|her|its|their)\\s)?(?:(?!no\\s)\\p{Lower}+\\s)?(?:warnings?|assurances?)${EN_WHEN}|post(?:ed|s|ing)\\s(?:in|on)\\s[\\p{Alpha}’'-]+(?:\\s[\\p{Alpha}’'-]+){0,3}?|(?:sho(?:t|ots|oting)|hit(?:s|ting)?|fir(?:ed|es|ing))\\sback|let\\sslip|spell(?:ed|ing|s)?\\sout|left\\sno\\sdoubt|put(?:s|ting)?\\sit\\sto\\s(?:[\\p{Alpha}.’'-]+\\s){1,5}?|(?:went|goes|going)\\s(?:so|as)\\sfar\\sas\\s(?:to\\s(?:say|claim|suggest|argue)|saying|claiming|suggesting|arguing)|(?:t(?:ook|akes?|aking)|us(?:ed|es|ing))\\s(?:[\\p{Alpha}’'-]+\\s){1,5}?to\\s(?:say|announce|insist|claim|argue|complain|declare|warn|explain|suggest))\\s?that\\s|^ma(?:de|kes?|king)\\s(?:it\\s)?(?:clear|plain)\\s(?=(?:he|she|they|there|nobody)\\s)|^(?:describ(?:ed|es|ing)|spell(?:ed|ing|s)?\\sout)\\s(?=(?:how|why)\\s)|^(?:describ(?:ed|es|ing)|remember(?:s|ed|ing)?)\\s(?=(?:being|having|seeing|hearing|\\p{Lower}{3,}ing)\\s)|^(?:told|sp(?:oke|eaks|eaking)|talk(?:ed|s))\\s(?:\\p{Alpha}+\\s){0,3}?(?:of|about)\\s(?=how\\s)`,
      "u",
    ),
  ),
  de: phrase(
    "ist sind war waren bleibt bleiben zeigt zeigte zeigen zeigten gibt gab gaben vertritt vertrat vertreten vertraten",
    new RegExp(
      `^(?:(?:(?:ist|sind|war|waren|bleibt|bleiben|zeigt|zeigte|zeigen|zeigten|gibt|gab|gaben)\\s${DE}(?:(?:davon\\s)?überzeugt(?:\\sdavon)?|zuversichtlich|sich\\s(?:\\p{Lower}+\\s)?sicher|der\\s(?:festen\\s)?(?:Meinung|Ansicht|Auffassung|Überzeugung))|(?:vertritt|vertrat|vertreten|vertraten)\\s${DE}die\\s(?:Meinung|Ansicht|Auffassung|Position|These)),\\sda(?:ss|ß)|(?:zeigt|zeigte|zeigen|zeigten)\\ssich\\s${DE}sicher,\\sda(?:ss|ß)|(?:zeigt|zeigte|zeigen|zeigten)\\ssich\\s${DE}(?:erfreut|enttäuscht|besorgt|empört|erleichtert|verwundert|überrascht|dankbar|entsetzt|verärgert|stolz)(?:\\sdarüber|\\sdafür|\\sdarauf)?,\\sda(?:ss|ß))\\s`,
      "u",
    ),
  ),
  fr: phrase(
    "est sont était étaient reste restent demeure dit dite dits disent disait montre montrent montré montrée déclare déclaré déclarée",
    /^(?:(?:est|sont|était|étaient|reste|restent|demeure)\s(?:(?!pas|plus|guère|peu)\p{Lower}+\s)?(?:convaincu|persuadé)|(?:dite?s?|disent|disait|montrée?|montrent|déclarée?)\s(?:être\s)?(?:(?!pas|plus|guère|peu)\p{Lower}+\s)?(?:convaincu|persuadé|certain|sûr|confiant))e?s?\s(?:que\s|qu['’])/u,
  ),
  es: phrase(
    "está están estaba estaban mostró muestra muestran mostraron mostrado declaró declara declarado dijo dice dicen dicho confesó confiesa manifestó manifestado aseguró asegura hizo hicieron hecho dio dieron dejó",
    /^(?:\p{Lower}+)\s(?:estar\s)?(?:(?!no|poco|nada)\p{Lower}+\s)?(?:convencid|segur|confiad|persuadid)[oa]s?\s(?:de|en)\sque\s|^(?:hizo|hicieron|hecho)\s(?:saber|notar|ver)\sque\s|^(?:dio|dieron)\sa\s(?:conocer|entender)\sque\s|^dejó\sclaro\sque\s/u,
  ),
  pt: phrase(
    "está estão estava estavam mostrou mostrou-se mostra-se mostraram-se diz-se disse-se declarou-se declara-se manifestou-se afirmou-se confessou-se disse diz afirmou garantiu assegurou fez fizeram deu deram deixou",
    /^(?:[\p{Lower}-]+)\s(?:estar\s)?(?:(?!não|pouco|nada)\p{Lower}+\s)?(?:convencid[oa]s?|convict[oa]s?|cert[oa]s?|segur[oa]s?|confiantes?)\s(?:de\s|em\s)que\s|^(?:fez|fizeram)\ssaber\sque\s|^(?:deu|deram)\sa\s(?:conhecer|entender)\sque\s|^deixou\sclaro\sque\s/u,
  ),
  it: phrase(
    "è sono era erano resta restano rimane si dice dicono detto detta",
    /^(?:(?:è|sono|era|erano|resta|restano|rimane)\s(?:\p{Lower}+\s)?convint[oaie]|(?:si\s(?:(?:è|sono)\s)?(?:dice|dicono|dett[oaie]|dichiara|dichiarano|dichiarat[oaie]|mostra|mostrano|mostrat[oaie])|(?:dice|dicono|dett[oa])\sdi\sessere)\s(?:\p{Lower}+\s)?(?:convint|sicur|cert|fiducios)[oaie])\s(?:del\sfatto\s)?che\s/u,
  ),
  nl: phrase(
    "is zijn was waren blijft blijven toont toonde zegt zei",
    /^\p{Lower}+\s(?:(?!niet|nooit|nauwelijks)[\p{Alpha}.-]+\s){0,3}?(?:overtuigd|zeker van|van (?:mening|oordeel))(?:\ste zijn)?,?\sdat\s/u,
  ),
  sv: phrase(
    "är var",
    new RegExp(
      `^(?:är|var)\\s${NORDIC}(?:övertygade?\\som|säk(?:er|ra)\\spå|av\\såsikten|trygg\\smed),?\\satt\\s`,
      "u",
    ),
  ),
  nb: phrase(
    "er var",
    new RegExp(
      `^(?:er|var)\\s${NORDIC}(?:overbeviste?\\som|sik(?:ker|re)\\spå|trygge?\\spå|av\\sden\\soppfatning),?\\sat\\s`,
      "u",
    ),
  ),
  da: phrase(
    "er var",
    new RegExp(
      `^(?:er|var)\\s${NORDIC}(?:overbeviste?\\som|sik(?:ker|re)\\spå|fortrøstningsfulde?\\sover\\sfor|af\\sden\\sopfattelse),?\\sat\\s`,
      "u",
    ),
  ),
  pl: phrase(
    "jest są był była byli pozostaje",
    /^\p{Lower}+\s(?:\p{Lower}+\s)?(?:przekonan[yaie]|pewn[yai]|pewien|zdania),\sże\s/u,
  ),
};

/** Where what is said begins behind such words, of which the token at `at` is the first; null where they do not stand there. */
export function behindPhrase({ text, tokens, end }: Passage, at: number, code: string): number | null {
  const verb = tokens[at];
  if (!verb) return null;
  for (const phrases of [PHRASES[code], MODAL_PHRASES[code], code === "en" ? ENGLISH_STANCES : STANCE_PHRASES[code]]) {
    const isFirst = phrases?.first.has(verb.lower) === true;
    if (isFirst && phrases === ENGLISH_STANCES && isNobodysStance(tokens, at)) continue;
    const length = isFirst ? phrases.whole.exec(text.slice(verb.start, end))?.[0].length : undefined;
    if (length !== undefined) return verb.start + length;
  }
  return null;
}

/** True for a phrase that things have for their subject as well: "der Fall | macht deutlich, dass". */
export const isStance = ({ text, tokens, end }: Passage, at: number, code: string): boolean => {
  const [phrases, verb] = [STANCE_PHRASES[code], tokens[at]];
  return (
    verb !== undefined && phrases?.first.has(verb.lower) === true && phrases.whole.test(text.slice(verb.start, end))
  );
};
