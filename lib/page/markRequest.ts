import type { PlaceInText } from "./locate.ts";

export interface MarkRequest {
  readonly places: readonly PlaceInText[];
  /** Index of the place to scroll to. */
  readonly focus: number;
}

/** The request that was left for the script in its own world, taken away so that nothing stays in the page. */
export function takeMarkRequest(world: object & { nutgrafMark?: MarkRequest }): MarkRequest {
  const request = world.nutgrafMark ?? { places: [], focus: 0 };
  delete world.nutgrafMark;
  return request;
}
