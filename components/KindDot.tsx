import type { ActorKind } from "../lib/types.ts";

const KINDS: Readonly<Record<ActorKind, string>> = { person: "Person", organization: "Organisation", place: "Place" };

/** What kind of actor: a shape and colour for the eye, a word for whoever does not see it. */
export function KindDot({ kind }: { readonly kind: ActorKind }) {
  return <span class={`kind kind-${kind}`} role="img" aria-label={KINDS[kind]} title={KINDS[kind]} />;
}
