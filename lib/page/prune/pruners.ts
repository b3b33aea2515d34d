import { aboutCompany } from "./aboutCompany.ts";
import { asks } from "./asks.ts";
import { authorBox } from "./authorBox.ts";
import { byline } from "./byline.ts";
import { comments } from "./comments.ts";
import { credits } from "./credits.ts";
import { figures } from "./figures.ts";
import { labels } from "./labels.ts";
import { links } from "./links.ts";
import { oddLines } from "./oddLines.ts";
import { repeatedText } from "./repeatedText.ts";
import { repeatedTitle } from "./repeatedTitle.ts";
import { tellingNames } from "./tellingNames.ts";
import type { Pruner } from "./types.ts";

/** Structure first, words second. */
export const PRUNERS: readonly Pruner[] = [
  figures,
  tellingNames,
  links,
  comments,
  repeatedTitle,
  repeatedText,
  byline,
  authorBox,
  credits,
  asks,
  aboutCompany,
  labels,
  oddLines,
];
