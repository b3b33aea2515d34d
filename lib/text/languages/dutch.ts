import { counting, inOrder, type Language, NOTHING, withPartsOfDay, wordSet, wordValues } from "./types.ts";

export const dutch: Language = {
  code: "nl",
  abbreviations: wordSet(
    "dhr mevr mw dr drs ir ing mr prof ca bijv bv blz evt jl nr zgn m.n d.w.z i.v.m m.b.t jhr mgr o.a o.m t.a.v z.g",
  ),
  closingAbbreviations: wordSet("enz etc mln mld a.s"),
  numberAbbreviations: wordSet("jan feb mrt apr jun jul aug sept okt nov dec"),
  sentenceOpeners: wordSet(
    "een in op voor met als toen ik wij de het bij na naar om uit van over volgens tijdens sinds tegen zonder tussen terwijl omdat hoewel nadat voordat waar wie wat hoe niemand veel sommige",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    aan al alle als andere ben bij daar dan dat de deze die dit doch doen door dus een en er ge geen haar had heb hebben heeft hem het
    hij hoe hun iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook
    op over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat werd wezen wie wil worden wordt zal ze zei zelf zich
    zij zijn zo zonder zou
  `),
  pronounOpeners: wordSet("hij zij ze het dit dat deze die hen hun haar zijn beide"),
  notPronouns:
    /(?<!\p{Alpha})(?:deze|dit) (?=(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ochtend|middag|avond|nacht|week|weekend|maand|jaar|zomer|winter|lente|herfst|voorjaar|najaar)(?!\p{Alpha}))|(?<!\p{Alpha})het (?=(?:is|was|blijft|wordt|lijkt) (?:\p{Lower}+ )?\p{Lower}+(?:,)? (?:dat|of|om) |\p{Lower}*(?:se|ste|ige|ieke|aire|ele|nieuwe|grote|kleine|oude) )/giu,
  pronouns: wordSet("hij zij ze hem haar hun hen zijn"),
  continuations: wordSet(
    "ook bovendien ander andere anderen dezelfde hetzelfde daarna toen dus echter toch verder eerder later beide weer opnieuw daar nog",
  ),
  definiteArticles: wordSet("de het"),
  standInNouns: wordSet(
    "beslissing maatregel man vrouw groep bedrijf partij plan wet zaak rapport onderzoek akkoord aanval slachtoffer verdachte stel",
  ),
  connectiveOpeners: wordSet(
    "maar en of ook echter toch bovendien daarnaast daarom dus vervolgens daarna toen ondertussen verder wel zo want",
  ),
  notConnectives: wordSet("ook_al"),
  firstPerson: wordSet("ik wij we me mij ons onze mijn"),
  sayingVerbs: wordSet(
    "zei zegt zeggen vertelde vertelt verklaarde verklaart meldde meldt schreef schrijft benadrukte waarschuwde stelt stelde aldus volgens",
  ),
  alsoCalled:
    /^,?\s?\(?(?:(?:beter|ook)\s)?(?:bekend\s(?:als|onder\sde\snaam)|alias|genaamd|geboren\sals)\s(?:de\s)?["“‘]?$/u,
  calendarWords: wordSet(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december",
  ),
  background:
    /\b(?:vorig jaar|vorige (?:maand|week)|(?:\p{Alpha}+|\d+) (?:jaar|maanden) geleden|in (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:lees ook|lees meer|meld je aan|nieuwsbrief|klik hier|alle rechten voorbehouden|deel dit (?:artikel|bericht|verhaal))/i,
  hangs:
    /^(?:Hierdoor|Daardoor|Daarmee|Daarbij|Daarvoor|Daarna|Daarom) |^(?:Enkele|Twee|Drie|Vier|Vijf) (?:minuten|uren|uur|dagen|weken|maanden|jaar|jaren) (?:later|eerder|daarvoor)|^(?:In|Met|Bij|Voor|Door|Na|Van|Op) (?:deze|dit|die) (?!week|maand|jaar|zomer|winter|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\p{Lower}/u,
  lateSubjects:
    /^(?!(?:Als|Toen|Nadat|Omdat|Hoewel|Terwijl|Voordat|Wat|Wie|Dat) )([^,:;]*?) \p{Lower}+ (?:hij|zij|ze)(?= )/u,
  address: /(?<!\p{Alpha})(?:u|uw|je|jij|jouw)(?!\p{Alpha})/iu,
  decimalMark: ",",
  numerals: counting(
    "één|een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 tweeënhalf=2.5 tweeëneenhalf=2.5 drieënhalf=3.5 drieëneenhalf=3.5 vierenhalf=4.5 viereneenhalf=4.5 vijfenhalf=5.5 vijfeneenhalf=5.5 zesenhalf=6.5 zeseneenhalf=6.5 zevenenhalf=7.5 zeveneneenhalf=7.5 achtenhalf=8.5 achteneenhalf=8.5",
  ),
  magnitudes: wordValues("honderd=2 duizend=3 miljoen=6 mln=6 miljard=9 mld=9 mrd=9 biljoen=12"),
  percentWords: wordSet("procent procentpunt procentpunten"),
  currencies: wordSet("euro euro's cent dollar dollars pond yen yuan roebel kronen"),
  months: inOrder(
    "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept oktober|okt november|nov december|dec",
  ),
  weekdays: inOrder(
    withPartsOfDay(
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
      "avond ochtend morgen middag namiddag voormiddag nacht",
    ),
  ),
  relativeDays: wordValues("eergisteren=-2 gisteren=-1 vandaag=0 vanavond=0 morgen=1 overmorgen=2"),
  futureWords: wordSet("zal zullen volgende komende aanstaande wordt"),
  pastWords: wordSet("vorige afgelopen"),
};
