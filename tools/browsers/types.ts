/** A document of a running browser: a page, the popup, a page of the extension. */
export interface View {
  /** Runs a function in the document with JSON arguments and returns its JSON result. */
  evaluate<Value, Arguments extends readonly unknown[]>(
    work: (...args: Arguments) => Value | Promise<Value>,
    ...args: Arguments
  ): Promise<Value>;
  /** Evaluates source text: for libraries like axe-core. */
  run(source: string): Promise<void>;
  /** Presses a key as a keyboard does, by its name in `KeyboardEvent.key`: "j", "#", "Enter", "Shift+X". Tabs only. */
  press(key: string): Promise<void>;
  /** Types a text where the focus is. Tabs only. */
  type(text: string): Promise<void>;
  /** Chooses a file of this machine in the file field that the selector finds. Tabs only. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** The size of what is seen of the document, in CSS pixels. Tabs only. */
  resize(width: number, height: number): Promise<void>;
  /** A PNG of what the document shows. */
  screenshot(): Promise<Buffer>;
}

export interface Badge {
  readonly text: string;
  readonly title: string;
}

export interface MenuChoice {
  readonly id: string;
  readonly title: string;
}

export type ColorScheme = "light" | "dark";

/** A real browser with the built extension in it, driven the same way whichever browser it is. */
export interface Browser {
  readonly name: "chromium" | "firefox";
  /** The base address of the extension's own pages, with a slash at its end. */
  readonly base: string;
  /** Goes to an address in the tab that stands for the reader's. */
  open(url: string): Promise<View>;
  /** The real toolbar button, with the permission that comes with it. Resolves when the popup's document is there. */
  clickToolbarButton(): Promise<View>;
  /** Closes the popup the way a click elsewhere does. */
  closePopup(): Promise<void>;
  /** What the browser does when the keys of `_execute_action` are pressed: it opens the popup. */
  pressBriefKeys(): Promise<View>;
  /** What the browser does when the keys of a command are pressed on the reader's tab. */
  pressCommand(name: string): Promise<void>;
  /** What the browser does when an item of the menu of the right mouse button is chosen on the reader's tab. */
  chooseFromMenu(item: MenuChoice): Promise<void>;
  /** The panel beside the page, once something has opened it. */
  panel(): Promise<View>;
  /** Opens a page of the extension in a tab of its own; brings back the tab that shows it already. */
  openExtensionPage(path: string): Promise<View>;
  /** The tab whose address starts like this, when some command has opened one. */
  findTab(start: string): Promise<View>;
  badge(): Promise<Badge>;
  /** Ends the extension's background at once, as the browser does when it wants its memory. */
  stopBackground(): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  close(): Promise<void>;
  /** The id of the browser's first process. */
  readonly process: number;
  /** Resolves when the browser has ended, by `close` or by its reader. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** Start in a private window, with the extension in it. */
  readonly isPrivate?: boolean;
  /** A folder for the profile, kept when the browser ends; without it a fresh one, thrown away. */
  readonly profile?: string;
  /** Where downloads go, without a question; without it they go where the browser wants. */
  readonly downloads?: string;
}
