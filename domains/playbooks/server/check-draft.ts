import { anyMember, query } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { ownPlaybook, playbooksContract } from '../contract.ts'
import { draftFrom } from './draft-of.ts'
import { problemViews } from './in-words.ts'

/** What is wrong with what an editor holds right now; nothing is saved. */
export const checkDraft = query(playbooksContract.checkDraft, {
  allow: anyMember,
  run: async (ctx, { id, definition }) => {
    const { draft, problems } = draftFrom(await readRecord(ctx, ownPlaybook, id), definition)
    return problemViews(ctx, problems, draft)
  },
})
