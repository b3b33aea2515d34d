import { type Language, wordSet } from "./types.ts";

export const english: Language = {
  code: "en",
  abbreviations: wordSet(`
    mr mrs ms mx dr prof rev fr sr jr st mt ft gen lt col capt cmdr cpl sgt maj adm brig gov sen rep reps sens pres
    amb hon supt insp messrs esq no nos vs etc approx est dept univ assn ave blvd rd al cf pp vol fig ed eds e.g i.e
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri inc ltd corp co bros llc plc u.s u.k u.n e.u u.a.e
    d.c a.m p.m ph.d m.d b.a m.a l.a n.y s.c n.c calif ariz colo conn fla ga ill ind kan ky la md mass mich minn miss mo
    mont neb nev okla ore pa tenn tex va vt wash wis wyo
  `),
  stopWords: wordSet(`
    a about above after again against all also am an and any are as at be because been before being below between both but by can
    could did do does doing down during each even few first for from further had has have having he her here hers him his how i if
    in into is it its itself just like made make many may me might more most much must my new no nor not now of off on once one only
    or other our out over own per said same say says she should since so some such than that the their them then there these they
    this those three through to told too two under until up us very was we were what when where which while who whom why will with
    would year years yet you your
  `),
  pronounOpeners: wordSet(
    "he she it they him her his its their them this that these those such both neither the_latter",
  ),
  connectiveOpeners: wordSet(`
    but and or so yet however also meanwhile moreover furthermore besides nevertheless nonetheless still then therefore thus hence
    instead otherwise additionally similarly likewise consequently accordingly indeed plus nor because though although while
    afterwards afterward later subsequently elsewhere separately finally
  `),
  firstPerson: wordSet("i we me us my our mine ours i'm i've i'd i'll we're we've we'd we'll myself ourselves"),
  sayingVerbs: wordSet(`
    said says say saying told tells tell added adds noted notes stated states claimed claims argued argues insisted insists warned warns
    announced announces declared declares explained explains asked asks replied replies responded wrote writes tweeted posted
    acknowledged acknowledges admitted admits confirmed confirms denied denies reported reports suggested suggests recalled recalls
    predicted predicts estimated estimates urged urges promised promises pledged vowed conceded concedes complained remarked
    commented continued concluded observed emphasized emphasised stressed testified alleged called described believes believed thinks
    hopes hoped expects expected demanded demands joked quipped agreed accused criticized criticised praised cautioned countered maintained
    maintains reiterated revealed disclosed indicated explained
  `),
  calendarWords: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun today tomorrow yesterday
    easter christmas spring summer autumn winter
  `),
  boilerplate:
    /\b(click here|read more|read also|see also|sign up|subscribe|newsletter|pictured|file photo|contributed to this (?:report|story)|follow (?:us|me|him|her) on|copyright|all rights reserved|scroll down|watch (?:the|more|below|live)|this (?:story|article) (?:was|has been|originally)|share this|image (?:source|credit|caption)|photo(?:graph)? by|getty images|advertisement|editor['’]s note|terms (?:of|and))\b/i,
};
