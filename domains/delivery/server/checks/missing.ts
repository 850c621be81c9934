import type { Verdict } from '@yingce/process/gate'

interface Fact {
  readonly id: string
  readonly version: number
}

interface Judged<F extends Fact> {
  /** The field that is to be mended, and the name of a record for people. */
  readonly field: string
  readonly name: (fact: F) => string
  /** The code of what is missing; null where nothing is. */
  readonly lacks: (fact: F) => string | null
  readonly path: string
}

const NAMED = 20

/** Every one of at least one is as it should be; none at all passes nothing. */
export function everyOne<F extends Fact>(facts: readonly F[], { field, name, lacks, path }: Judged<F>): Verdict {
  const open = facts.flatMap(fact => {
    const code = lacks(fact)
    return code === null ? [] : [{ fact, code }]
  })
  const need = Math.max(facts.length, 1)
  const have = facts.length - open.length
  return {
    ...{ passed: have === need, have, need },
    ...(facts.length === 0 && { note: { code: 'none', params: {} } }),
    missing: open.slice(0, NAMED).map(({ fact, code }) => ({
      ...{ recordId: fact.id, label: name(fact), field, why: { code, params: {} } },
    })),
    ...{ missingCount: need - have, where: { path } },
    seen: facts.map(({ id, version }) => ({ id, version })),
  }
}
