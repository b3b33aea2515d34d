/** Nouns for bodies of people right before or behind a name, in languages other than English, by the language's code. */
interface BodyNouns {
  /** Right before a name: "die Gewerkschaft [Nordfast]", "la marque [Nordfast]"; to the end. */
  readonly before: RegExp;
  /** Right behind it: "[Nordfast], une organisation"; at the beginning. */
  readonly behind: RegExp;
  /** The word of a name that says that it is one: the last, or the first where the noun stands first. */
  readonly own: RegExp;
  /** Before the name of somebody, what is called after him: "Bündnis [Ida Brandt]"; to the end. */
  readonly calledAfter: RegExp;
}

const AGENCY =
  "agence|association|banque|chaîne|coopérative|enseigne|entreprise|fédération|filiale|fondation|marque|ONG|organisation|plateforme|société|start-up|compagnie|maison d['’]édition";
const EMPRESA =
  "agencia|aerolínea|asociación|banco|cadena|compañía|cooperativa|editorial|empresa|entidad|filial|firma|fundación|marca|ONG|organización|plataforma|sindicato|tecnológica|consultora|farmacéutica";
const AZIENDA =
  "agenzia|associazione|azienda|banca|catena|casa editrice|compagnia|cooperativa|fondazione|impresa|marchio|marca|ONG|organizzazione|piattaforma|sindacato|società|startup";
const EMPRESA_PT =
  "agência|associação|banco|cadeia|companhia|cooperativa|editora|empresa|entidade|filial|fundação|marca|ONG|organização|plataforma|sindicato|rede|consultoria|montadora";

const romance = (nouns: string, articles: string, indefinite: string, own: string, calledAfter: string): BodyNouns => ({
  before: new RegExp(`(?:^|[\\s'’])(?:${articles})(?:${nouns})\\s$`, "iu"),
  behind: new RegExp(`^,\\s(?:${indefinite})\\s(?:\\p{Lower}+\\s)?(?:${nouns})(?!\\p{Alpha})`, "iu"),
  own: new RegExp(`^(?:${own})(?!\\p{Alpha})`, "u"),
  calledAfter: new RegExp(`(?:^|[\\s'’])(?:${calledAfter})\\s$`, "u"),
});

/** Matches nothing, not even the empty words before a name that opens its text. */
const NEVER = /(?!)/u;

