import type { Playbook } from '@yingce/process/playbook'
import { expect, test } from 'vitest'
import { openCompany } from '#tests/cast/company.ts'
import { draft, edit, ownPlaybook } from '#tests/cast/own-playbooks.ts'
import { opened } from '#tests/opened.ts'
import type { PlaybookDraft } from '../contract.ts'
import { saveDraft } from './save-draft.ts'

const company = opened(openCompany)

test('a draft is kept with what is still wrong in it, each at its place in words', async () => {
  const { id } = await ownPlaybook(company, 'P3')
  const saved = await edit(company, id, playbook => {
    const [first] = playbook.stages
    if (!first) return
    first.name = { zh: '', en: '' }
    first.activities = []
  })
  expect(saved.definition.stages[0]).toMatchObject({ name: { zh: '', en: '' }, activities: [] })
  expect(saved.problems).toEqual([
    expect.objectContaining({
      code: 'blank_text',
      path: 'stages[0].name.zh',
      sentence: { zh: '文本不能为空', en: 'The text must not be empty' },
    }),
    expect.objectContaining({ code: 'blank_text', path: 'stages[0].name.en' }),
    expect.objectContaining({ code: 'list_empty', path: 'stages[0].activities' }),
  ])
  expect((await draft(company, id)).problems).toHaveLength(3)
})

test('its name is the name of the record; while it is empty the old one stays', async () => {
  const { id } = await ownPlaybook(company)
  expect(
    await edit(company, id, one => Object.assign(one, { name: { zh: '招商（新）', en: 'Partners' } })),
  ).toMatchObject({
    ...{ name: '招商（新）', nameEn: 'Partners' },
  })
  expect(await edit(company, id, one => Object.assign(one, { name: { zh: ' ', en: 'Partners 2' } }))).toMatchObject({
    ...{ name: '招商（新）', nameEn: 'Partners 2' },
  })
})

test('its id and number are not the writer’s to choose', async () => {
  const { id, key } = await ownPlaybook(company)
  const saved = await edit(company, id, one => Object.assign(one, { id: 'P1', version: 77 }))
  expect(saved.definition).toMatchObject({ id: key, version: 1 })
})

test('who saves on an older version is told so, and gets what is there now', async () => {
  const { id } = await ownPlaybook(company)
  const before = await draft(company, id)
  await edit(company, id, one => Object.assign(one, { summary: { zh: '新的', en: 'New' } }), 'liming')
  const late = company.run('wangfang', saveDraft, { id, version: before.version, definition: before.definition })
  await expect(late).rejects.toMatchObject({ code: 'record.stale', status: 412 })
  const without = company.run('wangfang', saveDraft, { id, definition: before.definition })
  await expect(without).rejects.toMatchObject({ status: 428 })
})

test('what has not the shape of a playbook is not kept', async () => {
  const { id } = await ownPlaybook(company)
  const { version, definition } = await draft(company, id)
  const save = (given: unknown) => company.run('wangfang', saveDraft, { id, version, definition: given })
  const broken = [
    {},
    { ...definition, stages: 'none' },
    { ...definition, colour: 'red' },
    { ...definition, stages: [{ ...definition.stages[0], days: 'ten' }] },
    { ...definition, stages: Array.from({ length: 201 }, () => definition.stages[0]) },
    {
      ...definition,
      stages: [
        { ...definition.stages[0], criteria: [{ id: 'a', check: 'goals.complete', params: { constructor: 1 } }] },
      ],
    },
  ]
  for (const one of broken) {
    await expect(save(one)).rejects.toMatchObject({
      ...{ code: 'own_playbook.unreadable', status: 422, data: { field: 'definition' } },
    })
  }
})

test('it is bounded in size', async () => {
  const { id } = await ownPlaybook(company)
  const many = edit(company, id, one => {
    const [stage] = one.stages
    const help = { zh: '长'.repeat(2_000), en: 'l'.repeat(2_000) }
    if (!stage) return
    const activity = stage.activities[0] as Playbook['stages'][0]['activities'][0]
    stage.activities = Array.from({ length: 150 }, (_, index) => ({ ...activity, id: `a${index}`, help }))
  })
  await expect(many).rejects.toMatchObject({ code: 'own_playbook.too_large', status: 422 })
})

test('saving what is there already changes nothing', async () => {
  const { id } = await ownPlaybook(company)
  const before = await draft(company, id)
  const after = (await company.run('wangfang', saveDraft, {
    ...{ id, version: before.version, definition: before.definition },
  })) as PlaybookDraft
  expect(after.version).toBe(before.version)
})
