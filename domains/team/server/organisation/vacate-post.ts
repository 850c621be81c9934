import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { post, teamContract } from '../../contract.ts'
import { requirePostState } from './require-post.ts'

/** Nobody holds the post any more; when somebody will again is planned by a command of its own. */
export const vacatePost = command(teamContract.vacatePost, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, post, known)
    requirePostState(ctx, record, ['filled'], { zh: '空出', en: 'vacated' })
    const nobody = { holderId: null, filledOn: null, choiceReason: null }
    const set = { state: 'vacant', vacateReason: reason, ...nobody } as const
    return changeRecord(ctx, post, record, set, { action: 'vacated', note: reason })
  },
})
