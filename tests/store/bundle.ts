import { build } from "vite";

/**
 * A module of the store, or of what is tested with it, as one script for a page of the extension: the store's own code on the real
 * database of a real browser. `globalThis[name]` is the module's exports.
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: false, target: "esnext", lib: { entry, formats: ["iife"], name } },
  });
  const [chunk] = (Array.isArray(output) ? output : [output]).flatMap((built) =>
    "output" in built ? built.output : [],
  );
  if (chunk?.type !== "chunk") throw new Error(`${entry} could not be bundled`);
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
}
