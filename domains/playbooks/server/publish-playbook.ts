import type { Playbook } from '@yingce/process/playbook'
import { freezePlaybook } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { changeable } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { ownPlaybook, playbooksContract, playbooksRefusals } from '../contract.ts'
import { draftFrom, draftOf, type OwnPlaybook } from './draft-of.ts'
import { publishedOf } from './draft-view.ts'
import { problemViews } from './in-words.ts'
import { saysTheSame } from './says-the-same.ts'

/** Makes the draft the version that new projects start on. Projects that run stay on theirs. */
export const publishPlaybook = command(playbooksContract.publishPlaybook, {
  allow: whoMay('write', 'playbooks'),
  run: async (ctx, { id, version, note }) => {
    const record = await changeable(ctx, ownPlaybook, id, version)
    const playbook = requireSound(ctx, record)
    await requireNews(ctx, record, playbook)
    const publishedVersionId = await freezePlaybook(ctx, playbook, note)
    const set = { state: 'published', publishedNumber: playbook.version, publishedVersionId } as const
    return changeRecord(ctx, ownPlaybook, record, set, { action: 'published', note })
  },
})

/** Judged again as the registry is today, whatever was said when it was saved. */
function requireSound(ctx: Context, record: OwnPlaybook): Playbook {
  const { draft, problems } = draftFrom(record, draftOf(record))
  if (draft && problems.length === 0) return draft
  const details = problemViews(ctx, problems, draft)
  const [first] = details
  const params = { count: details.length, place: first?.path ?? '', problem: first?.sentence[ctx.locale] ?? '' }
  throw refusal(playbooksRefusals, 'own_playbook.has_problems', params, { details })
}

async function requireNews(ctx: Context, record: OwnPlaybook, playbook: Playbook): Promise<void> {
  const published = await publishedOf(ctx, record)
  if (!published || !saysTheSame(published, playbook)) return
  throw refusal(playbooksRefusals, 'own_playbook.unchanged', { number: published.version })
}
