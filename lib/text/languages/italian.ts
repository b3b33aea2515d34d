import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const italian: Language = {
  code: "it",
  abbreviations: wordSet("sig sigg dott dr prof avv ing on mons arch Sen pag es"),
  closingAbbreviations: wordSet("ecc s.p.a s.r.l"),
  numberAbbreviations: wordSet("min art n gen feb mar apr giu lug ago set ott nov dic"),
  sentenceOpeners: wordSet(
    "il un una in per con quando se io lo la i gli le uno di da del dalla nel nella al alla dal a come secondo dopo prima durante tra fra senza chi dove molti alcuni nessuno",
  ),
  beforeOrdinals: NOTHING,
  elisions: wordSet("l d c s m t v n un all dall dell nell sull coll quell quest com dov cos"),
  stopWords: wordSet(`
    a ad agli ai al alla alle allo anche ancora che chi ci come con contro da dagli dai dal dalla dalle degli dei del della delle dello
    di dopo dove due e ed era erano essere fa fino fra gli ha hanno ho i il in io la le lei li lo loro lui ma mentre mi molto ne nei nel
    nella nelle no noi non nostro o ogni per perché più poi prima qual quando quella quello questa questo se senza si sia solo sono sopra
    sta stato su sua sue sugli sui sul sulla suo suoi tra tutti tutto un una uno vi
  `),
  pronounOpeners: wordSet(
    "egli lui lei essi loro esso essa questo questa questi queste quello quella quelli quelle ciò suo sua suoi sue entrambi",
  ),
  notPronouns:
    /(?<!\p{Alpha})quest[oa] (?=(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mattina|pomeriggio|sera|notte|settimana|mese|fine settimana|weekend|anno|estate|inverno|primavera|autunno)(?!\p{Alpha}))/giu,
  demonstratives:
    /(?<!^)(?<!\p{Alpha})(?:quest[oaei]|quel(?:l[aeo])?|quei|quegli|tal[ei]) (?!(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mattina|mattinata|pomeriggio|sera|serata|notte|settimana|mese|anno|primavera|estate|autunno|inverno|giorni|giorno|fine|ultim[oaei]|prossim[oaei]|che|di|del|della|dei|delle|da|da[lgi]|è|sono|\d+)(?!\p{Alpha}))(?=\p{Alpha})/giu,
  pronouns: wordSet("egli ella lui lei loro esso essa essi esse suo sua suoi sue gli"),
  continuations: wordSet(
    "anche inoltre altro altra altri altre stesso stessa stessi stesse poi dopo così quindi tuttavia infatti ancora entrambi lì",
  ),
  definiteArticles: wordSet("il lo la i gli le l"),
  standInNouns: wordSet(
    "decisione misura uomo donna gruppo azienda società progetto legge caso rapporto studio accordo attacco vittima partito coppia",
  ),
  connectiveOpeners: wordSet(
    "ma e o però tuttavia inoltre anche infine poi quindi dunque così perciò invece intanto infatti mentre successivamente",
  ),
  notConnectives: wordSet("anche_se così_come"),
  firstPerson: wordSet("io noi mi ci mio mia miei mie nostro nostra nostri nostre"),
  sayingVerbs: wordSet(
    "detto dice disse dichiarato dichiara spiegato spiega aggiunto aggiunge affermato afferma sottolineato sottolinea annunciato annuncia riferito riferisce ricordato commentato scritto avvertito secondo",
  ),
  alsoCalled:
    /^,?\s?\(?(?:(?:meglio|anche|più)\s)?(?:not[oa]\scome|conosciut[oa]\scome|dett[oa]|alias|in\sarte|nat[oa]\scome)\s(?:il\s|la\s)?["«“]?$/u,
  calendarWords: wordSet(
    "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  ),
  background:
    /\b(?:l[’']anno scorso|lo scorso (?:anno|mese)|(?:\p{Alpha}+|\d+) (?:anni|mesi) fa|nel (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:leggi anche|iscriviti|newsletter|clicca qui|riproduzione riservata|tutti i diritti riservati|condividi)/i,
  hangs:
    /^Una? (?:decisione|misura|situazione|azione|proposta|cifra|iniziativa|scelta|risposta|posizione|modo) (?:che|di|con|in) |^(?:Pochi|Poche|Due|Tre|Quattro|Cinque) (?:minuti|ore|giorni|settimane|mesi|anni) (?:dopo|più tardi|prima)|^Poco (?:dopo|prima)|^(?:Forse )?[Pp]erché |^(?:Di fatto|Non a caso|Tanto che|Ecco perché|Da qui|In questo (?:senso|contesto|modo|caso)|Detto questo|Insomma|Del resto|D['’]altronde|Allo stesso tempo|Nel frattempo|Di conseguenza|Per questo|Sta di fatto che)(?!\p{Alpha})/u,
  decimalMark: ",",
  numerals: counting(
    "uno|un|una|un' due tre quattro cinque sei sette otto nove dieci undici dodici",
    "tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 una_decina=10 una_dozzina=12 una_quindicina=15 una_ventina=20 una_trentina=30 una_quarantina=40 una_cinquantina=50 una_sessantina=60 un_centinaio=100",
  ),
  magnitudes: wordValues(
    "cento=2 mila=3 mille=3 migliaia=3 milione=6 milioni=6 mln=6 miliardo=9 mld=9 mrd=9 miliardi=9",
  ),
  percentWords: wordSet("per_cento punti_percentuali"),
  currencies: wordSet("euro centesimi dollaro dollari franchi sterline yen yuan rubli lire"),
  months: inOrder(
    "gennaio|gen febbraio|febb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett ottobre|ott novembre|nov dicembre|dic",
  ),
  weekdays: inOrder("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
  relativeDays: wordValues("ieri=-1 oggi=0 stasera=0 domani=1 dopodomani=2"),
  futureWords: wordSet("previsto prevista attesa atteso prossimo prossima sarà saranno avrà"),
  pastWords: wordSet("scorso scorsa"),
};
