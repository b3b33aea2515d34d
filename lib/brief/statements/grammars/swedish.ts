import { wordSet } from "../../../text/languages/types.ts";
import { grammarFrom } from "./grammarFrom.ts";

export const swedish = grammarFrom({
  code: "sv",
  coordinators: wordSet("och men eller"),
  announcing:
    /^(?:säger|sa|sade|uppger|uppgav|meddelar|meddelade|berättar|berättade|förklarar|förklarade|menar|menade|skriver|skrev|varnar|varnade)$/u,
  verbs: wordSet(`
    säger sa sade sagt berättar berättade uppger uppgav uppgett skriver skrev skrivit meddelar meddelade meddelat hävdar hävdade hävdat menar menade anser
    ansåg förklarar förklarade förklarat bekräftar bekräftade bekräftat varnar varnade varnat påpekar påpekade tillägger tillade konstaterar konstaterade
    betonar betonade medger medgav lovar lovade lovat förnekar förnekade svarar svarade rapporterar rapporterade tror trodde uttalar understryker påstår påstod aviserar utlovar sammanfattar betonat medgett medgivit erkänt påpekat svarat rapporterat konstaterat uttalat understrukit påstått antytt försäkrat förnekat hävdat upprepat avslöjat`),
  separable: new Map([
    ["slår", wordSet("fast")],
    ["slog", wordSet("fast")],
    ["lägger", wordSet("till")],
    ["lade", wordSet("till")],
  ]),
  objectVerbs: wordSet("kräver krävde fördömer fördömde kritiserar kritiserade"),
  namingVerbs: wordSet("kallar kallade beskriver beskrev"),
  quoteVerbs: wordSet(`
    frågar frågade undrar undrade ropar ropade lyder löd invänder invände ler log skrattar skrattade jublar jublade suckar suckade
    fortsätter fortsatte utvecklar utvecklade viskar viskade utbrister utbrast hoppas hoppades befarar befarade fruktar fruktade bedömer
    bedömde tycker tyckte misstänker misstänkte föreslår föreslog poängterar poängterade framhåller framhöll försäkrar försäkrade avslöjar
    avslöjade erkänner erkände spår spådde garanterar garanterade räknar räknade inflikar inflikade avslutar avslutade minns mindes hälsar
    hälsade summerar summerade resonerar resonerade klagar klagade utropar utropade fastslår fastslog beskriver funderar funderade slår
    slog lägger lade pekar pekade förutspår förutspådde väntar gissar gissade protesterar protesterade rasar rasade vädjar vädjade
    kommenterar kommenterade
  `),
  that: wordSet("att"),
  inverts: true,
  dashSpeech: true,
  verbSecond: true,
  inverting: /^(?:tillfrågad|konfronterad)$/u,
  verbForm:
    /^(?:\p{Lower}{2,}(?:ade|ede|dde|de|te)|gick|kom|såg|fick|höll|stod|tog|gav|lät|drog|blev|satt|låg|skrev|for|bad|fann|vann|bröt|sköt|föll|ser|går|står)$/u,
  according: ["enligt", "i en kommentar till"],
  of: ["av", "för", "från", "på", "i", "hos", "till", "vid", "med"],
  and: ["och", "samt"],
  denials: wordSet("inte aldrig ej utan"),
  passives: wordSet("blev blir är"),
  betweenSubjectAndVerb: wordSet("har hade också även senare tidigare nu sedan själv idag"),
  conditions: wordSet("tills om innan vad hur varför när"),
  auxiliaries: wordSet("är var har hade blir blev ska skulle kommer kan kunde måste finns"),
  notInSubject: wordSet(
    "är var har hade blir blev ska skulle kommer kan kunde måste finns fanns att som jag vi fick gick",
  ),
  finite: /^\p{Lower}{2,}(?:ades|ade|des)$/u,
  clauseOpeners: wordSet("och eller men att som när om medan eftersom därför sedan innan där"),
  endsSubject: wordSet("i på till under efter vid hos måndag tisdag onsdag torsdag fredag lördag söndag igår idag"),
  prepositions: wordSet(
    "i på till under efter vid hos för med av från genom enligt om över mot sedan bland utan mellan kring runt inom inför trots bakom utanför framför utom",
  ),
  adverbs: wordSet(
    "igår idag också även senare tidigare nu sedan dessutom vidare därefter fortfarande dock faktiskt säkert nog kanske tyvärr ändå emellertid samtidigt alltid ofta just nyligen annat gång måndagen tisdagen onsdagen torsdagen fredagen",
  ),
  personPronouns: wordSet("han hon"),
  groupPronouns: wordSet("de"),
  genders: new Map([
    ["han", "he"],
    ["honom", "he"],
    ["hans", "he"],
    ["hon", "she"],
    ["henne", "she"],
    ["hennes", "she"],
  ]),
  reflexives: wordSet("sig"),
  relatives: wordSet("som"),
  determiners: wordSet("en ett den det de sin sitt sina hans hennes deras flera några"),
  objectPronouns: wordSet("det den honom henne dem detta"),
  namesAs: wordSet("för som"),
  speaking: wordSet("några många andra alla flera"),
  sourceFirst: true,
  sourceNouns: wordSet(`
    observatörer bedömare kritiker forskare analytiker polis polisen räddningstjänsten källa källor källan källorna kvinnan mannen männen kvinnorna demonstranterna läkarna läkaren experterna experten
    forskarna forskaren vittnet vittnena grannen grannarna mamman pappan magasinet kanalen ambassaden demonstranter passagerarna eleverna
    talesmannen föräldrarna familjen offren myndigheter myndigheten myndigheterna talesperson talespersonen talesman regeringen departementet vittne
    vittnen boende experter expert forskare åklagaren åklagare företaget bolaget facket kommunen läkare tidningen rapporten studien partiet
    oppositionen advokat advokaten anställda tjänstemän tjänsteman diplomater
  `),
  anonymous:
    "(?:(?:har|hade) bett (?:om )?att (?:få )?(?:vara|förbli) anonym(?:a)?|inte (?:vill|ville) (?:framträda(?: med (?:sitt )?namn)?|uppge (?:sitt )?namn|skylta med (?:sitt )?namn)|(?:vill|ville) (?:vara|förbli) anonym(?:a)?|på villkor att (?:få|vara) [^.,;]*anonym(?:a)?)",
  because: ["eftersom", "därför att", "av rädsla"],
});
