/** Where the narrator comes in behind what is said: ", a claim that the port denies", ", but did not say". */
export const ASIDES =
  /,\sit (?:has |is |was |can )?(?:been |be )?(?:revealed|announced|emerged|claimed|reported|confirmed|understood|alleged)(?: (?:today|yesterday|tonight|on \p{Upper}\p{Lower}+day|last \p{Lower}+))?\.?$|,\sand (?:its|the company['’]s|their) (?:shares|stock)\s|,\s(?:sending|pushing|lifting|dragging|driving) (?:its |the company['’]s |the |their )?(?:shares|stock|prices)\b|,\san? (?:claim|finding|charge|allegation|accusation|figure|suggestion|assertion|view|sentiment|opinion) (?:that |which )?(?:the |it |he |she |they |was |is |has |had |sounds |seems |appears |looks |drew |\p{Lower}+s (?:have |had |say |deny |dispute |reject )|\p{Upper})|,\ssomething (?:the |it |he |she |they |\p{Upper})[^,;.]{0,30}?(?:disput|den(?:y|ie)|reject|contest|refut|contradict|confirm|acknowledg|recogni[sz]|echo)|,?\s(?:citing|according to|prior to|referring to|despite|without elaborating|such as [^,;]{3,80}, who|but neither [^,;]{3,60} (?:has|have|would|could|did)|but (?:(?:did|has|have|would|could)(?: not|n['’]t)|cannot|can['’]t|(?:refused|declined) to) (?:say|elaborate|give|provide|specify|name|link|comment|disclose|identify|explain|offer|mention|be drawn|be interviewed|go into|discuss|answer|reveal|confirm))\b/u;

/** "When asked about the gate,": before a quotation that may be the question. */
export const QUESTIONED =
  /(?:\b(?:is|was|are|were|be|been|being|when|if|once)\s(?:(?:\p{Lower}+ly|then|also|later|once|again)\s)?asked|(?:^|[.!?]\s)Asked)(?:\s(?:by|on|in|at|about|during)\s[^“”"]{1,80})?[,:]?\s*$/u;

/** "as Lind puts it, ", "in Lind’s words, ": whose words the quotation behind it is. */
export const PUTS_IT =
  /\b(?:as|in)\s([^,;:“”—–]{2,60}?)(?:\s(?:put|puts|phrased|phrases)\sit|['’]s?\s(?:own\s)?words)\s*[,:—–-]*\s*$/iu;
