import { type Calling, LEAD } from "./callingForm.ts";

/** An adjective of judgement, as it ends a clause: "te duur", "onacceptabel". */
const DUTCH_VERDICT =
  "(?:(?:veel\\s|nog\\s)?te\\s\\p{Lower}{3,}|\\p{Lower}{3,}(?:lijk|isch|loos|baar|waardig|abel)|onjuist|onterecht|schandalig|onverantwoord|overbodig|onnodig|belangrijk|terecht|verstandig|logisch|ongepast)(?=[.,;!]|\\s(?:en|maar|voor)\\s|$)";

/** "varnar för högre priser", "advarer mod flere brande", not "varnade för två år sedan" */
const warning = (verb: RegExp, of: string, ago: string): Calling => ({
  verb,
  behind: new RegExp(`^${LEAD}(?<said>${of}\\s(?!(?:\\S+\\s){1,2}${ago}(?!\\p{Alpha}))\\p{Alpha})`, "u"),
});

/** "uppmanar alla att spara", "opfordrer borgerne til at spare" */
const urging = (verb: RegExp, to: string): Calling => ({
  verb,
  behind: new RegExp(`^\\s(?<said>(?:[^,.;:”»"]{2,60}?\\s)?${to}\\s\\p{Lower})`, "u"),
});

/** What is turned down: "kritiken", "anklagerne", not "avvisade en man". */
const rejecting = (verb: RegExp): Calling => ({
  verb,
  behind:
    /^\s(?<said>(?:all\s|alle\s|alla\s)?(?:kriti[ck]+|anklage|anklagel|beskyld|beskyldning|påstå|påstand|uppgift|oplysning|opplysning|rykte)\p{Lower}*\s)/u,
});

/** What people warn of, plead for, call on others to do, turn down or judge, in languages whose verb stands second. */
export const NORTHERN_STANCES: Readonly<Record<string, readonly Calling[]>> = {
  nl: [
    { verb: /^pleit(?:te|ten|en)?$/u, behind: new RegExp(`^${LEAD}(?<said>(?:voor|tegen)\\s\\p{Alpha})`, "u") },
    {
      verb: /^waarschuw(?:t|de|en|den)$/u,
      behind: new RegExp(`^${LEAD}(?<said>voor\\s(?!het\\seerst|de\\s\\p{Lower}+\\s(?:keer|maal))\\p{Alpha})`, "u"),
    },
    // "riep inwoners op om water te besparen", "roept op tot kalmte"
    { verb: /^r(?:iep|oept|iepen|oepen)$/u, behind: /^\s(?<said>(?:[^,.;:“"]{2,60}?\s)?op\s(?:om|tot)\s)/u },
    {
      verb: /^(?:vindt|vinden|vond|vonden|noemt|noemen|noemde|noemden|acht|achten|achtte)$/u,
      isWhole: true,
      behind: new RegExp(
        `^${LEAD}(?<said>(?:het|de|dit|dat|die|deze|zo['’]n)\\s[^,.;:“"]{2,80}?\\s${DUTCH_VERDICT})`,
        "u",
      ),
    },
    {
      verb: /^(?:wijst|wees|wijzen|wezen)$/u,
      isWhole: true,
      behind: /^\s(?<said>[^,.;:“"]{3,80}?\svan\sde\shand)(?=[.,;!]|\sen\s|$)/u,
    },
    {
      verb: /^(?:spreekt|spreken|sprak|spraken)$/u,
      behind: /^\s(?<said>zich\s(?:[^,.;:“"]{2,40}?\s)?uit\s(?:voor|tegen)\s)/u,
    },
  ],
  sv: [
    warning(/^varna(?:r|de|t)$/u, "för", "sedan"),
    urging(/^uppmana(?:r|de|t)$/u, "att"),
    rejecting(/^(?:av|tillbaka)visa(?:r|de|t)$/u),
    { verb: /^(?:förespråka(?:r|de)|motsätter|motsatte)$/u, behind: /^\s(?<said>(?:sig\s)?\p{Lower}{2,}\s\p{Lower})/u },
  ],
  da: [
    warning(/^advar(?:er|ede|et)$/u, "(?:i)?mod", "siden"),
    urging(/^opfordr(?:er|ede|et)$/u, "til(?:\\sat)?"),
    rejecting(/^(?:af|tilbage)vis(?:er|te|t)$/u),
  ],
  nb: [
    warning(/^advar(?:er|te|t)$/u, "mot", "siden"),
    urging(/^oppfordr(?:er|et|a)$/u, "til(?:\\så)?"),
    rejecting(/^(?:av|tilbake)vis(?:er|te|t)$/u),
  ],
};
