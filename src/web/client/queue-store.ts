import type { QueueItem, QueueStore } from './queue-core.ts';

const ITEMS = 'items';

/** Keeps items in IndexedDB; `put` answers only when the transaction is on disk. */
export function indexedDbStore(name: string): QueueStore {
  let opened: Promise<IDBDatabase> | undefined;
  const database = () => {
    opened ??= open(name);
    return opened;
  };
  return {
    all: async () => answerOf<QueueItem[]>((await database()).transaction(ITEMS).objectStore(ITEMS).getAll()),
    put: async (item) => {
      const transaction = (await database()).transaction(ITEMS, 'readwrite', { durability: 'strict' });
      transaction.objectStore(ITEMS).put(item);
      await endOf(transaction);
    },
    remove: async (id) => {
      const transaction = (await database()).transaction(ITEMS, 'readwrite');
      transaction.objectStore(ITEMS).delete(id);
      await endOf(transaction);
    },
  };
}

/** For browsers that close their storage: it then lasts as long as the page. */
export function memoryStore(): QueueStore {
  const items = new Map<string, QueueItem>();
  return {
    all: async () => [...items.values()],
    put: async (item) => void items.set(item.id, item),
    remove: async (id) => void items.delete(id),
  };
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(ITEMS, { keyPath: 'id' });
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
