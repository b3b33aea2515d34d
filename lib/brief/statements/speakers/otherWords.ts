import type { Actor } from "../../../types.ts";
import type { Grammar } from "../grammars/types.ts";
import { genderBy } from "./bearers.ts";
import type { Gender } from "./genders.ts";

/** What the bearers of offices are called by another word: the word, with its article, and the offices it may stand for. */
interface Word {
  readonly word: RegExp;
  readonly offices: RegExp;
}

/** By language. */
const WORDS: Readonly<Record<string, readonly Word[]>> = {
  de: [
    { word: /^(?:der|die) (?:Straf)?[Vv]erteidiger(?:in)?$/u, offices: /anw[aä]lt/iu },
    { word: /^(?:der|die) Rathauschef(?:in)?$/u, offices: /bürgermeister/iu },
    { word: /^(?:der|die) Regierungschef(?:in)?$/u, offices: /ministerpräsident|kanzler|premier|landeshaupt/iu },
    { word: /^(?:der|die) Ressortchef(?:in)?$/u, offices: /minister(?:in)?(?!präs)/iu },
    { word: /^(?:der|die) (?:Konzern|Firmen|Unternehmens)chef(?:in)?$/u, offices: /vorstand|geschäftsführer|ceo/iu },
    { word: /^(?:der|die) Manager(?:in)?$/u, offices: /vorst[aä]nd|geschäftsführer|ceo/iu },
    { word: /^(?:der|die) Jurist(?:in)?$/u, offices: /anw[aä]lt|richter/iu },
    { word: /^(?:der|die) Chirurg(?:in)?$|^(?:der|die) (?:Mediziner(?:in)?|Arzt|Ärztin)$/u, offices: /arzt|ärztin/iu },
  ],
  fr: [
    { word: /^l['’]avocate?$|^le conseil$/iu, offices: /^avocate?(?!-)/iu },
    {
      word: /^l['’](?:édile|élue?)(?:\s\p{Lower}+|\s(?:du|de\sla|des|de|d['’]|de\sl['’])\s?\p{Upper}[\p{Alpha}-]+)?$/u,
      offices:
        /^(?:ancienn?e?\s)?(?:maire|député|sénat|conseill|adjoint|eurodéputé|président\p{Lower}*\s(?:de\sla\srégion|du\sdépartement|du\sconseil))/iu,
    },
    {
      word: /^l[ae] (?:patron|patronne|dirigeant|dirigeante)$/iu,
      offices: /^(?:PDG|présidente?-dir|direct\p{Lower}+\sgénéral)/iu,
    },
    {
      word: /^l[ae] magistrate?$/iu,
      offices: /^(?:procureure?|juge|présidente? d[ue]\s|avocate? générale?|substitut)/iu,
    },
    { word: /^(?:le (?:technicien|coach)|l['’]entraîneur)$/iu, offices: /^(?:entraîneur|sélectionneur|coach)/iu },
    { word: /^l[ae] premi(?:er|ère) magistrate?$/iu, offices: /^maire/iu },
    { word: /^le chef du gouvernement$|^le premier ministre$/iu, offices: /^premi\p{Alpha}+ ministre/iu },
  ],
  es: [
    { word: /^(?:el|la) letrad[oa]$/iu, offices: /^abogad/iu },
    { word: /^(?:el|la) edil(?:a)?$/iu, offices: /^(?:concejal|alcald|edil|portavoz)/iu },
    {
      word: /^el (?:preparador|técnico|entrenador|míster)$/iu,
      offices: /^(?:entrenador|técnico|seleccionador|preparador)/iu,
    },
    { word: /^(?:el|la) (?:máxim[oa] )?mandatari[oa]$/iu, offices: /^(?:president|gobernador)/iu },
    { word: /^(?:el|la) regidora?$/iu, offices: /^alcald/iu },
    { word: /^(?:el|la) parlamentari[oa]$/iu, offices: /^(?:diputad|senador)/iu },
    { word: /^la exconsejera$|^el exconsejero$/iu, offices: /^consejer/iu },
    { word: /^la exministra$|^el exministro$/iu, offices: /^ministr/iu },
    { word: /^la exalcaldesa$|^el exalcalde$/iu, offices: /^alcald/iu },
  ],
  it: [
    { word: /^il legale$|^la legale$|^il difensore$/iu, offices: /^avvocat/iu },
    { word: /^(?:il|la) prim[oa] cittadin[oa]$/iu, offices: /^sindac/iu },
    { word: /^(?:l['’]|il |la )ex sindac[oa]$/iu, offices: /^(?:ex )?sindac[oa]/iu },
    { word: /^il (?:tecnico|mister|ct)$/iu, offices: /^(?:allenator|tecnico|commissario tecnico|ct)/iu },
    { word: /^il (?:numero uno|patron)(?:\s\p{Lower}+)?$/iu, offices: /^(?:president|amministrator|patron)/iu },
    { word: /^(?:il|la) pm$/iu, offices: /^(?:procurat|pm|sostitut|pubblic[oa] minister)/iu },
    { word: /^il magistrato$|^la magistrata$/iu, offices: /^(?:procurat|pm|giudice)/iu },
    { word: /^(?:il|la) parlamentare$/iu, offices: /^(?:deputat|senat)/iu },
  ],
  ru: [
    { word: /^глава государства$/iu, offices: /^президент/iu },
    { word: /^глава (?:правительства|кабмина)$/iu, offices: /^премьер/iu },
    { word: /^глава (?:ведомства|министерства)$/iu, offices: /^министр/iu },
    { word: /^(?:глава региона|глава области)$/iu, offices: /^губернатор/iu },
    { word: /^(?:градоначальник|глава города)$/iu, offices: /^мэр/iu },
  ],
  uk: [
    { word: /^глава держави$/iu, offices: /^президент/iu },
    { word: /^глава уряду$|^очільни(?:к|ця) уряду$/iu, offices: /^прем[’'ʼ]єр/iu },
    { word: /^(?:глава|очільни(?:к|ця)) (?:відомства|міністерства)$/iu, offices: /^міністр/iu },
  ],
  nl: [
    {
      word: /^de (?:bestuurder|topman|topvrouw)$/iu,
      offices: /(?:voorzitter|voorzitster|directeur|directrice|ceo)$/iu,
    },
    { word: /^de (?:oefenmeester|trainer|coach)$/iu, offices: /(?:trainer|coach)$/iu },
    { word: /^de (?:raadsman|raadsvrouw|jurist)$/iu, offices: /advocaa?te?$/iu },
    { word: /^de bewinds(?:man|vrouw|persoon)$/iu, offices: /(?:minister|staatssecretaris)$/iu },
  ],
  pl: [
    { word: /^(?:szef|szefowa) resortu$/iu, offices: /^minist/iu },
    { word: /^(?:szef|szefowa) rządu$/iu, offices: /^premier/iu },
    { word: /^głowa państwa$/iu, offices: /^prezydent/iu },
  ],
  pt: [
    { word: /^o chefe do [Gg]overno$|^a chefe do [Gg]overno$/u, offices: /^primeir[oa]-ministr/iu },
    { word: /^[oa] parlamentar$/iu, offices: /^(?:deputad|senador)/iu },
    { word: /^[oa] magistrad[oa]$/iu, offices: /^(?:juíza?|desembargador)/iu },
    { word: /^[oa] oficial$/iu, offices: /^(?:coronel|capitã|tenente|major|sargent|comandante)/iu },
    { word: /^[oa] governante$/iu, offices: /^(?:ministr|secretári|primeir)/iu },
    { word: /^[oa] autarca$/iu, offices: /^(?:president|prefeit)/iu },
    { word: /^o (?:técnico|treinador|comandante)$/iu, offices: /^(?:treinador|técnico|selecionador)/iu },
    { word: /^[oa] mandatári[oa]$/iu, offices: /^(?:president|governador)/iu },
  ],
};

/**
 * "Il legale", who is the lawyer named last: an office by another word for it, of the person nearby whom the article agrees with. Null for
 * other words, and where nobody nearby has such an office.
 *
 * @param near the actor named last nearby, of those that fit.
 */
export function calledOtherwise(
  words: string,
  near: (fits: (actor: Actor) => boolean) => Actor | null,
  genders: ReadonlyMap<string, Gender>,
  { code }: Grammar,
): Actor | null {
  const found = WORDS[code]?.find(
    ({ word }) =>
      word.test(lowFirst(words)) ||
      (!/^(?:de|ru|uk|pl)$/u.test(code) &&
        word.test(lowFirst(words).replace(/(?<=^[\p{Alpha}’']+\s\p{Alpha}+)\s\p{Lower}+$/u, ""))),
  );
  if (!found) return null;
  // In Italian "il legale" may be a woman.
  const gender = /^(?:it|ru|uk|pl)$/u.test(code) ? null : genderBy(words);
  return near(
    (actor) =>
      actor.kind === "person" &&
      (gender === null || (genders.get(actor.id) ?? gender) === gender) &&
      actor.roles.some(({ text }) => found.offices.test(text)),
  );
}

const lowFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
