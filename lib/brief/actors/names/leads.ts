import type { Sentence } from "../../../types.ts";
import { COMPANY_TAIL, ORGANIZATION_WORDS } from "../data/organizations.ts";
import { FIRST_NAMES } from "../data/people.ts";
import { isRoleNoun } from "../roles/roleNouns.ts";
import { singularOf } from "../roles/sharedRole.ts";
import type { Mention } from "../types.ts";

/**
 * What stands before a name and was taken for a part of it: a rank, a position, letters of an office, a form of address. It becomes the
 * title of the name. What is tied to English words is read in English only.
 */
export function withoutLead(mention: Mention, sentence: Sentence | undefined, code: string): Mention {
  if (code === "en" && sentence && (isNobody(mention, sentence) || isWork(mention, sentence)))
    return { ...mention, kind: "other" };
  const own = withoutRank(withoutPosition(code === "en" && sentence ? asWhole(mention, sentence) : mention));
  return code === "en" && sentence && !own.title ? withAddress(withoutAddress(ofOffice(own, sentence)), sentence) : own;
}

/** What somebody is, with where: "Archdeacon of Lower Tarn", taken for a body. */
const DIGNITY =
  /^(?:Bishop|Archbishop|Archdeacon|Dean|Duke|Duchess|Earl|Countess|Patriarch|Sheriff|Provost|Rector|Vicar)\sof\s/u;

/** "Ida Brandt, R-Benton,": the party and the seat of whoever is named before. "Rated R. Running time": of a film. */
const SEAT = /^(?:[RDI]-\p{Upper}|Rated\s)/u;
/** "The [Inspector-General of Police], Otto Falk,": an office with its bearer behind it. */
const STATE_OFFICE =
  /^(?:(?:Deputy|Assistant|Acting)\s)?(?:Inspector|Comptroller|Controller|Accountant|Auditor|Surveyor|Registrar|Secretary|Commissioner|Minister|Governor|Chairman|Chief|Clerk|Speaker)(?:[\s-]General)?\s(?:of|to)\s/u;
const BEARER = /^,\s\p{Upper}[\p{Alpha}.’'-]+\s\p{Upper}/u;

/** "Its [National Publicity Secretary]", "Vale North-East", a seat. */
const OWNED_OFFICE = /^(?:Its|His|Her|Their|Our)\s.*\s(\p{Upper}\p{Lower}+)$/u;
/** "([NRF].O)": the name of a share. */
const TICKER = /^\.\p{Upper}{1,2}\)/u;
const COMPASS = /\s(?:North|South)[\s-](?:East|West|Central)$/u;

function isNobody({ kind, text, start, end }: Mention, sentence: Sentence): boolean {
  if (DIGNITY.test(text) || (kind === "person" && (SEAT.test(text) || COMPASS.test(text)))) return true;
  if (
    TICKER.test(sentence.text.slice(end - sentence.start)) &&
    sentence.text.charAt(start - sentence.start - 1) === "("
  )
    return true;
  if (isRoleNoun(OWNED_OFFICE.exec(text)?.[1]?.toLowerCase() ?? "")) return true;
  return kind === "organization" && STATE_OFFICE.test(text) && BEARER.test(sentence.text.slice(end - sentence.start));
}

/** "Mr Grey [Is] Cross": words that nobody has in their name. */
const NO_NAME =
  /\s(?:Is|Are|Was|Were|Goes|Comes|Has|Does|Wants|Must|Cannot|With|Your|His|Her|Their|Our|Into|From|Not|But|Who|Never)(?=\s)/u;
