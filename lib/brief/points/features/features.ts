import type { Feature } from "../types.ts";
import { actorOpens } from "./actorOpens.ts";
import { addressed } from "./addressed.ts";
import { announces } from "./announces.ts";
import { articleLength } from "./articleLength.ts";
import { aside } from "./aside.ts";
import { background } from "./background.ts";
import { bestActor } from "./bestActor.ts";
import { boilerplate } from "./boilerplate.ts";
import { boilerplateParagraph } from "./boilerplateParagraph.ts";
import { bracketOpener } from "./bracketOpener.ts";
import { bystander } from "./bystander.ts";
import { calendarWord } from "./calendarWord.ts";
import { caption } from "./caption.ts";
import { centralityBackward, centralityForward } from "./centrality.ts";
import { connectiveOpener } from "./connectiveOpener.ts";
import { continuations } from "./continuations.ts";
import { danglingPronoun } from "./danglingPronoun.ts";
import { demonstratives } from "./demonstratives.ts";
import { earlyPronoun } from "./earlyPronoun.ts";
import { exclamation } from "./exclamation.ts";
import { figures } from "./figures.ts";
import { firstPerson } from "./firstPerson.ts";
import { frequency } from "./frequency.ts";
import { halfQuote } from "./halfQuote.ts";
import { hanging } from "./hanging.ts";
import { interviewer } from "./interviewer.ts";
import { introduces } from "./introduces.ts";
import { label } from "./label.ts";
import { lastSentences } from "./lastSentences.ts";
import { lateSubject } from "./lateSubject.ts";
import { leadActors } from "./leadActors.ts";
import { leadingName } from "./leadingName.ts";
import { leadOverlap } from "./leadOverlap.ts";
import { leansNext } from "./leansNext.ts";
import { length } from "./length.ts";
import { listing } from "./listing.ts";
import { mainActors } from "./mainActors.ts";
import { namelessDefinite } from "./namelessDefinite.ts";
import { namelessPlace } from "./namelessPlace.ts";
import { names } from "./names.ts";
import { givenWords, newWords } from "./newWords.ts";
import { numbers } from "./numbers.ts";
import { openingQuote } from "./openingQuote.ts";
import { openPronouns } from "./openPronouns.ts";
import { overlongSentence } from "./overlongSentence.ts";
import { paragraphOpener } from "./paragraphOpener.ts";
import { pastYear } from "./pastYear.ts";
import { place } from "./place.ts";
import { placeInParagraph } from "./placeInParagraph.ts";
import { position } from "./position.ts";
import { praise } from "./praise.ts";
import { presentTense } from "./presentTense.ts";
import { previousLength } from "./previousLength.ts";
import { pronounOpener } from "./pronounOpener.ts";
import { pronounSpeaker } from "./pronounSpeaker.ts";
import { question } from "./question.ts";
import { quoted } from "./quoted.ts";
import { quoteNext } from "./quoteNext.ts";
import { reciprocalRank } from "./reciprocalRank.ts";
import { recurringWords } from "./recurringWords.ts";
import { repeatsPrevious } from "./repeatsPrevious.ts";
import { secondPerson } from "./secondPerson.ts";
import { setUp } from "./setUp.ts";
import { shortDefinite } from "./shortDefinite.ts";
import { shortSentence } from "./shortSentence.ts";
import { standInNoun } from "./standInNoun.ts";
import { strangers } from "./strangers.ts";
import { teaser } from "./teaser.ts";
import { timeLink } from "./timeLink.ts";
import { titleOverlap } from "./titleOverlap.ts";
import { titleWeight } from "./titleWeight.ts";
import { topicWords } from "./topicWords.ts";
import { unattributed } from "./unattributed.ts";
import { unexplainedNames } from "./unexplainedNames.ts";
import { unfinished } from "./unfinished.ts";
import { withinQuote } from "./withinQuote.ts";

/** A new feature is a file of its own and a line here; then the weights are learned again. */
export const LEARNED: readonly Feature[] = [
  actorOpens,
  announces,
  articleLength,
  aside,
  background,
  bestActor,
  boilerplate,
  boilerplateParagraph,
  bracketOpener,
  bystander,
  calendarWord,
  caption,
  centralityForward,
  centralityBackward,
  connectiveOpener,
  continuations,
  danglingPronoun,
  demonstratives,
  earlyPronoun,
  exclamation,
  figures,
  firstPerson,
  frequency,
  halfQuote,
  interviewer,
  introduces,
  lastSentences,
  leadActors,
  leadingName,
  leadOverlap,
  leansNext,
  length,
  listing,
  mainActors,
  namelessDefinite,
  namelessPlace,
  names,
  newWords,
  givenWords,
  numbers,
  openingQuote,
  openPronouns,
  overlongSentence,
  paragraphOpener,
  pastYear,
  place,
  placeInParagraph,
  position,
  praise,
  presentTense,
  previousLength,
  pronounOpener,
  pronounSpeaker,
  question,
  quoted,
  quoteNext,
  reciprocalRank,
  recurringWords,
  repeatsPrevious,
  secondPerson,
  shortDefinite,
  shortSentence,
  standInNoun,
  strangers,
  timeLink,
  titleOverlap,
  titleWeight,
  topicWords,
  unexplainedNames,
  unfinished,
  withinQuote,
];

/** Those, and what bars a sentence and is too rare for weights to be learned from it. */
export const FEATURES: readonly Feature[] = [
  ...LEARNED,
  addressed,
  hanging,
  label,
  lateSubject,
  setUp,
  teaser,
  unattributed,
];
