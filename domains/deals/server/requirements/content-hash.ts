import { createHash } from 'node:crypto'
import { byRequirementNumber } from '../../rules/requirement-number.ts'
import type { RequirementDocument, RequirementLine } from './require-state.ts'

type Words = Pick<RequirementDocument, 'name' | 'number' | 'summary' | 'finalScope'>
type LineWords = Pick<
  RequirementLine,
  'number' | 'text' | 'priority' | 'criterion' | 'source' | 'state' | 'excludedBecause'
>

/** SHA-256 of everything that a customer reads in a version; the same words give the same hash. */
export function contentHash({ name, number, summary, finalScope }: Words, lines: readonly LineWords[]): string {
  const rows = byRequirementNumber(lines).map(line => [
    ...[line.number, line.text, line.priority, line.criterion, line.source, line.state, line.excludedBecause],
  ])
  return createHash('sha256')
    .update(JSON.stringify([name, number, summary, finalScope, rows]))
    .digest('hex')
}
