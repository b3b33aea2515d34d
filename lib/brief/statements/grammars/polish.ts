import { wordSet } from "../../../text/languages/types.ts";
import { grammarFrom, headsOf } from "./grammarFrom.ts";

/** "zapewniła", "zapewniły", "zapewniło": whoever or whatever it was. */
const withPlurals = (verbs: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...verbs].flatMap((verb) =>
      /ła$/u.test(verb) ? [verb, `${verb.slice(0, -1)}y`, `${verb.slice(0, -1)}o`] : [verb],
    ),
  );

export const polish = grammarFrom({
  code: "pl",
  verbs: withPlurals(
    wordSet(`
    mówi mówią mówił mówiła mówili powiedział powiedziała powiedzieli powiedziały stwierdził stwierdziła stwierdzili stwierdza oświadczył oświadczyła
    oświadczyli poinformował poinformowała poinformowali poinformowało informuje informują dodał dodała dodali dodaje zaznaczył zaznaczyła zaznacza
    podkreślił podkreśliła podkreślili podkreśla podkreślają zapowiedział zapowiedziała zapowiedzieli zapowiada ogłosił ogłosiła ogłosili ogłasza
    przyznał przyznała przyznali przyznaje ostrzegł ostrzegła ostrzega ostrzegają ocenił oceniła oceniają ocenia uważa uważają twierdzi twierdzą
    twierdził twierdziła wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła przekazał przekazała przekazali przekazało napisał napisała pisze
    potwierdził potwierdziła potwierdzili potwierdza zapewnił zapewniła zapewnia odpowiedział odpowiedziała podał podała podało podały podaje
    podkreślał podkreślała zaznaczał zaznaczała zapewniał zapewniała wyjaśniał wyjaśniała zapowiadał zapowiadała informował informowała informowali
    oceniał oceniała wskazywał wskazywała przyznawał przyznawała powiedziało mówiło stwierdziło oświadczyło dodało podkreśliło potwierdziło przyznało ogłosiło zapewniło zaznaczyło ostrzegło
    zauważył zauważyła zauważa zauważają argumentował argumentowała argumentuje argumentują przypomniał przypomniała przypomina wyznał wyznała
    przekonuje przekonywał przekonywała donosi donoszą zastrzegł zastrzegła podsumował podsumowała podsumowuje komentuje skomentował skomentowała
    podawał podawała podawali dowiódł dowiodła dowiedli uznał uznała uznali przekazuje przekazują piszą wskazują zapewniają zapewnili twierdzili uważał uważała ocenili przyznają wyjaśniają wyjaśnili relacjonuje wskazał wskazała wskazuje zaprzeczył zaprzeczyła zadeklarował zadeklarowała zadeklarowali deklaruje deklarują oznajmił oznajmiła oznajmili obiecał obiecała obiecuje zaprzecza zdradził zdradziła wspomniał wspomniała opowiedział opowiedziała sugeruje sugerują zasugerował zasugerowała przestrzega przestrzegł przestrzegła doprecyzował doprecyzowała uzupełnił uzupełniła zarzucił zarzuciła zarzuca zarzucają przewiduje przewidują ujawnia dowodzi uspokaja uspokajał uspokajała uściślił uściśliła`),
  ),
  objectVerbs: wordSet("skrytykował skrytykowała skrytykowali potępił potępiła potępili"),
  namingVerbs: wordSet("nazwał nazwała nazwali określił określiła"),
  quoteVerbs: wordSet(`
    zakończył zakończyła kwituje rzucił rzuciła wspomina wspominał wspominała zapytał zapytała pyta krzyknął krzyknęła apeluje zaapelował
    zaapelowała sądzi sądzą sądził sądziła obawia obawiają obawiał obawiała liczy liczą spodziewa spodziewają ujawnił ujawniła ujawnili
    relacjonował relacjonowała relacjonuje relacjonują opowiadał opowiadała opowiada opowiadają alarmuje alarmują alarmował alarmowała
    apelował apelowała apelują żartował żartowała żartuje krytykował krytykowała krytykuje odparł odparła wyliczał wyliczała wylicza pytał
    pytała dopytywał dopytywała dopytuje skwitował skwitowała cieszy kontynuował kontynuowała ubolewa ubolewał ubolewała irytuje oburza
    denerwuje dziwi przekonany dziękował dziękowała narzeka narzekał narzekała żali prognozuje prognozował radzi stwierdzają zauważają
    podsumowuje podsumowała podsumował kontruje kontrował kontrowała ripostował ripostowała ripostuje zripostował wtórował wtórowała wtóruje punktuje żałuje wytknął wytknęła wytyka napomknął napomknęła odnotował`),
  that: wordSet("że iż"),
  inverts: true,
  gerund: /^(?:cytowan[yai]|komentując|odpowiadając|odnosząc|przemawiając|występując|zapytan[yai])$/u,
  placesSpeak: /^we?\s/iu,
  dashSpeech: true,
  dashTurns: true,
  quotedAs: wordSet("jak"),
  manner: /^\p{Lower}{3,}(?:czn|aln|own|iw|jn|wczo|śc|yk|got)(?:ie|o)$|^(?:wprost|jasno|krótko|szczerze|ostro)$/u,
  media:
    /^(?:serwis|portal|dziennik|gaze|telewizj|stacj|radi|rozmow|wywiad|komunika|platform|sie[cć]|wpis|list|program)\p{Lower}{0,5}$/u,
  staff: /^(?:biur|kancelari|sztab|administracj|otoczeni|rodzin|gabine|zesp[oó]ł)\p{Lower}{0,3}$/iu,
  times:
    /^(?:(?:19|20)\d\d|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|poniedziałku|roku|tygodniu|miesiącu)$/u,
  heads: headsOf(
    "pl",
    "źródł|rozmówc|mieszka|świad|współpracowni|sprawc|prawnik|uczest|działacz|funkcjonariusz|policjan|strażak",
  ),
  proDrop: true,
  according: ["według", "zdaniem", "jak wynika z informacji", "w ocenie"],
  of: ["bez", "z", "ze", "dla", "w", "we", "na", "od", "do", "przy"],
  and: ["i", "oraz"],
  denials: wordSet("nie nigdy bez"),
  passives: wordSet("został została zostało zostali zostały"),
  betweenSubjectAndVerb: wordSet(
    "także również też później wcześniej już jeszcze sam sama się dziś wczoraj bowiem zaś natomiast więc zatem",
  ),
  conditions: wordSet("czy dopóki zanim co jak dlaczego kiedy jeśli"),
  auxiliaries: wordSet("jest są był była było byli były będzie będą ma mają może mogą został została zostało"),
  notInSubject: wordSet(
    "jest są był była było byli były będzie będą ma mają może mogą został została zostało zostali że który która które którzy co ja my",
  ),
  finite: /^\p{Lower}{3,}(?:[óae][dksgz]?ł|ał|ała|ało|ali|ały|ił|iła|iło|ili|ło|ęła|ęło|ął)$/u,
  clauseOpeners: wordSet("i oraz lub ale a że który która które którzy gdy kiedy ponieważ bo jeśli gdzie choć podczas"),
  endsSubject: wordSet(
    "w we na podczas po przed do dla poniedziałek wtorek środę czwartek piątek sobotę niedzielę dziś wczoraj",
  ),
  prepositions: wordSet("w we na podczas po przed do dla od z ze o przez przy nad pod według wobec"),
  adverbs: wordSet(
    "lecz bowiem zaś natomiast zatem więc także również też później wcześniej już jeszcze dziś wczoraj ponadto następnie jednak dodatkowo",
  ),
  personPronouns: wordSet("on ona"),
  groupPronouns: wordSet("oni one"),
  genders: new Map([
    ["on", "he"],
    ["ona", "she"],
  ]),
  reflexives: wordSet(
    // Whoever is told: "powiedział gazecie".
    "się mu jej nam im gazecie dziennikowi portalowi agencji tygodnikowi radiu telewizji stacji redakcji dziennikarzom reporterom mediom",
  ),
  relatives: wordSet("który która"),
  determiners: wordSet("ten ta to ci te jego jej ich swój swoja kilku jeden jedna"),
  objectPronouns: wordSet("to go ją je ich"),
  namesAs: wordSet("jako mianem"),
  speaking: wordSet("niektórzy wielu inni wszyscy"),
  notSources: /^(?:wszystko|nic|to|coś|nikt|ktoś|lecz|co)$/iu,
  sourceFirst: true,
  sourceNouns: wordSet(`
    policja policji policjanci straż strażacy źródło źródła władze rzecznik rzeczniczka urzędnik urzędnicy ministerstwo resort rząd świadek świadkowie
    mieszkańcy eksperci ekspert prokuratura firma spółka związek związkowcy prawnik adwokat śledczy lekarze naukowcy gazeta raport badanie agencja
    opozycja partia sąd rodzina dyplomaci urzędników świadków źródeł ekspertów strażaków
  `),
  anonymous:
    "(?:pod warunkiem (?:zachowania )?anonimowości|zastrzegając(?:y|a|ych)? (?:sobie )?anonimowość|proszący o (?:zachowanie )?anonimowość|(?:pragnął|pragnęła|pragnący|pragnie|chciał|chciała|prosił|prosiła)(?:[^.,;]{0,20})? (?:zachować anonimowość|pozostać anonimow[yai]|o (?:zachowanie )?anonimowoś[cć]i?))",
  because: ["ponieważ", "bo", "gdyż", "z obawy", "ze względu"],
});
