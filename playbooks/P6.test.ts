import '#apps/server/domains.ts'
import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry } from '#domains/process/reads.ts'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P6.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, playbookRegistry())
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P6 has the five phases of marketing planning', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P6.1 市场调研',
    'P6.2 目标设定',
    'P6.3 策略制定',
    'P6.4 实施执行',
    'P6.5 效果评估',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  const decisions = { kinds: ['product_positioning', 'market_positioning', 'channels', 'promotion'] }
  expect(Object.fromEntries(asked)).toEqual({
    'P6.1': [
      ['research.finished', { min: 1, nature: 'qualitative' }],
      ['research.finished', { min: 1, nature: 'quantitative' }],
      ['research.competitors_profiled', { min: 2 }],
      ['research.insights', { min: 3 }],
      ['research.insights_evidenced'],
    ],
    'P6.2': [
      ['goals.present', { min: 1, area: 'sales' }],
      ['goals.present', { min: 1, area: 'market_share' }],
      ['goals.present', { min: 1, area: 'satisfaction' }],
      ['goals.complete'],
      ['goals.weighed'],
    ],
    'P6.3': [
      ['strategy.competences_judged', { min: 2 }],
      ['strategy.decided', decisions],
      ['strategy.decisions_evidenced', decisions],
    ],
    'P6.4': [
      ['products.settled', { min: 1 }],
      ['campaigns.present', { min: 1 }],
      ['campaigns.finished'],
      ['partners.active', { min: 1 }],
      ['trainings.tested', { min: 1 }],
      ['budget.within_budget'],
      ['budget.expenses_settled'],
    ],
    'P6.5': [['measurement.kpis_read'], ['measurement.goals_judged'], ['measurement.missed_goals_answered']],
  })
})

test('the sponsor approves all but the execution; a missed goal leads back to the strategy', () => {
  const [sponsor, manager] = [['sponsor'], ['project_manager']]
  expect(playbook.stages.map(({ approval }) => approval.roles)).toEqual([sponsor, sponsor, sponsor, manager, sponsor])
  expect(playbook.stages.at(-1)?.loops.map(({ to }) => to)).toEqual(['P6.3'])
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
  expect(pluralsIn('P6.yaml', text)).toEqual([])
})
