import { type Calling, LEAD } from "./callingForm.ts";

/** "habló de un «día histórico»": who speaks of something in words of their own, which no title is, as these open with a capital. */
function speaking(of: string, articles: string): RegExp {
  return new RegExp(
    `^(?:\\s(?!(?:no|não|pas|non|d[aeiou]s?|del|della|em|que|quando|quand|cuando)\\s|d['’])[^\\s,.;:«»“”"]+){0,5}?\\s(?<said>${of}\\s?(?:${articles})?(?:\\p{Lower}+\\s){0,2}[«“"]\\s?\\p{Lower})`,
    "u",
  );
}

/** What people call things in French, Spanish, Portuguese and Italian, by language. */
export const ROMANCE_CALLINGS: Readonly<Record<string, readonly Calling[]>> = {
  // "a qualifié le plan d’erreur", not "a qualifié l’équipe de Norvik pour la finale"
  fr: [
    // "parle d’une « journée historique »", not "parle de « La Digue »"
    {
      verb: /^parl(?:e|ent|é|ait|aient|a)$/u,
      behind: speaking("(?:d['’]|de|du|des)", "une?\\s|la\\s|l['’]|leurs?\\s|son\\s|sa\\s"),
    },
    // "s’est dite prête à partir", "se dit « confiant »"
    {
      verb: /^(?:dite?s?|disent|déclarée?s?|montrée?s?)$/u,
      before: /(?:^|\s)(?:s['’](?:est|était|étaient)|se\ssont|se)\s(?:également\s|aussi\s|toutefois\s)?$/u,
      behind:
        /^\s(?<said>(?:[«“"]\s?)?(?!(?:que|l[ae]s?|dans|vers|sous|près|après|avant|pendant|durant|depuis|alors|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tôt|tard|chez)\s|un)(?:(?:très|plus|plutôt|particulièrement|pas|prêt)\s)?\p{Lower}{4,})/u,
    },
    {
      verb: /^qualifi(?:e|ent|é|ait)$/u,
      behind: new RegExp(
        `^${LEAD}(?<said>(?:l[ae]s?\\s|l['’]|ce(?:t|tte|s)?\\s|s(?:on|a|es)\\s|leurs?\\s)[^,.;:«“"]{2,80}?\\s(?:comme\\s|de\\s|d['’])(?=\\p{Lower})(?![^.;]*\\spour\\sl))`,
        "u",
      ),
    },
  ],
  es: [
    // "habló de un «día histórico»", not "habló de «El puerto»"
    { verb: /^habl(?:a|an|ó|aron|aba|aban|ado)$/u, behind: speaking("de", "un[ao]?s?\\s|las?\\s|los\\s|sus?\\s") },
    {
      verb: /^(?:calific(?:a|an|ó|aron|ado)|tach(?:ó|aron|ado)|tild(?:ó|aron|ado))$/u,
      behind: new RegExp(
        `^${LEAD}(?<said>(?:el|la|los|las|sus?|est[eao]s?|es[eao]s?)\\s[^,.;:«“"]{2,80}?\\s(?:como|de)\\s(?=\\p{Lower}))`,
        "u",
      ),
    },
  ],
  pt: [
    {
      verb: /^fal(?:a|am|ou|aram|ava|avam|ado)$/u,
      behind: speaking("(?:de|em|d[ao]s?|n?um|n?uma|d?um|d?uma)", "uma?\\s|seus?\\s|suas?\\s"),
    },
    {
      verb: /^(?:classific|qualific)(?:a|am|ou|aram)$/u,
      behind: new RegExp(
        `^${LEAD}(?<said>(?:[oa]s?|seus?|suas?|est[ea]s?|ess[ea]s?)\\s[^,.;:«“"]{2,80}?\\s(?:como|de)\\s(?=\\p{Lower})(?![^.;]*\\spara\\s[ao]\\s))`,
        "u",
      ),
    },
  ],
  it: [
    {
      verb: /^parl(?:a|ano|ato|ava|avano|ò|arono)$/u,
      behind: speaking("(?:di|d[ei]l|della|dello|dei|delle|d['’])", "un[oa]?\\s|un['’]"),
    },
    {
      verb: /^defin(?:isce|iscono|ì|ito|ita)$/u,
      behind: new RegExp(
        `^${LEAD}(?<said>(?:(?:il|lo|la|i|gli|le|quest[oaie])\\s|l['’]|quest['’])[^,.;:«“"]{2,80}?\\s(?:(?:un|uno|una|come)\\s|un['’])(?=\\p{Lower}))`,
        "u",
      ),
    },
  ],
};
