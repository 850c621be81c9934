import { Readable } from 'node:stream'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { receiveFile } from '#kernel/files/receive-file.ts'
import { jobsDomain } from '#kernel/jobs/job-operations.ts'
import { readHistory } from '#kernel/query/history.ts'
import { listRecords } from '#kernel/query/list.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { runJobs } from '#tests/cast/run-jobs.ts'
import { type ImportInput, type ImportPreview, lead, leadImport } from '../../contract.ts'
import { previewImport } from './preview-import.ts'
import { startImport } from './start-import.ts'
import { undoImport } from './undo-import.ts'

type Import = RecordOf<typeof leadImport>
let yunling: Company
beforeAll(async () => {
  yunling = await openCompany()
})
afterAll(() => yunling.close())

async function upload(content: string | Buffer, name = '线索.csv', player: Player = 'wangfang'): Promise<string> {
  return yunling.as(player, async ctx => {
    const bytes = Readable.from([Buffer.from(content)])
    return (await receiveFile(yunling.runtime, ctx.actor, 'zh', { name, bytes })).id
  })
}

const preview = (fileId: string) => yunling.run('wangfang', previewImport, { fileId }) as Promise<ImportPreview>

/** Uploads, takes what is proposed (unless told otherwise) and lets the job run. */
async function importFile(
  content: string | Buffer,
  wanted: Partial<ImportInput> = {},
  player: Player = 'wangfang',
): Promise<Import> {
  const fileId = await upload(content, '线索.csv', player)
  const proposed = await preview(fileId).catch(() => null)
  const { mapping = [], namePattern } = proposed ?? {}
  const input = { fileId, mapping, ...(namePattern && { namePattern }), duplicates: 'update', dryRun: false, ...wanted }
  const started = (await yunling.run(player, startImport, input)) as Import
  await runJobs(yunling)
  return again(started)
}

const again = (record: Import) => yunling.as('liming', ctx => readRecord(ctx, leadImport, record.id))
const problemsOf = async (record: Import) =>
  (
    (await yunling.run('liming', jobsDomain.operations.problems, { id: record.jobId })) as {
      items: { row: number; code: string; field: string | null; message: string }[]
    }
  ).items
const leads = async (q: string) => (await yunling.as('liming', ctx => listRecords(ctx, lead, { q, limit: 200 }))).items
const counts = ({ rows, created, updated, skipped, failed }: Import) => ({ rows, created, updated, skipped, failed })

