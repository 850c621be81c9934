const PREFIX = 'yingce.draft.'

/** What a person has typed and the server has not taken yet, kept on this device. */
export function keepDraft(key: string, values: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(values))
  } catch {
    // A full or forbidden store must not stand in the way of typing.
  }
}

export function readDraft<T>(key: string): T | null {
  const text = localStorage.getItem(PREFIX + key)
  if (text === null) return null
  try {
    return JSON.parse(text) as T
  } catch {
    return null
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(PREFIX + key)
}
