/**
 * Words for what a person is, in languages whose names are found by rules, by the language's code: whole words, in German and the Nordic
 * languages also the end of compounds ("Finanzministerin"). They stand before a name, or behind a comma on either side of it.
 */
export const OFFICES: Readonly<Record<string, RegExp>> = {
  de: /(?:minister|sprecher|präsident|bürgermeister|meister|chef|leiter|kanzler|trainer|führer|direktor|professor|anwalt|anwält|richter|forscher|politiker|kommissar|vertreter|manager|autor|regisseur|spieler|sänger|lehrer|pfarrer|bischof|landrat|senator|botschafter|inhaber|gründer|berater|historiker|ökonom|wissenschaftler|sekretär|aktivist|kapitän|spezialist|kämpfer|moderator|journalist|reporter|unternehmer|investor|scorer|torwart|stürmer)(?:in)?$|(?:vorsitzende|abgeordnete|beauftragte)[rn]?$|(?:experten?|expertin|zeuge|zeugin|kollege|kollegin)$/iu,
  fr: /^(?:maire|ministre|président|présidente|porte-parole|directeur|directrice|député|députée|sénateur|sénatrice|avocat|avocate|professeur|professeure|chef|cheffe|patron|patronne|secrétaire|préfet|préfète|procureur|procureure|chercheur|chercheuse|entraîneur|écrivain|écrivaine|acteur|actrice|chanteur|chanteuse|libraire|gérant|gérante|responsable|historien|historienne|économiste|médecin|juge|évêque)$/iu,
  es: /^(?:alcalde|alcaldesa|ministro|ministra|presidente|presidenta|portavoz|director|directora|diputado|diputada|senador|senadora|abogado|abogada|profesor|profesora|jefe|jefa|secretario|secretaria|consejero|consejera|fiscal|investigador|investigadora|entrenador|entrenadora|escritor|escritora|actor|actriz|cantante|gobernador|gobernadora|juez|jueza|obispo|historiador|historiadora)$/iu,
  it: /^(?:sindaco|sindaca|ministro|ministra|presidente|portavoce|direttore|direttrice|deputato|deputata|senatore|senatrice|avvocato|avvocata|professore|professoressa|capo|segretario|segretaria|procuratore|ricercatore|ricercatrice|allenatore|allenatrice|scrittore|scrittrice|attore|attrice|cantante|governatore|giudice|vescovo|assessore|assessora|guardiano)$/iu,
  pt: /^(?:prefeito|prefeita|ministro|ministra|presidente|presidenta|porta-voz|diretor|diretora|deputado|deputada|senador|senadora|advogado|advogada|professor|professora|chefe|secretário|secretária|vereador|vereadora|pesquisador|pesquisadora|treinador|treinadora|escritor|escritora|ator|atriz|cantor|cantora|governador|governadora|juiz|juíza|bispo|bibliotecário|bibliotecária)$/iu,
  nl: /(?:minister|burgemeester|woordvoerder|woordvoerster|directeur|voorzitter|president|wethouder|hoogleraar|onderzoeker|advocaat|trainer|schrijver|schrijfster|acteur|actrice|zanger|zangeres|molenaar|officier|rechter|bisschop|historicus|eigenaar)$/iu,
  nb: /(?:minister|ordfører|statsråd|talsperson|talsmann|talskvinne|direktør|leder|professor|forsker|advokat|trener|forfatter|skuespiller|sanger|kaptein|dommer|biskop|sjef|lensmann|rådmann)$/iu,
  da: /(?:minister|borgmester|talsperson|talsmand|talskvinde|direktør|leder|formand|professor|forsker|advokat|træner|forfatter|skuespiller|sanger|kaptajn|dommer|biskop|chef|ordfører)$/iu,
  sv: /(?:minister|borgmästare|kommunalråd|talesperson|talesman|talesperson|direktör|ledare|ordförande|professor|forskare|advokat|tränare|författare|skådespelare|sångare|kapten|domare|biskop|chef)n?$/iu,
  pl: /^(?:wójt|burmistrz|prezydent|premier|minister|ministra|rzecznik|rzeczniczka|dyrektor|dyrektorka|prezes|prezeska|poseł|posłanka|senator|senatorka|profesor|profesorka|prokurator|adwokat|adwokatka|trener|trenerka|pisarz|pisarka|aktor|aktorka|piosenkarz|piosenkarka|biskup|sędzia|szef|szefowa|badacz|badaczka|komendant)$/iu,
  tr: /^(?:başkan|başkanı|bakan|bakanı|vali|valisi|müdür|müdürü|sözcü|sözcüsü|profesör|avukat|avukatı|teknik direktör|yazar|yazarı|oyuncu|şarkıcı|milletvekili|cumhurbaşkanı|hakim|savcı)$/iu,
};

