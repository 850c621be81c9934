import { defineDeliverable } from '#domains/process/reads.ts'
import { isGap, skillLines } from '../../../rules/organisation/skill-gaps.ts'
import { type SkillFacts, skillFacts } from '../checks/skill-facts.ts'

/** What the posts ask for against what their holders can: how many requirements are met or answered. */
export const personSkillsDeliverable = defineDeliverable<SkillFacts>({
  type: 'person_skill',
  notes: {
    compared: {
      zh: '{count} 项技能要求，{done} 项达到或已处理',
      en: '{done} of {count} required {count|skill|skills} met or answered',
    },
  },
  facts: skillFacts,
  summarise: facts => {
    const lines = linesOf(facts)
    const count = lines.length
    const done = lines.filter(({ standing, answer }) => !isGap(standing) || answer !== null).length
    return { count, done, line: count === 0 ? null : { code: 'compared', params: { count, done } } }
  },
})

/** The gaps, and how many of them are answered. */
export const gapAnswersDeliverable = defineDeliverable<SkillFacts>({
  type: 'skill_gap_answer',
  notes: { gaps: { zh: '{count} 处差距，{done} 处有处理办法', en: '{done} of {count} {count|gap|gaps} answered' } },
  facts: skillFacts,
  summarise: facts => {
    const gaps = linesOf(facts).filter(({ standing }) => isGap(standing))
    const count = gaps.length
    const done = gaps.filter(({ answer }) => answer !== null).length
    return { count, done, line: count === 0 ? null : { code: 'gaps', params: { count, done } } }
  },
})

function linesOf(facts: SkillFacts) {
  return facts.posts.filter(({ state }) => state === 'filled').flatMap(post => skillLines(post, facts))
}
