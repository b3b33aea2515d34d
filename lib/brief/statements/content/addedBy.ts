import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted } from "../passages/phrases.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Subject, Utterance } from "../types.ts";
import { clauseEnd } from "./clauseEnd.ts";
import { trimmed } from "./trimmed.ts";

/** ", ajoutant que le port est fermé": whoever spoke, or whom the sentence is about, goes on in a participle; by language. */
const ADDED: Readonly<Record<string, RegExp>> = {
  fr: /,\s(?:tout\s)?(?:en\s)?(?<verb>(?:ajout|précis|assur|estim|soulign|rappel|expliqu|affirm|indiqu|regrett)ant)\s(?:que\s|(?=qu['’]))/gu,
  es: /,\s(?<verb>(?:agreg|asegur|señal|explic|afirm|precis|subray|recalc|record|indic)ando|añadiendo|advirtiendo)\sque\s/gu,
  it: /,\s(?<verb>(?:aggiung|sosten|ribad)endo|(?:precis|spieg|sottoline|assicur|afferm|ricord)ando)\sche\s/gu,
  pt: /,\s(?<verb>(?:acrescent|afirm|explic|ressalt|destac|lembr|assegur)ando)\sque\s/gu,
};

/** ", pour qui « le port est fermé »", ", quien pidió más agua": who is named before the comma says it; by language. */
const RELATIVE: Readonly<Record<string, RegExp>> = {
  fr: /,\s(?<verb>(?:pour|selon|d['’]après)\s(?:qui|lequel|laquelle))\s/gu,
  es: /,\s(?:(?<verb>(?:según|para)\s(?:quien|el\scual|la\scual))\s|quien\s(?:(?:también|además|ayer|hoy|ha)\s)?(?<saying>\p{Lower}+)\s(?:que\s)?)/gu,
  it: /,\s(?<verb>(?:secondo|per)\s(?:cui|il\squale|la\squale))\s/gu,
  pt: /,\s(?<verb>(?:segundo|para)\s(?:quem|o\squal|a\squal))\s/gu,
};

/** What is told in a participle or a relative clause behind a comma. French, Spanish, Italian and Portuguese. @param found what verbs mark. */
export function addedBy(
  passage: Passage,
  found: readonly Utterance[],
  grammar: Grammar,
  language: Language,
): Utterance[] {
  const added = ADDED[grammar.code];
  const relative = RELATIVE[grammar.code];
  if (!added || !relative) return [];
  const { text, start, end, tokens } = passage;
  const own = text.slice(start, end);
  const told: Utterance[] = [];
  // "D’après elle, Falk a tout nié, estimant que": he does so in what she says.
  const isReported = grammar.accordingTo?.test(own) ?? false;
  if (grammar.accordingTo) grammar.accordingTo.lastIndex = 0;
  for (const match of isReported ? [] : own.matchAll(added)) {
    const [comma, behind] = [start + match.index, start + match.index + match[0].length];
    const spoke = [...found, ...told].findLast((other) => other.start < comma)?.subject;
    const at = tokens.findIndex((token) => token.start >= comma);
    const subject: Subject | null = spoke ?? mainSubject(passage, at, grammar, language);
    const content = isQuoted(passage, comma) ? null : contentFrom(passage, behind, grammar);
    if (subject && content)
      told.push({ subject: { ...subject, side: "inherited" }, cue: match.groups?.verb ?? "", ...content });
  }
  for (const match of own.matchAll(relative)) {
    const [comma, behind] = [start + match.index, start + match.index + match[0].length];
    const { verb, saying } = match.groups ?? {};
    const name = tokens.find((token) => token.end === comma && token.actor?.kind === "person");
    const isSaying =
      saying === undefined ||
      grammar.objectVerbs.has(saying) ||
      (grammar.verbs.has(saying) && /que\s$/u.test(match[0]));
    const content =
      name && isSaying && !isQuoted(passage, comma) ? contentFrom(passage, behind, grammar, saying) : null;
    if (name && content)
      told.push({
        subject: { start: name.start, end: name.end, side: "before" },
        cue: verb ?? saying ?? "",
        ...content,
      });
  }
  return told.filter((one) => !found.some((other) => other.start < one.end && one.start < other.end));
}

/** The clause from an offset on, without the "qu’" that opens it. */
function contentFrom(passage: Passage, from: number, grammar: Grammar, verb = "") {
  const that = /^qu['’]/u.exec(passage.text.slice(from))?.[0].length ?? 0;
  return trimmed(
    passage,
    from + that,
    clauseEnd(passage, from + that, { at: -1 }, [], grammar),
    grammar.objectVerbs.has(verb) ? 2 : 3,
  );
}
