import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { receiveFile } from '#kernel/files/receive-file.ts'
import { jobsDomain } from '#kernel/jobs/job-operations.ts'
import { listRecords } from '#kernel/query/list.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { runJobs } from '#tests/cast/run-jobs.ts'
import { type ImportPreview, lead, leadImport } from '../../contract.ts'
import { previewImport } from './preview-import.ts'
import { startImport } from './start-import.ts'

let yunling: Company
beforeAll(async () => {
  yunling = await openCompany()
})
afterAll(() => yunling.close())

async function upload(content: string | Buffer): Promise<string> {
  return yunling.as('wangfang', async ctx => {
    const bytes = Readable.from([Buffer.from(content)])
    return (await receiveFile(yunling.runtime, ctx.actor, 'zh', { name: '线索.csv', bytes })).id
  })
}
const preview = async (content: string | Buffer) =>
  (await yunling.run('wangfang', previewImport, { fileId: await upload(content) })) as ImportPreview
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    error => (error as { data?: { code?: string } }).data?.code ?? String(error),
  )

/** Imports what is proposed; gives the import, its problems and the names of its leads. */
async function importFile(content: string | Buffer) {
  const { fileId, mapping, namePattern } = await preview(content)
  const input = { fileId, mapping, duplicates: 'update', dryRun: false, ...(namePattern && { namePattern }) }
  const started = (await yunling.run('wangfang', startImport, input)) as RecordOf<typeof leadImport>
  await runJobs(yunling)
  const record = await yunling.as('liming', ctx => readRecord(ctx, leadImport, started.id))
  const problems = (await yunling.run('liming', jobsDomain.operations.problems, { id: record.jobId })) as {
    items: { row: number; code: string; message: string }[]
  }
  const filter = [{ field: 'importId', is: 'eq' as const, value: record.id }]
  const { items } = await yunling.as('liming', ctx => listRecords(ctx, lead, { filter, limit: 200 }))
  return { record, problems: problems.items, names: items.map(one => one.name).toReversed() }
}

test('who may not create leads imports none, also where the right went away meanwhile', async () => {
  const fileId = await upload('姓名\n甲\n')
  const input = { fileId, mapping: [{ column: '姓名', to: 'name' }], duplicates: 'update', dryRun: false }
  const { owner } = yunling.database
  const give = (role: string) =>
    owner.query('update person set role_id = $1 where id = $2', [yunling.roles[role], yunling.people.wangfang])
  const started = (await yunling.run('wangfang', startImport, input)) as RecordOf<typeof leadImport>
  await give('viewer')
  expect(await codeOf(yunling.run('wangfang', startImport, input))).toBe('right.missing')
  await runJobs(yunling)
  await give('manager')
  const ended = await yunling.as('liming', ctx => readRecord(ctx, leadImport, started.id))
  expect(ended).toMatchObject({ state: 'failed', created: 0 })
})

describe('a hostile file of leads', () => {
  test.each([
    ['of one line of ten megabytes', `姓名,电话\n${'长'.repeat(3_500_000)},1\n`, 'import.broken_csv'],
    ['of empty lines', '\n\n\n\n', 'import.no_header'],
    [
      'of a thousand columns',
      `${Array.from({ length: 1000 }, (_, index) => `c${index}`).join(',')}\n1\n`,
      'import.too_many_columns',
    ],
  ])('%s is refused before a job begins', async (_, content, code) => {
    expect(await codeOf(preview(content))).toBe(code)
  })

  test('whose quotation mark is never closed loses no row without a word', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `客户 ${index},1380013${String(8000 + index)}`)
    const content = `姓名,电话\n${rows.slice(0, 10).join('\n')}\n"没有结束,1\n${rows.slice(10).join('\n')}\n`
    await expect(preview(content)).rejects.toMatchObject({
      data: { code: 'import.broken_csv', params: { line: 12 } },
    })
  })

  test('keeps no NUL of a column that is left out but stands in the name', async () => {
    const text = '\ufeff编号,代号,城市\n1,坏\0的,宁波\n2,好的,宁\0波\n3,丙,杭州\n'
    const fileId = await upload(Buffer.from(text, 'utf16le'))
    const mapping = [
      { column: '代号', to: 'ignore' },
      { column: '城市', to: 'ignore' },
    ]
    const input = { fileId, mapping, namePattern: '{代号}', duplicates: 'update', dryRun: true }
    const started = (await yunling.run('wangfang', startImport, input)) as RecordOf<typeof leadImport>
    await runJobs(yunling)
    const { items } = (await yunling.run('wangfang', jobsDomain.operations.problems, { id: started.jobId })) as {
      items: unknown[]
    }
    expect(items).toEqual([expect.objectContaining({ row: 2, field: '代号', code: 'import.bad_text' })])
  })

  test('with only its header imports nothing and says so', async () => {
    const { record, names } = await importFile('姓名,电话\n')
    expect(record).toMatchObject({ state: 'done', rows: 0, created: 0, failed: 0 })
    expect(names).toEqual([])
  })

  test('with a column twice tells both apart', async () => {
    const { header } = await preview('姓名,电话,姓名,,\n甲,1,乙,丙,丁\n')
    expect(new Set(header).size).toBe(header.length)
  })

  test('keeps formulas, markup, emoji and right-to-left names as the text that they are', async () => {
    const names = ['=1+1', '@SUM(A1)', '-2+3', '<script>alert(1)</script>', '👩‍👩‍👧‍👦 家', 'שלום עולם', '𠮷野家']
    const made = await importFile(`姓名,电话\n${names.map(name => `${name},`).join('\n')}\n`)
    expect(made.names.toSorted()).toEqual(names.toSorted())
  })

  test('names the row whose text cannot be kept, and takes the others', async () => {
    const filler = Array.from({ length: 6_000 }, (_, index) => `客户甲 ${index},`).join('\n')
    const { record, problems } = await importFile(`姓名,备注\n${filler}\n坏\0的,x\n👨‍👩‍👧,ok\n${'长'.repeat(600)},y\n`)
    expect(record).toMatchObject({ rows: 6_003, created: 6_001, failed: 2 })
    expect(problems.map(one => [one.row, one.code])).toEqual([
      [6_002, 'import.bad_text'],
      [6_004, 'import.too_long'],
    ])
    expect(problems.every(one => /[\u4e00-\u9fff]/.test(one.message))).toBe(true)
  })

  test('in no encoding at all is shown as unreadable, not guessed in silence', async () => {
    const noise = Buffer.concat([Buffer.from('姓名,电话\n'), Buffer.from([0xff, 0x80, 0xff, 0x81, 0x0a])])
    const { warnings } = await preview(noise)
    expect(warnings.length).toBeGreaterThan(0)
  })
})
