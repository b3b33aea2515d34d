import { indexOldRecords } from "./migrate/indexOldRecords.ts";
import type { Database, UpgradeTransaction } from "./shape.ts";

type Migration = (database: Database, transaction: UpgradeTransaction) => void | Promise<void>;

/**
 * Every change of the database's shape, oldest first: the version of a database is the number of migrations it has been through.
 * A migration is never edited once released; a new shape is a new line.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const briefs = database.createObjectStore("briefs", { keyPath: "id" });
    // The id settles the order of two briefs saved in the same millisecond.
    briefs.createIndex("newest", ["savedAt", "id"]);
    briefs.createIndex("address", "address");
  },
  async (database, transaction) => {
    const briefs = transaction.objectStore("briefs");
    briefs.createIndex("serial", "serial");
    briefs.createIndex("published", ["byPublished", "serial"]);
    briefs.createIndex("title", ["byTitle", "serial"]);
    for (const name of ["postings", "blocks", "times", "versions", "removed", "staging", "meta"] as const)
      database.createObjectStore(name, name === "blocks" ? { keyPath: "block" } : {});
    const actors = database.createObjectStore("actors", { keyPath: "key" });
    actors.createIndex("total", ["total", "key"]);
    actors.createIndex("words", "words", { multiEntry: true });
    actors.createIndex("into", "into");
    database.createObjectStore("removals", { keyPath: "id" }).createIndex("order", "order");
    database.createObjectStore("later", { keyPath: "url" }).createIndex("added", ["addedAt", "url"]);
    await indexOldRecords(transaction);
  },
  (database) => {
    database.createObjectStore("pending");
  },
];
