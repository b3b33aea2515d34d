import { browser } from "wxt/browser";

/** Shows the list of saved briefs: the tab that has it, or a new one. */
export async function openBriefsPage(): Promise<void> {
  const url = browser.runtime.getURL("/briefs.html");
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}

export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
