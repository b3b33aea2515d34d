import { useCallback, useEffect, useState } from "preact/hooks";
import { PageNav } from "../PageNav.tsx";
import { ActorDossier } from "./ActorDossier.tsx";
import { AllActors } from "./AllActors.tsx";
import type { ActorsActions } from "./types.ts";

interface Props {
  readonly actions: ActorsActions;
}

const read = () => {
  const given = new URLSearchParams(location.search);
  return { actor: given.get("actor"), prefix: given.get("q") ?? "" };
};

/** Everyone in the saved briefs, or the dossier of one of them, as the address says. */
export function ActorsPage({ actions }: Props) {
  const [{ actor, prefix }, setAddress] = useState(read);
  useEffect(() => {
    const back = () => setAddress(read());
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  const search = useCallback((typed: string) => {
    history.replaceState(null, "", typed ? `?q=${encodeURIComponent(typed)}` : location.pathname);
    setAddress(read());
  }, []);

  return (
    <div class="page">
      <header class="page-head">
        <div>
          <h1>Who is in your briefs</h1>
          <p>People, organisations and places across everything you have saved.</p>
        </div>
      </header>
      <PageNav here="actors" />
      <main>
        {actor ? (
          <ActorDossier actions={actions} actorKey={actor} />
        ) : (
          <AllActors actions={actions} prefix={prefix} onSearch={search} />
        )}
      </main>
    </div>
  );
}
