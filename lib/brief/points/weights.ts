/**
 * Weights of a logistic regression on sentences that editors chose as key points (1), as good alternatives (0.5), or not at all (0).
 *
 * Learned by `npm run train -- points --data keys.train.jsonl.gz`.
 * Cross-validated on 168 articles, 6 folds: value 66.0, dangling 6.2 %.
 */
export const BIAS = -3.318;

// biome-ignore format: one line a feature, as the training writes them.
export const WEIGHTS: Readonly<Record<string, number>> = {
  "boilerplate": -2.850,
  "calendar": 0.149,
  "centrality-forward": 0.935,
  "centrality-backward": 0.451,
  "connective-opener": -0.219,
  "dangling-pronoun": -0.643,
  "early-sentence": 0.145,
  "exclamation": -0.997,
  "figures": 0.557,
  "first-person": 0.047,
  "first-sentence": -0.277,
  "frequency": -0.920,
  "half-quote": -0.645,
  "last-sentences": 0.157,
  "lead-overlap": 0.277,
  "leading-name": 0.094,
  "length": 1.422,
  "list-item": 0,
  "main-actors": 0.660,
  "nameless-definite": 0.685,
  "names": -0.130,
  "opening-quote": -0.734,
  "overlong-sentence": -0.163,
  "paragraph-opener": 0.438,
  "past-year": 0.184,
  "position": -1.547,
  "pronoun-opener": -0.880,
  "question": -2.078,
  "quoted": -0.393,
  "reciprocal-rank": 3.990,
  "saying": 0.025,
  "second-person": 0.135,
  "short-sentence": -2.083,
  "strangers": 0.209,
  "title-overlap": 0.950,
  "unfinished": -1.638,
  "within-quote": -1.186,
};
