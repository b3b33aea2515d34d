import { wordSet } from "../../../text/languages/types.ts";

/** Every form of regular verbs: "claim" gives claim, claims, claimed, claiming. */
export const regular = (stems: string): string[] =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => {
      // "slam+": slammed
      if (stem.endsWith("+")) return doubled(stem.slice(0, -1));
      const open = stem.endsWith("e") ? stem.slice(0, -1) : stem.endsWith("y") ? `${stem.slice(0, -1)}i` : stem;
      const third = stem.endsWith("y") ? `${open}es` : /(?:ch|sh|ss)$/.test(stem) ? `${stem}es` : `${stem}s`;
      const participle = /[^e]e$/u.test(stem) ? `${open}ing` : `${stem}ing`;
      return [stem, third, `${open}ed`, participle];
    });

const doubled = (stem: string): string[] => {
  const long = stem + stem.slice(-1);
  return [stem, `${stem}s`, `${long}ed`, `${long}ing`];
};

/** Verbs that a statement follows. */
export const SAYING = new Set([
  ...wordSet(
    "say says said saying tell tells told telling write writes wrote writing quipped quipping deny denies denied denying",
  ),
  ...regular(`
    announce report state claim indicate note confirm suggest allege estimate remark comment recall explain reveal stress
    emphasize emphasise predict acknowledge insist argue warn assert maintain reiterate contend concede conclude caution quip tweet
    disclose hypothesize speculate advise inform assure remind reassure testify lament complain boast caution counter reaffirm
  `),
  ...wordSet(
    "add adds added adding admit admits admitted admitting vow vows vowed vowing pledge pledges pledged pledging",
  ),
  ...wordSet("promise promises promised promising"),
]);

/** Verbs that say something only before a "that": "accepted that it was late", and not "accepted the prize". No form is a noun as well. */
export const WITH_THAT = new Set([
  ...regular(`
    accept affirm attest aver confide conjecture infer+ intimate recognise recognize rejoin restate stipulate theorise hypothesise
    postulate grumble share
  `),
  ...wordSet(`
    answered guaranteed objected protested repeated snapped volunteered bragged fumed griped suspected decreed wagered verified muttered
    doubts doubted regrets regretted feared worried sworn held written ordered directed instructed
  `),
]);

/** Verbs that say something before a clause: those, and some of thinking and finding out. */
export const THAT_VERBS = new Set([
  ...WITH_THAT,
  ...wordSet("fear fears worry worries remembers remembered"),
  ...regular(
    "determine show demonstrate agree decide propose declare deem observe clarify theorize posit opine proclaim hint surmise",
  ),
  ...wordSet("signaled signalled signaling signalling swears swore reckon reckons reckoned submits submitted"),
  ...wordSet("find finds found finding rule rules ruled ruling think thinks thought hope hopes hoped feel feels felt"),
  ...wordSet("believe believes believed believing expect expects expected argue point pointed points pointing"),
]);

/** Past forms that tell a verb by themselves. */
export const PASTS = `
  hit left went took met gave came ran won lost held kept made got saw sought brought bought sent spent paid built fell rose grew knew led put
  swept dug sank sang rang swam stole tore froze rode blew slept wept shook fled swung drank ate withdrew overcame underwent upheld rebuilt
  oversaw undertook withheld overtook shrank swore crept
  began became broke chose drew drove fought flew forgot hid sat spoke stood struck taught thought threw woke wore wrote
  felt heard meant
  laid sold lent dealt spun hung bore quit clung sprang dwelt sped foresaw forbade forgave arose
`
  .trim()
  .split(/\s+/);

/** Past forms that say something only before a clause or a quotation. */
export const CLAUSE_VERBS = wordSet(
  "maintained maintaining asserted contended boast boasts boasted boasting added write writes wrote writing",
);

/** Verbs of saying that are nouns as often: "report", "claims". */
export const NOUN_LIKE = wordSet(`
  report reports claim claims estimate estimates state states comment comments note notes remark remarks counter caution quip tweet tweets
  stress advise demand demands request requests show shows rule rules point points thought hope hopes find finds call calls estimate
  warning reporting showing ruling finding project projects term terms label labels brand brands dispute disputes promise promises pledge pledges vow vows ask posts post praise argue appeal appeals
  fear fears worry worries
`);
