import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";

const THINGS =
  /^(?:rapport|étude|source|document|journal|quotidien|magazine|communiqué|sondage|studie|bericht|umfrage|onderzoek)$/u;

/** Nouns for people by their age or family. */
const KIN =
  /^(?:vader|moeder|broer|zus|man|vrouw|jongen|meisje|opa|oma|buurman|buurvrouw|far|mor|pappa|mamma|bror|syster|søster|kvinde|kvinne|kvinna|mand|mann|dreng|gutt|pojke|pige|jente|flicka|nabo|granne|père|mère|frère|sœur|homme|femme|voisine?|padre|madre|hermano|hermana|hombre|mujer|vecin[oa]|joven|fratello|sorella|uomo|donna|ragazz[oa]|vicin[oa]|pai|mãe|irmão|irmã|homem|mulher|vizinh[oa]|vater|mutter|bruder|schwester|mann|frau|junge|mädchen|nachbarin?|rentner(?:in)?)$/u;

/** True for a noun for a person: by office, family or age, or as a source of news. Languages other than English. */
export const isPersonNoun = (word: string, { code, sourceNouns, epithets }: Grammar): boolean =>
  word !== "" &&
  !THINGS.test(word) &&
  (KIN.test(word) || OFFICES[code]?.test(word) === true || epithets.has(word) || sourceNouns.has(word));
