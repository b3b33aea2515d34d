import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const hindi: Language = {
  code: "hi",
  abbreviations: wordSet("डॉ प्रो श्री सं ई ए.पी.जे"),
  closingAbbreviations: NOTHING,
  numberAbbreviations: NOTHING,
  sentenceOpeners: wordSet("इस एक और इन भारत जब"),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    के का की को में है और से ने हैं पर इस कि यह भी एक नहीं हो था थी थे तो कर जो लिए कहा वह उन किया गया गई गए साथ ही अपने अपनी अपना इन
    उस रहे रहा रही बाद जा तक कुछ दिया करने वे हुए हुई हुआ होने या जब अब बहुत कोई वाले वाली वाला इसके उनके उनकी उनका उन्होंने उसके उसकी
    इसकी लेकिन दो ये मैं हम आप क्या क्यों किसी कई ऐसे सभी बीच करते करता अगर फिर जैसे होता
  `),
  pronounOpeners: wordSet(`
    वह वे यह ये उन्होंने उसने उनके उनकी उनका उसके उसकी उसका इसके इसकी इसका इस इन उस उन इसमें उनमें ऐसे ऐसा ऐसी दोनों
  `),
  pronouns: wordSet("वह वे उन्होंने उसने उनके उनकी उनका उसके उसकी उसका उन्हें उसे"),
  continuations: wordSet("भी अन्य दूसरे दूसरी वही बाद पहले फिर हालांकि इसलिए वहां तब अभी साथ दोबारा"),
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: wordSet(`
    लेकिन और या हालांकि इसलिए फिर तब इसके_अलावा इसके_बाद वहीं मगर जबकि बल्कि दूसरी_ओर साथ_ही इस_बीच किंतु परंतु
  `),
  firstPerson: wordSet("मैं हम मुझे हमें मेरा मेरी मेरे हमारा हमारी हमारे मैंने हमने"),
  sayingVerbs: wordSet("कहा बताया बोले बोला बोलीं कहते कहती पूछा जोड़ा लिखा कहना बताते चेताया"),
  calendarWords: wordSet(`
    जनवरी फ़रवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर अक्तूबर नवंबर दिसंबर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार
    शनिवार रविवार आज कल
  `),
  background:
    /(?:पिछले (?:साल|वर्ष|महीने|हफ्ते|सप्ताह)|[\p{Alpha}\p{M}\d]+ (?:साल|वर्ष|महीने) पहले|(?:साल|वर्ष|सन) (?:19|20)\d\d)/iu,
  boilerplate: /(?:यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|सब्सक्राइब|यहां क्लिक|सर्वाधिकार|शेयर करें|फॉलो करें)/i,
  decimalMark: ".",
  numerals: inOrder("एक दो तीन चार पांच|पाँच छह|छः सात आठ नौ दस"),
  magnitudes: wordValues("सौ=2 हजार=3 हज़ार=3 लाख=5 मिलियन=6 करोड़=7 अरब=9"),
  percentWords: wordSet("फीसदी प्रतिशत फ़ीसदी"),
  currencies: wordSet("रुपये रुपए रुपया डॉलर यूरो पाउंड येन युआन"),
  months: inOrder("जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर|अक्तूबर नवंबर दिसंबर"),
  weekdays: inOrder("सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार"),
  relativeDays: wordValues("आज=0"),
  futureWords: wordSet("अगले आगामी होगा होगी होंगे"),
  pastWords: wordSet("पिछले बीते"),
};
