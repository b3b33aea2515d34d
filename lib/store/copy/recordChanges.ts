import type { StoreName, WriteTransaction } from "../shape.ts";
import { KEPT, type RowKey } from "./rows.ts";
import { OF_COPY } from "./state.ts";

/** Rows that a piece of work has written or deleted, each once. */
export type Changes = Map<string, RowKey>;

interface AnyStore {
  put(value: unknown, key?: IDBValidKey): Promise<IDBValidKey>;
  add(value: unknown, key?: IDBValidKey): Promise<IDBValidKey>;
  delete(query: IDBValidKey | IDBKeyRange): Promise<void>;
  clear(): Promise<void>;
  getAllKeys(query?: IDBKeyRange): Promise<IDBValidKey[]>;
}

/** The same transaction; which rows of what is kept are written through it is noted. */
export function recordChanges(transaction: WriteTransaction, changes: Changes): WriteTransaction {
  return new Proxy(transaction, {
    get(target, property) {
      if (property === "objectStore")
        return (name: StoreName) => {
          const store = target.objectStore(name);
          return KEPT.has(name) ? recordStore(store as unknown as AnyStore, name, changes) : store;
        };
      return bound(target, property);
    },
  });
}

function recordStore(store: AnyStore, name: StoreName, changes: Changes): AnyStore {
  const note = (key: IDBValidKey) => {
    if (name !== "meta" || !OF_COPY.has(key)) changes.set(JSON.stringify([name, key]), [name, key]);
  };
  const recorded: AnyStore = {
    async put(value, key) {
      const written = await (key === undefined ? store.put(value) : store.put(value, key));
      if (isKept(name, value)) note(written);
      return written;
    },
    async add(value, key) {
      const written = await (key === undefined ? store.add(value) : store.add(value, key));
      if (isKept(name, value)) note(written);
      return written;
    },
    async delete(query) {
      if (!(query instanceof IDBKeyRange)) note(query);
      else for (const key of await store.getAllKeys(query)) note(key);
      await store.delete(query);
    },
    async clear() {
      for (const key of await store.getAllKeys()) note(key);
      await store.clear();
    },
    getAllKeys: (query) => store.getAllKeys(query),
  };
  return new Proxy(store, {
    get: (target, property) => (property in recorded ? recorded[property as keyof AnyStore] : bound(target, property)),
  });
}

/** Numbers of actors are counted from the briefs; only what the reader has merged is not. */
const isKept = (name: StoreName, value: unknown) =>
  name !== "actors" || (value as { readonly into?: string }).into !== undefined;

function bound(target: object, property: string | symbol): unknown {
  const value: unknown = Reflect.get(target, property);
  return typeof value === "function" ? value.bind(target) : value;
}
