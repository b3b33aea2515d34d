import { isCaption } from "../caption.ts";
import type { Feature } from "../types.ts";

/** A caption that lost its picture: "Ida Brandt celebrates after winning her first race." */
export const caption: Feature = {
  name: "caption",
  prepare: (context) => (index) => (isCaption(context, index) ? 1 : 0),
};
