/** Expected outcomes are values; only bugs throw. */

export type FailureKind =
  | "no-tab"
  | "page-closed-to-extensions"
  | "not-an-article"
  | "too-short"
  | "paywall-or-consent"
  | "took-too-long"
  | "no-longer-in-page"
  | "storage-full"
  | "storage-failed"
  | "storage-newer"
  | "cancelled"
  | "file-unreadable"
  | "private-window"
  | "bug";

export interface Failure {
  readonly kind: FailureKind;
  /**
   * What narrows the failure down, never shown as it is: which kind of closed page ("browser-page", "extension-store", "pdf",
   * "view-source", "reader-view", "file", "other-extension"), "consent" or "paywall", what is wrong with a file, the report of a bug.
   */
  readonly detail?: string;
  /** Where the reader can go instead: the page behind a reader view. */
  readonly address?: string;
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const succeed = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const fail = (kind: FailureKind, detail?: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: detail === undefined ? { kind } : { kind, detail },
});
