/**
 * Weights of a logistic regression on sentences that editors chose as key points (1), as good alternatives (0.5), or not at all (0).
 *
 * Learned by `npm run train -- points --data keys.train.jsonl.gz`.
 * Cross-validated on 168 articles, 6 folds: value 65.5, dangling 7.0 %.
 */
export const BIAS = -3.301;

// biome-ignore format: one line a feature, as the training writes them.
export const WEIGHTS: Readonly<Record<string, number>> = {
  "boilerplate": -2.967,
  "centrality-forward": 0.942,
  "centrality-backward": 0.417,
  "connective-opener": -0.229,
  "dangling-pronoun": -0.612,
  "exclamation": -0.972,
  "figures": 0.597,
  "first-person": 0.113,
  "frequency": -0.894,
  "half-quote": -0.569,
  "last-sentences": 0.184,
  "lead-overlap": 0.291,
  "leading-name": 0.078,
  "length": 1.418,
  "main-actors": 0.68,
  "nameless-definite": 0.699,
  "names": -0.138,
  "opening-quote": -0.734,
  "overlong-sentence": -0.153,
  "paragraph-opener": 0.453,
  "past-year": 0.314,
  "position": -1.496,
  "pronoun-opener": -0.909,
  "question": -2.118,
  "quoted": -0.343,
  "reciprocal-rank": 3.956,
  "second-person": 0.117,
  "short-sentence": -2.295,
  "strangers": 0.212,
  "title-overlap": 0.948,
  "unfinished": -1.733,
  "within-quote": -1.161,
};
