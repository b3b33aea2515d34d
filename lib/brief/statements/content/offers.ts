import type { Passage } from "../types.ts";

/** What somebody promises, proposes, threatens or recommends, as an infinitive; by language. */
interface Offer {
  readonly verb: RegExp;
  /** The text behind the verb up to the infinitive; `said` is what is offered, from its first word on. */
  readonly behind: RegExp;
}

/** A verb of its own, and the parts that stand apart from it: "schlug ... vor". */
const GERMAN_PARTS = '(?:[^,.;:„“"]{0,60}\\s)?(?:vor|an|auf|zu|damit|dafür|dazu|davor|sich|es|\\p{Upper}\\p{Alpha}+)';

const OFFERS: Readonly<Record<string, Offer>> = {
  de: {
    verb: /^(?:verspr(?:icht|ach|achen|echen)|versprochen|schl(?:ägt|agen|ug|ugen)|droht(?:e|en)?|drohen|empf(?:iehlt|ahl|ehlen|ahlen)|empfohlen|r(?:ät|iet|aten|ieten)|bietet|boten?|bieten|plädier(?:t|te|en|ten)|appellier(?:t|te|en|ten)|kündigt(?:e|en)?|mahn(?:t|te|en|ten)|weiger(?:t|te|n|ten)|verpflichtet(?:e|en)?|warb|wirbt|sicher(?:t|te|n|ten)|erwäg(?:t|en)|erwog(?:en)?|(?:eingeräumt|zugegeben|eingestanden|gestanden|bestritten|bestr(?:itt|itten|eitet|eiten)|leugnete?n?|beteuert|behauptet|angegeben|versichert|bestätigt)|r(?:uft|ief|ufen|iefen)|(?:forder|verlang)(?:t|te|en|n|ten))$/u,
    behind: new RegExp(
      `^(?:\\s${GERMAN_PARTS})?,\\s(?<said>[^,.;:„“"]*?(?:\\szu\\s\\p{Lower}+n|\\s?\\p{Lower}+zu\\p{Lower}{2,}e?n)(?!\\p{Alpha}))`,
      "u",
    ),
  },
  fr: {
    verb: /^(?:prom(?:et|ettent|is|ettait)|propos(?:e|ent|é|ait)|menac(?:e|ent|é)|menaçait|recommand(?:e|ent|é|ait)|conseill(?:e|ent|é)|engag(?:ée?s?|e|ent)|sugg[éè]r(?:e|ent|é)|jur(?:e|ent|é)|envisag(?:e|ent|é))$/u,
    behind:
      /^\s(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aussi|également)\s)?(?:(?:aux?|à\s(?:la\s|l['’])?)\s?\p{Alpha}+(?:\s\p{Lower}+)?\s)?(?<said>(?:de\s(?:ne\s(?:pas|plus|rien)\s)?|d['’]|à\s)(?:[lsy]['’]|(?:se|le|la|les|lui|leur|y|en)\s)?\p{Lower}{2,}(?:er|ir|re|oir)(?!\p{Alpha}))/u,
  },
  es: {
    verb: /^(?:promet(?:ió|e|en|ieron)|prometido|prop(?:uso|one|onen|usieron)|propuesto|amenaz(?:ó|a|an|aron|ado)|recom(?:endó|ienda|iendan|endaron|endado)|aconsej(?:ó|a|an)|sug(?:irió|iere|ieren|irieron|erido)|compromet(?:ió|e|en|ieron|ido)|ofrec(?:ió|e|en|ieron|ido)|jur(?:ó|a))$/u,
    behind:
      /^\s(?:a\s(?:(?:los|las|la|el)\s)?\p{Alpha}+\s)?(?<said>(?:con\s|a\s)?(?:no\s)?\p{Lower}{2,}(?:[aei]r)(?:l[oae]s?|se|nos)?(?!\p{Alpha}))/u,
  },
  it: {
    verb: /^(?:prom(?:esso|ette|ettono|ise)|prop(?:osto|one|ongono|ose)|minacci(?:ato|a|ano|ò)|consigli(?:ato|a|ano|ò)|raccomand(?:ato|a|ano|ò)|impegn(?:at[oaie]|a|ano|ò)|off(?:erto|re|rono)|sugger(?:ito|isce|iscono))$/u,
    behind:
      /^\s(?:a(?:gli|lle|i|l|lla)?\s\p{Alpha}+\s)?(?<said>(?:di|a)\s(?:non\s)?\p{Lower}{2,}(?:are|ere|ire|rre|rsi|rl[oaei])(?!\p{Alpha}))/u,
  },
  pt: {
    verb: /^(?:promet(?:eu|e|em|eram|ido)|prop(?:ôs|õe|õem|useram)|proposto|ameaç(?:ou|a|am|aram|ado)|recomend(?:ou|a|am|aram|ado)|suger(?:iu|e|em|iram)|sugere|comprometeu(?:-se)?|ofereceu(?:-se)?)$/u,
    behind:
      /^\s(?:aos?\s\p{Alpha}+\s|às?\s\p{Alpha}+\s)?(?<said>(?:a\s|em\s)?(?:não\s)?\p{Lower}{2,}(?:[aei]r|or)(?:-l[oa]s?|-se)?(?!\p{Alpha}))/u,
  },
  nl: {
    verb: /^(?:belo(?:ofde|oft|ofden|ven|ofd)|dreig(?:de|t|den|en)|stel(?:de|t|den|len)|advis?eer(?:de|t|den)|raad(?:de|t)|belooft)$/u,
    behind:
      /^(?:\s(?!te\s)\p{Lower}+){0,3}?(?:\s(?:voor|aan))?,?\s(?<said>(?:om\s)?(?:de|het|een|zijn|haar|hun|niet|meer|alle|op|in|met)\s[^,.;:“"]*?\ste\s\p{Lower}+n(?!\p{Alpha}))/u,
  },
};
/** Verbs that offer something only with a part of theirs: "schlug ... vor,", "stelde voor". */
const WITH_PART: Readonly<Record<string, RegExp>> = {
  de: /^(?:schl\S+\s.*\svor|schl\S+\svor|b[io]e?t\S*\s(?:.*\s)?an|kündigt\S*\s(?:.*\s)?an|sicher\S+\s(?:.*\s)?zu|r(?:uft|ief|ufen|iefen)\s(?:.*\s)?auf|weiger\S+\s(?:.*\s)?sich|verpflichte\S+\s(?:.*\s)?sich|mahn\S+(?:\s.*)?|w[ai]rbt?\s(?:.*\s)?dafür|(?:versp|droh|empf|r[äia]|pläd|appell|erw|forder|verlang|eing|leug|zug|gest|bestr|bet|beh|ang|vers|best)[^,]*),/u,
  nl: /^stel\S+\s(?:\S+\s){0,2}voor|^raad\S*\s(?:\S+\s){0,2}aan|^(?:belo|dreig|advis)/u,
};

/** Where what is offered begins, behind the verb at token `at`; null where nothing is, and in other languages. */
export function offeredAt({ text, tokens, end }: Passage, at: number, code: string): number | null {
  const offer = OFFERS[code];
  const verb = tokens[at];
  if (!offer || !verb || !offer.verb.test(verb.lower)) return null;
  // "es droht, kalt zu werden": nobody does so.
  if (code === "de" && tokens[at - 1]?.lower === "es") return null;
  const behind = text.slice(verb.end, end);
  const found = offer.behind.exec(behind);
  const said = found?.groups?.said;
  if (!found || said === undefined) return null;
  // "a conseillé de postuler : « ... »": what is quoted says more.
  if (/^[^.;«“"]*:\s?[«“"]/u.test(text.slice(verb.end, end))) return null;
  const part = WITH_PART[code];
  const from = verb.end + found[0].length - said.length;
  return part && !part.test(text.slice(verb.start, from)) ? null : from;
}

/** True for what is offered, which tells no fact without its verb. */
export const isOffered = (passage: Passage, verb: string, start: number, code: string): boolean =>
  passage.tokens.some(({ lower }, at) => lower === verb && offeredAt(passage, at, code) === start);