/** "The tanker [Otto Falk]", "His new novel, [Ida Brandt],": what is called by somebody's name, right before it. */
const CALLED_SO =
  /\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]n?|['’]s)\s(?:(?:\p{Lower}|\p{N})[\p{Alpha}\p{N}-]*\s){0,2}(?:tanker|ferry|yacht|trawler|frigate|destroyer|submarine|warship|lifeboat|tugboat|tug|freighter|bulk carrier|container ship|cargo ship|cruise ship|steamship|schooner|cutter|vessel|boat|ship|spacecraft|probe|rover|satellite|capsule|racehorse|colt|filly|gelding|stallion)\s$/u;
/** "Her novel, [Ida Brandt Goes Home],": what somebody has written or made. */
const WORK_OF =
  /(?<!\b(?:of|in|by|from|for)\s(?:\S+\s)?)(?:\b[Hh]is|\b[Hh]er|\b[Tt]heir|\p{Alpha}['’]s)\s(?:(?:\p{Lower}|\p{N})[\p{Alpha}\p{N}-]*\s){0,3}(?:novel|play|film|movie|musical|opera|album|song|single|sitcom|memoir|poem|debut|sequel|painting|portrait|documentary|ballet),\s[“"‘]?$/u;

/** "The 21-metre [Ida Brandt]": a ship. */
const MEASURED = /\d-(?:metre|meter|foot|ft|ton|tonne|berth)\s$/u;

/** Their last words: the patterns need not be tried at every name. */
const NOUNS: ReadonlySet<string> = new Set(
  "tanker ferry yacht trawler frigate destroyer submarine warship lifeboat tugboat tug freighter carrier ship steamship schooner cutter vessel boat spacecraft probe rover satellite capsule racehorse colt filly gelding stallion novel play film movie musical opera album song single sitcom memoir poem debut sequel painting portrait documentary ballet".split(
    " ",
  ),
);

const STYLES: ReadonlySet<string> = new Set(
  "King Queen Prince Princess Lady Lord Sir Dame Saint Captain Admiral".split(" "),
);

/** The word right before a name, or nothing: the patterns need not be tried behind any other. */
const wordBefore = (before: string): string =>
  before.endsWith(" ") ? before.slice(before.lastIndexOf(" ", before.length - 2) + 1, -1) : "";

function isWork({ kind, text, start }: Mention, sentence: Sentence): boolean {
  if (kind !== "person") return false;
  if (NO_NAME.test(text)) return true;
  const at = start - sentence.start;
  if (MEASURED.test(sentence.text.slice(Math.max(0, at - 16), at))) return true;
  const found = sentence.text.slice(Math.max(0, at - REACH), at);
  // "The ferry Queen [Ida]"
  const title = wordBefore(found);
  const before = STYLES.has(title) ? found.slice(0, -title.length - 1) : found;
  if (!text.includes(" ") && before === found) return false;
  const noun = /(\p{Lower}+),?\s[“"‘]?$/u.exec(before)?.[1];
  return noun !== undefined && NOUNS.has(noun) && (CALLED_SO.test(before) || WORK_OF.test(before));
}

/** Forms of address and letters of offices and ranks, as the press of India, Nigeria, Kenya and Britain writes them, and who saw it happen. */
const ADDRESS =
  /^(?:(?:Shri|Smt\.?|Shrimati|Thiru|Kumari|Comrade|Alhaji|Alhaja|Hajia|Mzee|Mallam|Malam|Barr\.?|Barrister|Engr\.?|Advocate|Otunba|Eyewitness|Witness|Resident|Neighbou?r|Villager|Shopkeeper|Pathologist|Deckhands?|Crewm[ae]n|Passengers?|Residents|Neighbou?rs|Brothers|Sisters|Researchers|Dad|Mum|Mom|Grandad|Grandma|Pensioners?|W?PC|CP|Supol|DC|DS|DI|DCI|DSI|DCS|DCP|ACP|JCP|SP|SSP|DSP|ASP|SHO|ASI|CSP|DIG|IGP?|DGP|ADGP|CM|MLA|MLC|MCA|MP|(?:Rt\s|Very\s|Most\s)?Revd?\.?|Venerable|Herr|Frau|Doktor|Monsignor|Nominated)\s)+(?=\p{Upper})/u;
/** Who has such letters has a first name and another, or no more than one that no word for a body follows. */
const OF_PERSON = /^(?:\p{Upper}\.?\s?)*(?:\p{Upper}[\p{Alpha}’'-]+\.?\s?){1,4}$/u;

/** "Contractor Harbour Group", at the head of a sentence: what a body is, and not its name. */
const TRADE =
  /^(?:Contractor|Developer|Retailer|Grocer|Insurer|Lender|Brewer|Chipmaker|Carmaker|Automaker|Drugmaker|Planemaker|Housebuilder|Shipbuilder|Startup|Start-up|Regulator|Watchdog|Outsourcer|Bookmaker|Wholesaler|Rival|Planemaker|Supermarket|Airline|Charity)s?(?=\s\p{Upper}\p{Lower})/u;
/** What ends the name of a firm, behind such a word: "Bookmakers Vale Brothers". */
const FIRM_TAIL = /\s(?:Brothers|Sons|Bros\.?)$/u;

/** "PC Ida Brandt", "Shri Otto Falk", taken for a name. */
function withoutAddress(mention: Mention): Mention {
  const { text, kind } = mention;
  if (kind === "place" || !text.includes(" ")) return mention;
  const isCompany =
    kind === "organization" || COMPANY_TAIL.test(text.slice(text.lastIndexOf(" ") + 1)) || FIRM_TAIL.test(text);
  const trade = isCompany ? TRADE.exec(text)?.[0] : undefined;
  if (trade) return titledBy({ ...mention, kind: "organization" }, trade);
  const trades = /^\p{Upper}\p{Lower}+s(?=\s\p{Upper})/u.exec(text)?.[0] ?? "";
  // "Ranchers Bill and Ida Brandt", "Justices O.T. Falk and Ida Brandt"
  if (trades && isRoleNoun(singularOf(trades.toLowerCase()) ?? "") && isFirst(text.slice(trades.length + 1)))
    return titledBy({ ...mention, kind: "person" }, trades);
  const lead = ADDRESS.exec(text)?.[0].trimEnd() ?? "";
  const rest = text.slice(lead.length + 1);
  // "Resident Electoral Commissioner": an office, and no form of address.
  if (lead && isRoleNoun(rest.slice(rest.lastIndexOf(" ") + 1).toLowerCase())) return mention;
  // "MCA Abdi Hussein", of which the tagger knows no more than that it is a name.
  const isSure =
    kind === "other" && /(?:^|\s)(?:\p{Upper}{2,4}|Revd|Shri|Smt)\.?$/u.test(lead) && /^\S+\s\S+$/u.test(rest);
  const isCleric = /^Revd?\.?$/u.test(lead) && !ORGANIZATION_WORDS.has(rest.slice(rest.lastIndexOf(" ") + 1));
  const isBody = kind !== "person" && !isSure && !isCleric && !FIRST_NAMES.has(rest.split(" ")[0] ?? "");
  if (!lead || isBody || !OF_PERSON.test(rest)) return isTitled(mention) ? { ...mention, kind: "person" } : mention;
  return titledBy({ ...mention, kind: "person", confidence: Math.max(mention.confidence, SURE) }, lead);
}

/** "Bill", "O.T. Falk": what is left of a name behind the word for two of them. */
const isFirst = (rest: string): boolean =>
  FIRST_NAMES.has(rest) || /^(?:\p{Upper}\.\s?){1,3}\p{Upper}[\p{Alpha}’'-]+$/u.test(rest);

/** "Smt. [Ida Brandt]" */
const ADDRESS_BEFORE =
  /(?:^|[\s(“"])(Shri|Smt\.?|Shrimati|Thiru|Comrade|Alhaj[ia]|Hajia|Mzee|Barr\.?|Engr\.?|(?:(?:Rt|Very|Most)\s)?Revd\.?|(?:Rev\.?\s)?Fr\.?|Venerable)\s$/u;

const ADDRESSES: ReadonlySet<string> = new Set(
  "Shri Smt Smt. Shrimati Thiru Comrade Alhaji Alhaja Hajia Mzee Barr Barr. Engr Engr. Rev Rev. Revd Revd. Fr Fr. Venerable".split(
    " ",
  ),
);

/** The mention of a person with the form of address right before it, which no table of titles has. */
function withAddress(mention: Mention, sentence: Sentence): Mention {
  const at = mention.start - sentence.start;
  if (mention.kind !== "person" || mention.title) return mention;
  const before = sentence.text.slice(Math.max(0, at - REACH), at);
  const text = ADDRESSES.has(wordBefore(before)) ? ADDRESS_BEFORE.exec(before)?.[1] : undefined;
  const start = mention.start - 1 - (text?.length ?? 0);
  return text ? { ...mention, title: { block: mention.block, start, end: mention.start - 1, text } } : mention;
}

/** "Mr Court", "Commodore Otto Court": no court, whatever his name is a word for. */
const isTitled = ({ text, kind }: Mention): boolean => {
  const [title = "", first = "", ...rest] = text.split(" ");
  if (kind !== "organization" || rest.length > 1) return false;
  if (/^(?:Mr|Mrs|Ms|Miss)\.?$/u.test(title)) return rest.length === 0 || FIRST_NAMES.has(first);
  return (
    rest.length === 1 && FIRST_NAMES.has(first) && /^\p{Upper}\p{Lower}/u.test(title) && isRoleNoun(title.toLowerCase())
  );
};

/** "Justice [Monitor]": a word that is a title before a surname, and a word for a body behind it. */
const TITLE_BEFORE = /(?:^|[\s(“"])((?:Justice|General|Private|Sister|Head|Coach|Chief)\s)$/u;
const BODY =
  /^(?:Alliance|Campaign|Center|Centre|Coalition|Collective|Commission|Committee|Defenders|Democrats|Forum|Foundation|Fund|Hub|Initiative|Institute|International|League|Monitor|Movement|Network|Now|Party|Project|Watch)$/u;

function asWhole(mention: Mention, { text: all, start: from }: Sentence): Mention {
  if (mention.kind !== "person" || !BODY.test(mention.text)) return mention;
  const at = mention.start - from;
  const lead = TITLE_BEFORE.exec(all.slice(Math.max(0, at - REACH), at))?.[1] ?? "";
  const start = mention.start - lead.length;
  return lead ? { ...mention, kind: "organization", start, title: null, text: `${lead}${mention.text}` } : mention;
}

/** "[Leader of the] Opposition K. Brandt", "Opposition Ida Brandt": what she is the leader of, and her name. */
const INITIALS =
  /^(\p{Upper}\p{Lower}+\s)((?:\p{Upper}\.\s?){1,3}\p{Upper}\p{Lower}[\p{Alpha}’'-]*|(?<=^Opposition\s)\p{Upper}\p{Lower}+\s\p{Upper}[\p{Alpha}’'-]+)$/u;
const OFFICE_OF = /(?:^|\s)([\p{Alpha}-]+)\s(?:of|for)\s(?:the\s)?$/u;
/** Characters before a name in which its office stands, or what it is the name of. */
const REACH = 60;
/** How sure a name is that initials and an office tell. */
const SURE = 0.5;

function ofOffice(mention: Mention, sentence: Sentence): Mention {
  const [, lead = "", name = ""] = /\. |^Opposition /.test(mention.text) ? (INITIALS.exec(mention.text) ?? []) : [];
  // "publisher of John M. Brandt"
  if (!lead || FIRST_NAMES.has(lead.trimEnd()) || ORGANIZATION_WORDS.has(name.split(" ").at(-1) ?? "")) return mention;
  const at = mention.start - sentence.start;
  const office = OFFICE_OF.exec(sentence.text.slice(Math.max(0, at - REACH), at))?.[1] ?? "";
  if (!isRoleNoun(office.toLowerCase())) return mention;
  const confidence = Math.max(mention.confidence, SURE);
  return { ...mention, kind: "person", confidence, start: mention.start + lead.length, text: name };
}

/** "Ravens DL Ida Brandt": a team and the letters of a position, before two names. */
const POSITION =
  /^((?:\p{Upper}\p{Lower}+\s){0,2}(?:DL|QB|WR|RB|TE|LB|CB|OL|DE|DT|OT|FS|DB|LT|RT|OLB|ILB|MLB|PG|SG|SF|PF|RHP|LHP|OF|DH|LW|RW))\s(?=\p{Upper}\S*\s\p{Upper})/u;

function withoutPosition(mention: Mention): Mention {
  const words = mention.kind === "person" && !mention.title ? POSITION.exec(mention.text)?.[1] : undefined;
  return words === undefined ? mention : titledBy(mention, words);
}

/** The mention with its first words for a title. */
function titledBy(mention: Mention, words: string): Mention {
  const { block, start } = mention;
  const title = { block, start, end: start + words.length, text: words };
  return { ...mention, title, start: start + words.length + 1, text: mention.text.slice(words.length + 1) };
}

/** "Harbour Patrol Capt. Ida Brandt", "Vale MLA Otto Falk", taken for a name: what stands before the rank is of what they have it. */
const RANK_WITHIN =
  /^.+\s(?:(?:Capt|Sgt|Lt|Col|Gen|Maj|Cpl|Adm|Cmdr|Det|Supt|Gov|Sen|Rep|Prof|Rev)\.|MLA|MLC|MCA|MPP|MNA|MP|MEP|MSP|TD|CEO|CFO|COO)(?=\s\p{Upper}\p{Lower})/u;

function withoutRank(mention: Mention): Mention {
  const words = mention.kind === "person" && !mention.title ? RANK_WITHIN.exec(mention.text)?.[0] : undefined;
  return words === undefined ? mention : titledBy(mention, words);
}
