import type { Attribution, Line, Manner, Named } from "./types.ts";

/** Verbs that tell what is said right behind them. */
const PLAIN =
  "cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|cảnh báo|nhận định|tuyên bố|thừa nhận|dự báo|tiết lộ|lưu ý|khuyến cáo|tin rằng|chỉ ra rằng";
/** Verbs of which a mark or "rằng" has to tell it. */
const MARKED =
  "nói|xác nhận|chia sẻ|bày tỏ|nhận xét|đánh giá|giải thích|lý giải|phân tích|thông tin|thông báo|phân trần|kể|trả lời|phát biểu|nêu|viết|bình luận|than thở|khai|bức xúc|tâm sự|trần tình|cam kết";
/** Verbs without which what follows would be a fact. */
const TOLD = "kêu gọi|đề nghị|yêu cầu|phủ nhận|bác bỏ|hy vọng|mong muốn|lo ngại|chỉ trích";
const VERB = new RegExp(
  `(?<=\\s)(?:(?:${PLAIN})(?:\\sthêm|\\srõ|\\slại)?|(?:${MARKED})(?:\\sthêm|\\srõ|\\slại)?(?=\\s?[:,“"]|\\s(?:với\\s[^,.:]{2,40}\\s)?rằng\\s|\\s(?:sẽ|đã|đang|chưa|không|gia đình|ông|bà|anh|chị|họ|công ty|việc|vụ|hiện|nếu|mình|tôi|chúng tôi)\\s|\\.?\\s*$)|(${TOLD})(?=\\s))`,
  "gu",
);

const HONORIFIC =
  "[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Bb]ác|[Cc]ụ|[Tt]hầy|LS|[Ll]uật sư|[Bb]ác sĩ|(?:GS|PGS|TS|ThS|BS|KTS|CK(?:I{1,2}|[12]))(?:[.,]?\\s?(?:GS|PGS|TS|ThS|BS|CK(?:I{1,2}|[12])))*\\.?|[Gg]iáo sư|[Tt]iến sĩ|[Tt]hạc sĩ|[Kk]ỹ sư|[Kk]iến trúc sư|[Nn]hà báo|(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) (?:tướng|tá|[úu]y)";
const OFFICE =
  "(?:Phó\\s)?(?:(?:Bộ|Thứ|Viện|Cục|Vụ|Hiệu|Chi cục|Tổng cục|Đại đội) trưởng|Trưởng (?:phòng|ban|khoa|đoàn|công an|Công an|bộ môn|trung tâm|Trung tâm|đại diện)|[Cc]hủ tịch|Thủ tướng|Tổng thống|[Tt]ổng [Gg]iám đốc|[Gg]iám đốc(?: điều hành)?|Bí thư|Chánh [Vv]ăn phòng|Tổng [Tt]hư ký|Đại sứ|Thống đốc|Tổng [Bb]í thư|Chủ nhiệm)|HLV|huấn luyện viên|cầu thủ|tiền đạo|thủ môn|đội trưởng|nghệ sĩ|ca sĩ|diễn viên|đạo diễn|đại biểu|nghị sĩ|[Nn]gười phát ngôn|[Pp]hát ngôn viên";
const NAME = "\\p{Upper}[\\p{Alpha}\\p{M}]*(?:\\s\\p{Upper}[\\p{Alpha}\\p{M}]*\\.?){0,4}";
/** "ông Lê Văn Hải", "Đại tá Thân Văn Duy". */
const PERSON = new RegExp(`^(?:${HONORIFIC})\\s(?:(?:${OFFICE})\\s)?${NAME}`, "u");
/** What Vietnamese families are called: the name begins here, whatever office stands before it. */
const FAMILY =
  "Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Lâm|Trịnh|Trương|Mai|Đào|Cao|Hà|Tô|Lưu|Thái|Châu|Tạ|Phùng|Quách|Tống|Nghiêm|Kiều|Chu|Vương|Lương|Triệu|Mạc|Thân|Doãn|Giang|Tăng|Thạch|Đàm|Bạch|Ninh|Hứa|Nông|Đồng";
