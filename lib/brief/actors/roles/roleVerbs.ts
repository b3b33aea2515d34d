/** Whoever did something before all others, and holds the office of none of them. */
export const FIRST_TO =
  /^\s*(?:the\s|an?\s)?(?:first|second|third|only|last|youngest|oldest|latest|next)\s(?:\S+\s){1,6}?to\s(?!the\s)\p{Lower}/u;

/** What is done to somebody who is told of with a role. */
export const INFINITIVE =
  /^(?:require|force|ask|tell|sue|let|make|get|allow|order|help|buy|sell|urge|press|name|block|ban|join|leave|replace|follow|see|meet|beat|fire|hire|pay|keep|bring|take|call|stop|warn|support|back|oust|kill|arrest|topple|overthrow|depose|capture|charge|defend|visit|interview|portray|play|persuade|convince|appoint|elect|succeed|marry|represent|investigate|probe|prosecute|challenge|criticize|criticise|attack|impeach|endorse|unseat|recruit|nominate|extradite|question|pardon|free|protect|assist|contact|quote|mock|greet|interrogate|blame|sack|suspend|expel|deport|rescue|dismiss|defeat|overcome|thrash|stun|eliminate|dethrone|outpoint|face|sign|welcome|thank|praise|condemn|accuse|honou?r)$/u;

/** What is acted on, and no time or place. */
export const OBJECT =
  /^(?!(?:last|this|next|earlier|late|later|recently|again|once|twice|only|there|here|abroad|together|under|over)$)\p{Lower}{4,}$/u;

/** Roles that are verbs as well. */
export const ALSO_VERB =
  /^(?:guard|coach|judge|head|host|lead|pilot|partner|nurse|doctor|captain|chair|model|champion|witness)$/u;

/** Before a verb. */
export const MODAL = /^(?:can|could|will|would|may|might|must|should)$/u;
