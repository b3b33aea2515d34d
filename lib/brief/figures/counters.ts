import type { Language } from "../../text/languages/types.ts";

/** What counts people and things where it stands on the number itself, and no part of another word: "1500명을", "100여 곳", "3000人余り". */
const COUNTERS: Readonly<Record<string, RegExp>> = {
  ko: /^(?:여\s?)?(?:명|곳|건|척|채|개(?:국|사|교|소)?|가구|마리|그루|권|편)(?=[이가을를은는의에과와도씩]|으로|부터|까지|보다|만(?!\p{Alpha})|\P{Alpha}|$)/u,
  ja: /^[人名社件台隻戸校店棟頭匹本枚](?=[余あ]|導入|死亡|負傷|重傷|軽傷|逮捕|けが|以[上下内]|増|減)/u,
  zh: /^(?:[位名家](?![数數])|人(?=死|失踪|失蹤|受|遇|被|获|獲|重|轻|輕)|[条條](?![件约約])|[座辆輛台艘架套所])/u,
};

/** The length of a counter right behind a number, or 0. */
export const counterLength = (behind: string, { code }: Language): number =>
  COUNTERS[code]?.exec(behind)?.[0].length ?? 0;

/** "2000人", "2000명": behind a counter's number no year is meant. */
const COUNTED = /^(?:[人名社件台位家]|여?\s?(?:명|곳|건|가구)|個|个)/u;
export const hasCounter = (behind: string): boolean => COUNTED.test(behind);
