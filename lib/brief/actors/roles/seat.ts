/** "Ida Brandt[, R-Vale], who chairs", "Ida Brandt[ (D-N.Y.)], a lawyer": the party and the seat of who sits in Congress. */
const SEAT = /^(?:,\s[RDI]-\p{Upper}[^,;:()“”"]{1,30}(?=,)|\s\([RDI]-\p{Upper}[^()“”"]{1,30}\))/u;

/** Length of the party and the seat right behind a name, or 0. */
export const seatLength = (behind: string): number => SEAT.exec(behind)?.[0].length ?? 0;