/** What stands around an office in a language. */
export interface OfficePhrases {
  /** A word before it by which it is another one, or is one no longer: "ancien", "premier". */
  readonly former: RegExp;
  /** A word behind it with which what it is of begins: "de", "du". */
  readonly of: RegExp;
  /** Behind a name: a verb that says that its bearer has an office, with it as the group `office`. */
  readonly is: RegExp;
  /** A word across which no office is looked for: a verb, "qui", "et". */
  readonly ends: RegExp;
}

const stated = (verbs: string, articles: string) =>
  new RegExp(
    `^\\s(?:${verbs})\\s(?:(?:${articles})\\s|l['’])?(?<office>\\p{L}[\\p{L}’'-]*(?:\\s[^,;:.()“”"«»\\s]+){0,6})(?=[,.;]|$)`,
    "u",
  );

/** By the language's code. */
export const OFFICE_PHRASES: Readonly<Record<string, OfficePhrases>> = {
  fr: {
    former: /^(?:ancien|ancienne|ex|futur|future|premier|première|vice)$/iu,
    of: /^(?:de|du|des|à|au|aux|en|d['’].+)$/u,
    is: stated("est|était|est devenue?|devient", "le|la"),
    ends: /^(?:et|ou|que|qui|est|a|ont|était|avec|pour|par|dans|sur|mais|selon)$/u,
  },
  es: {
    former: /^(?:antiguo|antigua|ex|futuro|futura|primer|primera|vice)$/iu,
    of: /^(?:de|del)$/u,
    is: stated("es|era|fue", "el|la"),
    ends: /^(?:y|e|o|que|quien|es|ha|era|con|para|por|en|a|pero|según)$/u,
  },
  it: {
    former: /^(?:ex|futuro|futura|primo|prima|vice)$/iu,
    of: /^(?:di|del|della|dello|dei|degli|delle|dell['’].+)$/u,
    is: stated("è|era|è stato|è stata", "il|la|lo"),
    ends: /^(?:e|o|che|è|ha|era|con|per|da|in|a|ma|secondo)$/u,
  },
  pt: {
    former: /^(?:antigo|antiga|ex|futuro|futura|primeiro|primeira|vice)$/iu,
    of: /^(?:de|do|da|dos|das)$/u,
    is: stated("é|era|foi", "o|a"),
    ends: /^(?:e|ou|que|é|tem|era|com|para|por|em|mas|segundo)$/u,
  },
  de: {
    former: /^(?:(?:frühere|ehemalige|künftige|damalige|stellvertretende)[rmns]?|ex)$/iu,
    of: /^(?:der|des|von|vom|für|beim|im|am|in)$/u,
    is: stated("ist|war|wurde", "der|die|ein|eine"),
    ends: /^(?:und|oder|dass|ist|hat|war|mit|nach|zu|auf|aber|laut|wie|als)$/u,
  },
  nl: {
    former: /^(?:voormalige?|ex|toenmalige?|oud|vorige)$/iu,
    of: /^(?:van|voor)$/u,
    is: stated("is|was", "de|het|een"),
    ends: /^(?:en|of|dat|die|is|heeft|was|met|naar|op|maar|volgens)$/u,
  },
};
