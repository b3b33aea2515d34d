/** "said the deck was safe, [but ]Brandt disagreed": where somebody else comes in who sees it otherwise. English. */
export const OTHERWISE =
  /,?\s(?:but|though|although|while|whereas)\s(?=(?:the\s|an?\s|\p{Upper})(?:[^\s,;:“”"]+\s){0,6}(?:disagree(?:[sd]|ing)?|disput(?:es|ed)|den(?:ies|ied)|demurred|demurs|objected|objects|countered|counters|hit\sback|shot\sback|begged\sto\sdiffer|begs\sto\sdiffer|took\sissue|was\s(?:not\sso\ssure|unconvinced|sceptical|skeptical|having\snone\sof\sit))(?:\s|[,.;]))/u;
