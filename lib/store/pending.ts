import type { ReadTransaction } from "./shape.ts";

/**
 * A brief has some five hundred terms, and each has postings of its own: to write them all takes longer than everything else about a
 * saving. A new brief therefore waits, with all its terms in one row, until many go into the postings together (as in the pending
 * list of PostgreSQL's GIN index); what is looked up is looked up in both.
 */
export interface Waiting {
  readonly serial: number;
  /** Terms that are in no postings yet, a SEPARATOR around each. */
  readonly terms: string;
}

const SEPARATOR = "\0";

/** Whether a term can be told apart from its neighbours in a row. */
export const canWait = (term: string) => !term.includes(SEPARATOR);

export const joinTerms = (terms: Iterable<string>) => `${SEPARATOR}${[...terms].join(SEPARATOR)}${SEPARATOR}`;

export const splitTerms = (joined: string) => joined.split(SEPARATOR).filter(Boolean);

export const waitsWithTerm = ({ terms }: Waiting, term: string) => terms.includes(`${SEPARATOR}${term}${SEPARATOR}`);

export const waitsWithWord = ({ terms }: Waiting, beginning: string) => terms.includes(SEPARATOR + beginning);

/** All that waits, by number: never more than MOST_WAITING. */
export async function readWaiting(transaction: ReadTransaction): Promise<Waiting[]> {
  const store = transaction.objectStore("pending");
  const [serials, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return serials.map((serial, index) => ({ serial, terms: rows[index] ?? "" }));
}

/** Briefs that wait, at most: further ones go into the postings at once, so that a search stays as quick as it is. */
export const MOST_WAITING = 256;
