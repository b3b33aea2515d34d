import type { Language } from "../../../text/languages/types.ts";
import type { Article, Quote, Sentence } from "../../../types.ts";
import { BODIES_AT_HOME } from "../data/bodies.ts";
import { OFFICE_PHRASES, OFFICES } from "../data/offices.ts";
import { FIRST_NAMES, TITLES } from "../data/people.ts";
import { givenForm } from "../slavic/slavicNames.ts";
import { isSlavic, slavicPieces } from "../slavic/slavicPieces.ts";
import type { Mention, Tagger } from "../types.ts";
import { type Candidate, candidatesOf, NOBLE, opensSentence, type Spelling, spellingOf } from "./candidates.ts";
import { classify } from "./classify.ts";
import { isGivenNameAbroad } from "./givenName.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest run of capitals that is read as names: beyond it is a heading or a list. */
const LONGEST_RUN = 20;

/** The tagger by rules: capitals, titles, small gazetteers, and what stands around a name. */
export const rules: Tagger = {
  name: "rules",
  languages: null,
  tag(_article: Article, sentences: readonly Sentence[], language: Language): Mention[] {
    // "Jana Torwada", "Cezarego Torwada": in any case of theirs.
    const spelling = isSlavic(language)
      ? spellingOf(sentences, (word) => givenForm(word, language.code) !== null)
      : spellingOf(sentences);
    // "SAMSUN", "2 EV HASAR ALDI": in a heading of capitals no capital tells a name.
    const isShouted = ({ text }: Sentence) =>
      language.code !== "en" && !/\p{Lower}/u.test(text) && /\p{Upper}{3}/u.test(text);
    return sentences.flatMap((sentence) =>
      (isShouted(sentence) ? [] : candidatesOf(sentence, language))
        .filter(({ tokens }) => tokens.length <= LONGEST_RUN && !isLabel(tokens, language))
        .flatMap((candidate) => withoutOpener(candidate, language, spelling))
        .flatMap((candidate) =>
          isSlavic(language) ? slavicPieces(candidate, language) : withOffice(candidate, language, spelling),
        )
        .flatMap((piece) => mentionOf(piece, language, spelling)),
    );
  },
};

/** "Read More", "Newsletter", "Getty Images": what a page says of itself. */
function isLabel(tokens: readonly Token[], { boilerplate }: Language): boolean {
  return boilerplate?.test(tokens.map(({ text }) => text).join(" ")) ?? false;
}

/** Prepositions and the like that open a sentence, with a capital only there. */
const FOREIGN_OPENER =
  /^(?:Secondo|Dopo|Per|Con|Conforme|Após|Segundo|Volgens|Ifølge|Enligt|Foreholdt|Også|Även|Ook|Sans|Chez|Pour|Avec|Tras|Ante|Mentre|Anche|Quando|Quanto|Siden|Sedan|Efter|Etter|Med|Mot|Mod|Til|Till|Hos|Når|När|Nach|Laut|Seit|Neben)$/u;

/** A run at the start of a sentence may begin with a word that is only there: "Police Chief", "Former minister", "Under Trump". */
function withoutOpener(candidate: Candidate, language: Language, { capital, small }: Spelling): Candidate[] {
  const [first, ...rest] = candidate.tokens;
  if (!first || rest.length === 0 || !opensSentence(candidate.all, candidate.at)) return [candidate];
  // "Secondo Ida Brandt", "Ayer Ida Brandt": its own first word elsewhere.
  if (
    language.code !== "en" &&
    (FOREIGN_OPENER.test(first.text) || language.relativeDays.has(first.text.toLowerCase()))
  )
    return [{ ...candidate, tokens: rest, at: candidate.at + 1 }];
  const isOwn = capital.has(first.text) || TITLES.has(first.text) || FIRST_NAMES.has(first.text);
  // "Van der Berg left" is as much of a name as "Jan van der Berg".
  const isParticle = NOBLE.has(first.text.toLowerCase());
  if (isOwn || isParticle || !small.has(first.text.toLowerCase())) return [candidate];
  if (language.stopWords.has(rest[0]?.text.toLowerCase() ?? "")) return [];
  return [{ ...candidate, tokens: rest, at: candidate.at + 1 }];
}

