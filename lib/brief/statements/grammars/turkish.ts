import { wordSet } from "../../../text/languages/types.ts";
import { grammarFrom } from "./grammarFrom.ts";

/** What is said stands before its verb: "Lind, köprünün güvenli olduğunu söyledi." */
export const turkish = grammarFrom({
  code: "tr",
  verbs: wordSet(`
    dedi dediler diyor diyorlar diyen söyledi söylediler söyledi söylüyor belirtti belirttiler açıkladı açıkladılar duyurdu duyurdular bildirdi bildirdiler
    ifade_etti vurguladı vurguladılar kaydetti kaydettiler aktardı aktardılar anlattı anlattılar savundu savundular ekledi eklediler uyardı uyardılar
    doğruladı hatırlattı hatırlattılar düşünüyor düşünüyorlar bildiriyor vurguluyor belirtiyor açıklıyor savunuyor müjdeledi ediyor ediyorlar getiriyor getiriyorlar
    yazdı konuştu öne_sürdü iddia_etti etti sürdü yanıtladı kullandı kullanıldı getirdi getirdiler denildi ettiler sürdüler çekti çektiler çizdi çizdiler bulundu bulundular yaptı yaptılar verdi verdiler
    gösterdi gösterdiler düştü paylaştı paylaştılar sordu seslendi bildirildi belirtildi kaydedildi vurgulandı açıklandı duyuruldu aktarıldı edildi yineledi yinelediler tekrarladı özetledi cevapladı inanıyor umuyor`),
  that: wordSet("ki"),
  verbLast: true,
  nominal: /(?:[ıiuü]n[ıiuü]|[ıiuü]ğ[ıiuü]n[ıiuü]|ler[ıi]n[ıi]|lar[ıi]n[ıi]|diye)$/u,
  accordingAfter: wordSet("göre"),
  // "iddiaya göre", "bize göre"
  notSources: /^(?:[İi]ddia(?:ya|lara)|[Bb](?:ize|ana|una)|[Şş]una|[Oo]na|[Dd]uruma|[Oo]laya|[Aa]nlaşmaya|[Pp]lana)$/u,
  and: ["ve", "ile"],
  denials: wordSet("değil"),
  betweenSubjectAndVerb: wordSet("diye de da şunları ise ayrıca şöyle ifade iddia öne ifadesini ifadelerini"),
  auxiliaries: wordSet("var yok oldu olduğu olacak edildi"),
  notInSubject: wordSet("ve ama fakat çünkü ki oldu edildi"),
  clauseOpeners: wordSet("ve veya ama fakat ancak çünkü ki"),
  prepositions: wordSet("bugün dün"),
  adverbs: wordSet("dün bugün ayrıca ise pazartesi salı çarşamba perşembe cuma"),
  personPronouns: wordSet("o"),
  groupPronouns: wordSet("onlar"),
  determiners: wordSet("bir bu şu bazı birkaç"),
  speaking: wordSet("bazıları birçoğu diğerleri"),
  sourceFirst: true,
  sourceNouns: wordSet(`
    polis polise kaynak kaynaklar kaynaklara yetkili yetkililer yetkililere yetkilisi sözcü sözcüsü bakanlık bakanlığı bakanlığa hükümet görgü tanık tanıklar tanıklara
    uzman uzmanlar uzmanlara savcılık savcılığı şirket sendika avukat avukatı doktorlar araştırmacılar gazete rapor rapora parti muhalefet mahkeme aile
    diplomatlar vatandaşlar sakinler valilik valiliği
  `),
  anonymous:
    "(?:(?:isminin|adının|kimliğinin) (?:açıklanmasını|yazılmasını|verilmesini) istemeyen|(?:isminin|adının|kimliğinin) (?:gizli (?:kalması|tutulması)|açıklanmaması) (?:şartıyla|kaydıyla|koşuluyla)|(?:ismini|adını) (?:vermek|açıklamak) istemeyen)",
});
