import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { post, teamRefusals } from '../../contract.ts'
import { skillTwice } from '../../rules/organisation/skill-key.ts'

export type Post = RecordOf<typeof post>

/** Refuses a command that the post's state does not allow. */
export const requirePostState = stateGuard(post, teamRefusals, 'post.wrong_state')

/** Refuses a post that asks for one skill twice: which level would count? */
export function requireSkillsOnce({ title, skills }: Post): void {
  const names = (skills ?? []).map(({ skill }) => skill)
  const again = skillTwice(names)
  if (!again) return
  const words = { post: title, skill: names[again.index], count: again.count }
  throw refusal(teamRefusals, 'post.skill_twice', words, { field: `skills.${again.index}.skill` })
}
