import { remembered } from "../../../text/remembered.ts";

/** The noun that a phrase is about: "official" of "a senior government official in Norvik". */
export const headOf = remembered((words) => headPhrase(words).split(/\s+/).at(-1)?.toLowerCase() ?? "");

export const headPhrase = (words: string): string =>
  // "lawmakers | supporting the plan"
  (
    words
      .replace(SO_MADE, "$1")
      .split(
        /(?<=\p{Lower}{3})(?<!\b(?:those|these|is|was|are|were|been|of|for|in))\s(?=\p{Lower}+ing\s(?:the|an?|his|her|its|their|for|in|with)\s)/u,
      )[0]
      ?.split(
        /,?\s(?:for|of|at|from|in|with|who|like|dated|close|familiar|briefed|accused|charged|convicted|suspected|employed|injured|hired|contacted|reached|interviewed|surveyed|polled|displaced|affected|evacuated|on|to|that|near|inside|within|under|involved|contributing to|speaking|present|quoted|cited|released|issued|published|obtained|seen|posted|signed|shared|not|authorized|authorised|aware|based|stationed|assigned|living|working|standing|waiting|traveling|travelling|serving|attending|staying|reviewed|prepared|heard|read|(?:led|headed|chaired|run|owned|founded|backed|funded|commissioned|conducted) by|(?:compiled|collected|gathered|collated|conducted|analy[sz]ed|produced|provided|supplied|written|filed|presented|submitted|circulated|leaked|unveiled|recorded|carried out|drawn up|put together) (?:by|in|on|during|to|from|at|for|last|this|earlier)|by|about|via|across|behind|during)(?=\s|$)/u,
      )[0] ?? words
  ).trim();

/** "a | badly injured | sailor": what is done to one, before the noun. English. */
const SO_MADE = /^((?:[Aa]n?|[Tt]he|[Oo]ne)\s)\p{Lower}+ly\s\p{Lower}+(?:ed|en|wn)\s(?=\p{Lower})/u;
