import type { Label } from '#kernel/entity/field.ts'

/** The column behind refused rows that says what is wrong with them. It comes back with the mended file and is no part of it. */
export const problemColumn: Label = { zh: '导入问题', en: 'Import problems' }

export function isProblemColumn(name: string): boolean {
  return Object.values(problemColumn).includes(name.trim())
}
