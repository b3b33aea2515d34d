import type { View } from "./types.ts";

/** How long a real browser may take on a busy machine before something is taken to be wrong. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * Waits until a function gives something true in a document, and returns it.
 * Throws an Error that says what was waited for, with what the document showed instead.
 */
export async function waitFor<Value, Arguments extends readonly unknown[]>(
  view: View,
  what: string,
  look: (...args: Arguments) => Value,
  ...args: Arguments
): Promise<NonNullable<Value>> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  let fault = "";
  while (Date.now() < end) {
    try {
      const seen = await view.evaluate(look, ...args);
      if (seen) return seen as NonNullable<Value>;
    } catch (error) {
      // The document may be on its way in or out.
      fault = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const [shown, focus] = await view
    .evaluate(() => [document.body.innerText, document.activeElement?.outerHTML.slice(0, 300) ?? "nothing"] as const)
    .catch(() => ["nothing", "nothing"] as const);
  throw new Error(`Waited in vain for ${what}; the focus is on ${focus}\nThe document shows:\n${shown}\n${fault}`);
}