export const BODY_NOUNS: Readonly<Record<string, BodyNouns>> = {
  de: {
    before:
      /(?:^|\s)(?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Ee]ine[rsn]?|[Ee]in)\s(?:[\p{Lower}-]+e[nrsm]?\s|\p{Upper}\p{Lower}+er\s)?(?:\p{Alpha}+)?(?:[Gg]ewerkschaft|[Ff]irma|[Rr]eederei|[Kk]onzerns?|[Uu]nternehmens?|[Hh]erstellers?|[Pp]lattform|[Pp]artei|[Aa]gentur|[Ss]enders?|[Oo]rganisation|[Vv]ereins?|[Ss]tart-up|[Kk]ette|[Mm]arke|[Vv]erlags?|[Mm]iliz|[Tt]ochter|[Nn]etzwerks?|[Ff]luggesellschaft|[Bb]ank|[Hh]ändlers?|[Aa]nbieters?|[Bb]etreibers?|(?:[Aa]uto|[Mm]aschinen|[Aa]nlagen|[Ff]lugzeug|[Ff]ahrzeug|[Mm]otoren|[Ss]portwagen|[Ww]indanlagen|[Tt]riebwerk|[Ll]astwagen|[Ll]kw-|[Ss]eilbahn|[Ll]ift|[Aa]ufzug|[Ss]chiffs?|[Bb]oots|[Kk]ran|[Pp]umpen|[Gg]etriebe|[Tt]urbinen|[Bb]atterie|[Rr]oboter|[Ww]erkzeug|[Ll]andmaschinen|[Tt]raktor|[Ww]ohnmobil|[Ff]ertighaus|[Kk]üchen|[Zz]ug|[Bb]ahn|[Ee]isenbahn|[Bb]us|[Mm]otorrad|[Ff]ahrrad|[Dd]rohnen|[Rr]aketen|[Ss]atelliten|[Pp]anzer|U-Boot-)[Bb]auers?|[Bb]rauerei|[Mm]olkerei|[Bb]äckereikette|[Zz]ulieferers?|[Dd]ienstleisters?|[Vv]ersicherers?|[Vv]ersorgers?|[Dd]iscounters?|[Ee]inzelhandelsriesen?|[Vv]erbands?)\s$/u,
    behind:
      /^,\seine?\s(?:\p{Lower}+e[rs]?\s)?(?:\p{Alpha}+)?(?:[Oo]rganisation|[Uu]nternehmen|[Ff]irma|[Vv]erein|[Gg]ewerkschaft|[Pp]lattform|[Aa]gentur)(?!\p{Alpha})/u,
    own: /(?:^|-|\p{Lower})(?:[Ii]nstituts?|[Aa]rmee|[Ss]tiftung|[Uu]niversität|[Hh]ochschule|[Aa]kademie|[Kk]linik|[Kk]linikum|[Gg]ruppe|[Vv]erlag|[Ww]erke|[Hh]olding|[Vv]erein|[Vv]erband|[Pp]artei|[Mm]useum|[Tt]heater|[Oo]rchester|[Bb]rigade|[Mm]iliz|[Gg]ewerkschaft|[Bb]ank|[Ss]hipholding|[Pp]olizei|[Kk]üstenwache|[Ll]uftwaffe|[Mm]arine|[Rr]egierung|[Pp]arlament)$/u,
    calledAfter: /(?:^|\s)(?:Bündnis(?:ses)?|Liste|Kabinett|Stiftung|Institut)\s$/u,
  },
  fr: romance(
    AGENCY,
    "l['’]|la |une |d['’]une |son |sa |le site |le groupe |du groupe |le constructeur |le fabricant |le distributeur ",
    "une?",
    "Association|Fondation|Institut|Université|Société|Compagnie|Fédération|Union|Banque|Groupe|Ligue|Syndicat|Conseil|Ministère|Agence",
    "[Ff]ondation|[Ii]nstitut|[Hh]ôpital|[Ll]ycée|[Cc]ollège|[Uu]niversité|[Mm]usée|[Cc]linique|[Ss]tade|[Tt]héâtre|[Pp]rix",
  ),
  es: romance(
    EMPRESA,
    "la |el |una |un |del |de la ",
    "una?",
    "Asociación|Ayuntamiento|Banco|Colegio|Comisión|Compañía|Confederación|Consejo|Diputación|Federación|Fiscalía|Fundación|Gobierno|Grupo|Instituto|Junta|Ministerio|Parlamento|Plataforma|Policía|Sindicato|Tribunal|Unión|Universidad|Alcaldía|Cámara|Consejería|Partido|Hospital|Museo|Senado|Congreso|Ejército|Guardia|Generalitat|Presidencia|Secretaría|Dirección",
    "[Ff]undación|[Ii]nstituto|[Hh]ospital|[Cc]olegio|[Uu]niversidad|[Mm]useo|[Tt]eatro|[Pp]remio|[Ee]stadio",
  ),
  it: romance(
    AZIENDA,
    "l['’]|la |il |una |un |della |del |dell['’]",
    "una?|un['’]",
    "Associazione|Banca|Camera|Comune|Commissione|Confederazione|Consiglio|Federazione|Fondazione|Governo|Gruppo|Istituto|Ministero|Parlamento|Partito|Polizia|Procura|Regione|Senato|Sindacato|Tribunale|Unione|Università|Ospedale|Museo|Guardia|Agenzia|Società|Compagnia",
    "[Ff]ondazione|[Ii]stituto|[Oo]spedale|[Ll]iceo|[Uu]niversità|[Mm]useo|[Tt]eatro|[Pp]remio|[Ss]tadio",
  ),
  pt: romance(
    EMPRESA_PT,
    "a |o |uma |um |da |do ",
    "uma?",
    "Associação|Assembleia|Banco|Câmara|Congresso|Igreja|Comissão|Companhia|Confederação|Conselho|Federação|Fundação|Governo|Grupo|Instituto|Ministério|Ordem|Parlamento|Partido|Polícia|Prefeitura|Procuradoria|Secretaria|Senado|Sindicato|Supremo|Tribunal|União|Universidade|Hospital|Museu|Agência|Exército|Guarda|Defesa",
    "[Ff]undação|[Ii]nstituto|[Hh]ospital|[Cc]olégio|[Uu]niversidade|[Mm]useu|[Tt]eatro|[Pp]rêmio|[Ee]stádio",
  ),
  tr: {
    before: NEVER,
    behind: NEVER,
    own: /^(?:Tiyatrosu|Üniversitesi|Belediyesi|Bakanlığı|Müdürlüğü|Vakfı|Derneği|Partisi|Bankası|Hastanesi|Okulu|Lisesi|Kulübü|Şirketi|Holding|Federasyonu|Birliği|Kurumu|Mahkemesi|Ajansı|Gazetesi|İdaresi|Başkanlığı|Konseyi|Meclisi|Valiliği|Sendikası|Odası|Enstitüsü|Müzesi)$/u,
    calledAfter: NEVER,
  },
};

const quoted = (nouns: string) => new RegExp(`(?:^|[\\s'’-])(?:${nouns})\\s$`, "iu");

