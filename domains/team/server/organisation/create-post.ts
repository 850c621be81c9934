import { createRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { post, teamContract } from '../../contract.ts'
import { requireSkillsOnce } from './require-post.ts'

/** A post that is vacant yet, with what it asks for. */
export const createPost = command(teamContract.post.create, {
  allow: whoMay('write', 'team'),
  run: async (ctx, input) => {
    const made = await createRecord(ctx, post, input)
    requireSkillsOnce(made)
    return made
  },
})
