const CHANNEL = "nutgraf-briefs";

/** Tells every open list and popup of this browser that the saved briefs have changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

/** Calls back whenever another page of Nutgraf changes the saved briefs. Returns the function that stops it. */
export function onChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", listener);
  return () => channel.close();
}
