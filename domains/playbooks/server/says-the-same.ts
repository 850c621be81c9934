import type { Playbook } from '@yingce/process/playbook'

/** Do two playbooks say the same, whatever numbers they have? The order of a check's parameters means nothing. */
export function saysTheSame(one: Playbook, other: Playbook): boolean {
  return plainText({ ...one, version: 0 }) === plainText({ ...other, version: 0 })
}

function plainText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isMap(inner) ? sorted(inner) : inner))
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(map: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
}
