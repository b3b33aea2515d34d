import { arabic } from "./arabic.ts";
import { bengali } from "./bengali.ts";
import { bulgarian } from "./bulgarian.ts";
import { catalan } from "./catalan.ts";
import { chinese } from "./chinese.ts";
import { croatian } from "./croatian.ts";
import { czech } from "./czech.ts";
import { danish } from "./danish.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { finnish } from "./finnish.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { greek } from "./greek.ts";
import { hebrew } from "./hebrew.ts";
import { hindi } from "./hindi.ts";
import { hungarian } from "./hungarian.ts";
import { icelandic } from "./icelandic.ts";
import { indonesian } from "./indonesian.ts";
import { italian } from "./italian.ts";
import { japanese } from "./japanese.ts";
import { korean } from "./korean.ts";
import { lithuanian } from "./lithuanian.ts";
import { norwegian } from "./norwegian.ts";
import { persian } from "./persian.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { romanian } from "./romanian.ts";
import { russian } from "./russian.ts";
import { slovak } from "./slovak.ts";
import { slovenian } from "./slovenian.ts";
import { spanish } from "./spanish.ts";
import { swedish } from "./swedish.ts";
import { turkish } from "./turkish.ts";
import type { Language } from "./types.ts";
import { ukrainian } from "./ukrainian.ts";
import { urdu } from "./urdu.ts";
import { vietnamese } from "./vietnamese.ts";

/** A new language is a file of its own and a line here. */
export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  polish,
  russian,
  ukrainian,
  greek,
  turkish,
  vietnamese,
  chinese,
  japanese,
  korean,
  arabic,
  hebrew,
  hindi,
  bengali,
  urdu,
  czech,
  slovak,
  hungarian,
  romanian,
  finnish,
  bulgarian,
  croatian,
  slovenian,
  catalan,
  indonesian,
  icelandic,
  lithuanian,
  persian,
];
