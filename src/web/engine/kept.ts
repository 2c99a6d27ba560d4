/** Units of one's own in this browser's database. */
import type {TranslationUnit} from '../../types/index.js'

const store = 'memory'
const key = 'units'

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function use<T>(mode: IDBTransactionMode, work: (units: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open('padanan', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(store)
  const database = await settled(opening)
  try {
    return await settled(work(database.transaction(store, mode).objectStore(store)))
  } finally {
    database.close()
  }
}

/** What is kept; nothing where nothing was to be. */
export async function keptUnits(): Promise<TranslationUnit[] | undefined> {
  try {
    return await use<TranslationUnit[] | undefined>('readonly', (units) => units.get(key))
  } catch {
    // A browser that keeps nothing for this page, as in a private window: there is nothing then.
    return undefined
  }
}

/**
 * Keeps these instead of what was kept, or nothing any more.
 *
 * @throws DOMException where the browser keeps nothing, or has no room left.
 */
export async function keepUnits(kept: TranslationUnit[] | undefined): Promise<void> {
  if (kept) await use('readwrite', (units) => units.put(kept, key))
  else await use('readwrite', (units) => units.delete(key))
}
