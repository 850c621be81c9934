import type { Verdict } from '@yingce/process/gate'

interface Fact {
  readonly id: string
  readonly version: number
  readonly label: string
  readonly state: string
}

/** The records, and the statement that there are none, where somebody has made it. */
export interface ListedFacts {
  readonly records: readonly Fact[]
  readonly none: { readonly id: string; readonly version: number } | null
}

const NAMED = 20

/** Every one is settled; or there are none, and somebody says so with the reason. */
export function listedOrNone({ records, none }: ListedFacts, settled: string, path: string): Verdict {
  if (records.length === 0 && none)
    return { passed: true, have: 1, need: 1, missing: [], missingCount: 0, where: { path }, seen: [none] }
  const open = records.filter(one => one.state !== settled)
  const need = Math.max(records.length, 1)
  const have = records.length - open.length
  return {
    ...{ passed: have === need, have, need },
    ...(records.length === 0 && { note: { code: 'none', params: {} } }),
    missing: open.slice(0, NAMED).map(({ id, label, state }) => ({
      ...{ recordId: id, label, field: 'state', why: { code: state, params: {} } },
    })),
    ...{ missingCount: need - have, where: { path } },
    seen: records.map(({ id, version }) => ({ id, version })),
  }
}
