import { wordSet } from "../../text/languages/types.ts";
import { plainWords } from "./plainWords.ts";
import type { PointContext } from "./types.ts";

/** Verbs by which somebody settles something, in the forms news uses, by language. */
const DECISIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: `decided decides approved approves agreed agrees ordered orders voted ruled banned bans signed rejected rejects adopted upheld appointed
      elected dismissed suspended cancelled canceled scrapped vetoed acquitted sentenced fined resigned withdrew withdraws quashed enacted repealed indicted extradited nominated outlawed decreed postponed`,
    de: `beschloss beschlossen beschließt entschied entschieden entscheidet verabschiedet verabschiedete genehmigt genehmigte verboten verbot
      ernannt ernannte gewählt entlassen verurteilt verurteilte freigesprochen abgelehnt gestoppt unterzeichnet unterzeichnete gebilligt vertagt vertagte untersagt untersagte aufgehoben angeordnet verhängt verhängte bewilligt bewilligte gekippt kippte`,
    fr: `décidé décide décident approuvé adopté voté ordonné interdit signé rejeté nommé élu condamné acquitté suspendu annulé validé tranché ratifié abrogé révoqué reporté relaxé`,
    es: `decidió decidido aprobó aprobado acordó acordado ordenó prohibió prohibido firmó firmado rechazó rechazado nombró elegido condenó condenado absuelto suspendió decretó anuló multó destituyó ratificó aplazó`,
    it: `deciso approvato approva ordinato vietato firmato respinto nominato eletto condannato assolto sospeso annullato votato disposto prorogato revocato multato bocciato rinviato`,
    pt: `decidiu decidido aprovou aprovado ordenou proibiu proibido assinou rejeitou nomeou eleito condenou condenado absolvido suspendeu decretou anulou multou revogou adiou sancionou`,
    nl: `besloot besloten besliste goedgekeurd verboden benoemd gekozen ontslagen veroordeeld vrijgesproken afgewezen ondertekend aangenomen vernietigde vernietigd schorste geschorst opgelegd uitgesteld`,
    sv: `beslutade beslutat beslutar godkände godkänt förbjöd förbjudit utsåg valde dömdes friades avslog antog undertecknade upphävde beviljade avskedade`,
    da: `besluttede besluttet godkendte godkendt forbød forbudt udnævnte valgte dømt frikendt afviste vedtog vedtaget underskrev`,
    nb: `besluttet vedtok vedtatt godkjente godkjent forbød forbudt utnevnte valgte dømt frikjent avviste signerte`,
    pl: `zdecydował zdecydowała zdecydowali zatwierdził przyjął uchwalił zakazał podpisał odrzucił mianował wybrał skazał uniewinnił zawiesił unieważnił odwołał ukarał`,
    ru: `решил решила решили постановил одобрил одобрила принял приняла запретил подписал отклонил назначил избрал приговорил оправдал утвердил`,
    uk: `вирішив вирішила вирішили постановив схвалив ухвалив ухвалила заборонив підписав відхилив призначив обрав засудив виправдав`,
    cs: `rozhodl rozhodla rozhodli rozhodlo schválil schválila schválili schválilo odsouhlasil zamítl zamítla zakázal zakázala podepsal podepsala
      odmítl jmenoval jmenovala zvolil zvolili odvolal odsoudil osvobodil zrušil zrušila pozastavil přijal přijala`,
    sk: `rozhodol rozhodla rozhodli rozhodlo schválil schválila schválili schválilo odsúhlasil zamietol zamietla zakázal zakázala podpísal
      podpísala odmietol vymenoval zvolili odvolal odsúdil oslobodil zrušil zrušila pozastavil prijal prijala`,
    hu: `döntött döntöttek elfogadta megszavazta jóváhagyta elutasította megtiltotta betiltotta aláírta kinevezte megválasztotta elítélte
      felmentette felfüggesztette visszavonta elrendelte`,
    ro: `decis aprobat adoptat votat respins interzis semnat numit ales condamnat achitat suspendat anulat dispus`,
    fi: `päätti päättivät hyväksyi hyväksyivät hylkäsi kielsi allekirjoitti nimitti valitsi tuomitsi vapautti keskeytti perui vahvisti erotti`,
    bg: `реши решиха одобри одобриха прие приеха отхвърли забрани подписа назначи избра осъди оправда спря отмени`,
    hr: `odlučio odlučila odlučilo odlučili odobrio odobrila odobrilo usvojio usvojila usvojilo odbio odbila zabranio zabranila potpisao potpisala
      imenovao imenovala izabrao osudio oslobodio ukinuo obustavio`,
    sl: `odločil odločila odločilo odločili odobril odobrila potrdil potrdila sprejel sprejela zavrnil zavrnila prepovedal prepovedala podpisal
      podpisala imenoval imenovala izvolil obsodil oprostil razveljavil ustavil`,
    ca: `decidit decidir aprovat aprovar acordat acordar ordenat prohibit signat rebutjat nomenat elegit condemnat absolt suspès`,
    id: `memutuskan menyetujui mengesahkan menolak melarang menandatangani mengangkat memilih membebaskan menangguhkan membatalkan mencabut menetapkan`,
    is: `ákvað ákváðu samþykkti samþykktu hafnaði bannaði undirritaði skipaði kaus dæmdi sýknaði frestaði`,
    lt: `nusprendė patvirtino priėmė atmetė uždraudė pasirašė paskyrė išrinko nuteisė išteisino sustabdė panaikino pritarė`,
    fa: `تصویب امضا ممنوع محکوم تبرئه منصوب`,
  }).map(([code, words]) => [code, wordSet(words)]),
);

