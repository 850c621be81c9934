import '#apps/server/domains.ts'
import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry } from '#domains/process/reads.ts'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P3.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, playbookRegistry())
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P3 has the four steps of marketing management', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P3.1 市场调研',
    'P3.2 制定营销策略',
    'P3.3 营销实施',
    'P3.4 结果评估',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  const decisions = { kinds: ['target_market', 'positioning', 'price', 'promotion'] }
  const goalOf = (area: string) => ['goals.present', { min: 1, area }]
  expect(Object.fromEntries(asked)).toEqual({
    'P3.1': [
      ['research.finished', { min: 1, nature: 'quantitative' }],
      ['research.topics_covered', { topics: ['needs', 'competitors', 'target_consumers', 'opportunities'] }],
    ],
    'P3.2': [
      ...['sales', 'market_share', 'satisfaction', 'awareness'].map(goalOf),
      ['goals.complete'],
      ['strategy.resources_assessed', { kinds: ['people', 'funds', 'technology', 'channels'] }],
      ['strategy.decided', decisions],
      ['strategy.decisions_evidenced', decisions],
      ['documents.approved', { kind: 'plan_book' }],
    ],
    'P3.3': [
      ['execution.kinds_settled', { kinds: ['product', 'promotion', 'advertising', 'channel'] }],
      ['channels.coverage_reported'],
      goalOf('retention'),
      ['goals.complete'],
    ],
    'P3.4': [['measurement.kpis_read'], ['measurement.goals_judged'], ['evaluation.findings_answered']],
  })
})

test('each stage makes what the process names', () => {
  const made = playbook.stages.map(({ id, deliverables }) => [
    id,
    deliverables.map(({ type, kind }) => (kind ? `${type}:${kind}` : type)),
  ])
  expect(Object.fromEntries(made)).toEqual({
    'P3.1': ['study', 'data_set', 'competitor', 'trend:pest', 'market_opportunity', 'insight'],
    'P3.2': [
      ...['goal', 'resource_assessment', 'decision:target_market', 'decision:positioning', 'decision:price'],
      ...['decision:promotion', 'campaign', 'task', 'budget', 'plan_book'],
    ],
    'P3.3': ['product_item', 'campaign:course', 'ad_placement', 'channel_partner', 'goal', 'task'],
    'P3.4': ['reading', 'evaluation', 'finding', 'adjustment'],
  })
})

test('the sponsor approves all but the execution; the evaluation may lead back to the strategy', () => {
  const [sponsor, manager] = [['sponsor'], ['project_manager']]
  expect(playbook.stages.map(({ approval }) => approval.roles)).toEqual([sponsor, sponsor, manager, sponsor])
  expect(playbook.stages.at(-1)?.loops.map(({ to }) => to)).toEqual(['P3.2'])
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
  expect(pluralsIn('P3.yaml', text)).toEqual([])
})
