import type { Database } from "./database.ts";

/**
 * Every change of the database's shape, oldest first: the version of a database is the number of migrations it has been through.
 * A migration is never edited once released; a new shape is a new line.
 */
export const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    const briefs = database.createObjectStore("briefs", { keyPath: "id" });
    // The id settles the order of two briefs saved in the same millisecond.
    briefs.createIndex("newest", ["savedAt", "id"]);
    briefs.createIndex("address", "address");
  },
];
