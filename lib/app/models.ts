// Pages of the extension may open no connection, not even to its own files, and nothing here may load a script later: the models are text in
// scripts that popup and background share.
import german from "../brief/actors/learned/model.de.bin.gz?url&inline";
import english from "../brief/actors/learned/model.en.bin.gz?url&inline";
import french from "../brief/actors/learned/model.fr.bin.gz?url&inline";

/** The models of the learned taggers by language: compressed files, written as `data:` addresses in base64. */
export const MODELS: ReadonlyMap<string, string> = new Map([
  ["de", german],
  ["en", english],
  ["fr", french],
]);
