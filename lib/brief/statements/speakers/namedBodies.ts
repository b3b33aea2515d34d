import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf, headPhrase } from "../passages/phraseHead.ts";

/** Bodies that there is one of, in languages other than English: "la préfecture de Vaury", "die Bundesregierung", "Liman Bakanlığı". */
const NAMED_ABROAD = [
  /^(?:l[ae]\s|l['’])(?:préfecture|mairie|ministère|parquet|tribunal|cour|hôpital|université|institut|commission|conseil|fédération|association|agence|gouvernement)\s(?:\p{Ll}+\s)?(?:d[eu]s?\s|d['’]).*\p{Lu}/iu,
  /^(?:el|la)\s(?:fiscalía|ministerio|ayuntamiento|alcaldía|gobierno|consejería|juzgado|tribunal|asociación|organización|agencia|universidad|federación)\s(?:\p{Ll}+\s)?de(?:l|\sla)?\s.*\p{Lu}/iu,
  /^(?:il|la|l['’])\s?(?:procura|ministero|comune|governo|prefettura|questura|tribunale|università|associazione|agenzia)\s(?:\p{Ll}+\s)?(?:d[ei]l?l?[aeo]?\s|dell['’]).*\p{Lu}/iu,
  /^(?:o|a)\s(?:ministério|prefeitura|secretaria|governo|tribunal|universidade|associação|agência|polícia)\s(?:\p{Ll}+\s)?d[aeo]s?\s.*\p{Lu}/iu,
  /^(?:d(?:ie|er|as|en|em)\s)?(?:Bundes(?:regierung|tag|rat|wehr|bank|agentur|netzagentur|kriminalamt|polizei|amt|gerichtshof)|\p{L}+\s(?:für|der|des)\s.*\p{Lu}{2,})/u,
  /\p{Lu}\p{Ll}+\s(?:Bakanlığı|Müdürlüğü|Valiliği|Belediyesi|Başkanlığı|Emniyeti|Savcılığı|Üniversitesi|Derneği|Sendikası|Kurumu)$/u,
];

/** "The Norvik Reporter": a paper, as no reporter is written. */
const PAPER =
  /^The\s(?:\p{Lu}[\p{L}’'-]*\s)+(?:Reporter|Observer|Examiner|Inquirer|Advocate|Citizen|Leader|Guardian|Economist|Scientist|Spectator|Investigator|Insider|Engineer)$/u;

/** True for words that are the name of a body: "The Norvik Reporter", "die Bundesregierung". */
export const isNamedBody = (words: string, { code, sourceFirst, capitalNouns }: Grammar): boolean =>
  (code === "en" && PAPER.test(words)) ||
  (code !== "en" && NAMED_ABROAD.some((named) => named.test(words))) ||
  (!sourceFirst &&
    !capitalNouns &&
    !isRoleNoun(headOf(words)) &&
    /^\p{Lu}/u.test(headPhrase(words).split(/\s+/).at(-1) ?? "") &&
    (headPhrase(words)
      .replace(/^the\s/iu, "")
      .match(/\p{Lu}[\p{L}’'-]*/gu)?.length ?? 0) > 1);
