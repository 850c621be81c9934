import '#apps/server/domains.ts'
import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry } from '#domains/process/reads.ts'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P10.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, playbookRegistry())
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P10 has the seven parts of an operation plan, the start, and the periods', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P10.1 项目的定位',
    'P10.2 项目策划',
    'P10.3 运营团队建设',
    'P10.4 运营资源规划',
    'P10.5 运营方案制定',
    'P10.6 运营预算制定',
    'P10.7 数据分析及效果评估',
    'P10.8 项目启动',
    'P10.9 运营周期',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  expect(Object.fromEntries(asked)).toEqual({
    'P10.1': [
      ['strategy.decided', { kinds: ['audience', 'market_position'] }],
      ['strategy.decisions_evidenced', { kinds: ['audience', 'market_position'] }],
      ['research.competitors_profiled', { min: 2 }],
      ['strategy.differences_complete'],
    ],
    'P10.2': [['operations.designed', { kinds: ['overall', 'content', 'marketing', 'user_experience'] }]],
    'P10.3': [['team.posts_filled']],
    'P10.4': [['operations.resourced', { kinds: ['time', 'people', 'money', 'material'] }]],
    'P10.5': [['operations.parts_planned', { parts: ['content', 'events', 'promotion', 'users'] }]],
    'P10.6': [
      ['budget.categories', { categories: ['labour', 'promotion', 'events', 'research'] }],
      ['budget.within_funding'],
      ['budget.approved'],
    ],
    'P10.7': [['operations.metrics_set_up'], ['operations.rhythm_set']],
    'P10.8': [['goals.present', { min: 1 }], ['goals.complete'], ['meetings.held', { kind: 'kick_off', min: 1 }]],
    'P10.9': [['operations.periods_planned'], ['operations.periods_reviewed'], ['closing.report_approved']],
  })
})

test('the stages follow each other, and the last is as long as there are periods', () => {
  const before = playbook.stages.map(({ starts }) => starts.after)
  expect(before).toEqual([[], ...playbook.stages.slice(0, -1).map(({ id }) => [id])])
  expect(playbook.close.label.zh).toContain('最后一个已计划的周期')
})

test('the sponsor approves position, operation plan and end, the manager the others', () => {
  const bySponsor = playbook.stages.filter(({ approval }) => approval.roles.includes('sponsor')).map(({ id }) => id)
  expect(bySponsor).toEqual(['P10.1', 'P10.5', 'P10.9'])
  const others = playbook.stages.filter(({ id }) => !bySponsor.includes(id))
  expect(others.every(({ approval }) => approval.roles.join() === 'project_manager')).toBe(true)
})

test('every activity tells in both languages how to do it', () => {
  for (const { id, label, help } of playbook.stages.flatMap(({ activities }) => activities)) {
    expect(help?.zh, id).toMatch(/\p{Script=Han}{5}/u)
    expect(help?.en, id).toMatch(/[a-z] [a-z]/)
    expect(help?.en, id).not.toMatch(/\p{Script=Han}/u)
    expect(label.zh, id).toMatch(/\p{Script=Han}/u)
  }
})

test('its criteria count one thing as one in English', () => {
  expect(pluralsIn('P10.yaml', text)).toEqual([])
})
