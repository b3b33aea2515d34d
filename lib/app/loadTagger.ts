import { learnedTagger } from "../brief/actors/learned/learned.ts";
// Pages of the extension may open no connection, not even to its own files: the model is text in a script that popup and background share.
import model from "../brief/actors/learned/model.bin.gz?url&inline";
import { decodeModel } from "../brief/actors/learned/model.ts";
import type { Tagger } from "../brief/actors/types.ts";

let loading: Promise<Tagger> | undefined;

/** The English tagger, unpacked when it is first asked for. */
export function loadTagger(): Promise<Tagger> {
  loading ??= unpack(model).then((bytes) => learnedTagger(decodeModel(bytes)));
  return loading;
}

/** The bytes of a compressed file that is written as a `data:` address in base64. */
async function unpack(address: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
