import { dossierMarkdown } from "../export/dossier.ts";
import { plainName } from "../export/lists/fileName.ts";
import type { ListPlace } from "../listTypes.ts";
import { downloadFile } from "../platform/download.ts";
import { succeed } from "../result.ts";
import { actorKeyOf, getActor, listActors, mergeActors, splitActor } from "../store/actors.ts";
import { onChange } from "../store/changes.ts";
import { EVERYTHING, listBriefs } from "../store/page.ts";
import { addressOfQuote } from "../text/textFragment.ts";
import { makeDossier } from "../view/dossier.ts";
import { catchBugs } from "./catchBugs.ts";

/** A dossier is made of the newest briefs, that many: the page stays quick for whoever is in thousands. */
const BRIEFS = 300;

/** Everything the page of actors can do, on the real browser. */
export const actorsActions = {
  actors: (prefix: string, count: number, after: ListPlace | null) => catchBugs(() => listActors(prefix, count, after)),
  dossier: (key: string) =>
    catchBugs(async () => {
      const actor = await getActor(key);
      if (!actor.ok || !actor.value) return actor.ok ? succeed(null) : actor;
      const page = await listBriefs({ ...EVERYTHING, actor: actor.value.key }, BRIEFS);
      if (!page.ok) return page;
      const keys = new Set([actor.value.key, ...actor.value.merged.map((merged) => merged.key)]);
      const { briefs } = page.value;
      return succeed({ actor: actor.value, dossier: makeDossier(briefs, keys, actorKeyOf), read: briefs.length });
    }),
  merge: (fromKey: string, intoKey: string) => catchBugs(() => mergeActors(fromKey, intoKey)),
  split: (key: string) => catchBugs(() => splitActor(key)),
  asMarkdown: dossierMarkdown,
  copy: (text: string) => navigator.clipboard.writeText(text),
  download: (text: string, name: string) =>
    downloadFile(new Blob([text], { type: "text/markdown" }), `${plainName(name)}.md`),
  addressOf: addressOfQuote,
  onChange,
};
