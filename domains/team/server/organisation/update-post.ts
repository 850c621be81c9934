import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { post, teamContract } from '../../contract.ts'
import { requireSkillsOnce } from './require-post.ts'

/** Changes what a post is and asks for; whoever holds it is held against it from then on. */
export const updatePost = command(teamContract.post.update, {
  allow: whoMay('write', 'team'),
  run: async (ctx, input) => {
    const changed = await updateRecord(ctx, post, input)
    if (input.set.skills) requireSkillsOnce(changed)
    return changed
  },
})
