import { expect, test } from 'vitest'
import { openCompany } from '#tests/cast/company.ts'
import { edit, ownPlaybook, publish } from '#tests/cast/own-playbooks.ts'
import { projectOn } from '#tests/cast/own-projects.ts'
import { opened } from '#tests/opened.ts'
import type { PlaybookChange, PublishedVersion } from '../contract.ts'
import { comparePlaybooks } from './compare-playbooks.ts'
import { readVersions } from './read-versions.ts'

const company = opened(openCompany)

const said = async (id: string, from: string, to: string) =>
  ((await company.run('sunwei', comparePlaybooks, { id, from, to })) as PlaybookChange[]).map(
    ({ stage, sentence }) => `${stage?.name.zh ?? ''}：${sentence.zh}`,
  )

test('a copy compared with what it was copied from shows what the company has made of it', async () => {
  const { id } = await ownPlaybook(company, 'P5')
  expect(await said(id, 'origin', 'draft')).toEqual(['：流程改名：“营销管理（七环节）”改为“渠道招商”'])
  await edit(company, id, playbook => {
    const [first] = playbook.stages
    if (!first) return
    first.days = 20
    first.criteria = first.criteria.map(one =>
      one.check === 'research.insights' ? { ...one, params: { min: 5 } } : one,
    )
    playbook.stages = playbook.stages.filter(stage => stage.id !== 'P5.2')
  })
  expect(await said(id, 'origin', 'draft')).toEqual([
    '：流程改名：“营销管理（七环节）”改为“渠道招商”',
    '确定目标客户：去掉阶段“确定目标客户”',
    '市场调研：工期由 16 个工作日改为 20 个',
    '市场调研：关口条件“至少有 5 条洞察”的至少几个由“3”改为“5”',
  ])
})

test('the choices of a parameter are told by their names', async () => {
  const { id } = await ownPlaybook(company, 'P5')
  await publish(company, id)
  await edit(company, id, ({ stages }) => {
    const found = stages.flatMap(({ criteria }) => criteria).find(one => one.check === 'goals.present')
    Object.assign(found ?? {}, { params: { min: 1, area: 'profit' } })
  })
  expect(await said(id, '1', 'draft')).toEqual([expect.stringMatching(/领域由“销售额?”改为“利润”/)])
})

test('versions tell who published them, when, what changed and how many projects run on them', async () => {
  const { id, key } = await ownPlaybook(company, 'P3')
  await publish(company, id, '首版')
  await projectOn(company, key)
  await edit(company, id, one => Object.assign(one.stages[0] ?? {}, { days: 50 }))
  await publish(company, id, '放宽工期', 'liming')
  const versions = (await company.run('sunwei', readVersions, { id })) as PublishedVersion[]
  expect(versions).toMatchObject([
    { number: 2, note: '放宽工期', publishedBy: company.people.liming, inUse: true, running: 0 },
    { number: 1, note: '首版', publishedBy: company.people.wangfang, inUse: false, running: 1 },
  ])
  expect(await said(id, '1', '2')).toEqual([expect.stringContaining('个工作日改为 50 个')])
  expect(await said(id, '2', 'draft')).toEqual([])
})

test('a version that there is not is not compared', async () => {
  const { id } = await ownPlaybook(company)
  for (const from of ['1', 'origin', '__proto__', '0', '99999999999999999999'])
    await expect(said(id, from, 'draft')).rejects.toMatchObject({ code: 'own_playbook.version_unknown', status: 404 })
})
