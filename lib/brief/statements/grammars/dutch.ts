import { wordSet } from "../../../text/languages/types.ts";
import { grammarFrom } from "./grammarFrom.ts";

export const dutch = grammarFrom({
  code: "nl",
  coordinators: wordSet("en maar want of"),
  toldAfter:
    /^(?:Met (?:die|deze) woorden|Dat (?:zegt|zeggen|zei|zeiden|schrijft|schreef|verklaarde|vertelt|vertelde|stelt|stelde))(?!\p{Alpha})/u,
  announcing:
    /^(?:zegt|zei|meldt|meldde|vertelt|vertelde|schrijft|schreef|verklaart|verklaarde|stelt|stelde|waarschuwt|waarschuwde)$/u,
  verbs: wordSet(`
    zegt zeggen zei zeiden gezegd verklaart verklaarde verklaarden verklaard vertelt vertellen vertelde vertelden verteld meldt melden meldde meldden
    gemeld schrijft schrijven schreef schreven geschreven benadrukt benadrukte benadrukten laat liet lieten laten bevestigt bevestigde bevestigden
    bevestigd waarschuwt waarschuwen waarschuwde waarschuwden gewaarschuwd stelt stelde stelden vindt vinden vond vonden denkt dacht voegt
    voegde aangekondigd kondigt kondigde erkent erkende erkenden ontkent ontkende ontkenden belooft beloofde beloofden legt legde antwoordt
    antwoordde reageert reageerde aldus beweert beweerde beweerden verwacht verwachtte gelooft houdt hield hielden betoogt betoogde twittert twitterde onthult onthulde adviseert adviseerde toegegeven benadrukt erkend ontkend beloofd beweerd betoogd geantwoord herhaald gesteld uitgelegd onthuld toegezegd`),
  separable: new Map([
    ["houdt", wordSet("vol")],
    ["hield", wordSet("vol")],
    ["hielden", wordSet("vol")],
    ["laat", wordSet("weten")],
    ["liet", wordSet("weten")],
    ["lieten", wordSet("weten")],
    ["laten", wordSet("weten")],
    ["voegt", wordSet("toe")],
    ["voegde", wordSet("toe")],
    ["kondigt", wordSet("aan")],
    ["kondigde", wordSet("aan")],
    ["legt", wordSet("uit")],
    ["legde", wordSet("uit")],
    ["vult", wordSet("aan")],
    ["vulde", wordSet("aan")],
    ["geeft", wordSet("toe aan")],
    ["gaf", wordSet("toe aan")],
    ["geven", wordSet("toe aan")],
    ["gaven", wordSet("toe aan")],
    ["wijst", wordSet("erop")],
    ["wees", wordSet("erop")],
    ["wijzen", wordSet("erop")],
    ["stipt", wordSet("aan")],
  ]),
  objectVerbs: wordSet(
    "eist eisen eiste eisten veroordeelt veroordeelde veroordeelden bekritiseert bekritiseerde bekritiseerden",
  ),
  namingVerbs: wordSet("noemt noemen noemde noemden"),
  quoteVerbs: wordSet(`
    lacht lachte zucht zuchtte vraagt vroeg vroegen roept riep klinkt luidt klaagt klaagde grapt grapte jubelt jubelde verzucht verzuchtte
    concludeert concludeerde meent menen meende meenden vreest vrezen vreesde vreesden hoopt hopen hoopte hoopten constateert constateren
    constateerde oordeelt oordeelde oordeelden onderstreept onderstreepte suggereert suggereerde voorspelt voorspelde garandeert
    garandeerde verzekert verzekerde herhaalt herhaalde vermoedt vermoedde bekent bekende moppert mopperde foetert foeterde besluit
    besloot vult vulde vervolgt vervolgde oppert opperde herinnert herinnerde knikt knikte glimlacht glimlachte sneert sneerde mijmert
    mijmerde verduidelijkt verduidelijkte fluistert fluisterde wijst wees wijzen geeft gaf geven gaven stipt verwachten verwachtten schat
    schatte analyseert analyseerde prijst spreekt spreken sprak spraken
  `),
  asTold: {
    as: wordSet("zoals"),
    out: wordSet("uit"),
    nobody: wordSet("men het je"),
    verbs: /^(?:meedeel(?:t|de|den)|opmerkt(?:e|en)?)$/u,
  },
  that: wordSet("dat"),
  inverts: true,
  verbSecond: true,
  inverting: /^(?:desgevraagd|gevraagd|geconfronteerd|gevolgd)$/u,
  verbFinal: true,
  pluralVerb: /^(?!(?:toege|ge)\p{Lower}+ven$|\p{Lower}*schreven$)\p{Lower}+en$|^(?:ge(?:ven|loven)|schreven)$/u,
  verbForm:
    /^(?!(?:eerst|echt|best|juist|vast|laatst|goed|altijd|onlangs)$)(?!\p{Lower}*(?:ent|ist|ant|eit|heid|aat)$)(?:\p{Lower}{2,}(?:t|te|de|den|ten)|(?:be|ge|ver|ont|over|onder)?(?:ging|kwam|zag|sprak|gaf|nam|stond|hield|liet|riep|schreef|vond|trof|bleef|zat|lag|las|bood|koos|sloot|won|loor|gon|kreeg|trok|wees|trad|keek|sloeg|droeg|hielp))$/u,
  according: ["volgens", "naar zeggen van", "in de (?:woorden|ogen) van", "naar (?:het oordeel|de mening) van"],
  of: ["van", "van de", "van het", "voor", "bij", "uit", "in", "op", "met", "aan", "namens"],
  and: ["en", "alsmede"],
  denials: wordSet("niet nooit zonder te geen"),
  passives: wordSet("werd werden wordt worden is"),
  betweenSubjectAndVerb: wordSet(
    "heeft hebben had hadden zo ook eerder later al verder vervolgens vandaag gisteren zelf",
  ),
  conditions: wordSet("tot of als wat hoe waarom wanneer"),
  auxiliaries: wordSet(
    "is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden moet moeten kan kunnen",
  ),
  notInSubject: wordSet(
    "is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden moet kan kunnen dat die wie wat ik wij we weten kwam kwamen vielen raakten raakte",
  ),
  clauseOpeners: wordSet("en of maar want dat die wie als toen terwijl omdat hoewel nadat voordat zodat waar"),
  endsSubject: wordSet(
    "in op bij tegen tegenover aan na tijdens via maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag",
  ),
  prepositions: wordSet(
    "in op bij tegen tegenover aan na tijdens via voor met door sinds over om ondanks naast tussen onder binnen buiten volgens namens zonder vanaf vanuit rond rondom wegens vanwege dankzij gedurende behalve inzake uit",
  ),
  adverbs: wordSet(
    "achteraf naderhand aanvankelijk tevens intussen ondertussen vervolgens destijds gisteren vandaag ook verder daarna later eerder toen daarnaast bovendien nu nog steeds echter immers wellicht misschien helaas toch tegelijk altijd vaak onlangs inmiddels weer opnieuw maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
  ),
  personPronouns: wordSet("hij zij ze"),
  groupPronouns: wordSet("wij"),
  genders: new Map([
    ["hij", "he"],
    ["hem", "he"],
    ["zij", "she"],
  ]),
  reflexives: wordSet("zich"),
  determiners: wordSet("de het een zijn haar hun deze dit die dat enkele"),
  objectPronouns: wordSet("het dat dit hem haar ze"),
  namesAs: wordSet("als een"),
  speaking: wordSet("sommigen velen enkelen anderen allen"),
  sourceFirst: true,
  sourceNouns: wordSet(`
    waarnemers critici tegenstanders voorstanders analisten wetenschappers politie brandweer bron bronnen autoriteiten woordvoerder woordvoerster ambtenaar ambtenaren ministerie regering kabinet getuige getuigen
    omwonenden bewoners deskundigen deskundige experts justitie bedrijf onderneming vakbond vakbonden advocaat advocate onderzoekers artsen
    gemeente krant rapport onderzoek vereniging organisatie oppositie partij rechtbank familie diplomaten ingewijden betrokkenen medewerkers
  `),
  anonymous:
    "(?:op voorwaarde van anonimiteit|(?:(?:wil|willen|wilde|wilden) )?anoniem (?:wil|willen|wilde|wilden|te) blijven|niet (?:bij|met) (?:zijn |haar |hun )?naam (?:genoemd|in de krant) (?:wil|willen|wilde|wilden)(?: worden)?)",
  because: ["omdat", "uit angst", "aangezien", "vanwege"],
});
