import { changeable } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { ownPlaybook, playbooksContract } from '../contract.ts'
import { draftFrom, draftOf } from './draft-of.ts'
import { draftValues } from './draft-values.ts'
import { draftView } from './draft-view.ts'
import { requireShape } from './require-shape.ts'
import { saysTheSame } from './says-the-same.ts'

/** Keeps a draft, with whatever is still wrong in it; refused is only what has not the shape of a playbook. */
export const saveDraft = command(playbooksContract.saveDraft, {
  allow: whoMay('write', 'playbooks'),
  run: async (ctx, { id, version, definition }) => {
    const record = await changeable(ctx, ownPlaybook, id, version)
    const draft = requireShape(ctx, draftFrom(record, definition))
    if (saysTheSame(draft, draftOf(record))) return draftView(ctx, record)
    return draftView(
      ctx,
      await changeRecord(ctx, ownPlaybook, record, draftValues(draft, record), { action: 'drafted' }),
    )
  },
})
