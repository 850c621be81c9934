import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { ownPlaybook, playbooksContract } from '../contract.ts'
import { knownPlaybook } from './known-playbook.ts'
import { requirePlaybookState } from './require-playbook-state.ts'

/** Puts a playbook into use again, in the version that was published last. */
export const offerPlaybookAgain = command(playbooksContract.offerPlaybookAgain, {
  allow: whoMay('write', 'playbooks'),
  run: async (ctx, { reason, ...known }) => {
    const record = await knownPlaybook(ctx, known)
    requirePlaybookState(ctx, record, ['retired'], { zh: '恢复使用', en: 'put into use again' })
    const set = { state: 'published', retiredBecause: null } as const
    return changeRecord(ctx, ownPlaybook, record, set, { action: 'put_into_use_again', note: reason })
  },
})
