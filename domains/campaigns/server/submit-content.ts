import { requestApproval } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, contentItem } from '../contract.ts'
import { requireContentState } from './require-content-state.ts'

/** Whoever of them has not submitted it decides. */
const APPROVERS = ['project_manager', 'group_lead', 'planner', 'sponsor']

/** Sends a piece of content to be approved by somebody else before it is published. */
export const submitContent = command(campaignsContract.submitContent, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await presentRecord(ctx, contentItem, input)
    requireContentState(ctx, record, ['draft'], { zh: '送审', en: 'sent for review' })
    const submitted = await changeRecord(ctx, contentItem, record, { state: 'review' }, { action: 'submitted' })
    await requestApproval(ctx, {
      subject: { id: submitted.id, type: contentItem.type, version: submitted.version },
      title: { zh: `批准内容“${record.title}”`, en: `Approve the content “${record.title}”` },
      projectId: record.projectId,
      by: { mode: 'any', roles: APPROVERS },
      snapshot: submitted,
    })
    return submitted
  },
})
