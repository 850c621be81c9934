import '#apps/server/domains.ts'
import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry } from '#domains/process/reads.ts'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P5.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, playbookRegistry())
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P5 has the seven links of marketing management', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P5.1 市场调研',
    'P5.2 确定目标客户',
    'P5.3 产品定位',
    'P5.4 营销策略制定',
    'P5.5 销售渠道选择',
    'P5.6 营销活动实施',
    'P5.7 效果评估',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  const position = { kinds: ['positioning', 'price', 'channel_direction'] }
  const strategies = { kinds: ['promotion', 'advertising', 'channel_promotion'] }
  expect(Object.fromEntries(asked)).toEqual({
    'P5.1': [
      ['research.finished', { min: 1 }],
      ['research.competitors_profiled', { min: 2 }],
      ['research.insights', { min: 3 }],
      ['research.insights_evidenced'],
      ['research.topics_covered', { topics: ['needs', 'competitors', 'trends'] }],
      ['strategy.swot_complete'],
    ],
    'P5.2': [
      ['strategy.segments_scored', { min: 2 }],
      ['strategy.decided', { kinds: ['target_market'] }],
      ['strategy.personas_evidenced'],
    ],
    'P5.3': [
      ['strategy.positioned'],
      ['strategy.differences_complete'],
      ['strategy.decided', position],
      ['strategy.decisions_evidenced', position],
    ],
    'P5.4': [
      ['goals.present', { min: 1, area: 'sales' }],
      ['goals.complete'],
      ['strategy.decided', strategies],
      ['strategy.decisions_serve_goal', strategies],
    ],
    'P5.5': [
      ['strategy.channels_scored', { min: 3 }],
      ['strategy.decided', { kinds: ['channels'] }],
      ['strategy.coverage_estimated'],
    ],
    'P5.6': [
      ['campaigns.finished'],
      ['budget.expenses_entered'],
      ['budget.expenses_settled'],
      ['plan.deviations_answered', { days: 5, percent: 10 }],
    ],
    'P5.7': [['measurement.goals_judged'], ['measurement.missed_goals_answered']],
  })
})

test('the sponsor approves what the company stands for; a missed goal leads back to the strategy', () => {
  const [sponsor, manager] = [['sponsor'], ['project_manager']]
  expect(playbook.stages.map(({ approval }) => approval.roles)).toEqual([
    ...[sponsor, manager, sponsor, sponsor],
    ...[manager, manager, sponsor],
  ])
  expect(playbook.stages.at(-1)?.loops.map(({ to }) => to)).toEqual(['P5.4'])
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
  expect(pluralsIn('P5.yaml', text)).toEqual([])
})
