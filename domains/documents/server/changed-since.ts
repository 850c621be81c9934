import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { planBook } from '../contract.ts'
import type { PlanBookFacts } from '../plan-book/facts.ts'
import { planBookModel } from '../plan-book/plan-book.ts'
import { changedSections } from '../writing/prints.ts'

/**
 * The sections of a version whose records have changed since it was written, in the reader's language; null for a
 * version that cannot be compared: of an earlier iteration, or without fingerprints.
 */
export function changedSince(ctx: Context, facts: PlanBookFacts, record: RecordOf<typeof planBook>): string[] | null {
  if (record.iteration !== facts.project.iteration || !record.prints) return null
  const now = planBookModel({ ...facts, language: record.language })
  const changed = new Set(changedSections(record.prints, now))
  // Named in the reader's language, whatever the document's.
  const { sections } = planBookModel({ ...facts, language: ctx.locale })
  return sections.filter(one => changed.has(one.key)).map(one => one.title)
}
