import type { Language } from "../../../text/languages/types.ts";
import { BODY_NOUNS } from "../data/bodies.ts";
import type { Token } from "./tokens.ts";

/** What tells or employs people, and is none: "informó la firma Vale Norte". */
const NOT_SOMEBODY =
  /^(?:diari[oa]|jornal|revista|rivista|r[aá]dio|cadena|canal|canale|portal|portale|sit[eio]o?|períódico|periódico|quotidiano|semanario|semanário|emisora|emissora|televisi[oó]n|televisão|concession[aá]ri[oa]|distribuidora|operadora|consultora|consultoria|hospital|ospedale|escola|escuela|scuola|universi\p{Alpha}+|barco|nave|navio|buque|grupo|gruppo|institut[oa]|istituto|organismo|centro|laborat[oó]rio|observat[oó]rio|osservatorio|colectivo|coletivo|comité|comitê|comitato|gigante|fabricante|aplicación|aplicativo|equip[oe]|squadra|club|partido|partito|movimiento|movimento|sindicato|sindacato|ciudad|cidade|città|barrio|bairro|quartiere|blog|programa|programma|film|pel[ií]cula|libro|livro)$/u;

/** "conta a costureira | Nilce Vale": a name behind a verb of saying, an article and a noun is somebody's. Languages whose names are found by rules. */
export function isNounSaid(all: readonly Token[], start: number, { code, sayingVerbs, definiteArticles }: Language) {
  const [verb, article, noun] = all.slice(Math.max(0, start - 3), start).map(({ text }) => text);
  return (
    noun !== undefined &&
    /^(?:es|it|pt)$/.test(code) &&
    /^\p{Lower}{4,}$/u.test(noun) &&
    definiteArticles.has(article ?? "") &&
    sayingVerbs.has(verb ?? "") &&
    !NOT_SOMEBODY.test(noun) &&
    !BODY_NOUNS[code]?.before.test(`${article} ${noun} `)
  );
}