/** "M. Falk", "Mme Brandt" */
const COURTESY = /^(?:MM?\.|Mmes?|Mlles?|Mgr|Me)$/u;

/** "Hessens", "Berliner": whose an office is, before it. */
const OWNER = /(?:[sßxz]|er|-)$|^(?:Head|Vice|Chief|Senior|General)$/u;

/** "Tournee-Sieger": in German whatever somebody is may be made up; but "Anna-Lena" is a name. */
const COMPOUND = /^[\p{Alpha}\d-]+-(\p{Upper}\p{Lower}{3,})$/u;
const isMadeUp = (word: string): boolean => {
  const last = COMPOUND.exec(word)?.[1];
  return last !== undefined && !isGivenNameAbroad(last) && !BODY_OF_GERMAN.test(last);
};
/** "NM-Verlagsgruppe": what it is, and nobody. */
const BODY_OF_GERMAN =
  /(?:gruppe|verlag|konzern|firma|werke?|bank|verein|partei|stiftung|institut|agentur|zentrum|sender|zeitung|blatt|verband|marke|kette|team|klub|club|haus|hotel|museum)$/iu;

/** "NSPs", "Høyres": a body in the genitive, before the name of one of its own. */
const isOwner = (word: string, code: string): boolean =>
  /^\p{Upper}{2,}s$/u.test(word) || (word.endsWith("s") && BODIES_AT_HOME[code]?.test(word.slice(0, -1)) === true);

/** The names of a run: "Bürgermeisterin Ida Brandt" is Ida Brandt, with what she is as her title. */
function withOffice(candidate: Candidate, language: Language, spelling: Spelling): Piece[] {
  const { code } = language;
  const { surnames } = spelling;
  if (code === "tr") return turkishPieces(candidate);
  const { tokens, at } = candidate;
  // "NSPs Ida Brandt": whose she is.
  if (/^(?:nb|da|sv)$/.test(code) && tokens.length > 2 && isOwner(tokens[0]?.text ?? "", code))
    return [
      { tokens: tokens.slice(0, 1), titles: [], candidate },
      ...withOffice({ ...candidate, tokens: tokens.slice(1), at: at + 1 }, language, spelling),
    ];
  const offices = OFFICES[code];
  const word = (index: number) => tokens[index]?.text ?? "";
  let length = 0;
  if (code === "fr") while (COURTESY.test(word(length)) && length < tokens.length - 1) length++;
  while (offices?.test(word(length)) && length < tokens.length - 1) length++;
  // "Hessens Arbeitsministerin Ida Brandt": whose she is belongs to it.
  const isSecond = code === "de" && length === 0 && tokens.length > 3 && offices?.test(word(1));
  // "Während Präsident Otto Falk", "zitiert das Abendblatt Hafenchefin Ida Brandt": no word of what she is.
  const opening = isSecond && !OWNER.test(word(0)) ? 1 : 0;
  if (isSecond) length = 2;
  // "Tournee-Sieger Ida Brandt", "Tournee-Sieger Brandt"
  const isName = tokens.length > 2 ? isGivenNameAbroad(word(1)) : surnames.has(word(1));
  if (code === "de" && length === 0 && isName && isMadeUp(word(0))) length = 1;
  // "Anwältin von Norvik" is hers, but "Präsidentin von der Leyen" is her name.
  if (/^\p{Lower}/u.test(word(length)) && /^\p{Upper}/u.test(word(length + 1))) return behindField(candidate, length);
  // "Oppositionsrådet Ida Brandt": whatever she is, a sentence opens with it.
  const isOpener =
    /^(?:nb|da|sv|nl)$/.test(code) && length === 0 && tokens.length > 2 && opensSentence(candidate.all, at);
  if (
    isOpener &&
    /^\p{Upper}\p{Lower}{4,}$/u.test(word(0)) &&
    !isGivenNameAbroad(word(0)) &&
    isGivenNameAbroad(word(1))
  )
    return piecesOf({ ...candidate, tokens: tokens.slice(1), at: at + 1 });
  // "Sprecher Wahlkampf": in German a noun alone may be anything.
  const isAlone = code === "de" && tokens.length - length < 2 && !surnames.has(word(length));
  const name = length === 0 ? nameBehindOffice(candidate, code) : -1;
  if (name > 0)
    return [tokens.slice(0, isParticle(tokens[name - 1]) ? name - 1 : name), tokens.slice(name)].map((words) => ({
      tokens: words,
      titles: [],
      candidate,
    }));
  if (length === 0 || isAlone) return piecesOf(candidate);
  const [first, ...rest] = piecesOf({ ...candidate, tokens: tokens.slice(length), at: at + length });
  return first ? [{ ...first, titles: [...tokens.slice(opening, length), ...first.titles] }, ...rest] : [];
}

