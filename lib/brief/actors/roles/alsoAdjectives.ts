const RANK = /^générale?$/u;
const ONE_OF_RANK = /^(?:[Ll]e|[Ll]a|du|au|un|une|ancien|ancienne|futur)$/u;
/** Words for somebody that are adjectives and fields as well: "insegnante di educazione fisica", "análisis químico"; and what makes one of them. */
const ALSO_FIELD =
  /^(?:conservat(?:eur|rice)|scientifique|(?:fisic|chimic|matematic|critic|storic)[oa]|(?:físic|químic|matemátic|crític|mecánic|mecânic|científic)[oa])$/u;
const ONE_IN_FIELD =
  /^(?:[Ll][ae]|du|au|une?|ancien|ancienne|futur|[Ee]l|del|al|una|uma?|[Ii]l|d?al|d?all[ao]|dell[ao]|[Oo]|[Aa]|d[oa]|ao|à|pel[oa]|[Nn]uev[oa]|[Nn]uov[oa]|[Ee]x|y|e|et)$/u;

/** "général" is an adjective, too. */
export const isRank = (word: string): boolean => RANK.test(word);

/** True for what stands before one who has the rank: "le général", and not "secrétaire général". */
export const hasRank = (before: string): boolean => ONE_OF_RANK.test(before);

/** True for a word that is no office behind the one before it: "fisica" of "educazione fisica", but not of "una fisica". */
export const isOnlyField = (word: string, before: string): boolean =>
  ALSO_FIELD.test(word) && before !== "" && !ONE_IN_FIELD.test(before);
