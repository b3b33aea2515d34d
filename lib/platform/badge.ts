import { browser } from "wxt/browser";

/** How a command that opens nothing says what became of it: a sign on the toolbar icon and its accessible title. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly color: string;
}

/** Shows a badge on one tab; the browser takes it off when the tab goes to another page. */
export async function showBadge(tabId: number, { text, title, color }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
