const PREFIX = 'yingce.draft.'

/** What a person has typed and the server has not taken yet, with the record as it was when they began; none for a new one. */
export interface Draft<V, R> {
  readonly values: V
  readonly base: R | null
}

/** Keeps a draft on this device. */
export function keepDraft(key: string, draft: Draft<unknown, unknown>): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft))
  } catch {
    // A full or forbidden store must not stand in the way of typing.
  }
}

export function readDraft<V, R>(key: string): Draft<V, R> | null {
  const text = localStorage.getItem(PREFIX + key)
  if (text === null) return null
  try {
    const draft = JSON.parse(text) as Draft<V, R> | null
    return draft && typeof draft === 'object' && 'values' in draft && 'base' in draft ? draft : null
  } catch {
    return null
  }
}

/** Who signs out leaves nothing on the device that the next person could read. */
export function dropAllDrafts(): void {
  const kept = Object.keys(localStorage).filter(key => key.startsWith(PREFIX))
  for (const key of kept) localStorage.removeItem(key)
}

export function dropDraft(key: string): void {
  localStorage.removeItem(PREFIX + key)
}