/** "Bộ trưởng Ida Brandt", "Thủ tướng Norvik Ida Brandt", "Bộ trưởng Giao thông Đặng Văn Hải". */
const OFFICER = new RegExp(
  `^(?:${OFFICE})\\s(?:(?:\\p{Upper}[\\p{Alpha}\\p{M}]*\\s)?${NAME}|(?:[\\p{Alpha}\\p{M}-]+\\s){0,8}?(?:${FAMILY})(?:\\s\\p{Upper}[\\p{Alpha}\\p{M}]+){1,3})$`,
  "u",
);
/** A name of two syllables or more by itself. */
const BARE = /^\p{Upper}[\p{Alpha}\p{M}]+(?:\s\p{Upper}[\p{Alpha}\p{M}]+){1,3}$/u;
const BODY =
  /^(?:Bộ|Sở|[Cc]ông an|UBND|Cục|Tổng cục|Chi cục|Viện|Hội|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Đại học|Trường|Bệnh viện|Cơ quan|Trung tâm|Đài|[Hh]ãng|[Tt]òa|[Tt]oà|Chính phủ|Nhà Trắng|Liên Hợp Quốc|[Bb]áo|[Tt]ờ|[Tt]rang|VKS\p{Alpha}*|TAND|[Cc]áo trạng|[Bb]áo cáo|[Kk]ết luận)(?!\p{Alpha}|\s(?:trưởng|phó))/u;
const SOMEBODY =
  /^(?:[Mm]ột|[Vv]ị|[Nn]gười(?!\s\p{Upper})|[Đđ]ại diện|[Ll]ãnh đạo|[Cc]án bộ|[Nn]guồn tin|[Nn]hân chứng|[Hh]àng xóm|[Gg]ia đình|[Nn]ạn nhân|[Tt]ài xế|[Cc]ơ quan (?:chức năng|điều tra|công an)$|[Cc]huyên gia|[Cc]ác|[Nn]hiều|[Pp]hía|[Gg]iới|[Pp]hát ngôn viên)(?!\p{Alpha})/u;
const PRONOUNS: ReadonlySet<string> = new Set(
  ["ông", "bà", "anh", "chị", "cô", "họ", "ông này", "bà này", "anh này", "chị này", "ông ấy", "bà ấy"].flatMap(
    (word) => [word, word.charAt(0).toUpperCase() + word.slice(1)],
  ),
);

/** "cũng", "đã": words between a subject and its verb. */
const BETWEEN = /(?:\s(?:cũng|đã|vừa|mới|còn|từng|đang|thì|liền|lại|luôn|tiếp tục|thẳng thắn))+$/u;
/** "Sáng 27/1", "Tại họp báo": what opens a sentence before its subject, without a comma behind it. */
const LEAD =
  /^(?:(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm)\s(?:nay|qua|\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)\s|(?:Tuy nhiên|Ngoài ra|Đồng thời|Trong khi đó|Bên cạnh đó|Song|Nhưng|Còn|Sau đó|Cũng theo)\s)/u;
const LONGEST_SUBJECT = 90;
/** Parts between commas back to which a subject stands: its role and its town stand between. */
const MOST_PARTS = 4;

