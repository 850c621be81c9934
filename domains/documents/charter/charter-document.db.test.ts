import { beforeAll, expect, test } from 'vitest'
import { addScope, readSheet, tellCharter } from '#tests/cast/charter.ts'
import { openCompany } from '#tests/cast/company.ts'
import { LEFTOVERS, opened as openedFile, shelfOf, write } from '#tests/cast/documents.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const company = opened(openCompany)
let projectId: string
beforeAll(async () => {
  projectId = (await startProject(company, { playbook: 'P2', customer: '东湖水务' })).id
  await tellCharter(company, projectId)
})

test('a charter tells of an approved version: its texts, limits, scope, requirements, and who approved it', async () => {
  const { text } = await openedFile(company, await write(company, projectId, 'charter'))
  for (const title of [
    '一、目的与预期结果',
    '二、项目概况',
    '三、目标',
    '四、范围',
    '五、要求与验收标准',
    '六、约束与职权',
  ])
    expect(text.split(title).length, title).toBe(3)
  for (const found of [
    ...[
      '项目章程',
      '东湖水务',
      '县级水厂三年内要换下一半旧仪表',
      '农村供水站',
      '招标由省里统一做',
      '县级报价两天内给出',
    ],
    ...['抽查 20 单，九成在两天内', '800,000.00 元', '项目经理可自行决定 5 万元以内的支出', '李明', '批准', '必须'],
  ])
    expect(text, found).toContain(found)
  expect(text).not.toMatch(LEFTOVERS)
  expect(text).not.toContain('▢')
  // What was added to the scope after the approval is no part of what was approved.
  expect(text).not.toContain('园区泵站的试点')
})

test('it is also written in English, and keeps what people wrote as they wrote it', async () => {
  const { text, file } = await openedFile(company, await write(company, projectId, 'charter', { language: 'en' }))
  for (const found of [
    'Contents',
    'Project charter',
    '1. Purpose and results',
    'Out of scope',
    'CNY 800,000.00',
    'Must',
  ])
    expect(text, found).toContain(found)
  expect(text).toContain('农村供水站')
  expect(text).not.toMatch(/目录|第 \d 版/)
  expect(file.name).toMatch(/: project charter v\d+\.docx$/)
})

test('of a draft it tells the records as they are, names what is missing, and is out of date once they change', async () => {
  const { id } = await startProject(company, { name: '刚起草', playbook: 'P2' })
  await addScope(company, id, { kind: 'in_scope', statement: '三省县级水厂' })
  expect((await shelfOf(company, id)).kinds.find(one => one.kind === 'charter')).toMatchObject({
    begin: { where: 'charter' },
    subjects: [],
  })
  await expect(write(company, id, 'charter')).rejects.toMatchObject({ code: 'written_document.nothing_to_tell' })
  const { beginCharter } = await import('#tests/cast/charter.ts')
  await beginCharter(company, id, { purpose: null })
  const record = await write(company, id, 'charter')
  expect(record.gaps?.map(one => one.what)).toEqual(
    expect.arrayContaining(['“目的”还没有写', '还没有目标', '还没有要求']),
  )
  expect((await openedFile(company, record)).text).toContain('▢ 还没有目标')
  expect((await shelfOf(company, id)).documents[0]?.changed).toEqual([])
  await addScope(company, id, { kind: 'out_of_scope', statement: '农村供水站', reason: '另有招标' })
  expect((await shelfOf(company, id)).documents[0]?.changed).toEqual(['四、范围'])
})

test('an earlier version can be told of, and one of another project cannot', async () => {
  const { versions } = await readSheet(company, projectId)
  expect((await write(company, projectId, 'charter', { subjectId: versions.at(-1)?.id })).about).toContain('第 1 版')
  const other = await startProject(company, { name: '别的', playbook: 'P2' })
  await tellCharter(company, other.id)
  await expect(write(company, other.id, 'charter', { subjectId: versions[0]?.id })).rejects.toMatchObject({
    code: 'written_document.unknown_subject',
  })
})
