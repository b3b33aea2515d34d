/** "1 brief", "1,204 briefs". */
export const briefsInWords = (count: number): string =>
  `${new Intl.NumberFormat("en").format(count)} ${count === 1 ? "brief" : "briefs"}`;

const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** Bytes for a reader: "812 kB", "1.4 GB". */
export function readableBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}
