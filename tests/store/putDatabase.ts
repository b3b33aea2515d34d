/** A database as a version of the store wrote it: typed arrays as lists, NaN as null. */
export interface StoredDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, StoredStore>>;
}

interface StoredStore {
  readonly keyPath: string | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly { readonly key?: IDBValidKey; readonly value: unknown }[];
}

/** Puts a database in the place of whatever there is. It stands for itself: it is also run inside a page. */
export function putDatabase({ version, stores }: StoredDatabase): Promise<void> {
  const decode = (value: unknown): unknown => {
    const { array, values } = (value ?? {}) as { array?: string; values?: (number | null)[] };
    if (!array || !values) return value;
    const numbers = values.map((number) => number ?? Number.NaN);
    if (array === "Float64Array") return Float64Array.from(numbers);
    return array === "Uint16Array" ? Uint16Array.from(numbers) : Uint8Array.from(numbers);
  };
  return new Promise((done, fail) => {
    const gone = indexedDB.deleteDatabase("nutgraf");
    gone.onerror = () => fail(gone.error);
    gone.onsuccess = () => {
      const opening = indexedDB.open("nutgraf", version);
      opening.onerror = () => fail(opening.error);
      opening.onupgradeneeded = () => {
        for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
          const store = opening.result.createObjectStore(name, keyPath === null ? {} : { keyPath });
          for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
          for (const { key, value } of rows) store.put(decode(value), key);
        }
      };
      opening.onsuccess = () => {
        opening.result.close();
        done();
      };
    };
  });
}