/** Verbs of many meanings, where they tell of a decision: "passed the bill", "was fired", "overturned the ban", not a lorry that overturned. */
const SETTLED =
  /\b(?:passed\s(?:\S+\s){0,4}(?:bills?|laws?|acts?|measures?|resolutions?|legislation|budget|motion|amendments?|ordinance)|(?:was|were|been)\s(?:passed\s(?:with|by|in)|fired(?!\s(?:at|from|on\sby|into|upon|up|by\s(?:a|the)\s(?:gun|tank)))|convicted|overturned|blocked\sby)|(?:jur(?:y|ors)|court|judges?|tribunal)\s(?:\p{Lower}+\s)?convicted|overturned\s(?:the|a|an|his|her|its|their|that)|fired\s(?:his|her|its|their))(?!\p{Alpha})/u;
/** The same verbs where they settle nothing: "signed up", "dismissed claims", "ruled by", "an elected member". */
const UNSETTLED =
  /\b(?:signed\s(?:up|for|off|on|in)|(?:dismissed|rejected|rejects)\s(?:(?:the|all|any|those|such|these|her|his|their)\s)?(?:accusations?|claims?|criticisms?|suggestions?|concerns?|reports|allegations?|rumou?rs|notion|ideas?|charge|as)|ruled\s(?:by|out|over)|(?:an?|the|newly|democratically|duly|first)\selected|agreed\swith|(?:banned|suspended|cancell?ed)\s(?:substances?|sentences?|flights?|trains?|tours?|animation)|(?:whose|that|which)\s(?:\p{Lower}+\s)?(?:is|are|gets?)\s(?:cancell?ed|suspended|banned|fined))(?!\p{Alpha})/gu;

/** True when the sentence, outside quotation marks, tells that something was settled: voted, ruled, signed, appointed. */
export function decides({ language, views }: PointContext, index: number): boolean {
  const verbs = DECISIONS.get(language.code);
  const view = views[index];
  if (!verbs || !view) return false;
  if (language.code !== "en") return view.outsideWords.some((word) => verbs.has(word));
  const told = view.outsideQuotes.toLowerCase().replace(UNSETTLED, " ");
  return SETTLED.test(told) || plainWords(told, language).some((word) => verbs.has(word));
}
