import type { BidiConnection } from "./bidi.ts";
import type { View } from "./types.ts";

/** The window of the browser itself, where its own scripts run. */
export interface ChromeWindow {
  /** Runs the body of an async function; its JSON value comes back. */
  run<Value>(body: string): Promise<Value>;
}

export interface Firefox {
  readonly bidi: BidiConnection;
  readonly window: ChromeWindow;
}

type ScriptResult =
  | { readonly type: "success"; readonly result: { readonly type: string; readonly value?: unknown } }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };

/** Evaluates an expression in a context; what it gives must be a string, which is how values travel here. */
async function evaluateText(bidi: BidiConnection, context: string, expression: string): Promise<string> {
  const answer = await bidi.send<ScriptResult>("script.evaluate", {
    expression,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
  return String(answer.result.value);
}

const parse = <Value>(text: string): Value => (JSON.parse(text) as { value: Value }).value;
const asText = (body: string) =>
  `(async () => { const value = await (async () => { ${body} })(); return JSON.stringify({ value }); })()`;
const call = (work: (...args: never[]) => unknown, args: readonly unknown[]) =>
  `return (${work.toString()})(...${JSON.stringify(args)});`;

/** The browser window's own context. */
export async function chromeContext(bidi: BidiConnection): Promise<ChromeWindow> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>("browsingContext.getTree", {
    "moz:scope": "chrome",
  });
  const context = contexts[0]?.context;
  if (!context) throw new Error("Firefox has no window");
  return { run: async <Value>(body: string) => parse<Value>(await evaluateText(bidi, context, asText(body))) };
}

/** Keys without a character, as WebDriver writes them. */
const CODES: Readonly<Record<string, string>> = {
  Enter: "\ue007",
  Escape: "\ue00c",
  Tab: "\ue004",
  Backspace: "\ue003",
  ArrowUp: "\ue013",
  ArrowDown: "\ue015",
};
const SHIFT = "\ue008";

async function pressKeys(bidi: BidiConnection, context: string, held: string, keys: readonly string[]): Promise<void> {
  await bidi.send("browsingContext.activate", { context });
  const strokes = keys.flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  const hold = (type: "keyDown" | "keyUp") => (held ? [{ type, value: held }] : []);
  await bidi.send("input.performActions", {
    context,
    actions: [{ type: "key", id: "keyboard", actions: [...hold("keyDown"), ...strokes, ...hold("keyUp")] }],
  });
}

/** Of the popup, which WebDriver BiDi does not list. */
const tabsOnly = async (): Promise<void> => {
  throw new Error("Only a tab can be typed into");
};

/** A tab: a page, or a page of the extension. */
export function tabView({ bidi }: Firefox, context: string): View {
  return {
    evaluate: async (work, ...args) => parse(await evaluateText(bidi, context, asText(call(work, args)))),
    run: async (source) => {
      await evaluateText(bidi, context, `${source}\n;""`);
    },
    press: async (key) => {
      const [shift, name] = key.startsWith("Shift+") ? [SHIFT, key.slice(6)] : ["", key];
      await pressKeys(bidi, context, shift, [CODES[name] ?? name]);
    },
    type: (text) => pressKeys(bidi, context, "", [...text]),
    chooseFile: async (selector, path) => {
      const field = await bidi.send<{ result: { sharedId?: string } }>("script.evaluate", {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        target: { context },
        awaitPromise: false,
      });
      const { sharedId } = field.result;
      if (!sharedId) throw new Error(`No file field ${selector}`);
      await bidi.send("input.setFiles", { context, element: { sharedId }, files: [path] });
    },
    resize: async (width, height) => {
      await bidi.send("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
  };
}

/** How the popup and the sidebar are found: WebDriver BiDi does not list them. */
const POPUP = `document.querySelector('browser[webextension-view-type="popup"]')`;
const SIDEBAR = `document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")`;

/** Runs source text in the popup's own document and hands its string back to the browser window. */
const FRAME_SCRIPT = `
  // Loaded with every question: it listens once.
  if (!this.nutgrafListens) {
    this.nutgrafListens = true;
    addMessageListener("nutgraf:ask", () => {
      if (content?.document?.readyState === "complete") sendAsyncMessage("nutgraf:here");
    });
    addMessageListener("nutgraf:run", async ({ data: { id, source } }) => {
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        // What is clicked in here counts as the reader's own gesture, as it does in a tab.
        const gesture = content.windowUtils.setHandlingUserInput(true);
        const running = Cu.evalInSandbox(source, sandbox);
        gesture.destruct();
        sendAsyncMessage("nutgraf:ran", { id, value: String(await running) });
      } catch (error) {
        sendAsyncMessage("nutgraf:ran", { id, error: String(error) });
      }
    });
  }
`;

/** The popup that the toolbar button has opened. Waits until its document is there and answers. */
export const popupView = (firefox: Firefox): Promise<View> => frameView(firefox, POPUP, "/popup.html");

/** The sidebar with the panel in it, in the same way. */
export const panelView = (firefox: Firefox): Promise<View> => frameView(firefox, SIDEBAR, "/sidepanel.html");

/** @param frame an expression for the element in the browser's window; @param page the end of the address it shows. */
async function frameView({ window }: Firefox, frame: string, page: string): Promise<View> {
  await window.run(`
    // A popup that is just opening may change its process, and with it who listens: it is asked until it answers.
    const answers = (popup) => new Promise((resolve) => {
      const manager = popup.messageManager;
      const listen = () => {
        manager.removeMessageListener("nutgraf:here", listen);
        resolve(true);
      };
      manager.addMessageListener("nutgraf:here", listen);
      manager.loadFrameScript("data:," + encodeURIComponent(${JSON.stringify(FRAME_SCRIPT)}), false);
      manager.sendAsyncMessage("nutgraf:ask");
      setTimeout(() => resolve(false), 500);
    });
    const deadline = Date.now() + 15_000;
    while (Date.now() < deadline) {
      const popup = ${frame};
      if (popup && popup.currentURI?.spec?.endsWith("${page}") && popup.messageManager) {
        // A popup follows the theme of the window, not what pages are told.
        popup.browsingContext.prefersColorSchemeOverride = document.documentElement.getAttribute("nutgraf-scheme") ?? "none";
        if (await answers(popup)) return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("${page} did not open");
  `);
  const runText = (source: string) =>
    window.run<string>(`
      const manager = (${frame})?.messageManager;
      if (!manager) throw new Error("${page} is closed");
      const id = Math.random();
      return new Promise((resolve, reject) => {
        const listen = ({ data }) => {
          if (data.id !== id) return;
          manager.removeMessageListener("nutgraf:ran", listen);
          if (data.error) reject(new Error(data.error));
          else resolve(data.value);
        };
        manager.addMessageListener("nutgraf:ran", listen);
        manager.sendAsyncMessage("nutgraf:run", { id, source: ${JSON.stringify(source)} });
      });
    `);
  return {
    evaluate: async (work, ...args) => parse(await runText(asText(call(work, args)))),
    run: async (source) => {
      await runText(`${source}\n;""`);
    },
    press: tabsOnly,
    type: tabsOnly,
    chooseFile: tabsOnly,
    resize: tabsOnly,
    screenshot: async () => {
      const data = await window.run<string>(`
        const global = (${frame}).browsingContext.currentWindowGlobal;
        const bitmap = await global.drawSnapshot(null, 1, "white");
        const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext("2d").drawImage(bitmap, 0, 0);
        return canvas.toDataURL("image/png");
      `);
      return Buffer.from(data.slice(data.indexOf(",") + 1), "base64");
    },
  };
}
