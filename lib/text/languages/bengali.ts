import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const bengali: Language = {
  code: "bn",
  abbreviations: wordSet("ড ডা মো মোহা অধ্যা ইঞ্জি"),
  closingAbbreviations: NOTHING,
  numberAbbreviations: NOTHING,
  sentenceOpeners: wordSet("এই এক এ তবে গত"),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    ও এবং এই যে না করে থেকে করা হয় হয়েছে জন্য তার তিনি একটি সঙ্গে সাথে এ এর কে তা কি কিন্তু আর হয়ে নিয়ে পর পরে মধ্যে বলে বলেন করেন
    করেছেন ছিল ছিলেন আছে হবে তাদের তাঁর তাঁদের যা এক দুই কোনো কিছু সে তারা আমি আমরা আমাদের অনেক আগে এখন সব যদি তবে দিয়ে পর্যন্ত ওই
    সেই যায় হচ্ছে ছাড়া বা মতো গত জানান বিভিন্ন নেই যারা এমন কাছে হলে করতে দিকে
  `),
  pronounOpeners: wordSet(`
    তিনি তারা তাঁরা সে তার তাঁর তাদের তাঁদের এটি এটা এ এতে এর এসব এগুলো সেটি সেখানে এখানে ওই সেই উভয় দুজনই
  `),
  pronouns: wordSet("তিনি তারা তাঁরা সে তার তাঁর তাদের তাঁদের তাকে তাঁকে"),
  continuations: wordSet("আরও আরো অন্য অন্যান্য একই পরে আগে তবে আবার সেখানে তখন এখনো এছাড়া"),
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: wordSet(`
    কিন্তু এবং তবে এছাড়া এ_ছাড়া তাই পরে এরপর তারপর অথবা আবার অন্যদিকে এদিকে ফলে যদিও তা_সত্ত্বেও
  `),
  firstPerson: wordSet("আমি আমরা আমাকে আমাদের আমার"),
  sayingVerbs: wordSet("বলেন বলেছেন বললেন জানান জানিয়েছেন জানালেন বলছেন লিখেছেন জানায় উল্লেখ দাবি"),
  calendarWords: wordSet(`
    জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার
    শুক্রবার শনিবার রবিবার গতকাল আজ আগামীকাল
  `),
  background: /(?:গত (?:বছর|মাসে|মাস|সপ্তাহে|সপ্তাহ)|[\p{Alpha}\p{M}\d]+ (?:বছর|মাস) আগে|(?:১৯|২০)[০-৯][০-৯] সালে)/iu,
  boilerplate: /(?:আরও পড়ুন|আরো পড়ুন|বিস্তারিত পড়ুন|সাবস্ক্রাইব|এখানে ক্লিক|সর্বস্বত্ব|শেয়ার করুন|ছবি:)/i,
  decimalMark: ".",
  numerals: inOrder("এক দুই|দুজন তিন চার পাঁচ ছয় সাত আট নয় দশ"),
  magnitudes: wordValues("শত=2 শ=2 হাজার=3 লাখ=5 লক্ষ=5 মিলিয়ন=6 কোটি=7 বিলিয়ন=9 হাজার_কোটি=10 লাখ_কোটি=12"),
  percentWords: wordSet("শতাংশ ভাগ"),
  currencies: wordSet("টাকা ডলার ইউরো রুপি পাউন্ড"),
  months: inOrder("জানুয়ারি|জানুয়ারির ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর"),
  weekdays: inOrder("সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার|রোববার"),
  relativeDays: wordValues("গতকাল=-1 আজ=0 আগামীকাল=1"),
  futureWords: wordSet("আগামী"),
  pastWords: wordSet("গত"),
};
