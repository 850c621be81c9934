import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { ownPlaybook, playbooksContract } from '../contract.ts'
import { knownPlaybook } from './known-playbook.ts'
import { requirePlaybookState } from './require-playbook-state.ts'

/** Takes a playbook out of use: no new project begins on it, and those that run go on as they are. */
export const retirePlaybook = command(playbooksContract.retirePlaybook, {
  allow: whoMay('write', 'playbooks'),
  run: async (ctx, { reason, ...known }) => {
    const record = await knownPlaybook(ctx, known)
    requirePlaybookState(ctx, record, ['published'], { zh: '停用', en: 'taken out of use' })
    const set = { state: 'retired', retiredBecause: reason } as const
    return changeRecord(ctx, ownPlaybook, record, set, { action: 'put_out_of_use', note: reason })
  },
})
