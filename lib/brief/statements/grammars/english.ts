import { wordSet } from "../../../text/languages/types.ts";
import { ROLE_NOUNS } from "../../actors/data/people.ts";
import type { Grammar } from "./types.ts";

/** Every form of regular verbs: "claim" gives claim, claims, claimed, claiming. */
const regular = (stems: string): string[] =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => {
      const open = stem.endsWith("e") ? stem.slice(0, -1) : stem.endsWith("y") ? `${stem.slice(0, -1)}i` : stem;
      const third = stem.endsWith("y") ? `${open}es` : /(?:ch|sh|ss)$/.test(stem) ? `${stem}es` : `${stem}s`;
      const participle = stem.endsWith("e") ? `${open}ing` : `${stem}ing`;
      return [stem, third, `${open}ed`, participle];
    });

const SAYING = new Set([
  ...wordSet("say says said saying tell tells told telling write writes wrote writing deny denies denied denying"),
  ...regular(`
    announce report state claim indicate note declare confirm suggest allege estimate remark comment recall explain reveal stress
    emphasize emphasise predict acknowledge insist argue warn assert maintain reiterate contend concede conclude caution quip tweet
    disclose hypothesize speculate advise inform assure testify lament complain boast caution counter reaffirm
  `),
  ...wordSet(
    "add adds added adding admit admits admitted admitting vow vows vowed vowing pledge pledges pledged pledging",
  ),
  ...wordSet("promise promises promised promising"),
]);

const sources = [...ROLE_NOUNS].flatMap((noun) => [noun, `${noun}s`]);

export const english: Grammar = {
  code: "en",
  verbs: SAYING,
  askingVerbs: new Set([
    ...regular("urge ask encourage demand recommend request propose"),
    ...wordSet("call calls called calling plead pleads pleaded beg begs begged begging beseech besought"),
  ]),
  nounLike: wordSet(`
    report reports claim claims estimate estimates state states comment comments note notes remark remarks counter caution quip tweet tweets
    stress advise demand demands request requests show shows rule rules point points thought hope hopes find finds call calls estimate
    promise promises pledge pledges vow vows ask posts post praise argue
  `),
  tellingVerbs: wordSet(
    "tell tells told telling inform informs informed informing assure assures assured advise advised",
  ),
  quoteVerbs: new Set([
    ...wordSet("continue continues continued reply replies replied read reads respond responds responded"),
    ...wordSet("post posts posted call calls called calling describe describes described describing joke jokes joked"),
    ...wordSet(
      "express expressed elaborate elaborated exclaim exclaimed shout shouted criticize criticized criticised",
    ),
    ...wordSet("condemn condemned denounce denounced praise praised thank thanked"),
  ]),
  thatVerbs: new Set([
    ...regular("determine show demonstrate agree decide"),
    ...wordSet(
      "find finds found finding rule rules ruled ruling think thinks thought hope hopes hoped feel feels felt",
    ),
    ...wordSet("believe believes believed believing expect expects expected argue point pointed points"),
  ]),
  that: wordSet("that"),
  accordingTo: /\baccording to\s/giu,
  betweenSubjectAndVerb: wordSet(`
    has have had also later then now again recently previously earlier first reportedly repeatedly publicly officially already still
    further additionally initially immediately subsequently himself herself itself themselves both all would will often just simply
    today yesterday tonight once even is are was were been being on behalf
  `),
  denials: wordSet(
    "not n't never to declined refused didn't don't doesn't did does do can cannot can't could couldn't wouldn't won't shouldn't hasn't haven't hadn't without be as if whether by i'd",
  ),
  passives: wordSet("is are was were been being"),
  conditions: wordSet("until unless if whether before what whatever how however why once"),
  personPronouns: wordSet("he she who"),
  thingPronouns: wordSet("it which"),
  groupPronouns: wordSet("they we"),
  sourceNouns: new Set([
    ...sources,
    ...wordSet(`
      police source sources authority authorities report reports study studies statement statements investigators witnesses witness people
      person court judges company firm government ministry department newspaper agency group team party organization organisation document
      documents filing poll polls survey prosecutors residents critics experts analysts family lawyers union campaign supporters opponents
      protesters neighbors neighbours parents relatives survivors lawsuit complaint indictment affidavit letter press media website
      university hospital office commission committee council board administration spokespeople crew troops military army bank industry
      school schools institute researchers scientists doctors activists insiders observers locals locals leaders lawmakers opposition
      network outlet publication journal paper article channel station emails memo transcript data figures records firefighters rescuers
      man woman men women boy girl students teachers workers employees customers passengers fans victims victim friend friends mother
      father brother sister son daughter wife husband couple defense prosecution tribunal panel inquiry watchdog regulator regulators
      airline manufacturer developer developers operator operators owners organizers organisers economists rebels militants
      petition petitioners tweet post posts video message page account notice release forecasters meteorologists airport service services
      trade others some many most several one another majority state states city county country nation village community fire ministers
    `),
  ]),
  clauseOpeners: wordSet(
    "and but while when after before because although though as that which who where if since so or whereas however until unless whether once",
  ),
  notInSubject: wordSet(`
    is are was were be been am has have had will would can could may might must should did does do who which that what when where why how
    said says because if while although though he she they it we i his-own
  `),
  prepositions: wordSet(
    "in on at to during via by through from before after for with within following outside over under per upon",
  ),
  adverbs: wordSet(`
    yesterday today tonight again later earlier then also however too recently publicly separately further there here that's instead
    monday tuesday wednesday thursday friday saturday sunday
  `),
};
