import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { receiveFile } from '#kernel/files/receive-file.ts'
import { listRecords } from '#kernel/query/list.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { runJobs } from '#tests/cast/run-jobs.ts'
import { type ImportInput, type ImportPreview, lead, leadImport } from '../../contract.ts'
import { csvOf } from '../../web/import/csv-of.ts'
import { previewImport } from './preview-import.ts'
import { readRefusedRows } from './read-refused-rows.ts'
import { startImport } from './start-import.ts'

type Import = RecordOf<typeof leadImport>
interface Refused {
  readonly header: string[]
  readonly rows: string[][]
}
let yunling: Company
beforeAll(async () => {
  yunling = await openCompany()
})
afterAll(() => yunling.close())

async function preview(content: string): Promise<ImportPreview> {
  const fileId = await yunling.as('wangfang', async ctx => {
    const bytes = Readable.from([Buffer.from(content)])
    return (await receiveFile(yunling.runtime, ctx.actor, 'zh', { name: '线索.csv', bytes })).id
  })
  return (await yunling.run('wangfang', previewImport, { fileId })) as ImportPreview
}

/** Imports as the page does: with what is proposed, unless told otherwise. */
async function importFile(content: string, wanted: Partial<ImportInput> = {}): Promise<Import> {
  const { fileId, mapping, namePattern, keyColumns, duplicates, source } = await preview(content)
  const proposed = { mapping, keyColumns, duplicates, ...(namePattern && { namePattern }), ...(source && { source }) }
  const input = { fileId, dryRun: false, ...proposed, ...wanted }
  const started = (await yunling.run('wangfang', startImport, input)) as Import
  await runJobs(yunling)
  return yunling.as('liming', ctx => readRecord(ctx, leadImport, started.id))
}

const refused = (record: Import, player: Player = 'wangfang') =>
  yunling.run(player, readRefusedRows, { id: record.id }) as Promise<Refused>
const fileOf = ({ header, rows }: Refused) => csvOf([header, ...rows])
const leads = async (q: string) => (await yunling.as('liming', ctx => listRecords(ctx, lead, { q, limit: 200 }))).items

const phones = {
  mapping: ['姓名', '手机', '邮箱'].map((column, place) => ({ column, to: ['name', 'phone', 'email'][place] })),
}
const asPhones = phones as Partial<ImportInput>

describe('the refused rows of an import', () => {
  test('are the rows of the file under its own header, each with everything that is wrong with it', async () => {
    const text = '姓名,手机,邮箱,,城市,城市\n\n好甲,13500135101,,x,y,z\n错甲,12,不是,"a\nb",,\n\n,,,q,,\n'
    const { header, rows } = await refused(await importFile(text, asPhones))
    expect(header).toEqual(['姓名', '手机', '邮箱', '', '城市', '城市', '导入问题'])
    expect(rows).toEqual([
      [
        ...['错甲', '12', '不是', 'a\nb', '', ''],
        '手机：“12”不是有效的电话号码（手机、座机、400 或带国家码的号码）。邮箱：“不是”不是有效的邮箱地址。',
      ],
      ['', '', '', 'q', '', '', '没有姓名。'],
    ])
  })

  test('mended and imported again become leads, with nothing to be set', async () => {
    const text = '姓名,手机,邮箱\n改甲,+86 135-0013-52,\n改乙,,@乙\n=改丙,13500135203,不是\n改丁,13500135204,\n'
    const record = await importFile(text, asPhones)
    const { header, rows } = await refused(record)
    const mended = rows.map(([name = '', phone = '', , reason = '']) => [
      name,
      phone.replace('13-52', '13-5201'),
      '',
      reason,
    ])
    const again = await importFile(fileOf({ header, rows: mended }))
    expect(again).toMatchObject({ rows: 3, created: 3, failed: 0 })
    expect(await leads('改甲')).toEqual([expect.objectContaining({ phone: '+8613500135201', attributes: null })])
    expect(await leads('改丙')).toEqual([expect.objectContaining({ name: '=改丙', attributes: null })])
  })

  test('come back to the columns, keys and rules that the person chose, however few of them are mended', async () => {
    const mapping = [
      { column: '甲', to: 'name' as const },
      { column: '乙', to: 'phone' as const },
      { column: '丙', to: 'ignore' as const },
    ]
    const record = await importFile('甲,乙,丙\n选甲,1,秘\n选乙,2,秘\n选丙,3,秘\n', {
      ...{ mapping, keyColumns: ['甲'], duplicates: 'skip', source: '水展' },
    })
    const before = await refused(record)
    before.rows[0]?.splice(1, 1, '13500135301')
    const again = await importFile(fileOf(before))
    expect(again).toMatchObject({ rows: 3, created: 1, failed: 2, keyColumns: ['甲'], duplicates: 'skip' })
    expect(await leads('选甲')).toEqual([
      expect.objectContaining({ phone: '+8613500135301', attributes: null, source: '水展' }),
    ])
    const left = await refused(again)
    expect(left.header).toEqual(['甲', '乙', '丙', '导入问题'])
    expect(left.rows.map(row => row.slice(0, 3))).toEqual([
      ['选乙', '2', '秘'],
      ['选丙', '3', '秘'],
    ])
  })

  test('with too many cells stay refused until they are mended; with too few they are filled up', async () => {
    const record = await importFile('姓名,手机,邮箱\n多格,13500135401,,多,\n少格,13500135402\n', asPhones)
    const { header, rows } = await refused(record)
    expect(rows).toEqual([
      ['多格', '13500135401', '', '应有 3 格，实有 4 格。', '多'],
      ['少格', '13500135402', '', '应有 3 格，实有 2 格。'],
    ])
    expect(await importFile(fileOf({ header, rows }))).toMatchObject({ rows: 2, created: 1, failed: 1 })
  })

  test('are there after a try-out too, and none where all were taken', async () => {
    const tried = await importFile('姓名,手机,邮箱\n试错,1,\n', { ...asPhones, dryRun: true })
    expect((await refused(tried)).rows).toEqual([['试错', '1', '', expect.stringContaining('手机：')]])
    const taken = await importFile('姓名,手机,邮箱\n全对,13500135501,\n', asPhones)
    expect(await refused(taken)).toEqual({ header: ['姓名', '手机', '邮箱', '导入问题'], rows: [] })
  })

  test('are as many as their problems are kept', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => `很多${index},${index},不是`)
    const record = await importFile(`姓名,手机,邮箱\n${rows.join('\n')}\n`, asPhones)
    expect(record).toMatchObject({ rows: 1_200, failed: 1_200 })
    expect((await refused(record)).rows.map(([name]) => name)).toEqual(
      Array.from({ length: 500 }, (_, index) => `很多${index}`),
    )
  })

  test('are shown to whoever imported them and to the owner alone', async () => {
    const record = await importFile('姓名,手机,邮箱\n保密,1,\n', asPhones)
    expect((await refused(record, 'liming')).rows).toHaveLength(1)
    for (const player of ['sunwei', 'chenli'] as const)
      await expect(refused(record, player)).rejects.toMatchObject({
        data: { code: expect.stringContaining('not_found') },
      })
  })
})
