import type { Declaration } from './entity.ts'
import { shortName } from './short-name.ts'

/** The index that keeps two living records from having the same values. */
export function uniqueName(entity: Declaration, fields: readonly string[]): string {
  return shortName(`${entity.type}_${fields.join('_')}_un`)
}
