import type { Feature } from "../types.ts";
import { boilerplate } from "./boilerplate.ts";
import { centralityBackward, centralityForward } from "./centrality.ts";
import { connectiveOpener } from "./connectiveOpener.ts";
import { danglingPronoun } from "./danglingPronoun.ts";
import { exclamation } from "./exclamation.ts";
import { figures } from "./figures.ts";
import { firstPerson } from "./firstPerson.ts";
import { frequency } from "./frequency.ts";
import { halfQuote } from "./halfQuote.ts";
import { lastSentences } from "./lastSentences.ts";
import { leadingName } from "./leadingName.ts";
import { leadOverlap } from "./leadOverlap.ts";
import { length } from "./length.ts";
import { mainActors } from "./mainActors.ts";
import { namelessDefinite } from "./namelessDefinite.ts";
import { names } from "./names.ts";
import { openingQuote } from "./openingQuote.ts";
import { overlongSentence } from "./overlongSentence.ts";
import { paragraphOpener } from "./paragraphOpener.ts";
import { pastYear } from "./pastYear.ts";
import { position } from "./position.ts";
import { pronounOpener } from "./pronounOpener.ts";
import { question } from "./question.ts";
import { quoted } from "./quoted.ts";
import { reciprocalRank } from "./reciprocalRank.ts";
import { secondPerson } from "./secondPerson.ts";
import { shortSentence } from "./shortSentence.ts";
import { strangers } from "./strangers.ts";
import { titleOverlap } from "./titleOverlap.ts";
import { unfinished } from "./unfinished.ts";
import { withinQuote } from "./withinQuote.ts";

/** A new feature is a file of its own and a line here; then the weights are learned again. */
export const FEATURES: readonly Feature[] = [
  boilerplate,
  centralityForward,
  centralityBackward,
  connectiveOpener,
  danglingPronoun,
  exclamation,
  figures,
  firstPerson,
  frequency,
  halfQuote,
  lastSentences,
  leadOverlap,
  leadingName,
  length,
  mainActors,
  namelessDefinite,
  names,
  openingQuote,
  overlongSentence,
  paragraphOpener,
  pastYear,
  position,
  pronounOpener,
  question,
  quoted,
  reciprocalRank,
  secondPerson,
  shortSentence,
  strangers,
  titleOverlap,
  unfinished,
  withinQuote,
];
