import type { Sentence } from "../../../types.ts";
import { ORGANIZATIONS } from "../data/organizations.ts";
import { isRoleNoun } from "../roles/roleNouns.ts";
import type { Mention } from "../types.ts";
import { isGivenName } from "./givenName.ts";

/** Characters before a name in which the rest of it is looked for. */
const REACH = 60;
/** How sure a name is that has the form of a company behind it. */
const SURE = 0.5;
/** A link that was run into a name: "Institute. https". */
const LINK = /[.,:]?\s*https?$/u;
/** Words in front of a name that have a capital because they open the sentence. */
const OPENER =
  /^(?:Key|Major|Top|Many|Some|Most|Several|Other|All|Both|Local|Current|Even|Only|Senior|Leading|Fellow|Does|Did|Do|Is|Was|Are|Were|Can|Could|Would|Should|Has|Have|Had|Why|How|When|Where|But|And|Yet|\p{Upper}\p{Lower}{3,}(?:[iue]ous|less))\s(?=\p{Upper})/u;
/** "Neighbouring Norland", "Kremlin-linked Vale Legion": where it is or whose, and no part of its name. */
const NEIGHBOUR =
  /^(?:Neighbou?ring|\p{Upper}\p{Alpha}+-(?:linked|backed|based|owned|led|funded|allied|aligned|affiliated|controlled|run))\s(?=\p{Upper})/u;
/** "The Norvik Police Department": an article at the start of a sentence, and no part of the name. */
const THE_BODY =
  /^The\s\p{Upper}.*\s(?:Department|Ministry|Commission|Committee|Court|Council|Police|University|Agency|Bureau|Association|Union|Institute)$/u;
