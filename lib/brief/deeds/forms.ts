/** How the verbs of a language look where a clause tells what somebody does. A language without a row has no deeds. */
export interface Forms {
  /** Forms of "be": a deed only with what was done behind them ("was arrested"), else what somebody is. */
  readonly being: RegExp;
  /** Pronouns between a subject and its verb that belong to the verb: "se rendra". */
  readonly clitics?: RegExp;
  /** Participles: "arrested", "arrêté". */
  readonly done: RegExp;
  /** Those of them, and their like, behind which a participle tells what is done to somebody: "was", "wurde", "été". */
  readonly suffers?: RegExp;
  /** Participles behind them that tell what somebody does: "going", "parti". */
  readonly active?: RegExp;
  /** Forms that say of a clause that somebody else tells it: "habe", "sei". */
  readonly reported?: RegExp;
  /** True where the participle ends its clause: "wurde am Montag verhaftet". */
  readonly isLast?: true;
  /** Other finite verbs by their form, beside those that the grammar knows; behind a name only. */
  readonly finite?: RegExp;
  /** Those that may be nouns or adjectives as well, and are verbs before an article or the like. */
  readonly before?: { readonly form: RegExp; readonly next: RegExp };
}

/** English forms of the past that no rule makes, beside those that the grammar knows. */
const PASTS = `
  shut cut put hit set let quit beat split spread burst cast cost hurt shed bid bet read sought swept swam sank drank sang rang dug hung shook woke
  wore tore froze stole rode rose fled slept wept dealt leapt spun swung clung arose ate awoke bent blew caught crept fed felt flung forbade forgave
  found knelt laid lent lit meant mistook overcame overtook rebuilt resold shone shot shrank sold slid sprang strove stuck stung swore understood
  undertook upheld withdrew withheld withstood overthrew oversaw foresaw
`
  .trim()
  .split(/\s+/);

/** The same behind "was". */
const PARTICIPLES = `
  seen known given taken beaten shot driven chosen written shown forgotten torn sworn thrown drawn frozen stolen broken done fallen risen
  spoken eaten hidden ridden bitten worn grown flown blown held found hit hurt cut put set left lost made met paid sent sold told built bought
  brought caught kept led struck stuck won read said let hung laid fed sued overthrown outdone undone withdrawn rebuilt split spread
`
  .trim()
  .split(/\s+/);

/** What somebody is or feels, in the form of a participle. */
const STATES =
  "pleased|frustrated|disappointed|worried|concerned|excited|surprised|shocked|thrilled|satisfied|tired|married|interested|involved|based|located|prepared|delighted|amazed|embarrassed|convinced|determined|dedicated|committed|devoted|situated|ashamed|scared|bored|confused|upset|exhausted|relieved|saddened|stunned|devastated|heartbroken|humbled|terrified|frightened|puzzled|fascinated|outraged|interesting|willing";

const anyOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join("|")})$`, "u");

const IBERIAN = /\p{Alpha}(?:[aiu]d[oa]s?|t[oa]s?|ch[oa]s?|st[oa]s?)$/u;

export const FORMS: ReadonlyMap<string, Forms> = new Map<string, Forms>([
  [
    "en",
    {
      finite: anyOf(PASTS),
      suffers: /^(?:is|are|was|were|be|been|being)(?:n't)?$/u,
      active: /(?:ing|gone|become|supposed|expected|believed|thought|scheduled|due|born|set|used)$/u,
      being: /^(?:is|are|was|were|be|been|being)(?:n't)?$/u,
      done: new RegExp(
        `^(?!(?:during|including|according|following|regarding|concerning|something|nothing|anything|${STATES})$)(?:\\p{Alpha}{2,}(?:ed|ing)|${PARTICIPLES.join("|")})$`,
        "u",
      ),
    },
  ],
  [
    "de",
    {
      reported: /^(?:habe|sei|seien|müsse|könne|werde|wolle|solle|dürfe|gehe|gebe|komme|lasse|stehe)$/u,
      suffers: /^(?:wurden?|wird|werden|worden)$/u,
      being: /^(?:ist|sind|war|waren|bleibt|blieb)$/u,
      done: /^(?:\p{Alpha}*ge\p{Alpha}+(?:t|en)|\p{Alpha}+iert|(?:ver|be|er|ent|zer|über|unter|wider)\p{Alpha}+(?:t|en))$/u,
      isLast: true,
      finite:
        /^(?!ge\p{Alpha}+t$)(?:\p{Alpha}{3,}te|will|wollen|muss|müssen|darf|dürfen|möchte|(?:ver|be|er|ent|zer|über|unter|wider|hinter)?(?:ging|kam|gab|nahm|ließ|fand|hielt|stand|sah|zog|trat|blieb|lief|fiel|gann|bot|schloss|schlug|stieg|sank|warf|traf|brach|griff|schied|trug|rief|fuhr|schrieb|schoss|wies)|verlor|gewann|starb|floh)$/u,
      before: {
        form: /^(?!ge)\p{Alpha}{3,}t$/u,
        next: /^(?:d(?:er|ie|as|en|em|es)|ein\p{Alpha}{0,2}|sein\p{Alpha}{0,2}|ihr\p{Alpha}{0,2}|sich|auf|an|in|im|für|mit|zu|zum|zur|nach|von|vom|um|am|bei|beim|gegen|über|nicht|weiter|keine?\p{Alpha}?)$/u,
      },
    },
  ],
  [
    "nl",
    {
      suffers: /^(?:wordt|worden|werd|werden)$/u,
      being: /^(?:is|zijn|was|waren|blijft)$/u,
      done: /^(?:ge\p{Alpha}+(?:d|t|en)|(?:ver|be|ont|her)\p{Alpha}+(?:d|t|en))$/u,
      isLast: true,
      finite:
        /^(?!ge)(?:\p{Alpha}{3,}[dt]e|wil|willen|mag|(?:ver|be|ont|her|over|onder|door)?(?:ging|kwam|gaf|nam|liet|vond|hield|stond|zag|trok|bleef|liep|viel|gon|won|kreeg|stierf|sloot|wees|droeg|dreef|schoot|greep)|verloor)$/u,
      before: {
        form: /^(?!ge)\p{Alpha}{3,}t$/u,
        next: /^(?:de|het|een|zijn|haar|hun|zich|op|aan|in|voor|met|naar|van|om|bij|tegen|over|niet|geen)$/u,
      },
    },
  ],
  [
    "fr",
    {
      suffers: /^(?:été|est|sont|était|étaient|sera|seront)$/u,
      active:
        /^(?:allé|arrivé|venu|parti|entré|monté|descendu|sorti|tombé|resté|retourné|devenu|mort|né|passé|revenu|parvenu|décédé|intervenu)e?s?$/u,
      being: /^(?:est|sont|était|étaient|sera|seront|été)$/u,
      done: /\p{Alpha}(?:[éi]e?s?|ise?s?|ite?s?|ue?s?|erte?s?|orte?s?|aite?s?|inte?s?)$/u,
      clitics: /^(?:se|lui|leur|y|en|l[ea]s?|me|nous|vous)$/u,
      finite: /^\p{Alpha}{3,}(?:a|èrent|irent|urent)$/u,
      before: {
        // "Nordfast en réponse à": nouns
        form: /^(?!(?:réponse|suite|hausse|baisse|charge|route|marge|pause|vente|visite|fuite|tête|poste|présence|partie|date|face|guerre|place|cause)$)\p{Alpha}{2,}(?:e|(?<!an)t|d)$/u,
        next: /^(?:l[ea]s?|un|une|des|du|ses?|sa|son|leurs?|à|au|aux|de|que|en|pas|ce|cette)$|^(?:l|d|qu)['’]/u,
      },
    },
  ],
  [
    "es",
    {
      suffers: /^(?:fue|fueron|sido|será|serán)$/u,
      being: /^(?:es|son|era|eran|fue|fueron|será|serán|está|están|estaba|sido)$/u,
      done: IBERIAN,
      clitics: /^(?:se|les?|l[oa]s?|me|nos)$/u,
      finite: /^(?:\p{Alpha}{2,}(?:ó|aron|ieron)|hizo|puso|quiso|vino|tuvo|estuvo|pudo|supo)$/u,
    },
  ],
  [
    "pt",
    {
      suffers: /^(?:foi|foram|sido|será|serão|é|são)$/u,
      being: /^(?:é|são|era|eram|foi|foram|será|serão|está|estão|estava|sido)$/u,
      done: IBERIAN,
      clitics: /^(?:se|lhes?|me|nos)$/u,
      finite:
        /^(?:\p{Alpha}{2,}(?:ou|eu|iu|aram|eram|iram)|fez|teve|veio|pôs|quis|pôde|deu)(?:-(?:se|lhes?|n?[oa]s?))?$/u,
    },
  ],
  [
    "it",
    {
      suffers: /^(?:stat[oaie]|viene|vengono|venne|vennero)$/u,
      being: /^(?:è|sono|era|erano|sarà|saranno|stat[oaie])$/u,
      done: /\p{Alpha}(?:[aiu]t[oaie]|tt[oaie]|s[oaie]|st[oaie]|rt[oaie]|nt[oaie])$/u,
      clitics: /^(?:si|gli|l[eoa]|li|ci|vi|ne|mi)$/u,
      finite: /^\p{Alpha}{2,}(?:ò|arono|irono|erono)$/u,
    },
  ],
  [
    "sv",
    {
      finite:
        /^(?:\p{Alpha}{3,}te|såg|sålde|dog|bad|\p{Alpha}*(?:gick|kom|gav|tog|lät|fann|höll|stod|drog|föll|vann|fick|slog|stängde|skrev|grep|bröt|sköt|drev))$/u,
      suffers: /^(?:blir|blev|blivit)$/u,
      being: /^(?:är|var|blir|blev|varit|blivit)$/u,
      done: /\p{Alpha}(?:[ae]?[dt]|en|dda|ts|its|ats)$/u,
    },
  ],
  [
    "nb",
    {
      finite:
        /^(?:\p{Alpha}{2,}(?:et|te|dde|de)|ga|sto|så|dro|slo|\p{Alpha}*(?:gikk|kom|tok|lot|fant|holdt|falt|vant|fikk|trakk|grep|brøt|skrev|skjøt|drev))$/u,
      suffers: /^(?:blir|ble|blitt)$/u,
      being: /^(?:er|var|blir|ble|vært|blitt)$/u,
      done: /\p{Alpha}(?:et|t|dd|tt)$/u,
    },
  ],
  [
    "da",
    {
      finite:
        /^(?:\p{Alpha}{3,}te|så|\p{Alpha}*(?:gik|kom|gav|tog|lod|fandt|holdt|stod|trak|faldt|vandt|fik|slog|drog|greb|brød|skrev|skød|drev))$/u,
      suffers: /^(?:bliver|blev|blevet)$/u,
      being: /^(?:er|var|bliver|blev|været|blevet)$/u,
      done: /\p{Alpha}(?:et|t)$/u,
    },
  ],
  [
    "pl",
    {
      suffers: /^(?:został[aoyi]?|zostali|był[aoyi]?|byli)$/u,
      being: /^(?:jest|są|był[aoyi]?|byli|będzie|będą|został[aoyi]?|zostali)$/u,
      finite: /^\p{Alpha}{2,}(?:ył[aoy]?|yli)$/u,
      done: /\p{Alpha}(?:an|on|en|t)[yaei]$/u,
    },
  ],
  [
    "ru",
    {
      suffers: /^(?:был[аои]?|будет|будут)$/u,
      being: /^(?:был[аои]?|будет|будут|является|являются)$/u,
      done: /\p{Alpha}(?:н[аоы]?|т[аоы]?)$/u,
    },
  ],
  [
    "uk",
    {
      finite: /^\p{Alpha}{2,}(?:л[аио]|[аиіу]в|вся|лас[яь]|лис[яь])$/u,
      suffers: /^(?:був|була|було|були|буде|будуть)$/u,
      being: /^(?:був|була|було|були|буде|будуть|є)$/u,
      done: /\p{Alpha}(?:н[аоий]?|т[аоий]?)$/u,
    },
  ],
]);
