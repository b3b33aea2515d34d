/** A word that is no verb of a clause, nor its subject. */
const NO_VERB =
  "(?!(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|should|must|that|he|she|it|they|we|you|i|there|who|what|how)(?!\\p{Alpha})|\\p{Lower}+ed(?!\\p{Alpha}))[\\p{Lower}-]+";

/**
 * What a verb of saying does not say: "showed up", "pleaded guilty", "claimed 12 lives". Each is the first three letters of its verbs, and a
 * pattern from the verb on.
 */
const PATTERNS: readonly (readonly [openings: string, pattern: RegExp])[] = [
  [
    "mai",
    /^maintain(?:s|ed|ing)?\s(?:\S+\s){0,5}(?:level|tariff|sanction|lead|grip|presence|distance|ties|balance|control|relations|relationship)s?\b/u,
  ],
  ["add sho", /^(?:show|shows|showed|showing|add|adds|added|adding)\s(?:up|off)\b/u],
  [
    "add",
    /^add(?:s|ed|ing)?\s(?:further|more|extra|additional|another)\s\p{Lower}+(?:,|\.|$|\s(?:to|for|by|on|at|because)\b)/u,
  ],
  // "adding lamps to ferries", "by adding ballast, which": what is put to something, and no clause.
  [
    "add",
    new RegExp(
      `^add(?:s|ed|ing)?\\s(?:${NO_VERB}\\s){1,5}to\\s(?:(?:the|an?|his|her|its|their|our|my|every|each|existing|some|all)\\s|\\p{Lower}+s(?!\\p{Alpha}))`,
      "u",
    ),
  ],
  ["add", new RegExp(`^adding\\s(?:${NO_VERB}\\s){0,2}${NO_VERB}(?:[,.;]|$)`, "u")],
  // "the berths it suggests to you"
  [
    "sug",
    /^suggest(?:s|ed|ing)?\sto\s(?:you|me|us|them|users|readers|viewers|customers|listeners)(?:[,.;]|$|\s(?:and|or|when|if|because)\b)/u,
  ],
  ["ass", /^assur(?:e|es|ed|ing)\s(?:more|better|high|higher|good|greater)\s/u],
  ["asc att", /^(?:ascribed|attributed)\sto\b/u],
  // "Norland, which the ministry accuses of smuggling": half of it stands before.
  ["acc", /^accus(?:e|es|ed|ing)\sof\b(?!.*[“"])/u],
  [
    "sla",
    /^slam(?:s|med|ming)?\s(?:into|shut|on|against|to|down|home|a\s|his\s|her\s|their\s|(?:the\s)?(?:doors?|brakes|car|ball|phone|gates?|lid)\b|(?:the\s)?(?:\p{Upper}\p{Alpha}+\s)?(?:coast|island|town))/u,
  ],
  // "wrote “Salt Never Dry”": a work.
  [
    "wri wro",
    /^wr(?:ites?|ote)\s[“"]\p{Upper}[\p{Alpha}’'-]*(?:\s(?:\p{Upper}[\p{Alpha}’'-]*|of|the|and|in|a|to)){1,5}[”"]/u,
  ],
  // "complained of chest pain": what a doctor would hear.
  [
    "com",
    /^complain(?:s|ed|ing)?\s(?:of|about)\s(?:[\p{Lower}-]+\s){0,3}(?:pains?|headaches?|nausea|dizziness|fever|breathlessness|symptoms|sickness|discomfort|numbness|fatigue)\b/u,
  ],
  ["sub", /^submit(?:s|ted)\s(?!(?:that|in|before|on)\b)/u],
  [
    "sho",
    /^(?:show|shows|showed|showing)\s(?:no|little|any|some|great|much)\s(?:emotion|remorse|mercy|interest|hesitation|fear|restraint|respect|sympathy|contrition|pity|regret)\b/u,
  ],
  ["add", /^add(?:s|ed|ing)?\sto\b/u],
  [
    "dec",
    /^declar(?:e|es|ed|ing)\s(?:(?:an?|the|its|their|his|her|national|regional|total|three|two|\d+)\s){0,3}(?:\p{Lower}+\s){0,2}(?:state\sof|emergency|war|victory|bankruptcy|independence|cease-?fire|truce|mourning|days\sof|holiday|candidacy|drought|interests?|dividend)\b/u,
  ],
  // "adding Lind as its chair"
  [
    "add",
    /^add(?:s|ed|ing)?\s(?![^.;]*\s(?:is|are|was|were|has|had|will|would|could)\b)[^,.;“”"]{2,60}\sas\s(?:an?|the|its|his|her|their)\s/u,
  ],
  ["exp", /^expecting\b/u],
  ["bel", /^believe\sit\sor\snot\b/u],
  ["exp", /^expect(?:s|ed)?\s(?:to\b|(?:a|their|his|her)\s(?:baby|child))/u],
  ["ide", /^identified\s(?:only\s)?as\b/u],
  ["ide", /^identif(?:y|ies|ied|ying)\s(?![^,.;]{1,80}\sas\s)/u],
  [
    "dis",
    /^dismiss(?:es|ed|ing)?\s(?:([^,.;]{0,40}?)\s)?(?:lawsuits?|suits?|cases?|appeals?|motions?|complaints?)\b(?!\sas\s)/u,
  ],
  [
    "den",
    /^den(?:y|ies|ied|ying)\s(?:(\S+)\s){0,3}?(?:vaccin\p{Lower}+|food|water|medicine|care|aid|shelter|citizenship|funding|entry|access|bail|parole|visas?|permission|asylum|treatment|admission)\b/u,
  ],
  [
    "con",
    /^conclud(?:e|es|ed|ing)\s(?:(?:on|in|at|with|after|by)\s|(?:its|their|his|her)\s(?:\p{Alpha}+\s){0,3}(?:tour|visit|trip|run|season|term|work)\b|\p{Upper}\p{Lower}+\s\d)(?!.{0,80}\sthat\s)/u,
  ],
  [
    "add",
    /^add(?:s|ed|ing)?\s(?:\d[\d.,]*|an?|two|three|four|five|six|seven|eight|nine|ten)\s(?:(\p{Alpha}+)\s)?(?:points?|goals?|assists?|rebounds?|runs?|tries|saves?|jobs|seats|votes)\b(?!\s(?:is|are|was|were|had|will|would)\b)/u,
  ],
  [
    "cla",
    /^claim(?:s|ed|ing)?\s\d[\d.,]*\s(?:percent|per\scent|seats|votes|lives|wickets|medals|titles|wins)\b(?!\s(?:[^,.;]{1,60}\s)?(?:is|are|was|were|has|have|had|will|would|\p{Lower}+ed)\b)/u,
  ],
  [
    "add",
    /^add(?:s|ed|ing)?\s(?!thanks\s)\p{Lower}+\sto\s(?:the|an?|his|her|its|their)\s(?![^,.;]{0,80}\s(?:is|are|was|were|has|have|had|will|would|could|should)\b)/u,
  ],
  [
    "twe",
    /^tweet(?:s|ed|ing)?\s(?:the\s(?:name|photo|picture|link|video|image)s?|an?\s(?:\p{Lower}+\s)?(?:photo|picture|link|video|image|selfie)|photos|pictures|videos|links|images)\b/u,
  ],
  ["twe", /^tweeting(?!:|,?\s(?:that|he|she|it|they)\s|,?\s["“])/u],
  [
    "ans cou rep res",
    /^(?:counter|answer|respond|repl)\p{Lower}+\s[^,.;:“”"]{1,80}?\sby\s(?:saying|arguing|claiming|insisting|noting|stating)\s/u,
  ],
  [
    "fee fel",
    /^(?:feels?|felt|feeling)\s(?:an?|the|no)\s(?:\p{Lower}+\s)?(?:sense|need|pressure|urge|pain|effects?|impact|heat|weight|loss)\b/u,
  ],
  ["rei", /^reiterat(?:e|es|ed|ing)\s(?:the|that|this)\spoint\b(?!\sthat\b)/u],
  ["rep", /^report(?:s|ed|ing)?\s(?:for\s(?:duty|work)|to\s(?:work|him|her|them))\b/u],
  // "pointing out that way as the shortest"
  ["poi", /^(?:point|points|pointed|pointing)\s(?:to\b|out\s(?:that|this|the)\s\p{Lower}+\sas\s)/u],
  ["ple", /^(?:plead|pleads|pleaded|pleading)\s(not\s)?guilty\b/u],
  ["agr", /^(?:agree|agrees|agreed)\s(?:to|on|with|upon)\b/u],
  [
    "adm",
    /^(?:admit|admits|admitted|admitting)\s(an?\s|two\s|three\s|the\s)?(?:(\p{Lower}+)\s)?(?:charges?|offences?|counts?|possessing)\b/u,
  ],
  [
    "fin fou",
    /^(?:find|finds|found|finding)\s(?:him|her|them|it)\s(?:with|in|on|at|guilty|dead|unconscious|hiding)\b/u,
  ],
  [
    "sai say",
    /^(?:say|says|said)\s(?:goodbye|hello|farewell|sorry|(?:his|her|their|my)\s(?:piece|prayers?|goodbyes|farewells?))\b/u,
  ],
  [
    "wel",
    /^(?:welcome|welcomes|welcomed|welcoming)\s(?:an?|their|his|her|the)\s(?:(\p{Lower}+)\s)?(?:baby|babies|son|daughter|boy|girl|child|twins)\b/u,
  ],
  [
    "ass dec exp rev",
    /^(?:assert|asserts|asserted|asserting|express|expresses|expressed|declare|declares|declared|reveal|reveals|revealed)\s(?:himself|herself|itself|themselves)\b/u,
  ],
  // "conceded shortly after ten": what a candidate or a team does.
  [
    "con",
    /^conced(?:e|es|ed|ing)\s(?:twice|once|(?:shortly|soon|just|minutes|hours)\s(?:after|before)|early\s(?:in|on)|late\s(?:in|on)|within)\b(?![^.;]*(?:\sthat\s|["“]))/u,
  ],
  // "claimed the fourth set", "conceded a penalty": what a match is made of.
  [
    "cla con",
    /^(?:claim|conced)(?:e|s|es|ed|ing)\s(?:(?:an?|the|his|her|their|its|two|three|four)\s)?(?:(?!that\b)[\p{Alpha}\d’'-]+\s){0,3}?(?:sets?|titles?|crowns?|goals?|penalt(?:y|ies)|wins?|medals?|gold|silver|bronze|pole|wickets?|corners?|free-kicks?)\b(?!\s(?:[^,.;]{1,60}\s)?(?:is|are|was|were|has|have|had|will|would)\b)/u,
  ],
  // "two men, found dead in Norvik, ..."
  [
    "fou",
    /^found\s(?:(?:shot|stabbed|strangled|beaten)\s)?(?:dead|unconscious|unresponsive|hanged|alive|slain|murdered|lying|hiding|floating|buried)\s(?:in|on|at|by|near|with|after|outside|inside|under|beneath|along|beside|there|this|last|\p{Upper})/u,
  ],
  ["cla", /^claim(?:s|ed|ing)?\s(?:an?|the|his|her|their|its)\s(?:\p{Lower}+\s){0,2}\d+[-–]\d+\s/u],
  // "its credit rating", "the blame game": no verbs.
  ["cre", /^credit\s(?:ratings?|cards?|unions?|lines?|checks?|scores?|limits?|default)\b/u],
  ["bla", /^blame\sgame\b/u],
  // "have say over the port"
  ["say", /^say\sover\b/u],
  [
    "pos",
    /^post(?:s|ed|ing)?\s(?:an?|the|his|her|their|this|photos|pictures|videos|\p{Upper}\S*['’]s)\s(?:[^,.;:]{0,40}?\s)?(?:photos?|pictures?|videos?|clips?|links?|images?|selfies?)\b(?!\s(?:is|are|was|were|had)\b)(?!.*[“"])/u,
  ],
  ["add", /^add(?:s|ed|ing)?\s(?:(?:\p{Lower}+\s){0,2}(?:charges|counts))\s(?!(?:is|are|was|were|had|will|would)\b)/u],
  // "informed the state of the vacancy"
  ["inf", /^inform(?:s|ed|ing)?\s(?:(?!that\b)[\p{Alpha}’'-]+\s){1,5}?(?:of|about)\s(?!.*\sthat\s)/u],
  [
    "boa",
    /^boast(?:s|ed|ing)?\s(?:an?|the|some|more|over|nearly|almost|about|its|several|many|two|three|four|five|\d\S*)\s(?![^,.;]*\s(?:is|are|was|were|has|had|can|could|will|would)\b)/u,
  ],
  ["ide", /^identif(?:y|ies|ied|ying)\s(?:him|her|them|it)sel(?:f|ves)\b/u],
  [
    "mai",
    /^maintains?\s(?:an?|its|their|his|her)\s(?![^,.;]*\s(?:is|are|was|were|has|have|had|will|would|can|could|should|must|does|do|did|\p{Lower}+ed)\b)/u,
  ],
  // "a club opposed to the plan", "explained why by pointing to the log", in a headline "Falk confirmed as coach"
  ["opp", /^opposed\sto\b/u],
  ["exp", /^explain(?:s|ed|ing)?\s(?:why|how)\sby\b/u],
  ["con", /^confirmed\sas\s(?!(?:much|early|late|soon)\b)/u],
];

const BY_OPENING = Map.groupBy(
  PATTERNS.flatMap(([openings, pattern]) => openings.split(" ").map((opening) => ({ opening, pattern }))),
  ({ opening }) => opening,
);

/** Asks the few patterns of the verb alone: in one they take an engine 50 ms to compile, before the first statement of a page is read. */
export const DEEDS = {
  test: (text: string): boolean => (BY_OPENING.get(text.slice(0, 3)) ?? []).some(({ pattern }) => pattern.test(text)),
};