/** "ông Lê Văn Hải, Giám đốc cảng Bắc, | cho biết": the name alone, or the words for somebody without one. */
function subjectBefore({ masked }: Line, from: number, verb: number): Attribution["subject"] {
  let end = verb;
  let nearest: Attribution["subject"] = null;
  for (let parts = 0; parts < MOST_PARTS && end > from; parts++) {
    const part = masked.slice(from, end);
    const border = BORDER.exec(withoutBrackets(part).replace(/\.(?=\p{Alpha}|\s\p{Upper})/gu, "_"))?.index ?? -1;
    let start = from + border + 1;
    start += /^[\s-]*/u.exec(masked.slice(start, end))?.[0].length ?? 0;
    start += LEAD.exec(masked.slice(start, end))?.[0].length ?? 0;
    const words = masked
      .slice(start, end)
      .replace(/[\s,]+$/u, "")
      .replace(BETWEEN, "")
      .replace(/\s?\([^()]*\)$/u, "")
      // "đại diện cảng xác nhận việc này và | cho biết"
      .replace(OTHER_VERB, "")
      // "một cán bộ | xin giấu tên | cho hay"
      .replace(KEPT_BACK, "");
    // "ông Tân nói …, công ty cho biết": he is none of the company's apposition.
    if (parts > 0 && nearest && new RegExp(`\\s(?:${PLAIN}|${MARKED})(?:\\s|$)`, "u").test(words)) return nearest;
    const person = PERSON.exec(words)?.[0];
    // "bà Lan được xác nhận": somebody else does so.
    if (person && /\s(?:được|bị)$/u.test(words)) return null;
    if (person) return { start, end: start + person.length };
    const officer = OFFICER.exec(words)?.[0];
    const own = PRONOUNS.has(words) || (BARE.test(words) && border < 0) || isOther(words) ? words : (officer ?? "");
    if (own && own.length <= LONGEST_SUBJECT) nearest ??= { start, end: start + own.length };
    if (border < 0 || !/[,–-]/u.test(part.charAt(border) + part.charAt(border + 1))) return nearest;
    end = from + border;
  }
  return nearest;
}

/** "cán bộ cảng (xin giấu tên)": what stands in brackets parts nothing. */
const withoutBrackets = (part: string) => part.replace(/\([^()]*\)/gu, (bracket) => "_".repeat(bracket.length));

const KEPT_BACK =
  /\s(?:đề nghị|yêu cầu|xin|muốn)\s(?:được\s)?(?:giấu tên|không (?:nêu|tiết lộ|công bố) (?:tên|danh tính)|ẩn danh)$/u;
const OTHER_VERB = new RegExp(`\\s(?:${PLAIN}|${MARKED})\\s.*\\svà$`, "u");

