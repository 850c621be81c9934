import { expect, test } from 'vitest'
import { readPlaybooks } from '#domains/process/server/read-playbooks.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany } from '#tests/cast/company.ts'
import { draft, edit, ownPlaybook, publish } from '#tests/cast/own-playbooks.ts'
import { projectOn } from '#tests/cast/own-projects.ts'
import { opened } from '#tests/opened.ts'
import { offerPlaybookAgain } from './offer-playbook-again.ts'
import { publishPlaybook } from './publish-playbook.ts'
import { retirePlaybook } from './retire-playbook.ts'

const company = opened(openCompany)

const offered = async () => ((await company.run('sunwei', readPlaybooks, {})) as { id: string }[]).map(({ id }) => id)

test('what is published is offered to new projects under its name, frozen with its number', async () => {
  const { id, key } = await ownPlaybook(company, 'P3')
  expect(await offered()).not.toContain(key)
  const published = await publish(company, id, '首版')
  expect(published).toMatchObject({ state: 'published', publishedNumber: 1 })
  expect(await offered()).toContain(key)
  const project = await projectOn(company, key)
  expect(project).toMatchObject({ playbookId: key, playbookVersionId: published.publishedVersionId })
  const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
  expect(latest).toMatchObject({ action: 'published', note: '首版' })
})

test('a project stays on the version that it began with, the next one begins on the new', async () => {
  const { id, key } = await ownPlaybook(company, 'P3')
  const first = await publish(company, id)
  const early = await projectOn(company, key)
  await edit(company, id, one => Object.assign(one.stages[0] ?? {}, { days: 40 }))
  expect(await draft(company, id)).toMatchObject({ changed: true, publishedNumber: 1, definition: { version: 2 } })
  const second = await publish(company, id, '第一阶段多一天')
  expect(second.publishedNumber).toBe(2)
  const late = await projectOn(company, key)
  expect(early.playbookVersionId).toBe(first.publishedVersionId)
  expect(late.playbookVersionId).toBe(second.publishedVersionId)
  expect(late.playbookVersionId).not.toBe(early.playbookVersionId)
})

test('while anything is wrong it is refused with the whole list', async () => {
  const { id } = await ownPlaybook(company, 'P3')
  await edit(company, id, one => {
    const [stage] = one.stages
    if (stage) Object.assign(stage, { activities: [], purpose: { zh: '', en: 'Why' } })
  })
  const refused = await publish(company, id).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'own_playbook.has_problems', status: 422 })
  const { data } = refused as { data: { params: object; details: { path: string }[] } }
  expect(data.params).toMatchObject({ count: 2, place: 'stages[0].purpose.zh', problem: '文本不能为空' })
  expect(data.details.map(({ path }) => path)).toEqual(['stages[0].purpose.zh', 'stages[0].activities'])
})

test('the same is not published twice', async () => {
  const { id } = await ownPlaybook(company)
  await publish(company, id)
  await expect(publish(company, id)).rejects.toMatchObject({ code: 'own_playbook.unchanged', status: 409 })
})

test('who has seen an older draft does not publish a newer one, and nobody without a word on what changed', async () => {
  const { id, version } = await ownPlaybook(company)
  await edit(company, id, one => Object.assign(one, { summary: { zh: '改', en: 'Changed' } }))
  const late = company.run('liming', publishPlaybook, { id, version, note: '发布' })
  await expect(late).rejects.toMatchObject({ code: 'record.stale', status: 412 })
})

test('a member does not publish what others wrote', async () => {
  const { id } = await ownPlaybook(company)
  await expect(publish(company, id, '发布', 'sunwei')).rejects.toMatchObject({ code: 'right.missing' })
})

test('a retired playbook begins no project, those that run stay, and it can be used again', async () => {
  const { id, key } = await ownPlaybook(company, 'P3')
  await publish(company, id)
  const running = await projectOn(company, key)
  const retired = (await company.run('wangfang', retirePlaybook, { id, reason: '不再做' })) as { state: string }
  expect(retired).toMatchObject({ state: 'retired', retiredBecause: '不再做' })
  expect(await offered()).not.toContain(key)
  await expect(projectOn(company, key)).rejects.toMatchObject({ code: 'playbook.retired', status: 409 })
  expect(running).toMatchObject({ status: 'active' })
  await expect(edit(company, id, one => Object.assign(one.name, { en: 'x' }))).rejects.toMatchObject({
    code: 'record.frozen',
  })
  const twice = company.run('wangfang', retirePlaybook, { id, reason: '再停' })
  await expect(twice).rejects.toMatchObject({ code: 'own_playbook.wrong_state', status: 409 })
  await company.run('wangfang', offerPlaybookAgain, { id, reason: '又要做' })
  expect(await projectOn(company, key)).toMatchObject({ playbookId: key })
})

test('a draft is not retired: nothing was in use', async () => {
  const { id } = await ownPlaybook(company)
  const retire = company.run('wangfang', retirePlaybook, { id, reason: '停' })
  await expect(retire).rejects.toMatchObject({ code: 'own_playbook.wrong_state' })
})
