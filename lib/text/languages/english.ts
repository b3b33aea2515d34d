import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const english: Language = {
  code: "en",
  abbreviations: wordSet(`
    mr mrs ms mx dr prof Rev Fr st Mt Ft Gen lt Col capt cmdr cpl sgt Spec Pvt Pfc Det Maj Adm Brig Gov Sen Rep Reps Sens Pres
    Amb Hon Ven Supt Insp Smt Engr Barr messrs esq vs v approx est ret dept univ assn al cf e.g i.e bros retd
  `),
  closingAbbreviations: wordSet(`
    inc ltd corp co llc plc kft zrt nyrt jr sr etc a.m p.m u.s u.k u.n e.u u.a.e d.c ph.d m.d b.a m.a ave blvd rd l.a n.y s.c n.c
    Calif Ariz Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
  `),
  numberAbbreviations: wordSet(`
    no nos rs pp vol fig ed eds art sec para paras jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  `),
  sentenceOpeners: wordSet(
    "the a an in on at we i there as when after before if for with to what who how from by while since because although though until during among despite without according some many most where why",
  ),
  beforeOrdinals: NOTHING,
  elisions: wordSet("i you he she it we they that this there here what who let"),
  stopWords: wordSet(`
    a about above after again against all also am an and any are as at be because been before being below between both but by can
    could did do does doing down during each even few first for from further had has have having he her here hers him his how i if
    in into is it its itself just like ll made make many may me might more most much must my new no nor not now of off on once one only
    or other our out over own per re said same say says she should since so some such than that the their them then there these they
    this those three through to told too two under until up us ve very was we were what when where which while who whom why will with
    would year years yet you your
  `),
  pronounOpeners: wordSet(
    `he she it they him her his its their them this that these those such both neither the_latter
    one_is one_was one_has one_had one_such one_of_them one_of_those one_of_these two_of_them three_of_them some_of_them many_of_them most_of_them
    all_two all_three all_four all_five all_six all_seven all_eight all_of_them none_of_them each_of_them both_of_them`,
  ),
  // What "it" stands for comes behind ("it is clear that", "it was reported the ferry had left"), "this week", "both Vale and Brandt".
  notPronouns:
    /(?<![^"“'‘\s])(?<!\S\s)[Ii]t(?=(?:['’]s| is| was| will be| has been| would be| became| becomes)(?: also| not| now| still| often)? (?:clear|unclear|known|unknown|important|possible|impossible|hard|difficult|easy|necessary|essential|incumbent|unfortunate|wrong|illegal|vital|crucial|common|rare|unusual|too early|too soon|time|up) (?:that|to|for|upon|whether|how|why|what|if)\b|(?:['’]s| is| was| has been| had been| (?:can|could|may|might|must|should) be| can (?:also|now) be)(?: \p{Lower}+)? (?:reported|discovered|announced|revealed|found|known|believed|expected|estimated|thought|alleged|rumou?red|understood|claimed|confirmed|decided|agreed|hoped|feared|suggested|noted|argued|proposed|learn(?:ed|t)|determined|concluded|disclosed|said) (?:that\b|(?!(?:to|by|in|on|at|for|with|from|as|when|after|before)\b)[^.,]+ (?:is|are|was|were|had|has|have|will|would|could|can)\b))|(?<!\p{Alpha})[Tt]his (?=(?:past )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|autumn|fall|season)(?!\p{Alpha}))|(?<!\p{Alpha})Both (?=\p{Upper}[^,.;]* and (?:the )?\p{Upper})/gu,
  demonstratives:
    /(?<!^)(?<!\p{Alpha})(?:(?:this|these|those) (?!week|month|year|morning|evening|summer|season|weekend|afternoon|spring|fall|autumn|winter|century|decade|who\b|in\b|of\b|with\b|is\b|was\b)|(?:in|of|to|at|on|from|with|by|for|after|during|into|under|about|echoed|echoes|echoing|reiterated|repeated|shared|disputed|denied|rejected|made|supported|opposed|backed|ordered|called) that (?!(?:he|she|it|they|the|a|an|we|i|you|there)\b))(?=\p{Lower})/gu,
  pronouns: wordSet("he she they it him her his hers its them their theirs himself herself itself themselves"),
  continuations: wordSet(
    "also too again another other others same both either neither former latter else otherwise instead then still yet more further similar similarly likewise second third next previous previously earlier later such even so therefore thus however though although meanwhile afterwards elsewhere there now",
  ),
  definiteArticles: wordSet("the"),
  standInNouns: wordSet(
    "move shift trend issue expert video post decision announcement statement report event incident situation deal agreement plan news comments remarks case attack group company man woman couple pair two three four duo team study findings ruling law bill proposal victim suspect person boy girl teenager driver officer officers president minister latter former same other others exact second third next result results disparity idea problem question answer reason film movie book show game match key point source score judge organization organisation frenchman frenchwoman englishman dutchman irishman welshman scotsman spaniard briton swede dane finn actress actor singer rapper striker defender midfielder goalkeeper lawmaker congressman congresswoman senator businessman businesswoman billionaire cleric pilot",
  ),
  connectiveOpeners: wordSet(`
    but and or so yet however also meanwhile moreover furthermore besides nevertheless nonetheless still then therefore thus hence
    instead otherwise additionally similarly likewise consequently accordingly indeed plus nor because though although while
    afterwards afterward later subsequently elsewhere separately finally other others previously
    on_one_hand on_the_one on_the_other
    sure luckily thankfully fortunately unfortunately sadly
  `),
  notConnectives: wordSet("instead_of because_of so_far later_this"),
  presentVerbs: wordSet("is are has have will"),
  pastVerbs: wordSet("was were had did said"),
  firstPerson: wordSet("i we me us my our mine ours myself ourselves"),
  sayingVerbs: wordSet(`
    said says say saying told tells tell added adds noted notes stated states claimed claims argued argues insisted insists warned warns
    announced announces declared declares explained explains asked asks replied replies responded wrote writes tweeted posted
    acknowledged acknowledges admitted admits confirmed confirms denied denies reported reports suggested suggests recalled recalls
    predicted predicts estimated estimates urged urges promised promises pledged vowed conceded concedes complained remarked
    commented continued concluded observed emphasized emphasised stressed testified alleged called described believes believed thinks
    hopes hoped expects expected demanded demands joked quipped agreed accused criticized criticised praised cautioned countered maintained
    maintains reiterated revealed disclosed indicated explained
  `),
  // Groups that may be left out are captured, for what compiling them costs.
  alsoCalled:
    /^,?\s?\(?(?:who\s(is|was)\s)?(?:(is|was)\s)?(?:(also|better|best|formerly|previously|professionally|popularly|widely|commonly|now|simply)\s)?(?:known\s(?:to\s[\p{Lower}\s]{3,30}\s)?(?:simply\s)?as|born(?:\sas)?|née|nicknamed|a\.?k\.?a\.?|alias|(?:[\p{Lower}]+\s){0,3}under\s(?:the|his|her|their)\s(?:(?:ring|stage|pen|screen|birth|maiden)\s)?(?:name|pseudonym))(?:\sof)?\s(?:the\s)?["“‘']?$/u,
  calendarWords: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun today tomorrow yesterday
    easter christmas spring summer autumn winter
  `),
  background:
    /\b(?:(?:last|past|previous) (?:year|month|decade|century|season|summer|spring|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:years?|months?|decades?) (?:ago|earlier|before)|in (?:19|20)\d\d)\b/i,
  boilerplate:
    /^read (?:previous|about|our|the (?:full|whole|original)) |\b(?:click here|read more|read also|see also|sign up|subscribe|(?:our|free|daily|weekly) (?:\w+ )?newsletters?|pictured|file photo|contributed to this (?:report|story)|follow (?:us|me|him|her) on|all rights reserved|scroll down|watch (?:more|below|live)|this (?:story|article) (?:was|has been) originally|share this|image (?:source|credit|caption)s?|photo(?:graph)? by|getty images|editor['’]s note|forward-looking statements|for more information,? (?:please )?(?:visit|contact)|edited for (?:clarity|length)|(?:conversation|interview) (?:took place (?:in|on|at|by|over)|was (?:conducted|shortened|edited|held))|(?:is )?a columnist (?:of|for|at)|terms of (?:use|service)|terms and conditions)\b|\b(?:can|may) be (?:reached|contacted|found)(?: \w+)? (?:at|by|via|on|through) (?:\w+ ){0,3}(?:[(+]?\d{3}|\S+@|https?:|www\.|\w+\.(?:com|org|net|co)\b)|\b(?:call|phone|ring|visit|e-?mail|go to) (?:[\w-]+ ){0,4}(?:\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|0\d{2,4} \d{3} \d{3,4}|www\.|https?:)|^(?:watch the|advertisement)\b|^(?:any(?:one|body)|witnesses|people|drivers|motorists|members of the public) (?:with|who (?:has|have|saw|witnessed|may have|was|were)\b)[^.]{0,120}\b(?:(?:is|are|was|were|has been|have been) (?:being )?(?:asked|urged|encouraged|requested|advised)|(?:should|can|may) (?:call|contact|phone|ring|e-?mail)|to (?:call|contact|phone|come forward))\b|^(?:tickets (?:are|cost|start|go)|doors open)\b|(?:^|[.!?)] )(?:image|photo|picture)s?: |\bcopyright (?:©|\(c\)|by |\d{4})|©\s?\d{4}|^©|\bthe following \w+(?: \w+)?\.$|\bet al\b\.?[^()]*\((?:19|20)\d{2}\)/i,
  praise: /\b(?:proud|thrilled|delighted|excited|humbled|honou?red|milestone|look(?:ing)? forward)\b/i,
  setUps:
    /\b(?:asked|asks|pressed|questioned) (?![^“"]*[“"])[^.]*\b(?:about|whether|if|why|how)\b[^“"]*\.$|\bfor (?:a few|several|many|two|three|various|a number of) reasons\.$|\b(?:shared|shares|offered|offers|listed|compiled|gathered) (?:(?:his|her|their|its|our|the|some|a) )?(?:[\w-]+ ){0,4}(?:tips|hacks|reasons|ways|ideas|advice|thoughts)\b|\bto find out\b|\bgoes? into (?:\w+ )?detail\b|\bwent into (?:\w+ )?detail\b/i,
  teasers:
    /\b(?:in|on|throughout) this (?:article|guide|post|blog|tutorial|video|episode|page|roundup)\b|\b(?:this|our) (?:article|guide|post|blog(?: post)?|tutorial|overview|roundup|explainer) (?:will |also )?(?:covers?|explores?|explains?|looks|walks?|shows?|discuss(?:es)?|dives?|breaks|outlines?|examines?|provides?|offers?|aims|details|compares?|introduces?|helps?)\b|\b(?:we|i)(?:['’]ll| will| are going to|['’]re going to) (?:also |then )?(?:explore|cover|discuss|look at|take (?:you|a)|dive|walk you|show you|share|explain|guide you|break down|go over|introduce|outline|delve|help you|tell you|compare)\b|^(?:Be sure to (?:read|check)|Don['’]t (?:forget|miss)|(?:Keep|Continue) reading|Read on|Scroll|Check out|Take a look|Join us|Stay tuned|Get started|Sign up|Use this (?:guide|checklist|template|list)|Access (?:the|our|your)|Contact us|Schedule (?:a|your)|Book (?:a|your) (?:demo|call|consultation)|Explore|Discover|Learn|Find out|Click|Pro tip|Let['’]s (?:explore|look|take|dive|start|begin|break|get|talk|discuss|see|find))\b|^Here(?:['’]s| is| are) (?:a few|some|the (?:top|best|most|main|key)|our|how|why|what|where|a (?:look|list|round-?up|breakdown|guide|closer|summary|quick|step)|everything|(?:\w+ )?(?:things|tips|ways|reasons|examples|facts|takeaways))\b|^(?:Here|Below|Above),? (?:you|we|i|is a|are the)\b|\byou(?:['’]ll| will) (?:also |then )?(?:find|learn|discover|see) |\byou can (?:skip|jump) (?:ahead|to)\b/iu,
  hangs:
    /^(?:In|At|By|After|During|From|With|Under|For|Before|Through|Following|Despite) (?:that|those|these) (?!\p{Lower}+-)\p{Lower}|^(?:For (?:example|instance|starters)|In (?:contrast|turn|other words)|By (?:contrast|comparison)|At the same time|At the time(?! of)|On the same|In the same|As a result(?! of)|Of course|Even so|If so|Until then|Which|(?:A few|\p{Upper}\p{Lower}+|\d+) (?:minutes|hours|days|weeks|months|years) (?:later|earlier|before)|The (?:very )?(?:next|following|same|previous) (?:morning|afternoon|evening|night|day|week|month|year))[ ,]|, (?:however|for example|for instance|by contrast|in turn),|\b(?:he|she|it|they) (?:did|does|do) so\b(?! (?:much|many|well|far|that)\b)|\b(?:expressed|voiced|offered|shared|took|struck) (?:a|an|the) (?:similar|same|opposite|different) |\b(?:gave|give|gives|took|takes|made|built|used|reached|joined) (?:that|those|these) \p{Lower}|(?: too|, either)\.$|^Now, (?!\p{Upper})|^(?:Maybe|Not (?:in|because|for|as)) |^(?:All|Some|Most|Much|None) of the above\b|^[^,]*, that(?:['’]s| is| was| means) (?:the|an?|why|how|what|where) |\b(?:reiterated|repeated|echoed|dismissed|criticized|criticised) (?:this|these|those) |\b(?:that|this) (?:particular|very) \p{Lower}|^(?:To|In|On|With|By|From|For|After|Before|Beyond|Of|At|Despite|Without|Against|Through|Since) (?:it|this|that|them|these|those|which),|^(?:Regardless|That said|That being said),|^(?:When|If|As|While|Once|After|Before|Although|Though|Because|Since|Until) (?:these|those|this|that) (?!(?:week|month|year|morning|afternoon|evening|night|season|summer|winter|spring|fall|autumn|weekend)\b)\p{Lower}|\b(?:learned|heard|knew|did) this (?:on|in|at|when|while|after|before|by|from)\b/u,
  // But not "when police arrived, they": who they are stands in the opening clause; nor "it is hard to".
  lateSubjects:
    /^(?!(?:(?:But|And|So|Just|Even|Soon|Shortly|\S+(?: \S+)? (?:minutes|hours|days|weeks|months|years)) )?(?:when|after|as|while|if|before|once|although|though|since|because|until) (?!(?:s?he|it|they|you|we|i|his|her|its|their)\b))(.*?), (?:[a-z]+ly |later |also |then |again )*(?:s?he|they|it(?! (?:seems|seemed|appears|appeared|feels|felt|looks|turns|turned|emerged|pays|takes|took) |(?:['’]s| is| was| will be| would be| has been) (?:(?:un)?likely |(?:[a-z]+ ){1,2}(?:that|to|whether|how)\b)))(?=['’](?:s|d|ll|re|ve)\b| )/iu,
  closingHeadings:
    /^(?:about (?!what|how|why|who|the (?:case|law|study))|(?:(?:media|press|investor) )?contacts?(?: us)?:?$|(?:media|press|investor) (?:contact|inquiries|enquiries|relations)|notes? (?:to|for) editors|forward-looking statements|safe harbor|related (?:articles|stories|links)|more on this)/i,
  decimalMark: ".",
  numerals: counting(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90",
  ),
  magnitudes: wordValues(
    "hundred=2 thousand=3 million=6 m=6 billion=9 bn=9 trillion=12 tn=12 trn=12 lakh=5 crore=7 thousand_crore=10 lakh_crore=12",
  ),
  percentWords: wordSet("percent per_cent pct percentage_points"),
  currencies: wordSet(
    "dollar dollars cent cents pence euro euros pound pounds yen yuan rupee rupees franc francs krona kronor krone kroner rouble roubles ruble rubles peso pesos real reais won rand lira naira cedi cedis shilling shillings",
  ),
  months: inOrder(
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
  ),
  weekdays: inOrder("monday tuesday wednesday thursday friday saturday sunday"),
  relativeDays: wordValues("yesterday=-1 today=0 tonight=0 tomorrow=1"),
  futureWords: wordSet("expected scheduled due planned plans will shall next upcoming tomorrow"),
  pastWords: wordSet("last"),
};
