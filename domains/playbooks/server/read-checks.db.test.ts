import { placesOf } from '@yingce/process/label'
import { expect, test } from 'vitest'
import { allChecks } from '#apps/server/domains.ts'
import { openCompany } from '#tests/cast/company.ts'
import { opened } from '#tests/opened.ts'
import type { CheckCard, DeliverableCard } from '../contract.ts'
import { readChecks } from './read-checks.ts'
import { readDeliverables } from './read-deliverables.ts'

const company = opened(openCompany)
const cards = async () => (await company.run('sunwei', readChecks, {})) as CheckCard[]

const HAN = /\p{Script=Han}/u

test('every check that is registered can be chosen, with its words in both languages', async () => {
  const all = await cards()
  expect(all.map(({ name }) => name)).toEqual(allChecks.map(({ name }) => name))
  for (const { name, label, group, reads } of all) {
    for (const { zh, en } of [label, group.label, ...reads.map(one => one.label)]) {
      expect(zh, name).toMatch(/\p{Script=Han}|KPI|SWOT/u)
      expect(en, name).not.toMatch(HAN)
      expect(en, name).toMatch(/[A-Za-z]{2}/)
    }
  }
})

test('every parameter and every choice has a name of its own in both languages', async () => {
  for (const { name, params } of await cards()) {
    for (const { name: param, label, choices } of params) {
      expect(label.zh, `${name} ${param}`).toMatch(HAN)
      expect(label.en, `${name} ${param}`).not.toMatch(HAN)
      for (const choice of choices ?? []) {
        expect(choice.label.zh, `${name} ${param} ${choice.value}`).toMatch(/\p{Script=Han}/u)
        expect(choice.label.en, `${name} ${param} ${choice.value}`).not.toMatch(/_|\p{Script=Han}/u)
      }
    }
  }
})

test('the words of a check show parameters that it has', async () => {
  for (const { name, label, params } of await cards()) {
    const known = params.map(one => one.name)
    expect(
      placesOf(label.zh).filter(place => !known.includes(place)),
      name,
    ).toEqual([])
  }
})

test('the fields of a form come from the schema that judges them', async () => {
  const byName = new Map((await cards()).map(card => [card.name, card]))
  expect(byName.get('goals.present')?.params).toMatchObject([
    { name: 'min', kind: 'number', whole: true, required: true, min: 1, max: null, choices: null },
    {
      name: 'area',
      kind: 'choice',
      required: false,
      choices: expect.arrayContaining([{ value: 'profit', label: expect.anything() }]),
    },
  ])
  expect(byName.get('strategy.decided')?.params).toMatchObject([{ kind: 'list', min: 1, max: 13, required: true }])
  expect(byName.get('changes.work_settled')?.params).toMatchObject([
    { name: 'stages', kind: 'list', choices: null, required: false },
    { name: 'all', kind: 'boolean', required: false },
  ])
  expect(byName.get('deals.margin_kept')?.params).toMatchObject([{ whole: false, min: 0, max: 100 }])
  expect(byName.get('meetings.held')?.params).toMatchObject([{}, { name: 'min', required: false, initial: 1 }])
  expect(byName.get('feasibility.decided')?.reads).toEqual([{ type: 'feasibility_study', label: expect.anything() }])
})

test('the deliverables to choose from are those of the product’s playbooks, each once', async () => {
  const all = (await company.run('sunwei', readDeliverables, {})) as DeliverableCard[]
  expect(all.length).toBeGreaterThan(60)
  expect(new Set(all.map(({ type, kind }) => `${type} ${kind}`)).size).toBe(all.length)
  for (const { label, typeLabel } of all) expect(`${label.zh}${typeLabel.zh}`).toMatch(HAN)
})
