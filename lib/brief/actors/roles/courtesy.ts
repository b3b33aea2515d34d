/** Forms of address that say nothing of what a person does. */
export const COURTESY =
  /^(?:Former|Acting|Interim|Mr|Mrs|Ms|Mx|Miss|Sir|Madam|Dr|Shri|Smt|Shrimati|Thiru|Kumari|Comrade|Alhaj[ia]|Hajia|Mall?am|MM?|Mmes?|Mlles?|Me|(?:Most |Right |Rt |Very )?Revd?|Venerable|Mzee|Monsignor|Herr|Frau|(?:Herr |Frau )?Doktor)\.?$/;

/** A degree that is all that stands before a name, and no office as "prof." is. */
export const DEGREE = /^(?:dr|mgr|lek\.|д-р)(?:\s(?:hab|inż)\.)?$/iu;

/** Degrees before a name, at the end of what stands before it: "dr hab. ", "prof. ", "д-р ". Polish, Russian and Ukrainian. */
export const LEARNED = /(?:(?<!\p{Alpha})(?:prof\.|dr\.?|hab\.|inż\.|mgr|lek\.|ks\.|проф\.|д-р|акад\.)\s)+$/iu;
