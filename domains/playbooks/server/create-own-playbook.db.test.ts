import { expect, test } from 'vitest'
import { removeRecord } from '#kernel/command/crud.ts'
import { openCompany } from '#tests/cast/company.ts'
import { draft, edit, ownPlaybook as write } from '#tests/cast/own-playbooks.ts'
import { opened } from '#tests/opened.ts'
import { ownPlaybook } from '../contract.ts'
import { createOwnPlaybook } from './create-own-playbook.ts'

const company = opened(openCompany)

test('an empty playbook is the smallest that could be published: one stage, nothing to mend', async () => {
  const { id, key } = await write(company)
  expect(key).toMatch(/^OWN\d+$/)
  expect(await draft(company, id)).toMatchObject({
    ...{ state: 'draft', origin: null, publishedNumber: null, changed: true, problems: [], gaps: [] },
    definition: { id: key, version: 1, name: { zh: '渠道招商' }, stages: [{ id: `${key}.1` }] },
  })
})

test('each of the ten playbooks can be copied whole, and its stages keep their ids', async () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const { id, key } = await write(company, `P${number}`)
    const { definition, problems, origin } = await draft(company, id)
    expect(problems).toEqual([])
    expect(origin).toBe(`P${number}`)
    expect(definition).toMatchObject({ id: key, version: 1, name: { en: 'Win channel partners' } })
    expect(definition.stages[0]?.id).toBe(`P${number}.1`)
  }
})

test('one of one’s own is copied with what its draft says now', async () => {
  const first = await write(company)
  await edit(company, first.id, playbook => {
    const [stage] = playbook.stages
    if (stage) stage.days = 17
  })
  const second = await write(company, first.key)
  expect((await draft(company, second.id)).definition.stages[0]).toMatchObject({ days: 17 })
})

test('what there is not cannot be copied', async () => {
  const copy = (from: string) => company.run('wangfang', createOwnPlaybook, { from, name: { zh: '甲', en: 'A' } })
  await expect(copy('P11')).rejects.toMatchObject({ code: 'own_playbook.origin_unknown', status: 422 })
  await expect(copy('__proto__')).rejects.toMatchObject({ code: 'own_playbook.origin_unknown' })
})

test('two who begin at the same moment get two ids', async () => {
  const both = await Promise.all([write(company), write(company, 'P3', undefined, 'chenli')])
  expect(new Set(both.map(({ key }) => key)).size).toBe(2)
})

test('a draft that was never published can be thrown away', async () => {
  const { id, version } = await write(company)
  await company.as('wangfang', ctx => removeRecord(ctx, ownPlaybook, { id, version }))
  await expect(draft(company, id)).rejects.toMatchObject({ status: 404 })
})

test('a member reads what others write and does not change it', async () => {
  const { id } = await write(company)
  expect(await draft(company, id, 'sunwei')).toMatchObject({ mayWrite: false })
  await expect(edit(company, id, () => undefined, 'sunwei')).rejects.toMatchObject({ code: 'right.missing' })
})
