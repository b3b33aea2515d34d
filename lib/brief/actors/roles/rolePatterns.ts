/** Where a role may stand, as a pattern of the text before or behind the name; group 1 is the role. */
// "Huawei executive Meng Wanzhou", "the opposition leader Arvid Lunde": up to four words that end in a role noun; “...,” complains shopkeeper
// Otto Lind: not the verb behind a quotation.
const PREMODIFIER =
  /(?:^|["”]\s?,?\s\p{Lower}{3,}(?:s|ed)\s(?=\p{Lower})|[\s(“"])((?:(?:[\p{Alpha}\p{M}\p{N}’'.&-]|(?<=\p{Alpha})–(?=\p{Alpha}))+\s+){0,4}?\p{Lower}(?:[\p{Alpha}.-]*\p{Lower})?)\s+$/gu;
// "The chief executive of Nordfast Marine, Henrik Dahl, ...", "Its leader, Arvid Lunde, ..."
const LEADING =
  /(?:^|[,;:–—]\s|\b(?:and|but|when|that|as|while)\s)((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?)\s(?:[^,;:.–—“”"]|(?<=\b(?:\p{Upper}|St|Ft|Mt))\.|\.(?=\p{Lower})){3,90}),\s$/u;
// "First Minister of Scotland Nicola Sturgeon", "former governor of Illinois Rod Blagojevich"
const OFFICE =
  /((?:[\p{Alpha}\p{M}’'-]+\s){1,4}(?:of|for|to|from|at)\s(?:the\s)?(?:\p{Upper}[\p{Alpha}\p{M}’'.-]*\s|(?:of|and|the|for)\s(?=\S+\s))+)$/u;

/** Whether an office may stand before a name: "of" and, last of all, a word that does not begin with a small letter. */
const MAY_BE_OFFICE = /\s(?:of|for|to|from|at)\s(?:.*\s)?[^a-z\s]\S*\s$/;

/** The roles before a name; each pattern is tried from every word on, and so only where the text ends as it has to. */
export const rolesBefore = (before: string) =>
  ({
    premodifier: /\p{Lower}\s+$/u.test(before) ? inLastWords(PREMODIFIER, 5, before) : null,
    leading: /,\s$/.test(before.slice(-2)) ? LEADING.exec(before) : null,
    office: MAY_BE_OFFICE.test(before) ? OFFICE.exec(before) : null,
  }) as const;

/** The first match of a global pattern that no more than so many words can match, and the mark or space before them. */
function inLastWords(pattern: RegExp, words: number, text: string): RegExpExecArray | null {
  let at = text.length;
  for (let word = 0; word < words && at > 0; word++) {
    while (text.charAt(at - 1) === " ") at--;
    at = text.lastIndexOf(" ", at - 1) + 1;
  }
  pattern.lastIndex = Math.max(0, at - 1);
  return pattern.exec(text);
}

export const BEHIND_NAME = [
  // ", the chief executive of Nordfast Marine," ", 47, a lawyer from Storholm."
  /^(?:\s\([^()]{1,30}\))?(?:,|\s+[–—-])\s(?:\d{1,3},\s)?(?:(?:also|currently|now)\s)?(?!who|which|whose|where|when|(?:not|never|no|neither)\s)((?:formerly\s|once\s|then\s)?(?:the\s|an?\s|its\s|his\s|her\s|their\s|former\s)?(?:[^,;:.–—“”"()]|(?<=\b(?:\p{Upper}|St|Ft|Mt))\.|\.(?=\p{Lower})|\(\p{Upper}{2,8}\)(?=\s\p{Lower}+[,.)\s][—–]?)){3,110}?)(?=[,;:–—)]|\s-\s|(?<!\b(?:\p{Upper}|St|Ft|Mt))\.(?!\p{Lower})|\s\(\p{Upper}\p{Alpha}{1,9}\)(?!\s\p{Lower}+(?:[,.)]|\s[—–]))|\s(?:who|which|said|says|told)\b|$)/u,
  // ", who is the head of the agency"; groups that repeat are captured, for what compiling them costs (see `DOES`).
  /^,?\s(?:who\s)?(?:(?:is|was|were|has been|had been)\s(?:named|appointed|reappointed|(?:re-?)?elected|promoted to|made|chosen as|sworn in as|confirmed as|selected as)|(?:resigned|left|returned|retired|went on)(?:\s[^,.;]{1,40}?)?\sto\sbecome|is|was|has been|became|serves as|served as|is serving as)\s(?:also\s|currently\s(?=\p{Lower})|now\s)?((?:(?<=(?:currently|became|promoted to)\s)|(?<=(?:named|appointed|elected)\s)(?=\p{Lower})(?!(?:as|by|with|in|on|not|to|from|for|at|after|before|and|or|but|last|this|next|earlier|because|when|via|under|during|since|\p{Lower}+ly)\s)|(?=(?:MP|MEP|MSP|MLA|TD)\sfor\s)|(?=(?:(?!(?:as|by|with|in|on|not|to|from)\s)\p{Lower}[\p{Alpha}-]*\s){1,4}(?:of|at|for)\s(?:the\s)?\p{Upper})|the\s|an?\s|its\s|\p{Upper}[\p{Alpha}.]*(\s\p{Upper}[\p{Alpha}.]*){0,3}[’']s\s)([^,;:.–—“”"]|(?<=\b(?:\p{Upper}|St|Ft|Mt))\.|\.(?=\p{Lower})){3,90}?)(?=[,;:–—]|(?<!\b(?:\p{Upper}|St|Ft|Mt))\.(?!\p{Lower})|\s(?:who|which|and|but)\b|$)/u,
  // "Mark Carney will make his first visit to China as prime minister next week"
  /^[^.;:“”"]{0,90}?(?<!\bwell\s)\bas\s(?!of\b|well\b)((?:the\s|an?\s|its\s|his\s|her\s)?[^,;:.–—“”"()]{3,100}(?![\p{Alpha}\p{N}]))/u,
] as const;

/** ", who worked at Nordfast and is now [CEO of Harbour Space],": what somebody is by now, behind what they were. */
export const BY_NOW =
  /^,\swho\s[^;:“”"]{3,110}?\b(?:is|serves)\s(?:now|currently)\s(?:as\s)?((?:the\s|an?\s|its\s)?[^,;:.–—“”"]{3,90}?)(?=[,;:.–—]|\s(?:who|which|and|but)\b|$)/u;
/** ", who [heads the regional administration],": what makes somebody its head. */
export const WHO_HEADS =
  /^(?:,\s\d{1,3})?,\swho\s(?:also\s|now\s|currently\s)?((?:heads|leads|runs|chairs|directs|owns|founded|co-founded|oversees|manages|commands|coaches)\s(?:the\s|an?\s|its\s|his\s|her\s|\p{Upper})[^,;:.–—“”"]{2,70}?)(?=[,.;]|\sand\s(?:has|have|had|was|is|are|lost|won|\p{Lower}{3,}ed)\s|$)/u;
/** ", who [has led the union since 2019],", "who [teaches history at Vale School],", "who [works for the port],". */
export const WHO_DOES =
  /^(?:,\s\d{1,3})?,\swho\s(?:also\s|now\s|currently\s)?(has\s(?:led|run|chaired|headed|directed|managed|owned|coached|commanded|edited|represented|taught)\s[^,;:.–—“”"]{2,60}?\s(?:since|for)\s[^,;:.–—“”"]{2,30}|(?:teaches|lectures|(?:works|plays)\s(?:for|at)\s(?:the\s|an?\s)?(?=\p{Upper})|represents\s(?=the\s\S+\sdistrict|\p{Upper}|(?:one|two|three|four|several|some|many|most|all|both)\s)|(?:runs|owns|studies|researches|edits)\s(?!(?:away|down|for|from|in|into|off|on|out|over|through|to|up|with|every|each|more|less|around|about|errands|\S+\s(?:miles|kilomet(?:er|re)s|times))(?![\p{Alpha}-])))[^,;:.–—“”"]{2,60})(?=[,.;])/u;
/** "Ida Brandt ([the club’s coach])". */
export const IN_BRACKETS =
  /^\s\(((?:the\s|an?\s|his\s|her\s|its\s|our\s|then\s|now\s)?(?!(?:by|aka|not|formerly|née|with|and|or|as)\s)\p{Lower}[^(),;:“”"]{3,70})\)/u;
/** "the Harbour Fund’s [Ida Brandt]": whose somebody is. */
export const OWNER =
  /(?:^|[\s(“"])((?:\p{Upper}[\p{Alpha}\p{M}&.-]*\s(?:(?:of|for|and)\s(?:the\s)?)?){0,6}\p{Upper}[\p{Alpha}\p{M}&.-]*)[’']s?\s$/u;

/** A role alone with a capital in front of the name: at the start of a sentence, or as a title. */
export const CAPITAL_NOUN = /(?:^[“"]?|(?<=(?:^|\s)\P{Upper}\S*\s))(\p{Upper}[\p{Lower}-]+)\s+$/u;
/** "Hong Kong Chief Executive", "Senate Minority Whip", "Vice President-elect": capitals in front of the name that end in a role. */
export const CAPITAL_OFFICE =
  /(?:^|[\s(“"])((?:(?:former|then|acting|interim|retired|incoming|outgoing|ousted|deposed|jailed|exiled|late|disgraced)\s)?(?:\p{Upper}[\p{Alpha}\p{M}.&’'-]*\s){1,6})$/u;
/** Days and months, which have a capital and begin no office. */
export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\s/u;
/** Letters for an office, in front of a name. */
export const OFFICE_LETTERS = /(?:^|\s)(?:PM|VP|SVP|EVP|FM|CM|CS|CP|MEP|MSP|DCP|ACP|MLA|MLC|MCA|W?PC|DC|DI|DCI|DSI)$/u;
/** What somebody belongs to, behind the name: "Lind of the Harbour Union", "of the Tidal party". */
export const MEMBER =
  /^,?\s(of\s(?:the\s)?\p{Upper}[\p{Alpha}\p{M}’'&-]*(?:\s(?:(?:of|and|for|the|&)\s(?:the\s)?)?\p{Upper}[\p{Alpha}\p{M}’'&-]*)*(?:\sparty(?![\p{Alpha}'’-]))?)/u;
/** "Lind of [laundry experts] Ravn", "Lind of Third Quay, a [ferry firm]": small words that say what the name is the name of. */
export const MEMBER_OF_KIND =
  /^,?\s(of\s(?:the\s)?((?:\p{Lower}[\p{Alpha}-]+\s){1,3})\p{Upper}[\p{Alpha}\p{M}’'&-]*(?:\s\p{Upper}[\p{Alpha}\p{M}’'&-]*)*)/u;
export const KIND_OF_MEMBER =
  /^,\s(?:an?|the)\s((?:[\p{Alpha}-]+\s){0,7}?[\p{Alpha}-]+)(?=[,.;)]|\s(?:based|in|that|which|of|for)\b|$)/u;
/** "[His daughter], and member of the Harbour Board, Ida Brandt wrote": the first of two roles between commas. */
export const FIRST_OF_TWO =
  /(?:^|[.;]\s)((?:The|His|Her|Its|Their|An?)\s[^,;:.–—“”"()]{3,60}),\sand\s[^,;:.–—“”"()]{3,60},\s$/u;
/** "Norvik Press-Agency (NPA) photographer": the short form of whom somebody works for, in between. */
export const BRACKETED =
  /(?:^|[\s“"])((?:\p{Upper}[\p{Alpha}\p{M}’'&-]*\s){1,6}\(\p{Upper}[\p{Alpha}-]{1,9}\)\s(?:\p{Lower}[\p{Alpha}-]+\s){0,2}\p{Lower}[\p{Alpha}-]+)\s$/u;
/** Letters behind a name that are an office: "Otto Falk QC". */
export const LETTERS = /^,?\s(QC|KC|MP|MEP|MSP)\b(?!\sfor\s)/u;
/** "Iranian general, [Ida Brandt]": an adjective with a capital and a role, without an article. */
export const BARE_PHRASE =
  /(?:^|(?<!\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur))\s)((?!(?:On|In|Via|At|From|With)\s)\p{Upper}[\p{Alpha}-]+\s(?:\p{Lower}[\p{Alpha}-]+\s){0,2}\p{Lower}[\p{Alpha}-]+),\s$/u;
/** The first of two roles, the second of which stands before the name: "former Norvik governor and [US Senator]". */
export const ROLE_AND = /(?:^|[\s(“"])((?:[\p{Alpha}\p{M}\p{N}’'.&-]+\s){0,4}[\p{Alpha}-]+)\sand\s$/u;
/** What an organization is, right behind its name: "Time magazine". */
export const KIND_BEHIND = /^\s(magazine|newspaper|movement|party|charity|band|news agency|broadcaster|airline)\b/u;
/** "a [protester] using the pseudonym Ida": what somebody is, before the words for how they are called. */
export const CALLED =
  /(?:^|\s)((?:[\p{Alpha}-]+\s){0,3}[\p{Alpha}-]+)\s(?:using\sthe\s(?:pseudonym|name)|(?:identified|known)(?:\sonly)?\sas|who\sgave\s(?:his|her|their)\sname(?:\sonly)?\sas)\s["“‘]?$/u;
/** How such words end: the longer pattern need not be tried at each word of a text. */
export const MAY_BE_CALLED = /(?:pseudonym|name|as)\s["“‘]?$/u;
/** What stands before the last part of a list of roles: "singer, actor, and [animal rights advocate]". */
export const LIST_BEFORE =
  /(?:^|[\s(“"])((?:[\p{Alpha}\p{M}’'.&-]+\s){0,4}[\p{Alpha}-]+(?:,\s(?:[\p{Alpha}\p{M}’'.&-]+\s){0,3}[\p{Alpha}-]+)*),?\sand\s(?!(?:his|her|their)\s)(?:[\p{Alpha}\p{M}’'.&-]+\s){1,4}$/u;
/** The next part of a list of roles behind the name; not "and his wife", who is somebody else. */
export const NEXT_IN_LIST =
  /^,\s(?!and\s(?:his|her|their)\s)(?:and\s)?(?:(?:also|currently|formerly|now|once|later)\s)?((?:the\s|an?\s|former\s)?(?:[^,;:.–—“”"()]|(?<=\b(?:\p{Upper}|St|Ft|Mt))\.|\.(?=\p{Lower})){3,90}?)(?=[,;:–—)]|(?<!\b(?:\p{Upper}|St|Ft|Mt))\.(?!\p{Lower})|\s(?:who|which|said|says|told)\b|$)/u;
/** What somebody was said to be that is no role: "She was a happy child". */
export const DESCRIPTION = /\b(?:child|baby|kid|hero|heroine|victim|fan|winner|loser|native)$/u;
/** ", according to Otto Falk, a pilot": somebody else, and what follows is about that one. */
export const ANOTHER =
  /^(?:and (?:his|her|their)|according to|(?:un)?like|along with|together with|with|after|before|against|by|says|said)\s.*\p{Upper}\S*$/u;
/** Two hyphens, for which agencies have no dash, as one behind a space: of the same length. */
export const withDashes = (text: string): string => (text.includes(" -- ") ? text.replaceAll(" -- ", "  — ") : text);
