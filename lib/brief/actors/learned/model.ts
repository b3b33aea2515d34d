import { LABELS } from "./labels.ts";
import type { WordClasses } from "./wordClasses.ts";

/** Weights of a linear-chain model. Scores are whole numbers, sums of weights: the same on every machine. */
export interface Model {
  /** A power of two: the last bits of a feature's hash are its bucket. */
  readonly buckets: number;
  /** One weight a bucket and label. */
  readonly weights: Int8Array;
  /** One weight for each pair of labels, the earlier one first. */
  readonly transitions: Int16Array;
  /** How many points of score make a factor of e in probability. */
  readonly unit: number;
  readonly classes: WordClasses;
  /** Hash of the features of a sample sentence: a model is of use only with the features it was trained on. */
  readonly print: number;
}

/** "NGTM" */
const MAGIC = 0x4e47544d;
const VERSION = 1;
/** magic 4, version 1, bits of a bucket 1, labels 1, unit 1, print 4, words 4, wide classes 2 bytes. */
const HEAD = 18;
/** A gap between keys takes one byte, or this one and three more. */
const LONG_GAP = 255;

/** The file of a model, to be compressed: weights stand label by label, because zeros then stand together. */
export function encodeModel({ buckets, weights, transitions, unit, classes, print }: Model): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number, size: number) => {
    for (let byte = size - 1; byte >= 0; byte--) bytes.push((value >>> (8 * byte)) & 255);
  };
  put(MAGIC, 4);
  put(VERSION, 1);
  put(Math.log2(buckets), 1);
  put(LABELS, 1);
  put(unit, 1);
  put(print, 4);
  put(classes.keys.length, 4);
  put(classes.coarse.length, 2);
  let last = 0;
  for (const key of classes.keys) {
    if (key - last < LONG_GAP) put(key - last, 1);
    else {
      put(LONG_GAP, 1);
      put(key - last, 3);
    }
    last = key;
  }
  for (const fine of classes.fine) put(fine & 255, 1);
  for (let at = 0; at < classes.fine.length; at += 8) {
    let bits = 0;
    for (let bit = 0; bit < 8; bit++) bits |= ((classes.fine[at + bit] ?? 0) >>> 8) << bit;
    put(bits, 1);
  }
  for (const coarse of classes.coarse) put(coarse, 1);
  for (const weight of transitions) put(weight, 2);
  for (let label = 0; label < LABELS; label++) {
    for (let bucket = 0; bucket < buckets; bucket++) put(weights[bucket * LABELS + label] ?? 0, 1);
  }
  return Uint8Array.from(bytes);
}

/** The model of a file. Throws when the bytes are something else: they come with the code, so that would be a bug. */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isModel =
    bytes.length > HEAD && view.getUint32(0) === MAGIC && view.getUint8(4) === VERSION && view.getUint8(6) === LABELS;
  if (!isModel) throw new Error("The tagger's file is not a model");
  const buckets = 2 ** view.getUint8(5);
  const words = view.getUint32(12);
  const wide = view.getUint16(16);
  let at = HEAD;
  const keys = new Uint32Array(words);
  let last = 0;
  for (let word = 0; word < words; word++) {
    let gap = bytes[at++] as number;
    if (gap === LONG_GAP) {
      gap = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
      at += 3;
    }
    last += gap;
    keys[word] = last;
  }
  const fine = new Uint16Array(words);
  for (let word = 0; word < words; word++)
    fine[word] =
      (bytes[at + word] as number) | ((((bytes[at + words + (word >>> 3)] as number) >>> (word & 7)) & 1) << 8);
  at += words + Math.ceil(words / 8);
  const coarse = bytes.slice(at, at + wide);
  at += wide;
  const transitions = new Int16Array(LABELS * LABELS);
  for (let pair = 0; pair < transitions.length; pair++) transitions[pair] = view.getInt16(at + 2 * pair);
  at += 2 * transitions.length;
  if (bytes.length !== at + buckets * LABELS) throw new Error("The tagger's file is cut off");
  const weights = new Int8Array(buckets * LABELS);
  for (let label = 0; label < LABELS; label++) {
    const column = at + label * buckets;
    for (let bucket = 0; bucket < buckets; bucket++) weights[bucket * LABELS + label] = view.getInt8(column + bucket);
  }
  return {
    buckets,
    weights,
    transitions,
    unit: view.getUint8(7),
    classes: { keys, fine, coarse },
    print: view.getInt32(8),
  };
}
