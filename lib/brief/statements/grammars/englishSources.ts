import { wordSet } from "../../../text/languages/types.ts";

/** Bodies that whose they are tells apart: "the Norwegian embassy". */
export const BODIES = wordSet(`
    army military navy government administration regime campaign team trust embassy consulate police service ministry department office agency
    party union council court parliament bank company university hospital force forces mission chapter branch delegation division secretariat contingent
  `);

/** What is written or recorded. Not "reports", of which nobody tells whose they are. */
export const DOCUMENTS = wordSet(`
    study studies survey surveys poll polls report paper papers article analysis analyses review letter letters statement statements memo memos
    document documents stats filing filings lawsuit lawsuits complaint indictment affidavit ruling decree proclamation resolution advisory bulletin
    brochure leaflet pamphlet booklet guidance guide guidelines notice transcript transcripts data figures statistics records census autopsy commentary
    projections projection models model estimates forecast forecasts book memoir autobiography page post posts message messages tweet tweets email
    emails footage video recording imaging tests test petition motion summary copy investigation investigations consensus schedule agreement
    memorandum findings research headline banner release releases website websites warning warnings sheet sheets spreadsheet spreadsheets minutes dossier dossiers invoice
    invoices deck decks slides screenshots receipts notes diary diaries correspondence contract contracts logs testimony deposition depositions
    suit warrant biography advertisement e-mail e-mails appeal recommendation recommendations law laws constitution treaty order verdict charter chart charts graph ad ads advert
    note sign signs banner banners placard placards caption inscription plaque presentation presentations prospectus circular certificate certificates file files
  `);

/** What is found out, in words that are a source behind "according to" and before a verb of saying: "new modelling suggests". */
const EVIDENCE = "modelling modeling research findings estimates calculations";

/** What is written, counted or handed down, in words that are as often something else: a source behind "according to" alone. */
export const RECORDS = wordSet(`
    ${EVIDENCE} projections calculation audio profile profiles listing listings obituary obituaries advert adverts advertisement
    timeline plaque blog blogs count tally tallies results reporting account accounts lore legend catalogue catalog
    database databases register registry syllabus biography biographies bio résumé itinerary programme map maps metadata log ledger textbook textbooks
    breakdown ranking rankings tracker dashboard coverage handbook manual chronicle chronicles rumour rumours rumors hearsay fundraiser
    inscription captions caption poster posters menu label packaging literature newsletter newsletters flyer flyers ad ads affidavits
    file announcement announcements evidence facts testimonies remarks comments accounts tipster subpoena subpoenas warrant warrants archives archive chart charts graphic graphics dataset datasets app feed trailer synopsis
  `);

/** What somebody says, as a noun: "his claim that it leaks". */
export const CLAIMS = wordSet(`
    claim claims assertion assertions insistence warning warnings suggestion suggestions contention allegation allegations accusation accusations
    argument arguments promise promises pledge pledges vow vows threat threats prediction predictions admission acknowledgment acknowledgement
    denial denials declaration complaint complaints concern concerns fear fears belief conclusion announcement assurance assurances revelation
    statement statements comment comments remark remarks testimony demand demands hypothesis theory
    view views opinion opinions position stance judgment judgement estimation reckoning account words
    hope hopes point worry contention reasoning suspicion feeling verdict assessment answer reply response message advice reaction comment
    explanation plea retort summary description defence defense
  `);

/** Those that say something by themselves. */
export const FINDINGS = wordSet(EVIDENCE);

/** What somebody is, in the plainest words and in such as are surnames or say what others are like as often: they can speak, and are no role before a name. */
export const PEOPLE = wordSet(`
    man men woman women boy girl people patient amateur elder major marine minor pioneer potter printer tanner teller walker youth adolescent stranger handler conscript
    sides personnel staff faculty workforce clergy congregation membership squad monitor funder backer
    muslims christians jews catholics protestants hindus sikhs buddhists evangelicals mormons
    mason knight earl porter parson steward shepherd friar abbot monk canon keeper clown planner packer planter harvester falconer usher
    carver saddler crofter cobbler racer boatswain bosun maestro poacher stoker purser guardian messenger monarch emperor
    child children fan reader user caller listener viewer gamer admirer detractor sceptic skeptic believer doubter insider dropout maid diner knitter fitter
    mariner landscaper birder twitcher rambler sculler batter scorer loser islander expat deportee accused litigant hijacker kidnapper thief
    scammer impostor informer duke duchess comic worshipper worshiper marcher lover sibling godmother senior villain favourite favorite underdog
    local foreigner briton boffin adventurer backpacker hitchhiker responder controller mandarin technocrat gravedigger sexton announcer
    proofreader typesetter bookbinder sweeper tiler gaffer saver ratepayer signatory petitioner respondent seed
  `);

/** Many people by where they are, or by who leads them: "Residents of Norvik", "a team led by Lind". */
export const PEOPLE_OF =
  /^(?:an?|the|another|one|his|her|its|their)\s(?:[\p{Alpha}-]+\s){1,4}(?:led|headed|chaired|run|founded|owned|backed|funded|commissioned|conducted)\sby\s|^(?:(?:the|some|many|most|other)\s)?(?:residents|villagers|people|locals|inhabitants|families|communities|citizens|voters|officials|authorities|those)\s(?:of|in|from|at|across|near)\s/iu;

/** What is done to people, behind whom it stands: "people briefed on the talks". */
export const DONE_TO =
  /^(?:briefed|involved|accused|charged|convicted|suspected|employed|injured|hired|contacted|reached|interviewed|surveyed|polled|displaced|affected|evacuated)$/u;

/** What is somebody's own word, as a pattern. */
export const OWN_WORDS =
  "statements?|tweets?|letter|posts?|message|account|remarks|announcement|reports?|data|statistics|figures|website|page|study|article|analysis|memo|filing|lawsuit|magazine|newspaper|press release|release|projections?|estimates?|polls?|polling|survey|summary|decision|ruling|document|memoir|memoirs|autobiography|blog|spokespeople|count|tally|advisory|advisories|guidelines?|guidance|bulletin|notice|complaint|indictment|government|kingdom|republic";
