import type { Attribution, Line, Manner, Named } from "./types.ts";

/** Verbs that tell what was said, up to their ending: "말했" of "말했다" and "말했습니다". */
const VERBS =
  "말했|말한|말하|밝혔|밝힌|밝히|전했|전한|전하|강조했|강조하|설명했|설명하|덧붙였|덧붙이|주장했|주장하|지적했|지적하|토로했|토로하|비판했|비판하|언급했|언급하|답했|답하|적었|썼|경고했|경고하|호소했|호소하|당부했|당부하|촉구했|촉구하|평가했|평가하|분석했|분석하|전망했|전망하|해명했|해명하|반박했|반박하|진단했|우려했|우려하|기대했|약속했|다짐했|제안했|요구했|요청했|물었|외쳤|올렸|고백했|회상했|꼬집었|일갈했|질타했|선언했|발표했|보도했|소개했|부인했|인정했|예상했|예측했|이야기했|얘기했|울먹였|반발했|환영했|사과했|항의했|성토했|귀띔했|단언했|못박았|못 박았|분통을|입을 열|소감을|입장을|뜻을|각오를|의지를|목소리를";
/** What may tell of a quotation only: "“...”고 했다." */
const ONLY_QUOTING = "했다|한다|했습니다";
const ENDING = "(?:이?라고|이?라며|이?라면서|이?라는|다고|다며|다면서|자고|냐고|고|며|면서|라|는)";
/** "“...”라고 말했다": what follows a quotation. */
const BEHIND_QUOTATION = new RegExp(`^\\s?${ENDING}(?:도|는)?\\s?[^“”"。]{0,40}?(${VERBS}|${ONLY_QUOTING})`, "u");
/** "“...”라며 | “": the same speaker goes on. */
const JOINS = new RegExp(`^\\s?${ENDING}(?:도|는)?\\s?[^“”"]{0,40}[“"]$`, "u");
/** "...다고 밝혔다." at the end of a sentence without marks. */
const REPORTED = new RegExp(
  `(?:(?<=다|자|냐|까|라)(?:고|며|면서)(?:도|는)?|(?<=\\s것)(?:으로|이라고))\\s(?:[^\\s,]{1,10}\\s){0,2}?(${VERBS}|내다봤|봤|추정했|판단했|보고 있)(?:다|습니다|는다|다고 한다)?[.]?\\s*$`,
  "u",
);

