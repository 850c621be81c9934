import { expect, test } from 'vitest'
import { matrixView } from './matrix-view.ts'
import type { PersonSkill, Post, SkillGapAnswer } from './use-organisation.ts'

const post = (id: string, holderId: string | null, ...skills: [string, '1' | '2' | '3'][]) =>
  ({ id, holderId, skills: skills.map(([skill, level]) => ({ skill, level })) }) as unknown as Post
const skill = (personId: string, name: string, level: string) =>
  ({ personId, skill: name, level }) as unknown as PersonSkill
const answer = (postId: string, name: string) =>
  ({ postId, personId: 'per_chen', skill: name, state: 'open' }) as unknown as SkillGapAnswer

test('posts that write one skill differently share its column', () => {
  const posts = [post('pos_1', 'per_chen', ['Power BI', '2'], ['谈判', '3']), post('pos_2', null, ['powerbi', '1'])]
  const view = matrixView(posts, { skills: [skill('per_chen', '谈判', '3')], answers: [] })
  expect(view.columns.map(column => column.skill)).toEqual(['Power BI', '谈判'])
  expect(view.rows.map(({ lines }) => [...lines.values()].map(({ standing }) => standing))).toEqual([
    ['unrecorded', 'met'],
    ['vacant'],
  ])
})

test('the sum counts what is asked for, the gaps, and those that nothing is done about', () => {
  const posts = [post('pos_1', 'per_chen', ['谈判', '3'], ['Excel', '2']), post('pos_2', null, ['谈判', '1'])]
  const skills = [skill('per_chen', '谈判', '1')]
  expect(matrixView(posts, { skills, answers: [] })).toMatchObject({ count: 3, gaps: 2, open: 2 })
  expect(matrixView(posts, { skills, answers: [answer('pos_1', '谈判')] })).toMatchObject({ gaps: 2, open: 1 })
})