describe('an import of leads', () => {
  test('reads what a Chinese spreadsheet saved, and numbers in their kept form', async () => {
    const text =
      '姓名,公司名称,手机号,邮箱,来源,预计金额,联系日期,备注,城市\n王建国,江海泵业有限公司,138 0013 8001,WJG@jianghai.example,展会,12.5万,2026年3月1日,"要样品,急",宁波\n'
    const record = await importFile(iconv.encode(text, 'gb18030'))
    expect(record).toMatchObject({ state: 'done', encoding: 'gb18030', separator: ',' })
    expect(counts(record)).toEqual({ rows: 1, created: 1, updated: 0, skipped: 0, failed: 0 })
    const [made] = await leads('王建国')
    expect(made).toMatchObject({
      ...{ company: '江海泵业有限公司', phone: '+8613800138001', email: 'wjg@jianghai.example', source: '展会' },
      ...{ value: '125000.00', contactedOn: '2026-03-01', note: '要样品,急', state: 'new', importId: record.id },
      ...{ attributes: [{ key: '城市', value: '宁波' }], ownerId: yunling.people.wangfang, importRow: 1 },
    })
    const history = await yunling.as('wangfang', ctx => readHistory(ctx, made?.id ?? ''))
    expect(history).toEqual([expect.objectContaining({ action: 'imported', personId: yunling.people.wangfang })])
  })

  test('finds its leads by two Chinese characters and by their number', async () => {
    await importFile('姓名,电话\n欧阳修远,13800138002\n')
    expect(await leads('修远')).toHaveLength(1)
    expect(await leads('13800138002')).toHaveLength(1)
  })

  test('a second time creates nothing and changes nothing', async () => {
    const text = `姓名,电话\n${Array.from({ length: 2500 }, (_, index) => `重复${index},1390000${String(index).padStart(4, '0')}`).join('\n')}\n`
    expect(counts(await importFile(text))).toEqual({ rows: 2500, created: 2500, updated: 0, skipped: 0, failed: 0 })
    expect(counts(await importFile(text))).toEqual({ rows: 2500, created: 0, updated: 0, skipped: 2500, failed: 0 })
  })

  test('of a file without names and keys makes names, and knows each row again', async () => {
    const text = 'age;job;balance;y\n58;management;2143;no\n44;technician;29;yes\n33;admin.;2;no\n'
    const first = await importFile(text)
    expect(first).toMatchObject({ separator: ';', namePattern: '{job} {row}', created: 3 })
    const made = await leads('technician 2')
    expect(made).toEqual([expect.objectContaining({ name: 'technician 2', state: 'converted' })])
    expect(made[0]?.attributes).toEqual([
      { key: 'age', value: '44' },
      { key: 'job', value: 'technician' },
      { key: 'balance', value: '29' },
    ])
    expect(counts(await importFile(text))).toEqual({ rows: 3, created: 0, updated: 0, skipped: 3, failed: 0 })
  })

  test('updates a known lead by its key, forward only, and writes what changed', async () => {
    const keyed = { keyColumns: ['编号'] }
    await importFile('编号,姓名,公司,状态\nK1,赵一鸣,甲公司,合格\nK2,钱二虎,乙公司,新线索\n', keyed)
    const second = await importFile('编号,姓名,公司,状态\nK1,赵一鸣,甲集团,新线索\nK2,钱二虎,,已联系\n', keyed)
    expect(counts(second)).toEqual({ rows: 2, created: 0, updated: 2, skipped: 0, failed: 0 })
    const [one] = await leads('赵一鸣')
    expect(one).toMatchObject({ company: '甲集团', state: 'qualified', version: 2 })
    const [two] = await leads('钱二虎')
    expect(two).toMatchObject({ company: '乙公司', state: 'contacted' })
    const [newest] = await yunling.as('liming', ctx => readHistory(ctx, one?.id ?? ''))
    expect(newest).toMatchObject({ action: 'updated', changes: { company: ['甲公司', '甲集团'] } })
  })

  test('knows a lead by mobile number or e-mail; by a shared number only with the name', async () => {
    await yunling.as('wangfang', ctx => createRecord(ctx, lead, { name: '孙三阳', phone: '+8613700137001' }))
    await yunling.as('wangfang', ctx => createRecord(ctx, lead, { name: '周四海', phone: '+862161234567' }))
    const record = await importFile(
      '姓名,电话,邮箱\n孙先生,+86 137-0013-7001,sun@x.example\n李五岳,021-61234567,\n周四海,021-61234567,\n孙三阳,,SUN@x.example\n',
    )
    expect(counts(record)).toEqual({ rows: 4, created: 1, updated: 2, skipped: 1, failed: 0 })
    expect(await leads('李五岳')).toHaveLength(1)
  })

  test('skips what is there already when asked to', async () => {
    await importFile('姓名,手机,公司\n吴六一,13700137006,旧公司\n')
    const record = await importFile('姓名,手机,公司\n吴六一,13700137006,新公司\n', { duplicates: 'skip' })
    expect(counts(record)).toMatchObject({ created: 0, updated: 0, skipped: 1 })
    expect(await leads('吴六一')).toEqual([expect.objectContaining({ company: '旧公司' })])
  })

  test('tells row by row what is wrong, and takes the others', async () => {
    const record = await importFile(
      '姓名,手机,邮箱,评分,预计金额,联系日期,状态\n' +
        '郑七夕,12345,,,,,\n,13700137011,,,,,\n好一,13700137012,,,,,\n好二,,不是邮箱,,,,\n好三,1.37E+10,,,,,\n' +
        '好四,,,101,,,\n好五,,,,很多,,\n好六,,,,,2026-02-30,\n好七,,,,,,梦想\n好八,多,了,,,,,一格\n好九,少了\n' +
        `${'长'.repeat(201)},,,,,,\n好十,13700137013,,,,,已联系,\n`,
      {
        mapping: [
          ['姓名', 'name'],
          ['手机', 'phone'],
          ['邮箱', 'email'],
          ['评分', 'score'],
          ['预计金额', 'value'],
          ['联系日期', 'contactedOn'],
          ['状态', 'state'],
        ].map(([column, to]) => ({ column, to })) as ImportInput['mapping'],
      },
    )
    expect(counts(record)).toEqual({ rows: 13, created: 2, updated: 0, skipped: 0, failed: 11 })
    const problems = await problemsOf(record)
    expect(problems.map(({ row, code }) => `${row} ${code}`)).toEqual([
      ...['2 phone.invalid', '3 import.no_name', '5 email.invalid', '6 import.digits_lost', '7 import.bad_number'],
      ...['8 import.bad_amount', '9 import.bad_date', '10 import.bad_choice', '11 import.cells', '12 import.cells'],
      '13 import.too_long',
    ])
    expect(problems[0]).toMatchObject({ field: '手机', value: '12345' })
    expect(problems[0]?.message).toContain('12345')
  })

  test('names everything that is wrong with a row, and counts the row once', async () => {
    const mapping = ['姓名', '手机', '邮箱', '评分'].map((column, place) => ({
      column,
      to: (['name', 'phone', 'email', 'score'] as const)[place],
    })) as ImportInput['mapping']
    const record = await importFile(
      `姓名,手机,邮箱,评分,编号\n全错,12345,不是邮箱,101,\n,,不是邮箱,,\n${'长'.repeat(201)},1,,,乙\n好甲,13600136111,,,甲\n`,
      { mapping, keyColumns: ['编号'] },
    )
    expect(counts(record)).toEqual({ rows: 4, created: 1, updated: 0, skipped: 0, failed: 3 })
    expect((await problemsOf(record)).map(({ row, field, code }) => `${row} ${field ?? ''} ${code}`)).toEqual([
      ...['2 手机 phone.invalid', '2 邮箱 email.invalid', '2 评分 import.bad_number', '2  import.no_key'],
      ...['3 邮箱 email.invalid', '3  import.no_name', '3  import.no_key'],
      ...['4 姓名 import.too_long', '4 手机 phone.invalid'],
    ])
  })

  test('names rows as a spreadsheet shows them, and counts its leads below the header as ever', async () => {
    const record = await importFile('\n姓名,手机\n\n"行号\n甲",13600136121\n\n\n行号乙,1\n行号丙,13600136122\n')
    expect(counts(record)).toMatchObject({ rows: 3, created: 2, failed: 1 })
    expect(await problemsOf(record)).toEqual([expect.objectContaining({ row: 7, field: '手机' })])
    expect((await leads('行号')).map(one => one.importRow).toSorted()).toEqual([1, 3])
  })

  test('keeps emoji and right-to-left text, cuts no character apart, and refuses what cannot be kept', async () => {
    const long = '🎯'.repeat(150)
    const text = `姓名,手机,城市\n🎯 مرحبا,13600136101,🌆\n${long},,x\n零\0字符,,x\n好,${long},x\n好,,城\0市\n`
    const record = await importFile(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(counts(record)).toEqual({ rows: 5, created: 1, updated: 0, skipped: 0, failed: 4 })
    expect(await leads('مرحبا')).toEqual([
      expect.objectContaining({ name: '🎯 مرحبا', attributes: [{ key: '城市', value: '🌆' }] }),
    ])
    const codes = (await problemsOf(record)).map(({ code }) => code)
    expect(codes).toEqual(['import.too_long', 'import.bad_text', 'phone.invalid', 'import.bad_text'])
  })

  test('of a file with too many columns is refused in words', async () => {
    const header = Array.from({ length: 201 }, (_, index) => `列${index}`).join(',')
    const fileId = await upload(`${header}\n${header}\n`)
    await expect(preview(fileId)).rejects.toMatchObject({ code: 'import.too_many_columns' })
  })

  test('that is only tried out counts the same and writes nothing', async () => {
    const text = '姓名,手机\n试一,13600136001\n试二,13600136002\n试一先生,13600136001\n错,1\n试二,13600136002\n'
    const tried = await importFile(text, { dryRun: true })
    expect(tried).toMatchObject({ state: 'done', dryRun: true })
    expect(await leads('试')).toHaveLength(0)
    const done = await importFile(text)
    expect(counts(done)).toEqual(counts(tried))
    expect(counts(done)).toEqual({ rows: 5, created: 2, updated: 1, skipped: 1, failed: 1 })
  })

  test('refuses to change what the person may not change', async () => {
    await yunling.as('liming', ctx => createRecord(ctx, lead, { name: '总经理的线索', phone: '+8613500135001' }))
    const record = await importFile(
      '姓名,手机\n别人,13500135001\n自己,13500135002\n',
      {
        mapping: [
          { column: '姓名', to: 'name' },
          { column: '手机', to: 'phone' },
        ],
      },
      'sunwei',
    )
    expect(counts(record)).toEqual({ rows: 2, created: 1, updated: 0, skipped: 0, failed: 1 })
    expect(await problemsOf(record)).toEqual([expect.objectContaining({ row: 2, code: 'import.not_yours' })])
  })

  test('of a file whose quotation mark is never closed writes nothing, wherever the mark is', async () => {
    const mapping = [{ column: '姓名', to: 'name' as const }]
    await expect(importFile('姓名,备注\n好,"没有结束\n坏,x\n', { mapping })).rejects.toMatchObject({
      code: 'import.broken_csv',
    })
    const many = Array.from({ length: 1500 }, (_, index) => `未结束${index},x`).join('\n')
    const record = await importFile(`姓名,备注\n${many}\n好,"没有结束\n`, { mapping })
    expect(record).toMatchObject({ state: 'failed', created: 0 })
    expect(await leads('未结束')).toHaveLength(0)
  })

  test.each([
    [{ mapping: [{ column: '没有这列', to: 'name' as const }] }, 'import.unknown_column'],
    [
      {
        mapping: [
          { column: '城市', to: 'company' as const },
          { column: '姓名', to: 'company' as const },
        ],
      },
      'import.target_twice',
    ],
    [{ mapping: [{ column: '姓名', to: 'attribute' as const }] }, 'import.name_missing'],
    [{ mapping: [{ column: '姓名', to: 'name' as const }], keyColumns: ['编号'] }, 'import.unknown_column'],
    [{ mapping: [{ column: '姓名', to: 'attribute' as const }], namePattern: '{没有} {row}' }, 'import.unknown_column'],
  ])('is refused before it begins: %j', async (wanted, code) => {
    await expect(importFile('姓名,城市\n甲,宁波\n', wanted)).rejects.toMatchObject({ code })
  })

  test('of a file of another person is refused where that file is out of reach', async () => {
    const fileId = await upload('姓名\n甲\n')
    await expect(yunling.run('sunwei', previewImport, { fileId })).rejects.toMatchObject({ code: 'record.not_found' })
  })

  test('keeps keys unique and its counts summing to the rows, whatever the file', { timeout: 60_000 }, async () => {
    const cell = fc.constantFrom('', '甲', '乙', '13400134001', '13400134002', 'a@b.example', '"x', 'y;z')
    const file = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
    const mapping = [
      ['姓名', 'name'],
      ['电话', 'phone'],
      ['邮箱', 'email'],
    ].map(([column, to]) => ({ column, to })) as ImportInput['mapping']
    await fc.assert(
      fc.asyncProperty(file, async rows => {
        const text = `姓名,电话,邮箱\n${rows.map(row => row.join(',')).join('\n')}\n`
        const record = await importFile(text, { mapping }).catch(error => error.code)
        if (record === 'import.broken_csv') {
          expect(text).toContain('"')
          return
        }
        const { created, updated, skipped, failed } = record
        expect(created + updated + skipped + failed).toBe(record.rows)
      }),
      { numRuns: 25 },
    )
    const { rows } = await yunling.database.owner.query(
      'select key from lead where key is not null group by key having count(*) > 1',
    )
    expect(rows).toEqual([])
  })
})

describe('the undo of an import', () => {
  const undo = async (record: Import) => {
    await yunling.run('wangfang', undoImport, { id: record.id })
    await runJobs(yunling)
    return again(record)
  }

  test('takes back what nobody has touched, and says what stays', async () => {
    const text = `姓名\n${Array.from({ length: 1200 }, (_, index) => `撤回${index}`).join('\n')}\n`
    const record = await importFile(text)
    const [touched] = await leads('撤回7')
    await yunling.as('wangfang', ctx =>
      updateRecord(ctx, lead, { id: touched?.id ?? '', version: 1, set: { note: '已谈' } }),
    )
    expect(await undo(record)).toMatchObject({ state: 'undone', removed: 1199, kept: 1 })
    expect(await leads('撤回')).toEqual([expect.objectContaining({ note: '已谈' })])
    const repeated = await importFile(text)
    expect(counts(repeated)).toEqual({ rows: 1200, created: 1199, updated: 0, skipped: 1, failed: 0 })
  })

  test('is refused while it goes on already', async () => {
    const record = await importFile('姓名\n撤销两次\n')
    const both = await Promise.allSettled([1, 2].map(() => yunling.run('wangfang', undoImport, { id: record.id })))
    const late = both.find(one => one.status === 'rejected')
    expect(late).toMatchObject({ reason: { code: 'import.undo_running' } })
    await runJobs(yunling)
    expect(await again(record)).toMatchObject({ state: 'undone', removed: 1 })
  })

  test('is refused after seven days, for a trial, and a second time', async () => {
    const old = await importFile('姓名\n陈年旧事\n')
    await yunling.database.owner.query("update lead_import set created_at = now() - interval '8 days' where id = $1", [
      old.id,
    ])
    await expect(undo(old)).rejects.toMatchObject({ code: 'import.undo_too_late' })
    const tried = await importFile('姓名\n试运行\n', { dryRun: true })
    await expect(undo(tried)).rejects.toMatchObject({ code: 'import.nothing_to_undo' })
    const twice = await importFile('姓名\n只撤一次\n')
    await undo(twice)
    await expect(undo(twice)).rejects.toMatchObject({ code: 'import.nothing_to_undo' })
  })
})
