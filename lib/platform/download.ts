/** As long as the browser may take to begin with a download, in milliseconds. */
const KEPT = 60_000;

/** Hands a file to the browser to be kept among the reader's downloads: no permission is needed for what a page has made itself. */
export function downloadFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
