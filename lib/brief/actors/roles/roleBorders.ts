/**
 * Where a role begins and ends within its sentence: the words that none begins with, what stands behind one, and what opens something else
 * altogether. English.
 */

/** Verbs that end in nothing that tells. */
export const PAST = new Set(
  "wrote thought knew heard sought fought met saw told took got kept brought left made gave sent found held led won beat shot hit put let cost set flew drew threw ran fell sold spoke stole chose drove rode rose lost became came went began".split(
    " ",
  ),
);

/** Those of them that no participle has the form of: a clause has one, and what somebody is has none. */
export const FINITE =
  /\s(?:wrote|knew|saw|took|gave|flew|drew|threw|ran|fell|spoke|stole|chose|drove|rode|rose|became|came|went|began)\s/u;

/** Before a verb, and never within a role. */
export const SUBJECTS = new Set("he she it they we i you".split(" "));

/** Words that no role begins with, and words before which it has ended. */
export const NOT_FIRST = new Set(
  "the a an himself herself itself its his her their our former this that these those and or but of in on at by for to from with as if when while who whose which said says told tells writes think thinks believe believes adds explains argues warns insists recalls quips jokes after before since because by than then where per my your another like under was is were are been be has had have including against into over through without within out up off via include includes included featuring featured previously formerly currently presently later recently despite behind about why how between during among amid beyond opposite beside besides toward towards upon unlike except did does do would could should notes observes asks".split(
    " ",
  ),
);
export const ENDS_ROLE =
  /(?:\sand\sone\sof|\s(?:(?:early|late|earlier|later)\s(?=next|last|this))?(?:next|last|this|by|prior\sto|since|after|before|until|during|(?<!\b(?:experts?|specialists?|authority|advis[eo]rs?|consultants?|rapporteur|commentators?|arbiter|court|tribunal|committee|commission|council|panel)\s)on|when|while|where|because|if|unless|(?:who|whose|whom|which|that)(?:[’'](?:s|d|ll|ve))?|has|have|had|was|were|is|are|will|would|said|says|told|to(?!\s(?:the\s)?\p{Upper})|the\s(?:previous|following|next|same)\s(?:day|week|month|year|night|morning|evening|season)))(?:\s.*)?$/u;

/** How long, when, and by how many votes: no part of what somebody is ("prime minister | in July", "Speaker | with 220 votes"). */
export const TAIL =
  /\s(?:in|for|at|with|from)\s(?:(?:nearly|about|almost|around|over|more\sthan|just|the\spast)\s)*(?:\d[\d,.]*(?![^\s])|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{4}|\s\p{Lower}+)?$|\sin\san?\s(?:\p{Lower}+\s)?(?:vote|ballot|ceremony|landslide|coup)$|\sat\sage\s\d+$/u;

export const CUT_OPEN = /\s(?:\p{Upper}|St|Sen|Rep|Gov|Dr|Mr|Mrs)$/u;
export const LAST_PHRASE = /\s(?:of|for|at|in|to|from|with)\s(?:(?!(?:of|for|at|in|to|from|with)\s)\S+(?:\s|$))*$/u;

/** "the sixth prime minister", "Last week State Department official": how many there were before, or when, is no part of the office. */
export const ORDINAL =
  /^(?:[LlTtNn](?:ast|his|ext)\s(?:week|month|year|night|spring|summer|autumn|fall|winter)|(?:week|month|year|night)(?=\s\p{Upper})|(?:second(?!\shalf\s)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s\p{Lower})|\d+(?:st|nd|rd|th|\.))\s/u;

/** ", with a crew ...", "[left], for a sailor": what else there is. */
export const BESIDE =
  /^\s*(?:(?:with|including|despite|after|before|when|while|since|because|according|unlike|against|via|over|into|through|without|within)\s|for\san?\s(?!(?:time|while|decade|year|spell|short|long)\s))/iu;
/** ", but the captain ...", ", has shut the firm down", ", to found a new firm": something else goes on. */
export const GOES_ON =
  /^\s*(?:and|or|but|yet|so|nor|to|has|have|had|will|would|can|could|may|might|must|should|did|does|are|were)\s/u;
export const OTHER = /^\s*(?:(?:and|or)\s(?:his|her|their)|(?:(?:and|or)\s)?(?:therefore|thus|hence|by\sextension))\s/u;

/** "would later topple | the ruler", "will join | judges": an auxiliary, adverbs and the verb. */
export const AUXILIARY_VERB =
  /^\s*(?:can|could|will|would|may|might|must|should)\s+(?:(?:also|later|now|soon|not|never|\p{Lower}{2,}ly)\s+)*\p{Lower}+\s+/u;
/** "not allied", "originally trained": what stands before a verb that a role ends at. */
export const ADVERB = /\s(?:not|never|also|only|already|still|once|\p{Lower}{2,}ly)$/u;
/** "the more openly liberal [Ida Brandt]": an adjective, and no noun. */
export const COMPARED = /(?:^|\s)(?:more|less|very|too|quite)\s(?:\p{Lower}+\s)?\p{Lower}+$/u;