/** Right before a name in quotation marks, what it is the name of: "der Partei [„Norviker Traum“]"; to the end. */
export const QUOTED_BODY_NOUNS: Readonly<Record<string, RegExp>> = {
  de: /(?:^|[\s-])\p{Alpha}*(?:[Pp]artei|[Gg]ruppierung|[Oo]rganisation|[Zz]eitung|[Mm]agazins?|[Ss]enders?|[Bb]ündnis|[Bb]ündnisses|[Ii]nitiative|[Pp]ortals?|[Vv]ereins?|[Bb]ewegung|[Mm]iliz|[Ss]tiftung|[Nn]etzwerks?|[Vv]ereinigung|[Aa]gentur|[Gg]ewerkschaft|[Ww]ahlallianz|[Ff]irma|[Uu]nternehmens?|[Kk]onzerns?|NGO|[Kk]ollektivs?|[Vv]erlags?|[Jj]ournals?|[Zz]eitschrift|[Bb]latts?|[Bb]lattes)\s$/u,
  fr: quoted(
    "parti|association|organisation|collectif|ONG|entreprise|société|journal|quotidien|magazine|hebdomadaire|chaîne|site|syndicat|agence|fondation|groupe",
  ),
  es: quoted(
    "partido|asociación|organización|colectivo|ONG|empresa|diario|periódico|revista|cadena|sindicato|agencia|fundación",
  ),
  it: quoted(
    "partito|associazione|organizzazione|collettivo|ONG|azienda|quotidiano|giornale|rivista|settimanale|sindacato|agenzia|fondazione|sito",
  ),
  pt: quoted("partido|associação|organização|coletivo|ONG|empresa|diário|jornal|revista|sindicato|agência|fundação"),
};

/** A word of the name of a body that says so, whatever stands around it, by the language's code. */
export const EXPLAINED_NOUNS: Readonly<Record<string, RegExp>> = {
  de: /(?:partei|verband|verbandes?|verbands|bund|bundes|institut|instituts|union|gewerkschaft|organisation|amt|amts|amtes|behörde|agentur|kommission|rat|rates|rats|gesellschaft|verein|vereins|zentrale|dienst|dienstes|bank|fonds|hilfswerk|miliz|front|armee|bewegung|allianz|konferenz|verwaltung|ministerium|ministeriums|hochschule|universität|zentrum|zentrums|stiftung|gemeinschaft|kammer|liga|föderation|akademie|initiative|hilfe|wacht|wache|genossenschaft|vereinigung|werk|werke|forum|netzwerk)$/iu,
  fr: /^(?:front|parti|union|confédération|syndicat|agence|organisation|conseil|institut|ministère|fédération|association|autorité|office|centre|comité|commission|haute?|direction|caisse|banque|fonds|ligue|mouvement|rassemblement|société|service|observatoire|école|université|armée|forces|mission|collectif|coordination|groupe|groupement|fondation|réseau|régie|compagnie|alliance|établissement|brigade)$/iu,
  es: /^(?:frente|partido|unión|confederación|sindicato|agencia|organización|consejo|instituto|ministerio|federación|asociación|autoridad|oficina|centro|comité|comisión|dirección|banco|fondo|liga|movimiento|sociedad|servicio|observatorio|universidad|ejército|fuerzas|misión|fundación|red|compañía|alianza|cámara|junta|plataforma)$/iu,
  it: /^(?:fronte|partito|unione|confederazione|sindacato|agenzia|organizzazione|consiglio|istituto|ministero|federazione|associazione|autorità|ufficio|centro|comitato|commissione|direzione|banca|fondo|lega|movimento|società|servizio|osservatorio|università|esercito|fondazione|rete|compagnia|alleanza|camera|ente)$/iu,
  pt: /^(?:frente|partido|união|confederação|sindicato|agência|organização|conselho|instituto|ministério|federação|associação|autoridade|centro|comitê|comissão|direção|banco|fundo|liga|movimento|sociedade|serviço|observatório|universidade|exército|forças|missão|fundação|rede|companhia|aliança|câmara|ordem|central)$/iu,
  nl: /(?:partij|bond|instituut|unie|vakbond|organisatie|dienst|bureau|agentschap|commissie|raad|vereniging|centrum|bank|fonds|beweging|alliantie|ministerie|universiteit|stichting|kamer|federatie|autoriteit|inspectie)$/iu,
};

/** Languages in which the noun stands first in the name of a body. */
export const NOUN_FIRST = /^(?:fr|es|it|pt)$/;

