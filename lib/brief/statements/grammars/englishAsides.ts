/** Where the narrator comes in behind what is said: ", a claim that the port denies", ", but did not say". */
export const ASIDES =
  /,\san? (?:claim|finding|charge|allegation|accusation|figure|suggestion|assertion|view|sentiment|opinion) (?:that |which )?(?:the |it |he |she |they |was |is |has |had |sounds |seems |appears |looks |drew |\p{Upper})|,\ssomething (?:the |it |he |she |they |\p{Upper})[^,;.]{0,30}?(?:disput|den(?:y|ie)|reject|contest|refut|contradict|confirm|acknowledg|recogni[sz]|echo)|,?\s(?:citing|according to|prior to|referring to|despite|without elaborating|such as [^,;]{3,80}, who|but neither [^,;]{3,60} (?:has|have|would|could|did)|but (?:(?:did|has|have|would|could)(?: not|n['’]t)|cannot|can['’]t|(?:refused|declined) to) (?:say|elaborate|give|provide|specify|name|link|comment|disclose|identify|explain|offer|mention|be drawn|be interviewed|go into|discuss|answer|reveal|confirm))\b/u;

/** "When asked about the gate,": before a quotation that may be the question. */
export const QUESTIONED =
  /(?:\b(?:is|was|are|were|be|been|being|when|if|once)\s(?:(?:\p{Lower}+ly|then|also|later|once|again)\s)?asked|(?:^|[.!?]\s)Asked)(?:\s(?:by|on|in|at|about|during)\s[^“”"]{1,80})?[,:]?\s*$/u;
