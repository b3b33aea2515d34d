/** A quote and what stands around it, so that the second of two equal sentences can be told from the first. */
export interface PlaceInText {
  readonly text: string;
  /** Up to some 60 characters of the same block before and after the quote; empty at its edges. */
  readonly before: string;
  readonly after: string;
}

/** The range of the live page that shows the quote, or null when it is no longer there. */
export function locate(_page: Document, _place: PlaceInText): Range | null {
  return null;
}
