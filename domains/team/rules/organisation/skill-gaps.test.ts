import { expect, test } from 'vitest'
import { isGap, skillLines } from './skill-gaps.ts'

const POST = {
  id: 'pos_1',
  holderId: 'per_wang',
  skills: [
    { skill: '商务谈判', level: '3' },
    { skill: 'Power BI', level: '2' },
    { skill: '英语', level: '4' },
  ],
} as const
const known = (skill: string, level: '1' | '2' | '3' | '4' | '5', personId = 'per_wang') => ({ personId, skill, level })
const answer = (skill: string, more: { personId?: string; state?: 'open' | 'done' | 'dropped' } = {}) => ({
  ...{ postId: 'pos_1', personId: 'per_wang', skill, state: 'open' as const },
  ...more,
})

test('what the holder can is held against each skill that the post asks for', () => {
  const skills = [known('商务 谈判', '3'), known('powerbi', '1'), known('英语', '5', 'per_chen')]
  const lines = skillLines(POST, { skills, answers: [] })
  expect(lines.map(({ standing }) => standing)).toEqual(['met', 'below', 'unrecorded'])
  expect(lines.map(({ standing }) => isGap(standing))).toEqual([false, true, true])
  expect(lines[1]).toMatchObject({ required: '2', present: { level: '1' }, answer: null })
})

test('an answer counts while it is not dropped, and only for the person it was given for', () => {
  const skills = [known('Power BI', '1')]
  const of = (answers: ReturnType<typeof answer>[]) => skillLines(POST, { skills, answers })[1]?.answer ?? null
  expect(of([answer('power bi')])).toMatchObject({ state: 'open' })
  expect(of([answer('Power BI', { state: 'done' })])).toMatchObject({ state: 'done' })
  expect(of([answer('Power BI', { state: 'dropped' })])).toBeNull()
  expect(of([answer('Power BI', { personId: 'per_chen' })])).toBeNull()
})

test('where there is no gap any more, nothing is answered', () => {
  const [line] = skillLines(POST, { skills: [known('商务谈判', '4')], answers: [answer('商务谈判')] })
  expect(line).toMatchObject({ standing: 'met', answer: null })
})

test('a vacant post has nobody to compare, and a post may ask for nothing', () => {
  const vacant = skillLines({ ...POST, holderId: null }, { skills: [], answers: [] })
  expect(vacant.map(({ standing }) => standing)).toEqual(['vacant', 'vacant', 'vacant'])
  expect(skillLines({ ...POST, skills: null }, { skills: [], answers: [] })).toEqual([])
})
