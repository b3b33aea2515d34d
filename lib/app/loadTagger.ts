import { learnedTagger } from "../brief/actors/learned/learned.ts";
import { decodeModel } from "../brief/actors/learned/model.ts";
import { rules } from "../brief/actors/names/rules.ts";
import type { Tagger } from "../brief/actors/types.ts";
import { MODELS } from "./models.ts";

const loading = new Map<string, Promise<Tagger>>();

/** The tagger of a language by its code, unpacked when it is first asked for; the rules for a language that none was learned for. */
export function loadTagger(language: string): Promise<Tagger> {
  const model = MODELS.get(language);
  if (model === undefined) return Promise.resolve(rules);
  const known = loading.get(language);
  if (known) return known;
  const tagger = unpack(model).then((bytes) => learnedTagger(language, decodeModel(bytes)));
  loading.set(language, tagger);
  return tagger;
}

/** Unpacks the tagger that is most likely to be asked for, that of the browser's language or else the English one, while the page is read. */
export function expectTagger(): void {
  const own = navigator.language.toLowerCase().split("-")[0] ?? "";
  // Whoever needs it asks for the same promise, and hears of the error.
  loadTagger(MODELS.has(own) ? own : "en").catch(() => {});
}

/** The bytes of a compressed file that is written as a `data:` address in base64. */
async function unpack(address: string): Promise<Uint8Array> {
  const letters = atob(address.slice(address.indexOf(",") + 1));
  // `Uint8Array.from` with the letters takes ten times as long, while the popup waits.
  const packed = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) packed[at] = letters.charCodeAt(at);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
