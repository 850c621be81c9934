import type { Missing } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { isGap, type SkillLine, skillLines } from '../../../rules/organisation/skill-gaps.ts'
import type { PostFacts } from './post-facts.ts'
import { type SkillFacts, skillFacts } from './skill-facts.ts'

type Line = SkillLine<SkillFacts['skills'][number], SkillFacts['answers'][number]>

/** Does every holder reach what the post asks for, or is it said what is done about it? */
export const skillsAnsweredCheck = defineCheck<Record<string, never>, SkillFacts>({
  name: 'team.skills_answered',
  label: { zh: '每个技能差距都有处理办法', en: 'Every skill gap is answered' },
  notes: {
    no_post: { zh: '还没有岗位。', en: 'There is no post yet.' },
    no_holder: { zh: '还没有岗位配了人，没有什么可以比。', en: 'No post is filled yet: there is nothing to compare.' },
    no_requirement: { zh: '没有写技能要求', en: 'Asks for no skill yet' },
    below: {
      zh: '{person}的“{skill}”是 {present} 级，要求 {required} 级，没有处理办法',
      en: '{person} has “{skill}” at level {present} of {required}, and nothing is done about it',
    },
    unrecorded: {
      zh: '{person}的“{skill}”没有登记，要求 {required} 级',
      en: 'Nothing is recorded of {person} in “{skill}”; level {required} is asked for',
    },
  },
  params: z.strictObject({}),
  reads: ['post', 'person_skill', 'skill_gap_answer'],
  facts: skillFacts,
  judge: facts => {
    const { posts, skills, answers } = facts
    const held = posts.filter(({ state }) => state === 'filled')
    const bare = posts.filter(post => (post.skills ?? []).length === 0)
    const lines = held.flatMap(post => skillLines(post, facts).map(line => ({ post, line })))
    const open = lines.filter(({ line }) => isGap(line.standing) && !line.answer)
    const missing = [...bare.map(noRequirement), ...open.map(unanswered)]
    return {
      passed: lines.length > 0 && missing.length === 0,
      have: lines.length - open.length,
      need: Math.max(lines.length, 1),
      ...noteOf(posts, held),
      missing: missing.slice(0, 20),
      missingCount: Math.max(missing.length, lines.length === 0 ? 1 : 0),
      where: { path: 'team/posts' },
      seen: [...posts, ...skills, ...answers].map(({ id, version }) => ({ id, version })),
    }
  },
})

function noteOf(posts: readonly PostFacts[], held: readonly PostFacts[]) {
  if (held.length > 0) return {}
  return { note: { code: posts.length === 0 ? 'no_post' : 'no_holder', params: {} } }
}

function noRequirement({ id, title }: PostFacts): Missing {
  return { recordId: id, label: title, field: 'skills', why: { code: 'no_requirement', params: {} } }
}

function unanswered({ post, line }: { post: PostFacts; line: Line }): Missing {
  const { skill, required, present, standing } = line
  const params = { person: post.holder ?? '—', skill, required, present: present?.level ?? '—' }
  return { recordId: post.id, label: post.title, why: { code: standing, params } }
}
