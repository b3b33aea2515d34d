import type { Grammar } from "./types.ts";

export const ANONYMITY: Pick<Grammar, "anonymity" | "anonymityReason"> = {
  // "on condition of anonymity", "asked not to be named", "not authorized to speak"
  anonymity:
    /\b(?:on (?:the )?(?:strict )?condition (?:of (?:strict |total )?anonymity|of not being (?:named|identified)|(?:that )?(?:he|she|they|(?:his|her|their) names?) (?:not|would not) be (?:named|identified|used|quoted))|(?:granted|given|promised|request(?:ed|s|ing)|sought|seeking|insist(?:ed|s|ing) on|asked for) anonymity|(?:spoke|speaks|speaking) anonymously|(?:(?:asked|asks|asking|request(?:ed|s|ing)|wish(?:ed|es)?|prefer(?:red|s)?|insisted|want(?:ed|s)?) (?:not to|to not)|(?:declin|refus)(?:ed|es?|ing) to|(?:did|does|do) not (?:wish|want) to) (?:be (?:named|identified|quoted)|(?:give|provide|disclose) (?:his|her|their)(?: \p{Alpha}+)? names?)|(?:asked|asks|request(?:ed|s|ing)|wish(?:ed|es|ing)?|prefer(?:red|s)?|want(?:ed|s|ing)?) to (?:(?:be|remain|stay) anonymous|go unnamed|be (?:named|identified|quoted) (?:only )?(?:by|as))|not (?:being )?author(?:ized|ised) to (?:publicly )?(?:speak|talk|comment|discuss|release|disclose|reveal|share|brief|give|address|provide)(?: publicly)?|not (?:to be|being) (?:named|identified))/u,
  // " because the talks were private", " to the media"
  anonymityReason:
    /^(?:,?\s(?:because|as|since|citing|due to|in order|for|given|out of|while|so that|ahead of|until|pending)|\s(?:to|with|about|on|in|by|only|publicly|\p{Upper}\p{Alpha}+|(?:the|his|her|their|its|details)\s\p{Alpha}+))(?!\p{Alpha})[^.;”"]*/u,
};
