import { expect, test } from 'vitest'
import type { CampaignFacts } from './checks/campaign-facts.ts'
import { campaignsDeliverables } from './deliverables.ts'

const fact = (state: CampaignFacts['state']): CampaignFacts => ({
  ...{ id: 'cmp_1', version: 1, name: '展会', state, owned: true, start: '2026-03-02', finish: '2026-03-06' },
  ...{ toReplan: false, budgetMinor: '100', linesMinor: null, metric: true, kpiTarget: '5', goal: true },
  stopReason: null,
  startedOn: null,
})
const [campaigns] = campaignsDeliverables
const told = (kind: string | null, ...states: CampaignFacts['state'][]) => campaigns?.summarise(states.map(fact), kind)

test('a plan of campaigns is done when each is fully planned', () => {
  const line = { code: 'planned', params: { count: 2, lacking: 0 } }
  expect(told(null, 'planned', 'planned')).toEqual({ count: 2, done: 2, line })
})

test('campaigns are carried out when they are over, not when they are planned', () => {
  const line = { code: 'underway', params: { count: 2, over: 0 } }
  expect(told('course', 'planned', 'planned')).toEqual({ count: 2, done: 0, line })
  expect(told('course', 'running', 'planned')).toMatchObject({ count: 2, done: 0 })
  expect(told('course', 'finished', 'stopped')).toMatchObject({ count: 2, done: 2 })
  expect(told('course')).toEqual({ count: 0, done: 0, line: null })
})
