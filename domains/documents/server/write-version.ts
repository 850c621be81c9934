import type { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { planBook } from '../contract.ts'
import { planBookModel, planBookName } from '../plan-book/plan-book.ts'
import { gapsOf } from '../writing/gaps.ts'
import { printsOf } from '../writing/prints.ts'
import { keepFile } from './keep-file.ts'
import { planPrints } from './plan-prints.ts'
import { readFacts } from './read-facts.ts'

type PlanBook = RecordOf<typeof planBook>

export interface VersionWanted {
  readonly language: 'zh' | 'en'
  readonly secrecy: 'public' | 'internal' | 'secret'
  /** The approved version of the iteration before, where this one takes over from it. */
  readonly copiedFromId?: string
}

/** Writes the next version of the plan book from the records as they are now. */
export async function writeVersion(
  ctx: Context,
  of: RecordOf<typeof project>,
  wanted: VersionWanted,
): Promise<PlanBook> {
  const earlier = await recordsInProject(ctx, planBook, of.id, { upTo: of.iteration })
  const { language, secrecy, copiedFromId } = wanted
  const facts = await readFacts(ctx, of, { language, secrecy, number: nextNumber(earlier), earlier })
  const model = planBookModel(facts)
  const gaps = gapsOf(model.sections).map(({ section, what }) => ({ section, what }))
  // What draws documents is large, and most of the time nobody asks for one.
  const { renderDocx } = await import('../docx/render.ts')
  const kept = await keepFile(ctx, await renderDocx(model))
  const place = { projectId: of.id, iteration: of.iteration }
  const named = { name: planBookName(facts), number: facts.number }
  return insertRecord(
    ctx,
    planBook,
    {
      ...{
        ...place,
        ...named,
        language,
        secrecy,
        ...kept,
        prints: printsOf(model),
        planPrints: await planPrints(ctx, place),
        gapCount: gaps.length,
        gaps,
      },
      ...(copiedFromId !== undefined && { copiedFromId }),
    },
    { action: copiedFromId === undefined ? 'generated' : 'copied' },
  )
}

/** Versions count on through the iterations of a project. */
function nextNumber(earlier: readonly PlanBook[]): number {
  return Math.max(0, ...earlier.map(one => one.number)) + 1
}
