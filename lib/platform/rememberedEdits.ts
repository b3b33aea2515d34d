import { browser } from "wxt/browser";
import type { ActorEdit } from "../types.ts";
import type { PageTab } from "./activeTab.ts";

type Page = Pick<PageTab, "url" | "isPrivate">;

const keyOf = ({ url }: Page) => `edits ${url.replace(/#.*$/, "")}`;

/**
 * What the reader has put right on a page whose brief is not saved: kept in memory as long as the browser runs, so that it is still
 * there when the popup opens again. Of private windows nothing is kept. Undefined when nothing was.
 */
export async function rememberedEdits(page: Page): Promise<readonly ActorEdit[] | undefined> {
  if (page.isPrivate) return undefined;
  const found = await browser.storage.session.get(keyOf(page));
  // Nobody but this file writes there, and it does not outlive the browser: the shape is what was written.
  return found[keyOf(page)] as readonly ActorEdit[] | undefined;
}

export async function rememberEdits(page: Page, edits: readonly ActorEdit[]): Promise<void> {
  if (!page.isPrivate) await browser.storage.session.set({ [keyOf(page)]: edits });
}
