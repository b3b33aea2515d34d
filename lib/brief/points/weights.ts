/**
 * Weights of a logistic regression on sentences that editors chose as key points (1), as good alternatives (0.5), or not at all (0).
 *
 * Learned by `npm run train -- points --data keys.train.jsonl.gz`.
 * Cross-validated on 168 articles, 6 folds: value 65.6, dangling 6.8 %.
 */
export const BIAS = -3.3181;

// biome-ignore format: one line a feature, as the training writes them.
export const WEIGHTS: Readonly<Record<string, number>> = {
  "boilerplate": -2.8500,
  "calendar": 0.1492,
  "centrality-forward": 0.9349,
  "centrality-backward": 0.4514,
  "connective-opener": -0.2190,
  "dangling-pronoun": -0.6425,
  "early-sentence": 0.1455,
  "exclamation": -0.9968,
  "figures": 0.5570,
  "first-person": 0.0468,
  "first-sentence": -0.2773,
  "frequency": -0.9196,
  "half-quote": -0.6452,
  "last-sentences": 0.1573,
  "lead-overlap": 0.2766,
  "leading-name": 0.0939,
  "length": 1.4216,
  "list-item": Math.LN2,
  "main-actors": 0.6600,
  "nameless-definite": 0.6846,
  "names": -0.1300,
  "opening-quote": -0.7342,
  "overlong-sentence": -0.1633,
  "paragraph-opener": 0.4383,
  "past-year": 0.1839,
  "position": -1.5467,
  "pronoun-opener": -0.8798,
  "question": -2.0778,
  "quoted": -0.3929,
  "reciprocal-rank": 3.9897,
  "saying": 0.0245,
  "second-person": 0.1354,
  "short-sentence": -2.0832,
  "strangers": 0.2086,
  "title-overlap": 0.9503,
  "unfinished": -1.6378,
  "within-quote": -1.1861,
};
