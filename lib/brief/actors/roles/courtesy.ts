/** Forms of address that say nothing of what a person does. */
export const COURTESY =
  /^(?:Former|Acting|Interim|Mr|Mrs|Ms|Mx|Miss|Sir|Madam|Dr|Shri|Smt|Shrimati|Thiru|Kumari|Comrade|Alhaj[ia]|Hajia|Mall?am|MM?|Mmes?|Mlles?|Me|(?:Most |Right |Rt |Very )?Revd?|Venerable|Mzee|Monsignor|Herr|Frau|(?:Herr |Frau )?Doktor)\.?$/;
