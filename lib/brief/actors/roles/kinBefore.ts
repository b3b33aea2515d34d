/**
 * "Le frère du maire, [Otto Falk],", "La hija de la ministra, [Ida Brandt],": words for a relative, and what leads from them to the office
 * of the other one; to the end.
 */
const KIN =
  /(?:^|[^\p{Alpha}])(?:frère|sœur|fils|fille|mari|femme|épou(?:x|se)|père|mère|veuve?|neveu|nièce|cousine?|oncle|tante|beau-\p{Lower}+|belle-\p{Lower}+|compagne|compagnon|ex-(?:femme|mari)|herman[oa]|hij[oa]|espos[oa]|marido|mujer|padre|madre|viud[oa]|sobrin[oa]|prim[oa]|cuñad[oa]|novi[oa]|fratello|sorella|figli[oa]|moglie|marito|vedov[oa]|nipote|cugin[oa]|cognat[oa]|compagn[oa]|irmã(?:o)?|filh[oa]|pai|mãe|viúv[oa]|sobrinh[oa]|prim[oa]|cunhad[oa]|bruder|schwester|sohn|tochter|(?:ehe)?frau|(?:ehe)?mann|vater|mutter|witwer?|neffe|nichte|schwager|schwägerin|broer|zus|zoon|dochter|vrouw|man|vader|moeder)\s(?:(?:de\s(?:l['’]|la\s)?|d['’]|du\s|del\s|dell['’]|della\s|dello\s|di\s|do\s|da\s|des\s|der\s|eines\s|einer\s|van\s(?:de\s)?))(?:\p{Lower}+\s)?$/iu;

/** True where what leads to an office says that its holder is only a relative of whoever is named behind the comma. */
export const isOfKin = (lead: string): boolean => KIN.test(lead);
