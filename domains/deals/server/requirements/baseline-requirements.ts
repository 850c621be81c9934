import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { requirementDocument, requirementsContract } from '../../requirements-contract.ts'
import { requireDocumentState } from './require-state.ts'
import { versionsOf } from './versions-of.ts'

/** What the customer has confirmed is what the project goes by; it takes the place of the baseline before. */
export const baselineRequirements = command(requirementsContract.baselineRequirements, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, requirementDocument, known)
    requireDocumentState(ctx, record, ['confirmed'], { zh: '设为基线', en: 'made the baseline' })
    for (const earlier of await versionsOf(ctx, record.projectId))
      if (earlier.state === 'baselined')
        await changeRecord(ctx, requirementDocument, earlier, { state: 'superseded' }, { action: 'superseded' })
    return changeRecord(ctx, requirementDocument, record, { state: 'baselined' }, { action: 'baselined' })
  },
})