/** What opens a sentence before who speaks: a caption's place and agency, "이에 대해", "15일 기자회견에서". */
const LEAD =
  /^(?:[^“”"]{0,40}\([^()]{1,20}=[^()]{1,20}\)|이에 대해|이에|이와 관련해|이와 관련|한편|또한?|그러나|하지만|이어|앞서|다만|특히|이날|당시|반면|그러면서|이어서|아울러|더불어|(?:지난\s)?\d{1,2}(?:월|일)(?:\s\d{1,2}일)?|\S{2,14}(?:에서|에게|과의 통화에서|와의 통화에서|을 통해|를 통해|과 관련해|에 대해)|[,·])\s?,?\s?/u;
/** Who speaks by what they are. */
const ROLES =
  "씨|님|대통령|총리|장관|차관|시장|지사|군수|구청장|의원|의장|위원장?|대표|원장|회장|사장|부회장|부사장|대행|교수|박사|후보|연구원|연구위원|연구소장|센터장|소장|국장|실장|과장|팀장|본부장|단장|청장|서장|총장|학장|이사장?|관계자|대변인|당국자?|소식통|전문가|변호사|의사|기자|앵커|감독|코치|선수|배우|가수|작가|주민|시민|유족|가족|아버지|어머니|학생|교사|직원|책임자|변호인|변호인단|상인|선장|기장|피해자|농민|어민|노동자|조합원|이용객|승객|관광객";
const BODIES =
  "측|정부|[가-힣]{1,4}(?:특별시|광역시|특별자치도|도청|시청|군청|구청)|도교육청|교육청|경찰|검찰|법원|재판부|부|청|처|기상청|협회|단체|회사|그룹|은행|당|위원회|노조|연합|신문|방송|통신|언론|외신|매체|보고서|연구|연구팀|연구진|연구소|평가원|연구원|대학|공대|자연과학대학|보도|자료|통계|조사|발표|논문|네이처|사이언스|[A-Z]{2,}(?:\\([A-Z]+\\))?";
const BEHIND_ROLE = "(?:들)?(?:\\([^)]{1,30}\\))?$";
const SPEAKS = new RegExp(`(?:${ROLES}|${BODIES})${BEHIND_ROLE}`, "u");
/** "한서도는 … 밝혔다": a province, town or district by its own ending. */
const GOVERNMENT = /^[가-힣]{2,5}(?:도|시|군|구)$/u;
/** "익명을 요구한 한 작업자": one of several, whatever they are. */
const ONE_OF_THEM = /(?:^|\s)(?:한|어느|익명의)\s(?:[가-힣]+\s){0,3}[가-힣]*[가-힣](?<!은|는|이|가)$/u;
/** Of one word only, a name: "보즈먼". */
const NAME = /^[가-힣]{2,4}$/u;
const NOBODY =
  /^(?:이것|그것|이번|이날|이는|결과|문제|이유|배경|원인|상황|경우|때문|것|점|지금|현재|당시|오늘|내일|어제|올해|지난해|이후|이전|우리|저|나|제|내)$/u;
const LONGEST_SUBJECT = 40;
const PRONOUNS: ReadonlySet<string> = new Set("그 그녀 그들 이들".split(" "));

/** "김민수 노르빅 시장은 …": who the words between `from` and `at` are about, if they can speak. */
function subjectBefore({ masked }: Line, from: number, at: number, isQuoted: boolean): Attribution["subject"] {
  let start = from;
  for (let lead = LEAD.exec(masked.slice(start, at)); lead; lead = LEAD.exec(masked.slice(start, at)))
    start += lead[0].length;
  const words = masked.slice(start, at);
  // "은", "는" tell the topic; "이" and "가" as often the subject of a clause within, unless the quotation is near.
  const near = /^([^,“”"]{1,60}?)(?:이|가|께서)\s(?:\S{1,8}\s){0,2}$/u.exec(words)?.[1];
  const topics = [...(/^[^,“”"]{1,62}/u.exec(words)?.[0] ?? "").matchAll(/(?:은|는|도)(?=\s|$)/gu)];
  for (const own of [...topics.map(({ index }) => words.slice(0, index)), ...(near ? [near] : [])]) {
    // "항구를 찾은 | 김 후보"
    const clause = CLAUSE.exec(own)?.[0].length ?? 0;
    const subject = own.slice(clause).trim();
    if (canSpeak(subject, isQuoted)) return { start: start + clause, end: start + clause + subject.length };
  }
  return null;
}

/** A clause before who it tells of: "항구를 찾은", "식당을 운영하는". */
const CLAUSE =
  /^(?!익명)(?:\S+\s){0,12}\S+(?:을|를|에|에서|로|와|과)\s(?:\S+\s)?\S*(?:은|는|던|한|된|할|운|온|간|린|친|준)\s(?=\S)/u;

function canSpeak(own: string, isQuoted: boolean): boolean {
  if (own.length === 0 || own.length > LONGEST_SUBJECT || NOBODY.test(own)) return false;
  if (SPEAKS.test(own) || PRONOUNS.has(own) || ONE_OF_THEM.test(own)) return true;
  return isQuoted ? NAME.test(own) : GOVERNMENT.test(own);
}

/** "경찰에 따르면 ": a source before what it tells. */
const SOURCE = /^((?:\d{1,2}일|이날|한편|그러나|하지만|또한?)\s)?([^,“”"]{2,40}?)에 (?:따르면|의하면),?\s/u;

function read(line: Line): readonly Attribution[] {
  const quoted = quotedIn(line);
  return quoted.length > 0 ? quoted : reportedIn(line);
}

function quotedIn(line: Line): Attribution[] {
  const { masked, start, end, quotations } = line;
  const found: Attribution[] = [];
  const own = quotations.filter(({ open, close }) => open >= start && close <= end);
  let cue: string | undefined;
  // From the last to the first: "“...”라며 “...”고 말했다" has one verb for both.
  for (const [index, quotation] of [...own.entries()].toReversed()) {
    const next = own[index + 1];
    const isJoined = next !== undefined && JOINS.test(masked.slice(quotation.close, next.open + 1));
    cue = BEHIND_QUOTATION.exec(masked.slice(quotation.close, end))?.[1] ?? (isJoined ? cue : undefined);
    if (cue && quotation.end - quotation.start >= SHORTEST)
      found.unshift({ subject: null, cue, start: quotation.start, end: quotation.end, isQuoted: true });
  }
  let subject: Attribution["subject"] = null;
  return found.map((said, index) => {
    const from = (found[index - 1]?.end ?? start - 1) + 1;
    subject = subjectBefore(line, from, said.start - 1, true) ?? subject;
    return { ...said, subject };
  });
}

function reportedIn(line: Line): Attribution[] {
  const { text, masked, start, end } = line;
  const sentence = masked.slice(start, end);
  const source = SOURCE.exec(sentence);
  const [whole = "", lead = "", words = ""] = source ?? [];
  if (source && SPEAKS.test(words)) {
    const at = start + lead.length;
    const stop = end - (/[.\s]*$/u.exec(text.slice(start, end))?.[0].length ?? 0);
    const subject = { start: at, end: at + words.length };
    return [{ subject, cue: "에 따르면", start: start + whole.length, end: stop, isQuoted: false }];
  }
  const reported = REPORTED.exec(sentence);
  const subject = reported && subjectBefore(line, start, start + reported.index, false);
  if (!subject) return [];
  const from = behindAdverbials(masked, subject.end);
  const to = start + reported.index;
  return to - from >= SHORTEST_CLAUSE
    ? [{ subject, cue: reported[1] ?? "", start: from, end: to, isQuoted: false }]
    : [];
}

const ADVERBIAL =
  /^(?:\(?\d{1,2}(?:월|일)\)?|지난\s\S+|이날|당시|전날|오전|오후|\S{0,20}(?:에서|통해|통화에서|에게|에 대해|관련해|관련|후|뒤),?)\s/u;

/** Where what is said begins behind a subject and the words for when and where: "은 | 15일 | 기자회견에서". */
function behindAdverbials(masked: string, at: number): number {
  let from = at + (/^\S*\s,?\s?/u.exec(masked.slice(at))?.[0].length ?? 0);
  for (let found = ADVERBIAL.exec(masked.slice(from)); found; found = ADVERBIAL.exec(masked.slice(from)))
    from += found[0].length;
  return from;
}

/** Characters of a quotation that is more than a word in marks, and of a clause. */
const SHORTEST = 6;
const SHORTEST_CLAUSE = 8;

/** "김 박사" is "김문주 슈퍼컴퓨팅센터 박사": the surname alone behind somebody's full name. */
function fullName(words: string, text: string): string | null {
  const [, surname, office] = /^([가-힣])\s(\S{2,6})$/u.exec(words) ?? [];
  if (!surname || !office) return null;
  const named = new RegExp(
    `(?<![가-힣])${surname}[가-힣]{2}(?:\\s[^\\s,.“”"]{1,14}){0,3}\\s${office}(?![가-힣]{2})`,
    "gu",
  );
  const found = new Set([...text.matchAll(named)].map(([name]) => name));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

const SURNAME =
  "[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경봉사부]";

const RESIDENT = new RegExp(
  `^(?:(?<role>[가-힣]{2,10}(?:\\s[가-힣]{2,10})?)\\s)?(?<name>${SURNAME}[가-힣]{2})(?:\\s?\\([^)]{1,12}\\))?\\s?(?:씨|군|양)$`,
  "u",
);

/** "이재명 더불어민주당 대선 후보", "문유성씨": a surname with two syllables behind it, and what follows. */
function named(words: string): Named | null {
  // "주민 정미란(61)씨"
  const resident = RESIDENT.exec(words)?.groups;
  if (resident) return { name: resident.name ?? "", role: resident.role ?? "" };
  const own = words.replace(/\([^)]*\)$/u, "");
  const [, name = "", title = ""] = new RegExp(`^(${SURNAME}[가-힣]{2})(?:\\s(.+)|(?:\\s?씨)|)$`, "u").exec(own) ?? [];
  // "서울대 공대", "연구를 진행한 …": no names.
  return name &&
    !(title === "" && GOVERNMENT.test(name)) &&
    !SPEAKS.test(name) &&
    !/[대를을의에은는와과로]$/u.test(name) &&
    !/(?:[을를의]|인)\s/u.test(title) &&
    (title === "" || SPEAKS.test(title))
    ? { name, role: title }
    : null;
}

export const korean: Manner = {
  code: "ko",
  read,
  fullName,
  named,
  pronouns: PRONOUNS,
  unnamed:
    /(?:^|\s)(?:한|어느|익명의)\s(?!.*[가-힣]{3}\s?씨)|^익명을\s|(?:관계자|당국자|소식통|전문가|주민|시민|유족|가족|직원|목격자|당국|네티즌|누리꾼|학생|업계)(?:들)?(?:\([^)]{1,30}\))?$/u,
  anonymity: /익명을 (?:요구|전제|조건)\S*|이름을 밝히지 \S+/u,
};