const BORDER = /(?:[,;:!?.”"–(]|\s-)[^,;:!?.”"–(]*$/u;

const isOther = (words: string) =>
  (BODY.test(words) || SOMEBODY.test(words) || OFFICE_ALONE.test(words)) && !HAS_VERB.test(words);
/** "Giám đốc cảng Bắc", "Người phát ngôn Bộ Ngoại giao": whoever holds it. */
const OFFICE_ALONE = new RegExp(`^(?:${OFFICE})(?:\\s[^,]{1,60})?$`, "u");

const HAS_VERB =
  /\s(?:là|bị|được|đã|sẽ|khi|để|mà|sau đó|hoàn tất|ban hành|cung cấp|tiến hành|không|trong|qua|nhằm|vừa)\s/u;

/** ", Giám đốc Sở Lao động,": what somebody is, behind the name. */
const OFFICE_BEHIND = new RegExp(
  `(?:\\d{1,2} tuổi,\\s)?(?:nguyên |cựu )?(?:${OFFICE}|chuyên gia|giảng viên|nhà nghiên cứu|luật sư|bác sĩ|tài xế|công nhân|nông dân|ngư dân|giáo viên|(?:nhà|người|đồng) sáng lập|đại diện|chủ|[Tt]rưởng|[Pp]hó [\\p{Alpha}]+)(?!\\p{Alpha})[^,;“"]{0,80}(?:,\\s(?:Bệnh viện|Đại học|Trường|Viện|Bộ|Sở|Công ty|Hội)\\s[^,;“"]{2,60})?,\\s`,
  "yu",
);
/** ", theo thông tin từ UBND tỉnh." behind what it tells. */
const SOURCE_LAST =
  /,\stheo\s(?:lời\s(?:kể\scủa\s)?|thông (?:tin|báo) (?:từ|của)\s|báo cáo (?:từ|của)\s|số liệu (?:từ|của)\s)?([^,“”":]{2,70})$/u;

/** "Theo ông Đức, ", "Theo báo Tuổi Trẻ, ". */
const SOURCE =
  /^Theo\s(?:lời\s(?:kể\scủa\s)?|thông tin từ\s|thông tin của\s)?([^,]{2,70}?)(?:\s(?:đưa tin|thông tin|cho biết))?,\s/u;

function read(line: Line): Attribution[] {
  const { text, masked, start, end, quotations } = line;
  const stop = end - (/[.\s]*$/u.exec(masked.slice(start, end))?.[0].length ?? 0);
  const found: Attribution[] = [];
  const sentence = masked.slice(0, end);
  VERB.lastIndex = start;
  for (let match = VERB.exec(sentence); match; match = VERB.exec(sentence)) {
    const [cue, told] = match;
    const subject = subjectBefore(line, start, match.index - 1);
    if (!subject || (told && SOMEBODY.test(text.slice(subject.start, subject.end)))) continue;
    const behind = match.index + cue.length;
    const content = contentBehind(behind) ?? quotationBefore(subject.start, behind);
    if (!content) continue;
    found.push({ subject, cue, ...content, ...(told && !content.isQuoted && { isTold: true }) });
    // What is said may tell of others who speak: it is all of this speaker.
    break;
  }
  const source = found.length > 0 ? null : SOURCE.exec(masked.slice(start, end));
  const [whole = "", words = ""] = source ?? [];
  const person = PERSON.exec(words)?.[0] ?? (BODY.test(words) || SOMEBODY.test(words) || BARE.test(words) ? words : "");
  if (person) {
    const at = start + whole.indexOf(words);
    OFFICE_BEHIND.lastIndex = start + whole.length;
    const office = person === words && PERSON.test(words) ? (OFFICE_BEHIND.exec(masked)?.[0].length ?? 0) : 0;
    found.push({
      subject: { start: at, end: at + person.length },
      cue: "Theo",
      start: start + whole.length + office,
      end: stop,
      isQuoted: false,
    });
  }
  const last = found.length > 0 ? null : SOURCE_LAST.exec(masked.slice(start, stop));
  const by = last?.[1] ?? "";
  const teller = PERSON.exec(by)?.[0] ?? (isOther(by) ? by : "");
  if (last && teller) {
    const at = start + last.index + last[0].indexOf(by);
    found.push({
      subject: { start: at, end: at + teller.length },
      cue: "theo",
      start,
      end: start + last.index,
      isQuoted: false,
    });
  }
  return found.filter((said) => said.end - said.start >= SHORTEST);

  function contentBehind(behind: number): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    const opens =
      behind +
      (/^(?:\svới\s[^,.:]{2,40}(?=\srằng))?\s?[:,]?\s?(?:rằng\s)?,?\s?/u.exec(masked.slice(behind, end))?.[0].length ??
        0);
    const quotation = quotations.find(({ open }) => open === opens);
    if (quotation) return { start: quotation.start, end: quotation.end, isQuoted: true };
    return stop > opens ? { start: opens, end: stop, isQuoted: false } : null;
  }

  function quotationBefore(at: number, behind: number): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    if (!/^\.?\s*$/u.test(masked.slice(behind, end))) return null;
    const quotation = quotations.findLast(({ close }) => close <= at);
    return quotation && /^[\s,–-]*$/u.test(text.slice(quotation.close, at))
      ? { start: quotation.start, end: quotation.end, isQuoted: true }
      : null;
  }
}

const SHORTEST = 10;

/** "ông Đức" is "Trương Thanh Đức": the last syllable of a full name stands for all of it. */
function fullName(words: string, text: string): string | null {
  const [, name] = new RegExp(`^(?:${HONORIFIC})\\s(\\p{Upper}[\\p{Alpha}\\p{M}]+)$`, "u").exec(words) ?? [];
  if (!name) return null;
  const named = new RegExp(
    `(?<![\\p{Alpha}\\p{M}])(?:\\p{Upper}[\\p{Alpha}\\p{M}]+\\s){1,3}${name}(?![\\p{Alpha}\\p{M}]|\\s\\p{Upper})`,
    "gu",
  );
  const full = [...text.matchAll(named)].map(([whole]) => whole.replace(new RegExp(`^(?:${HONORIFIC})\\s`, "u"), ""));
  const found = new Set(full.filter((whole) => whole.includes(" ")));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** "ông Lê Văn Hải", "Bộ trưởng Giao thông Lê Văn Hải": the name without what people are called by, and what they are. */
function named(words: string): Named | null {
  if (BODY.test(words) || (SOMEBODY.test(words) && !ENDS_WITH_NAME.test(words))) return null;
  const { role = "", name = "" } = CALLED.exec(words)?.groups ?? {};
  // "Tổng thống Norvik | Ida Brandt": the country is of the office.
  const country = role && !STARTS_WITH_FAMILY.test(name) ? /^\S+\s(?=\S+\s\S+$)/u.exec(name)?.[0] : undefined;
  if (country) return { name: name.slice(country.length), role: `${role.trim()} ${country.trim()}` };
  // "Giám đốc Bệnh viện Bắc Cảng": what is headed, and nobody's name.
  const isHeaded = !STARTS_WITH_FAMILY.test(name) && HEADED.test(role);
  return name && !isHeaded ? { name, role: role.trim() } : null;
}

const HEADED =
  /(?:viện|[Tt]rường|[Cc]ông ty|Tập đoàn|Ngân hàng|Trung tâm|[Cc]ảng|xã|huyện|tỉnh|[Tt]hành phố|quận|phường|thị trấn|Sở|học|[Nn]hà máy|CLB|đội|[Hh]ãng|[Bb]áo|UBND|[Kk]hu|[Vv]ùng|bang|[Tt]ổ chức|[Hh]ội|[Qq]uỹ|đảng|[Đđ]ài|[Kk]hách sạn|[Nn]hà hát|[Bb]ảo tàng|[Ss]ân bay)\s?$/u;

const ENDS_WITH_NAME = new RegExp(`\\s(?:${FAMILY})(?:\\s\\p{Upper}[\\p{Alpha}\\p{M}]+){1,3}$`, "u");
const STARTS_WITH_FAMILY = new RegExp(`^(?:${FAMILY})\\s`, "u");

const CALLED = new RegExp(
  `^(?:(?:${HONORIFIC})\\s)*(?<role>(?:${OFFICE})(?:\\s[^,]{1,60}?(?=\\s(?:${FAMILY})\\s\\p{Upper}|\\s\\p{Upper}\\S*\\s\\p{Upper}\\S*$))??)?\\s?(?<name>(?!(?:${HONORIFIC})\\s)\\p{Upper}[\\p{Alpha}\\p{M}]+(?:\\s\\p{Upper}[\\p{Alpha}\\p{M}]+){1,4})$`,
  "u",
);

/** "Lê Văn Hải, Giám đốc cảng Bắc,": up to the comma behind it. */
function roleBehind(name: string, text: string): string | null {
  OFFICE_BEHIND.lastIndex = name.length + 2;
  const role = text.startsWith(", ", name.length) ? OFFICE_BEHIND.exec(text)?.[0] : undefined;
  return role?.replace(/^\d{1,2} tuổi,\s/u, "").replace(/,\s$/u, "") ?? null;
}

export const vietnamese: Manner = {
  code: "vi",
  read,
  fullName,
  roleBehind,
  named,
  pronouns: PRONOUNS,
  unnamed: new RegExp(`^(?!.*${ENDS_WITH_NAME.source})(?:${SOMEBODY.source.slice(1)})`, "u"),
  anonymity:
    /(?:(?:xin|đề nghị|yêu cầu|muốn) (?:được )?)?(?:giấu tên|không (?:nêu|tiết lộ|công bố) (?:tên|danh tính)|ẩn danh)/u,
};
