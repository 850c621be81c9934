import type { RecordOf } from '#kernel/entity/entity.ts'
import type { charter } from '../entities/charter.ts'
import type { requirement } from '../entities/requirement.ts'
import type { scopeItem } from '../entities/scope-item.ts'

export const GAP_CODES = [
  ...(['purpose', 'expectedResults', 'goals', 'in_scope', 'out_of_scope'] as const),
  ...(['requirements', 'requirement', 'finishBy', 'resourceLimit', 'authority'] as const),
] as const
export type GapCode = (typeof GAP_CODES)[number]

/** What a charter lacks before it can be submitted; with the number of the requirement that is not clear. */
export interface CharterGap {
  readonly code: GapCode
  readonly number: number | null
}

const NEEDED = ['purpose', 'expectedResults'] as const
const LIMITS = ['finishBy', 'resourceLimit', 'authority'] as const

type Texts = Pick<RecordOf<typeof charter>, (typeof NEEDED)[number] | (typeof LIMITS)[number]>
type Scope = Pick<RecordOf<typeof scopeItem>, 'kind' | 'reason'>
type Requirement = Pick<RecordOf<typeof requirement>, 'number' | 'state' | 'expectedResult' | 'acceptance'>

/** In the order of the page. Money may have no limit; what was dropped is asked nothing. */
export function charterGaps(
  record: Texts,
  scope: readonly Scope[],
  requirements: readonly Requirement[],
  goals: number,
): CharterGap[] {
  const asked = requirements.filter(one => one.state !== 'dropped')
  return [
    ...NEEDED.filter(name => isEmpty(record[name])).map(plain),
    ...(goals === 0 ? [plain('goals')] : []),
    ...(scope.some(one => one.kind === 'in_scope') ? [] : [plain('in_scope')]),
    ...(scope.some(isReasonedOut) ? [] : [plain('out_of_scope')]),
    ...(asked.length === 0 ? [plain('requirements')] : []),
    ...asked.filter(one => !isClear(one)).map(({ number }) => ({ code: 'requirement' as const, number })),
    ...LIMITS.filter(name => isEmpty(record[name])).map(plain),
  ]
}

/** Says what comes of it, and by what one sees that it is met. */
export function isClear({ expectedResult, acceptance }: Pick<Requirement, 'expectedResult' | 'acceptance'>): boolean {
  return !isEmpty(expectedResult) && !isEmpty(acceptance)
}

/** Is it out of scope, and says why? */
export function isReasonedOut({ kind, reason }: Scope): boolean {
  return kind === 'out_of_scope' && !isEmpty(reason)
}

function isEmpty(text: string | null): boolean {
  return text === null || text.trim() === ''
}

function plain(code: GapCode): CharterGap {
  return { code, number: null }
}
