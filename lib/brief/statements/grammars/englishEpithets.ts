import { wordSet } from "../../../text/languages/types.ts";

/** What somebody is called by who has just been told of: "the singer", "the historian". */
export const EPITHETS = wordSet(`
    expert specialist fan star actor actress singer songwriter musician rapper author writer novelist artist painter filmmaker athlete player footballer
    striker goalkeeper midfielder defender winger batsman bowler spinner quarterback linebacker champion skipper rider climber sprinter jockey boxer golfer guitarist drummer frontman comedian chef presenter international swimmer runner cyclist billionaire millionaire entrepreneur businessman businesswoman
    mum mom dad grandmother grandfather pensioner teenager traveller traveler veteran academic scholar economist historian biologist
    victim survivor complainant physicist chemist engineer researcher professor politician lawmaker republican democrat
    native seed scorer youngster rookie newcomer debutant broadcaster podcaster blogger influencer youtuber playwright filmmaker
  `);
