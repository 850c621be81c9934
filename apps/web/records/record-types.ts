import type { Declaration } from '#kernel/entity/entity.ts'

/** A record type as the web app knows it: its declaration and where its operations are. */
export interface RecordType {
  readonly entity: Declaration
  /** The domain, and the name under which the domain's contract holds it: client[module][name]. */
  readonly module: string
  readonly name: string
}

/** Every declaration of the product, found by its place and exported name: a new one registers nowhere. */
const files = import.meta.glob<Record<string, unknown>>('../../../domains/*/entities/*.ts', { eager: true })

const types = new Map(Object.entries(files).flatMap(([path, exported]) => typesIn(path, exported)))

export const recordTypes: readonly RecordType[] = [...types.values()]

export function recordType(type: string): RecordType {
  const known = types.get(type)
  if (!known) throw new Error(`no record type ${type}`)
  return known
}

export function findRecordType(type: string): RecordType | undefined {
  return types.get(type)
}

/** The record type whose lists and pages lie under this path. */
export function recordTypeOfPath(path: string): RecordType | undefined {
  return [...types.values()].find(one => one.entity.path === path)
}

/** The record type of an id's prefix. */
export function recordTypeOfId(id: string): RecordType | undefined {
  const prefix = id.slice(0, 3)
  return [...types.values()].find(one => one.entity.prefix === prefix)
}

function typesIn(path: string, exported: Record<string, unknown>): [string, RecordType][] {
  const module = /domains\/([^/]+)\/entities/.exec(path)?.[1] ?? ''
  return Object.entries(exported)
    .filter((entry): entry is [string, Declaration] => isDeclaration(entry[1]))
    .map(([name, entity]) => [entity.type, { entity, module, name }])
}

function isDeclaration(value: unknown): value is Declaration {
  return typeof value === 'object' && value !== null && 'prefix' in value && 'fields' in value && 'editable' in value
}
