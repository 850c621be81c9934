import { z } from 'zod'
import { type Check, defineCheck } from '#domains/process/reads.ts'
import type { Label } from '#kernel/entity/field.ts'
import { requirementDocument, requirementLine } from '../../requirements-contract.ts'
import type { RequirementDocument } from '../requirements/require-state.ts'
import { type DocumentFacts, documentFacts } from './requirement-facts.ts'

interface Wanted {
  readonly name: string
  readonly label: Label
  /** The states in which the newest version is far enough. */
  readonly states: readonly RequirementDocument['state'][]
}

/** Has the newest version of the requirements come so far, and does it ask for anything? */
export function requirementCheck({ name, label, states }: Wanted): Check {
  return defineCheck<Record<string, never>, readonly DocumentFacts[]>({
    name,
    label,
    notes: NOTES,
    params: z.strictObject({}),
    reads: [requirementDocument.type, requirementLine.type],
    facts: documentFacts,
    judge: ([newest]) => {
      const passed = newest !== undefined && newest.included > 0 && states.includes(newest.state)
      const open = newest && !passed ? [newest] : []
      return {
        ...{ passed, have: passed ? 1 : 0, need: 1, missingCount: passed ? 0 : 1 },
        ...(!newest && { note: { code: 'none', params: {} } }),
        missing: open.map(({ id, name: title, number, state, included }) => ({
          ...{ recordId: id, label: `${title} v${number}`, field: 'state' },
          why: { code: included === 0 ? 'empty' : state, params: { number } },
        })),
        where: { path: 'deals/requirements' },
        seen: newest ? [{ id: newest.id, version: newest.version }] : [],
      }
    },
  })
}

const NOTES = {
  none: { zh: '还没有需求文档', en: 'No requirement document has been written' },
  empty: { zh: '第 {number} 版没有在范围内的需求', en: 'Version {number} has no requirement in scope' },
  draft: { zh: '第 {number} 版还在起草', en: 'Version {number} is still a draft' },
  submitted: { zh: '第 {number} 版等待内部评审', en: 'Version {number} waits for its review' },
  reviewed: { zh: '第 {number} 版还没有发给客户', en: 'Version {number} has not been sent to the customer' },
  sent: { zh: '第 {number} 版等待客户确认', en: 'Version {number} waits for the customer’s confirmation' },
  confirmed: { zh: '第 {number} 版还没有设为基线', en: 'Version {number} is no baseline yet' },
} satisfies Record<string, Label>
