import { anyMember, query } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { ownPlaybook, playbooksContract } from '../contract.ts'
import { draftView } from './draft-view.ts'

/** The draft of an own playbook, whole. */
export const readDraft = query(playbooksContract.readDraft, {
  allow: anyMember,
  run: async (ctx, { id }) => draftView(ctx, await readRecord(ctx, ownPlaybook, id)),
})
