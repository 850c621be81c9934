import { stateGuard } from '#kernel/entity/state-guard.ts'
import { ownPlaybook, playbooksRefusals } from '../contract.ts'

/** Refuses a command that the playbook's state does not allow. */
export const requirePlaybookState = stateGuard(ownPlaybook, playbooksRefusals, 'own_playbook.wrong_state')
