import { setOf } from "./data/list.ts";
import { ROLE_NOUNS } from "./data/people.ts";

/** Nouns for what a person is that the table of offices and trades does not have; several endings name most others. */
const MORE_NOUNS = setOf(
  "child,twin,parent,wife,husband,son,daughter,brother,sister,father,mother,widow,widower,successor,predecessor,counterpart,deputy,voter,taoiseach,tánaiste,vocalist,interviewee,ally,opponent,challenger,incumbent,teammate,classmate,half-back,fullback,winger,lock,prop,grandparent,grandchild,democrat,republican,socialist,liberal,conservative,alumnus,alumna,alum,undergraduate,undergrad,graduate,advocate,plaintiff,killer,gangster,eyewitness,co-star,costar,celebrity,personality,star,legend,architect,draftsman,scholar,jock,rival,mate,friend,girlfriend,boyfriend,fiancé,fiancée,cousin,uncle,aunt,nephew,niece,grandson,granddaughter,colleague,coworker,co-worker,associate,agent,spy,criminal,refugee,migrant,immigrant,tourist,shopkeeper,landlord,tenant,patient,dad,mum,mom,guitarist,drummer,bassist,frontman,songwriter,lyricist,assemblyman,assemblywoman,speaker,whip,caucus leader,trustee,governor-general,sultan,emir,sheikh,ayatollah,warlord,tycoon,mogul,guru,pundit,critic,reviewer,fellow,intern,apprentice,paralympian,olympian,gymnast,wrestler,golfer,sprinter,skier,skater,surfer,climber,mountaineer,explorer,inventor,mathematician,philosopher,theologian,sociologist,hunter,gardener,cook,baker,butcher,waiter,waitress,cleaner,clerk,cashier,courier,electrician,plumber,carpenter,builder,miner,logger,welder,mechanic,conductor,dancer,choreographer,sculptor,illustrator,cartoonist,animator,screenwriter,dictator,bowler,compatriot,countryman,hostage,captive,mastermind,laureate,ruler,prophet,magnate,trumpeter,violinist,citizen,national,native,resident,academic,swindler,trafficker,revolutionary,hero,heroine,frontrunner,front-runner,speedskater,contender,peace-broker,broker,oceanographer,interviewer,soprano,tenor,baritone,cosmonaut,heir,heiress,scion,exile,teenager,tracker,consul,kingpin,publisher,medalist,medallist,fugitive,diver,hopeful,parliamentarian,constable,rapporteur,assassin,recipient,observer,nominee,inmate,detainee,bystander,half back,halfback,striker,midfielder,goalkeeper,skipper,batsman,namesake,stepfather,stepmother,stepson,stepdaughter,godfather,roommate,flatmate,neighbor,neighbour,nanny,babysitter,client,tapper,preparer,producer,banker,trader,brewer,farmer,weaver,tailor,pilot,co-pilot,sailor,ranger,warden,guard,janitor,caretaker,rescuer,paramedic,medic,dentist,lecturer,tutor,dean,provost,rector,headteacher,poet,playwright,blogger,vlogger,youtuber,influencer,streamer,podcaster,presenter,anchor,whistleblower,whistle-blower,defector,dissident,envoy,emissary,sleuth,detective,trooper,biographer,photographer,filmmaker,cinematographer,astronomer,astronaut,volcanologist,contestant,finalist,co-inventor,assailant,attacker,gunman,shooter,abuser,stalker,robber,burglar,smuggler,hacker,fraudster,performer,emeritus,emerita,director-general,secretary-general,commander-in-chief,prime minister,chief-of-staff",
);
/** "anthropologist", "cameraman", "statistician", "engineer", "trustee", "vice-chair". */
const ENDINGS =
  /.{2,}(?:ologist|ist|ician|arian|man|woman|person|eer|ster|maker|keeper|holder|owner|worker|player|writer|leader|officer|minister|governor|fighter|dealer|seeker|goer|rider|[aiu]tor)$/u;
/** What has such an ending and is nobody. */
const NOBODY = setOf(
  "monitor,factor,calculator,elevator,indicator,escalator,generator,reactor,woman,gentleman,gentlewoman,list,exist,persist,insist,consist,resist,assist,twist,mist,fist,human,german,roman,ottoman,norman,career,pioneer,beer,sheer,steer,cheer,register,minister,disaster,master,faster,poster,roster,cluster,monster,sinister,oyster,plaster",
);

/** True for a noun that says what a person is ("lawyer", "anthropologist", "vice-chair"), in lower case. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word) || MORE_NOUNS.has(word) || ROLE_NOUNS.has(word.toUpperCase())) return true;
  if (word.includes("-")) return word.split("-").some((part) => ROLE_NOUNS.has(part) || MORE_NOUNS.has(part));
  return ENDINGS.test(word) && !NOBODY.has(word);
}

/** Nouns for what an organization is. */
const ORGANIZATION_NOUNS = setOf(
  "agency,company,firm,utility,distributor,airport,carrier,railway,carmaker,venture,collective,nonprofit,congress,assembly,corporation,manufacturer,maker,builder,carmaker,automaker,airline,operator,provider,supplier,retailer,chain,bank,lender,insurer,party,movement,coalition,alliance,union,association,federation,league,club,team,group,organization,organisation,charity,nonprofit,foundation,institute,university,college,school,hospital,church,museum,newspaper,magazine,journal,broadcaster,network,channel,station,outlet,publisher,studio,label,band,platform,site,website,service,start-up,startup,giant,conglomerate,subsidiary,parent,think tank,tank,watchdog,regulator,authority,commission,committee,council,court,tribunal,ministry,department,parliament,legislature,chamber,senate,militia,force,army,brigade,unit,supermarket,enterprise,daily,weekly,supergroup,duo,trio,quartet,orchestra,choir,ensemble,bloc,chipmaker,brokerage,promotion,centre,center,faction,gang,cartel,syndicate,body,bureau,office,brand,developer,consortium,cooperative,co-operative,lobby,forum,society,institution,arm,wing,outfit",
);

/** True for a noun that says what an organization is ("broadcaster", "news agency"), in lower case. */
export const isOrganizationNoun = (word: string): boolean => ORGANIZATION_NOUNS.has(word);