/** A quotation mark whose other half is no part of the name. */
const OPENED = /^[“"‘](?=[^”"’]*$)/u;
/** “It is late,[” ]Trade and Industry Minister Ida Brandt said. */
const STRAY = /^[”’,.]\s/u;
const CLOSED = /(?<=^[^“"]*)[”"]$/u;
/** "Pep Tarn[ Tuesday]": when, right behind who. */
const WEEKDAY = /\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;
/** "September Norvik", behind a word of time: when, right before where. */
const MONTH =
  /^(?:January|February|April|June|July|August|September|October|November|December)\s(?=\p{Upper}\p{Lower})/u;
const IN_MONTH = /(?:^|[\s“"(])(?:in|since|until|last|this|late|early)\s$/iu;
/** "Otto[ visited Norvik]": a verb that was run into a name, with what it is done to. */
const VERB_WITHIN = /(?<=^\p{Upper}\S*(?:\s\p{Upper}\S*){0,2})\s(?:\p{Lower}{3,}ed|met|won|beat|told|said)(?:\s.*)?$/u;
/** "al [Qaeda]", "al-[Falk]" within a sentence. */
const ARTICLE = /(?<=[\s“"(])al[\s-]$/u;
const JOINED = /(?:^|\s)(\p{Upper}\p{Lower}+\sand\s)$/u;

/**
 * The mentions with the words that are theirs: without a link or the word that opens the sentence, with the first half of a body that is
 * known by both ("Ferries and [Harbour Protection]"), with the "party" of one and the "al" before one, and without the day behind it. Of
 * English articles; one pass.
 */
export function withTrueBounds(mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const names = new Set(mentions.map(({ text }) => text));
  return asFirms(
    mentions.map((given, index) => {
      const sentence = sentences[given.sentence];
      const cut = withoutExtras(sentence ? withoutDay(given, sentence) : given, names);
      const last = mentions[index - 1];
      const from = last?.block === cut.block ? last.end : 0;
      const party = sentence && cut === given ? missingParty(cut, sentence) : 0;
      if (party > 0 && sentence)
        return {
          ...cut,
          end: cut.end + party,
          text: sentence.text.slice(cut.start - sentence.start, cut.end + party - sentence.start),
        };
      const form = sentence && cut === given ? missingForm(cut, sentence) : 0;
      if (form > 0 && sentence) {
        const text = sentence.text.slice(cut.start - sentence.start, cut.end + form - sentence.start);
        return { ...cut, end: cut.end + form, text, kind: "organization", confidence: Math.max(cut.confidence, SURE) };
      }
      const act = sentence && cut === given ? missingAct(cut, sentence) : 0;
      if (act > 0 && sentence)
        return {
          ...cut,
          end: cut.end + act,
          text: sentence.text.slice(cut.start - sentence.start, cut.end + act - sentence.start),
          kind: "other",
        };
      const lead = sentence && cut === given ? missingLead(cut, sentence, names) : 0;
      if (lead === 0 || cut.start - lead < from || !sentence) return cut;
      const text = sentence.text.slice(cut.start - lead - sentence.start, cut.end - sentence.start);
      const isKnown = ORGANIZATIONS.has(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);
      return { ...cut, start: cut.start - lead, text, kind: isKnown ? "organization" : cut.kind };
    }),
  );
}

const BARE_FORM = /^(.*)\s(?:plc|PLC|Ltd)$/u;

/** "Nordfast Marine", taken for a thing, of "Nordfast Marine, Inc."; of "Norvik Ltd" not the town. */
function asFirms(mentions: readonly Mention[]): Mention[] {
  const firms = new Set(mentions.flatMap(({ text }) => withoutForm(text) ?? []));
  const bare = new Set(mentions.flatMap(({ text }) => BARE_FORM.exec(text)?.[1] ?? []));
  return firms.size + bare.size === 0
    ? [...mentions]
    : mentions.map((mention) =>
        firms.has(mention.text) || (mention.kind !== "place" && bare.has(mention.text))
          ? { ...mention, kind: "organization", confidence: Math.max(mention.confidence, SURE) }
          : mention,
      );
}

/** A person by a first name, or by what stands before it: "new manager [Pep Tarn] Tuesday", but not "Super Bowl Sunday". */
function withoutDay(mention: Mention, { text: all, start }: Sentence): Mention {
  // "in [September ]Merseyside police"
  const month = MONTH.exec(mention.text)?.[0].length ?? 0;
  if (month > 0 && IN_MONTH.test(all.slice(Math.max(0, mention.start - start - REACH), mention.start - start)))
    return { ...mention, start: mention.start + month, text: mention.text.slice(month) };
  const day = WEEKDAY.exec(mention.text)?.[0].length ?? 0;
  if (day === 0) return mention;
  const text = mention.text.slice(0, -day);
  const before = /(\p{Lower}+)\s$/u.exec(
    all.slice(Math.max(0, mention.start - start - REACH), mention.start - start),
  )?.[1];
  const isPerson = text.includes(" ") && (isGivenName(text.split(" ")[0] ?? "") || isRoleNoun(before ?? ""));
  return isPerson ? { ...mention, text, end: mention.end - day, kind: "person" } : mention;
}

function withoutExtras(mention: Mention, names: ReadonlySet<string>): Mention {
  const { text } = mention;
  const isDoing = mention.kind === "person" && /\s\p{Lower}/u.test(text);
  const bare = text.replace(LINK, "").replace(CLOSED, "");
  const behind = text.length - (isDoing ? bare.replace(VERB_WITHIN, "") : bare).length;
  const opener = OPENER.exec(text)?.[0].length ?? 0;
  const stray = STRAY.exec(text)?.[0].length ?? 0;
  const mark = OPENED.test(text) ? 1 : stray > 0 ? stray : THE_BODY.test(text) ? "The ".length : 0;
  const neighbour = NEIGHBOUR.exec(text)?.[0].length ?? 0;
  const lead = opener > 0 && names.has(text.slice(opener)) ? opener : neighbour || mark;
  const own = text.slice(lead, text.length - behind);
  if (own === text || !/\p{Upper}/u.test(own)) return mention;
  return { ...mention, start: mention.start + lead, end: mention.end - behind, text: own };
}

/** "Democratic Tidal[ party]", as it is written where only the names of parties have capitals. */
const missingParty = ({ text, kind, end }: Mention, { text: all, start }: Sentence): number =>
  kind === "organization" &&
  /^\p{Upper}\p{Lower}+\s\p{Upper}\p{Lower}+(?:al|an|ar|crats?|ic|ist|ive|ple['’]s)$/u.test(text)
    ? (/^\sparty(?![\p{Alpha}'’-])/u.exec(all.slice(end - start, end - start + REACH))?.[0].length ?? 0)
    : 0;

/** "Norvik Harbour Rights[ and Tides Act]": a law, and neither a place nor a body. */
const missingAct = ({ text, end }: Mention, { text: all, start }: Sentence): number =>
  text.includes(" ") ? (REST_OF_ACT.exec(all.slice(end - start, end - start + REACH))?.[0].length ?? 0) : 0;
const REST_OF_ACT =
  /^\s(?:and|for|of)\s(?:\p{Upper}[\p{Alpha}-]+\s){1,3}(?:Act|Bill|Treaty|Convention)(?![\p{Alpha}’'-])/u;

/** "Orbital Labs[, Inc.] (NASDAQ: ORBL)": the form of a company. */
const missingForm = ({ kind, end, text }: Mention, { text: all, start }: Sentence): number =>
  kind === "place" || text.endsWith("Company")
    ? 0
    : (COMPANY_FORM.exec(all.slice(end - start, end - start + REACH))?.[0].length ?? 0);
const COMPANY_FORM =
  /^(?:,\s|\s(?=plc|PLC|Ltd))(?:Inc|Corp|Co|Ltd|LLC|LLP|PLC|plc|N\.V|S\.A|S\.p\.A)(?:\.(?=\s\S)|(?!\p{Alpha}))/u;

/** How many characters before a mention belong to its name. */
function missingLead({ text, kind, start }: Mention, sentence: Sentence, names: ReadonlySet<string>): number {
  const at = start - sentence.start;
  const article = ARTICLE.exec(sentence.text.slice(Math.max(0, at - REACH), at))?.[0];
  if (article && !text.includes(" ")) return article.length;
  const first =
    kind === "organization" ? JOINED.exec(sentence.text.slice(Math.max(0, at - REACH), at))?.[1] : undefined;
  return first && names.has(`${first}${text}`) ? first.length : 0;
}

/** "Nordfast Marine" of "Nordfast Marine, Inc."; null for a name without such a form. */
export const withoutForm = (name: string): string | null => {
  const at = name.indexOf(", ");
  return at > 0 && COMPANY_FORM.test(name.slice(at)) ? name.slice(0, at) : null;
};
