import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";

/** Vietnamese nouns before the name of a place, each word of it with a capital: "Cảng Bắc Hải". */
const PLACE =
  /^(?:Cảng|Sông|Hồ|Núi|Đảo|Cầu|Chợ|Phố|Đường|Quận|Huyện|Xã|Phường|Tỉnh|Làng|Thôn|Vịnh|Đèo|Khu|Bãi|Biển|Suối|Thác|Cù|Ngã|Hầm)\s\p{Upper}/u;
/** And before that of a body. */
const BODY =
  /^(?:Công|Tập|Ngân|Đại|Trường|Bệnh|Viện|Trung|Sở|Bộ|Cục|Hội|Nhà|Đài|Báo|Hãng|Tòa|Liên|Ủy|Uỷ|Đảng|Quỹ|Câu)\s(?=\p{Upper})/u;
/** Letters of degrees before a name. */
const DEGREE = /^(?:BS|TS|GS|PGS|ThS|LS|CK[12I]*|KTS|NSND|NSƯT|HLV)$/u;

/** Greek words before a lone name that is in another case than that of who acts: "του υπουργείου της Νορβίκ". */
const GENITIVE = /(?<!\p{Alpha})(?:του|της|των|στην?|στον?|στους|στις|στα|τον|την|τους|τις)\s$/iu;
/** Greek offices and bodies before what they are for: "υπουργός Ναυτιλίας". */
const FIELD =
  /(?<!\p{Alpha})(?:υπουργ|υφυπουργ|αντιπρόεδρ|πρόεδρ|γραμματέ|επιμελητήρι|διευθυντ|διευθύντρι|καθηγητ|καθηγήτρι|δήμαρχ|εκπρόσωπ|επίτροπ)\p{Lower}*\s(?:\p{Upper}\p{Alpha}+\s(?:και\s)?)*$/u;
const GREEK_BODY =
  /(?<!\p{Alpha})(?:εταιρε?ί(?:α|ας|ες)|όμιλο[ςυ]?|οργάνωσης?|εφημερίδας?|τράπεζας?|αλυσίδας?|βιομηχανίας?|πρακτορείου?|κόμμα(?:τος)?|ιστοσελίδας?|ΜΚΟ)\s$/u;
const IN_GENITIVE = /(?:ας|ης|ών|ων|ού|ου|ους|ίας|ής|ιών)$/u;

/** "Trung tâm | Dự | báo": a syllable by itself is a part of a word, unless somebody is called by it ("ông Hải"). */
function isSyllable(mention: Mention, sentence: Sentence): boolean {
  const { text, kind } = mention;
  if (kind !== "person" || /\s|^[A-Za-z]{4,}$/u.test(text)) return false;
  return !/(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Bb]ác|[Ee]m|[Cc]ụ|[Tt]hầy|sĩ|sư|tá|tướng|[úu]y)\s$/u.test(
    textBefore(mention, sentence),
  );
}

/** Characters before a name in which the words stand that tell what it is. */
const REACH = 80;

function textBefore({ start }: Mention, sentence: Sentence): string {
  const at = start - sentence.start;
  return sentence.text.slice(Math.max(0, at - REACH), at);
}

/** Names without the nouns that only look like a part of them, by the words of the language; nothing for what is no name at all. */
export function withoutNouns(mention: Mention, sentence: Sentence, code: string): readonly Mention[] {
  const { text, kind } = mention;
  if (code === "vi") {
    if (DEGREE.test(text) || isSyllable(mention, sentence)) return [];
    if (PLACE.test(text)) return [{ ...mention, kind: "place" }];
    return BODY.test(text) ? [{ ...mention, kind: "organization" }] : [mention];
  }
  if (code !== "el" || kind !== "person") return [mention];
  const before = textBefore(mention, sentence);
  if (GREEK_BODY.test(before)) return [{ ...mention, kind: "organization" }];
  const words = text.split(" ");
  if (words.length === 1) return GENITIVE.test(before) || FIELD.test(before) ? [] : [mention];
  // "η πρόεδρος του | Εμπορικού Συλλόγου Νορβίκης | Ίντα Βράνα"
  const isOf = (GENITIVE.test(before) || (FIELD.test(before) && IN_GENITIVE.test(words[0] ?? ""))) && words.length > 2;
  const of = isOf ? words.slice(0, -2) : [];
  if (of.length === 0 || !of.slice(1).every((word) => IN_GENITIVE.test(word))) return [mention];
  const name = words.slice(-2).join(" ");
  return [{ ...mention, start: mention.end - name.length, text: name }];
}
