import { isStorable } from '../entity/storable.ts'

const DEPTH_MAX = 32

export interface Unsound {
  readonly code: 'too_deep' | 'text'
  readonly path: readonly string[]
}

/**
 * Looks through an input before anything else does: nested too deeply, or holding a text that no database keeps (a NUL,
 * half of a surrogate pair). It goes level by level, so that depth itself cannot hurt.
 */
export function findUnsound(input: unknown): Unsound | null {
  let level: { value: unknown; path: readonly string[] }[] = [{ value: input, path: [] }]
  for (let depth = 0; level.length > 0; depth++) {
    const next: typeof level = []
    for (const { value, path } of level) {
      if (typeof value === 'string' && !isStorable(value)) return { code: 'text', path }
      if (typeof value !== 'object' || value === null) continue
      if (depth >= DEPTH_MAX) return { code: 'too_deep', path: path.slice(0, 1) }
      for (const [key, inner] of Object.entries(value)) {
        if (!isStorable(key)) return { code: 'text', path }
        next.push({ value: inner, path: [...path, key] })
      }
    }
    level = next
  }
  return null
}