/** "Minister van Innovatie [Dirk Falk]", but not "Anwältin von Norvik": the name behind what an office is for, by its first name. */
function behindField(candidate: Candidate, length: number): Piece[] {
  const { tokens } = candidate;
  const name = tokens.findIndex(({ text }, index) => index > length + 1 && isGivenNameAbroad(text));
  const words = tokens.length - name;
  if (length === 0 || name < 0 || words < 2 || words > LONGEST_NAME) return [];
  return [{ tokens: tokens.slice(name), titles: tokens.slice(0, name), candidate }];
}

/** Words of "New York Belediye Başkanı" before a name, at most. */
const LONGEST_OFFICE = 6;

/** "Yeni Ufuk Partisi", "Norvik Ticaret Odası" */
const TURKISH_BODY =
  /^(?:Partisi|Bakanlığı|Belediyesi|Odası|Derneği|Vakfı|Sendikası|Üniversitesi|Birliği|Kurumu|Bankası|Müdürlüğü|Valiliği|Federasyonu|Konseyi|Komisyonu)$/u;

/** "Norvik Valisi Süleyman Vale": in Turkish what somebody is stands whole before the name, and whose he is before that. */
function turkishPieces(candidate: Candidate): Piece[] {
  // "Norvikli Edin Vale": of Norvik
  const isOf = /^\p{Upper}\p{Lower}{4,}l[ıiuü]$/u.test(candidate.tokens[0]?.text ?? "") && candidate.tokens.length > 2;
  const tokens = isOf ? candidate.tokens.slice(1) : candidate.tokens;
  // "Yeni Ufuk Partisi'nin": a body, though a part of it is a first name.
  const last = tokens.at(-1)?.text.replace(/['’].*$/u, "") ?? "";
  if (tokens.length > 1 && TURKISH_BODY.test(last)) {
    const from = /\p{Lower}[dt][ae]ki$/u.test(tokens[0]?.text ?? "") && tokens.length > 2 ? 1 : 0;
    return piecesOf({ ...candidate, tokens: tokens.slice(from), at: candidate.at + from + Number(isOf) });
  }
  const isOffice = (token: Token | undefined) => OFFICES.tr?.test(token?.text ?? "") === true;
  const isName = (from: number) => tokens.length - from >= 2 && tokens.length - from <= LONGEST_NAME;
  const given = tokens.findIndex(({ text }, index) => index > 0 && isGivenNameAbroad(text) && isName(index));
  const held = tokens.findLastIndex((token, index) => isOffice(token) && index < tokens.length - 1) + 1;
  const from = given > 0 ? given : held > 0 && isName(held) ? held : -1;
  if (from < 0) return piecesOf(isOf ? { ...candidate, tokens, at: candidate.at + 1 } : candidate);
  const [before, name] = [tokens.slice(0, from), tokens.slice(from)];
  // What is longer is a list without commas.
  if (before.length > LONGEST_OFFICE) return [{ tokens: name, titles: [], candidate }];
  if (isOffice(tokens[from - 1])) return [{ tokens: name, titles: before, candidate }];
  // "Şirketin CEO'su John Vale"
  const isLead = before.some(({ text }) => /['’]/u.test(text));
  const named = { tokens: name, titles: [], candidate };
  return isLead ? [named] : [{ tokens: before, titles: [], candidate }, named];
}

/** What is called after somebody: "Hospital Universitario Juan Vale", "San Juan Bautista". */
const CALLED_AFTER =
  /^(?:San|Santa|Santo|São|Saint|Sankt|Villa|Puerto|Ciudad|Hospital|Hôpital|Ospedale|Clínica|Fund|Fonda|Universi|Institut|Colegio|Colégio|Collège|Lycée|Liceo|Escuela|Escola|École|Scuola|Schule|Gymnasium|Museo|Museu|Musée|Teatro|Théâtre|Centro|Centre|Premio|Prêmio|Prix|Plaza|Place|Piazza|Praça|Aeropuerto|Aeroporto|Estadio|Estádio|Stadio|Stade|Haus|Stiftung|Bündnis|Association|Asociación|Associazione|Associação)/u;
const isParticle = (token: Token | undefined) => /^(?:de|del|di|do|da|della|dei|dos|das)$/.test(token?.text ?? "");

/** Words of a name of somebody, particles apart, at most. */
const LONGEST_NAME = 4;

/** "[juez del] Tribunal Supremo Javi Sanz": where the name begins behind what an office is of, or -1. */
function nameBehindOffice({ tokens, all, at }: Candidate, code: string): number {
  const [offices, phrases] = [OFFICES[code], OFFICE_PHRASES[code]];
  // "L’assessora alla Cultura Ida Brandt"
  const word = (index: number) => all[index]?.text.replace(/^[lLdD]['’]/u, "") ?? "";
  // "Wailing Norviks de Javi Sanz"
  const given = tokens.findIndex(
    ({ text }, index) => index > 1 && isGivenNameAbroad(text) && isParticle(tokens[index - 1]),
  );
  const isBand =
    /^(?:es|pt|it)$/.test(code) && given > 0 && tokens.length - given > 1 && tokens.length - given <= LONGEST_NAME;
  if (isBand && !isGivenNameAbroad(word(at)) && !tokens.slice(0, given).some(({ text }) => CALLED_AFTER.test(text)))
    return given;
  const isArticle = (code === "nl" ? /^(?:de|het)$/u : /^(?:la|las|los|el|le|les|o|a|os|as|il|lo)$/u).test(
    word(at - 1),
  );
  const of = isArticle ? at - 2 : at - 1;
  // "la conseillère régionale de Norvik Ida Brandt"
  const isHeld = offices?.test(word(of - 1)) || (offices?.test(word(of - 2)) && /^\p{Lower}{4,}$/u.test(word(of - 1)));
  if (!phrases?.of.test(word(of)) || !isHeld) return -1;
  const name = tokens.findIndex(({ text }, index) => index > 0 && isGivenNameAbroad(text));
  const length = tokens.length - name;
  const isName = name > 0 && length > 1 && length <= LONGEST_NAME;
  return isName && !tokens.slice(0, name).some(({ text }) => CALLED_AFTER.test(text)) ? name : -1;
}

function mentionOf(piece: Piece, language: Language, spelling: Spelling): Mention[] {
  const { sentence } = piece.candidate;
  const decided = classify(piece, language, spelling);
  const [first] = piece.tokens;
  const last = piece.tokens.at(-1);
  if (!decided || !first || !last) return [];
  // "CEO von Nordfast"
  const isOf = language.code !== "en" && piece.titles.length > 0 && /^\p{Lower}/u.test(first.text);
  if (isOf && /^\p{Upper}/u.test(piece.tokens[1]?.text ?? "")) return [];
  return [
    {
      block: sentence.block,
      start: sentence.start + first.start,
      end: sentence.start + last.end,
      text: sentence.text.slice(first.start, last.end),
      kind: decided.kind,
      confidence: decided.confidence,
      sentence: sentence.index,
      title: quoteOf(piece.titles, sentence),
    },
  ];
}

function quoteOf(tokens: readonly Token[], sentence: Sentence): Quote | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return null;
  return {
    block: sentence.block,
    start: sentence.start + first.start,
    end: sentence.start + last.end,
    text: sentence.text.slice(first.start, last.end),
  };
}