/** What is bought, taken or driven, and is called by a lone word like somebody. */
export const GOODS_ABROAD =
  /^(?:[KC]o[kc]ain(?:e|a|o)?|Heroin|Héroïne|Cannabis|Fentanyl|Ecstasy|Ketamin|LSD|Morphin|Ibuprofen|Paracetamol|Aspirine?|Ivermectine?|Viagra|Ozempic|Wegovy|Botox|Kortison|Insulin|Nikotin|Koffein|Amazon Prime|Playstation|PlayStation|Xbox|iPhone|iPad|Bitcoin|Ethereum|Android|Windows|Whatsapp|Bluetooth|Wi-Fi|WLAN|Blu-ray|DVD|KI|IA|BIP|PIB|AGB|DSGVO|RGPD|CO2|PCR|DNA|ADN|HIV|VIH|SMS|SUV|PKW|LKW|ÖPNV)$/u;

/** Names with a country’s in them, before it and behind it: "Météo France", "France Inter". */
export const BEFORE_COUNTRY =
  /(?:^|[\s'’(])(?:Météo|Air|Radio|Business|Campus|Santé publique|Électricité de|Gaz de)[\s-]$/u;
export const BEHIND_COUNTRY =
  /^\s(?:Bleu(?:\sPays\s(?:de\s\p{Upper}\p{Alpha}+|[Bb]asque)|\s\p{Upper}\p{Alpha}+)?|Inter|Info|Culture|Musique|Télévisions|Travail|[Ii]nsoumise|Terre d['’][Aa]sile)(?!\p{Alpha})/u;
/** "sur France 3", a channel, not "la France 3 buts à 1". */
export const CHANNEL = /(?:^|\s)(?:sur|à|selon|par)\s$/iu;
export const CHANNEL_BEHIND = /^\s[2-5](?=[\s,.;)]|$)(?!\s(?:à|points?|buts?)(?!\p{Alpha}))/u;

/** Parties and parliaments of a country, whose names are words of its language as well, by the language's code. */
export const BODIES_AT_HOME: Readonly<Record<string, RegExp>> = {
  nb: /^(?:Høyre|Venstre|Rødt|Ap|Frp|SV|Sp|KrF|MDG|Arbeiderpartiet|Fremskrittspartiet|Senterpartiet|Sosialistisk Venstreparti|Kristelig Folkeparti|Miljøpartiet De Grønne|Stortinget|Telenor|Equinor|NRK|NTB)$/u,
  da: /^(?:Venstre|Socialdemokratiet|Socialdemokraterne|Radikale Venstre|Det Konservative Folkeparti|Dansk Folkeparti|Enhedslisten|Liberal Alliance|Moderaterne|Danmarksdemokraterne|Alternativet|Folketinget|Ritzau)$/u,
  sv: /^(?:Socialdemokraterna|Moderaterna|Sverigedemokraterna|Centerpartiet|Vänsterpartiet|Liberalerna|Folkpartiet|Kristdemokraterna|Miljöpartiet|Riksdagen|SVT|TT)$/u,
  nl: /^(?:VVD|D66|CDA|PvdA|GroenLinks|SP|PVV|NSC|BBB|ChristenUnie|SGP|DENK|Volt|JA21|Forum voor Democratie|Partij voor de Dieren|Tweede Kamer|Eerste Kamer|ANP|NOS)$/u,
};

/** Words by which a name is a company’s or a club’s and nobody’s, at its beginning and at its end. */
export const COMPANY_FIRST =
  /^(?:Société|Banque|Crédit|Groupe|Radio|Télé|Agence|Banco|Banca|Olympique|IG|FC|SC|SV|VfB|VfL|TSV|TSG|FSV|SpVgg|Union|Eintracht|Borussia|Arminia|Dynamo|Alemannia)$/u;
export const COMPANY_LAST =
  /^(?:Autoroutes|Airlines|Airways|Télécoms?|Énergies?|Energies?|Assurances|Éditions|Productions|Studios|Motors|Group|Groupe|Holding|Bank|Consulting|Médias?|Media|TV|Télévision|Logistics|Immobilier)$/u;

/** Places whose name begins like somebody's. */
export const PLACES_LIKE_NAMES =
  /^(?:Abu Dhabi|Abu Simbel|Port Said|Madison Square Garden|Caroline du (?:Nord|Sud)|Virginie[- ]Occidentale|Carolina (?:del Norte|del Sur|do Norte|do Sul)|San (?:Francisco|Diego|Antonio|José)|Santa Monica|Saint Louis)$/u;

/** Makers and shops whose name is a lone word like a person's. */
export const MAKERS_ABROAD =
  /^(?:Bimota|Ducati|Aprilia|Yamaha|Kawasaki|Husqvarna|Vespa|Piaggio|Ali[Ee]xpress|Alibaba|Temu|Shein|Vinted|Zalando|Etsy|Ikea|IKEA|Decathlon|Carrefour|Leclerc|Mercadona|Inditex|Zara|Lidl|Haribo|Milka|Nutella|Ferrero|Barilla|Danone|Lactalis)$/u;
