import { useState } from "preact/hooks";
import type { BriefQuery, BriefSelection } from "../../lib/listTypes.ts";
import { EVERYTHING, type ExportScope } from "./ExportDialog.tsx";
import { isNarrowed } from "./listAddress.ts";

type Asked =
  | { readonly what: "export"; readonly scopes: readonly ExportScope[] }
  | { readonly what: "import" | "keys" };

/** Which dialog the reader has asked for: one at a time, or none. */
export function useDialogs(query: BriefQuery) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return {
    asked,
    close: () => setAsked(null),
    askImport: () => setAsked({ what: "import" }),
    askKeys: () => setAsked({ what: "keys" }),
    askBackup: () => setAsked({ what: "export", scopes: [EVERYTHING] }),
    /** Offers these briefs, where there are some, under this name; then what the search finds, then all. */
    askExport: (which: BriefSelection | null, label: string) =>
      setAsked({ what: "export", scopes: scopesFrom(query, which, label) }),
  };
}

const scopesFrom = (query: BriefQuery, which: BriefSelection | null, label: string): ExportScope[] => [
  ...(which ? [{ label, selection: which }] : []),
  ...(isNarrowed(query) ? [{ label: "All that this search finds", selection: { by: "query", query } as const }] : []),
  EVERYTHING,
];
