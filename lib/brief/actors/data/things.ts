/** Kinds of things, in lower case and singular: what is called by a name that stands right before one of them is no actor. */
const KINDS =
  // weapons, vehicles, machines
  "missile|rocket|tank|torpedo|drone|warhead|rifle|pistol|gun|howitzer|bomb|jet|fighter jet|warplane|helicopter|aircraft|airliner|plane|ferry|vessel|tanker|submarine|boat|yacht|car|truck|van|bus|tram|motorcycle|bike|scooter|satellite|spacecraft|capsule|probe|rover|telescope|engine|battery|chip|processor|phone|smartphone|handset|laptop|headset|camera|console|gadget|device|" +
  // programs and what is done with them
  "bot|chatbot|app|tool|feature|software|system|technology|browser|plug-in|plugin|extension|algorithm|model|footage|vendor|automation|platform|technologies|blockchain|cryptocurrency|currency|coin|token|stablecoin|wallet|" +
  // animals, plants, illnesses and cures
  "slug|snail|dog|cat|horse|cow|sheep|pig|bird|shark|whale|insect|beetle|spider|snake|frog|wolf|tree|flower|grape|mushroom|virus|bacterium|bacteria|variant|strain|disease|syndrome|fever|infection|vaccine|drug|pill|treatment|gene|protein|" +
  // food, clothes, goods
  "wine|beer|whisky|whiskey|vodka|gin|cocktail|cheese|bread|cake|burger|pizza|sauce|chocolate|sandwich|dress|shoe|sneaker|bag|handbag|perfume|sofa|lamp|toy|doll|ticket|coupon|voucher|trademark|patent|" +
  // works and events
  "film|movie|sitcom|novel|poem|song|album|musical|opera|painting|statue|sculpture|trilogy|sequel|franchise|concert|festival|parade|ceremony|award|medal|trophy|prize|ballot|futures|treaty|accord|" +
  // stretches of land and water
  "oil field|oilfield|gas field|reservoir|pipeline|reef|glacier|volcano|crater|canal|tunnel|motorway|highway|railway line|beach|valley";

/** " [ballistic] missiles" behind a name. In both patterns the repeated group is captured, for its cost (see `DOES`). */
export const THING_BEHIND = new RegExp(
  `^\\s(?:(\\p{Lower}[\\p{Alpha}-]+)\\s){0,1}?(?:${KINDS})(?:s|es)?(?![\\p{Alpha}-])`,
  "u",
);

/** "a new capability, ", "a game called ", "[what] Nordfast calls the " before a name. */
export const THING_BEFORE = new RegExp(
  `(?:\\b(?:an?|the|its|their|his|her|new|[\\p{Alpha}]+['’]s)\\s(?:(\\p{Lower}[\\p{Alpha}-]+)\\s){0,3}(?:${KINDS}|capability|program|programme|initiative|scheme|service|product|operation|project|game|series|book)(?:,|\\s(?:called|named|dubbed|known\\sas|titled))\\s(?:the\\s)?|\\bcalls?\\s(?:the\\s|its\\s)?)$`,
  "u",
);

/** Where people write to each other: who only writes there does not make the place an actor. */
export const PLATFORM =
  /^(?:X|Twitter|Facebook|Instagram|LinkedIn|TikTok|YouTube|WhatsApp|Telegram|Snapchat|Reddit|Threads|Bluesky|Truth Social|WeChat|Weibo|Pinterest|Substack|Discord|Mastodon|Twitch|Signal|Zoom)$/u;

/** Days that everybody keeps. */
export const HOLIDAY =
  /^(?:Christmas|New Year(?:['’]s)?|Easter|Halloween|Thanksgiving|Ramadan|Eid|Diwali|Hanukkah|Passover|Yom Kippur|Pentecost|Lent|(?:Good|Black)\sFriday|Boxing Day|Midsummer|Pride Month|(?:Valentine|Mother|Father|Saint\s\p{Alpha}+|St\.?\s\p{Alpha}+)['’]s Day)(?:\s(?:Eve|Day|Sunday|Monday))?$/u;

/** What is paid with. */
export const CURRENCY = /^(?:Bitcoins?|Ethereum|Ether|Dogecoin|Litecoin|Tether|Solana|Euros?|Sterling)$/u;

/** What streets are called. */
export const STREET = /\s(?:Street|Road|Avenue|Lane|Parade|Boulevard|Crescent|Terrace|Motorway|Highway)$/u;

/** What is signed, passed or printed: nobody acts in it. */
export const PAPER = /\s(?:Agreement|Treaty|Accords?|Pact|Act|Bill|Amendment|Index|Crossword)$/u;

/** What is won or played in, and is an actor only where it does something. */
export const CONTEST =
  /\s(?:League|Cup|Championships?|Trophy|Open|Olympics|Games|Prix|Bowl|Tournament|Series|Awards?|Prize|Festival)$/u;

/** Letters for a technology, an office or a measure, and speeches with a name, which are nobody. */
export const NO_ACTORS: ReadonlySet<string> = new Set([
  ..."AI CEO CFO COO CTO CMO CIO CISO MEC MECs POTUS FLOTUS MSM CCTV GPS DNA RNA VPN SMS PPE GDP GMT UTC NGO NGOs HIV AIDS PTSD ADHD AGM IPO ETF TV USB SUV SUVs FAQ VIP VIPs God Allah MD MS RD RDN PhD MBA MPH BSc MSc JD DDS Statehouse".split(
    " ",
  ),
  "Royal Highness",
  "Solar System",
  "Milky Way",
  "Air Force One",
  "Air Force Two",
  "Marine One",
  "Our Lady",
  "State of the Union",
  "State of the Nation",
]);

/** Winds that get a first name: "Storm Hedda". */
export const STORM = /^(?:(?:Tropical|Winter)\s)?(?:Storm|Hurricane|Cyclone|Typhoon)\s\p{Upper}\p{Lower}+$/u;

/** "her novel The [Glass Orchard]": a work. */
export const WORK_BEFORE =
  /(?<![\p{Alpha}-])(?:film|movie|novel|novella|album|memoir|play|sitcom|musical|opera|thriller|documentary|drama|series|song|single|book|poem|painting|podcast|game|bestseller|debut)[,:]?\s[“"‘]?The\s$/u;
