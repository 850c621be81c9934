import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { receiveFile } from '#kernel/files/receive-file.ts'
import type { JobView } from '#kernel/jobs/contract.ts'
import { jobsDomain } from '#kernel/jobs/job-operations.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { filesFolder } from '#tests/cast/files.ts'
import { runJobs } from '#tests/cast/run-jobs.ts'
import { leadImport } from '../../contract.ts'
import { startImport } from './start-import.ts'
import { undoImport } from './undo-import.ts'

const ROWS = 12_000
const WORKER = join(import.meta.dirname, '..', '..', '..', '..', 'tests', 'setup', 'job-worker.ts')

type Import = RecordOf<typeof leadImport>
let yunling: Company
beforeAll(async () => {
  yunling = await openCompany()
})
afterAll(() => yunling.close())

async function startLong(word: string): Promise<Import> {
  const rows = Array.from({ length: ROWS }, (_, index) => `${word}${index},城市${index % 7}`)
  const file = await yunling.as('wangfang', ctx => {
    const bytes = Readable.from([Buffer.from(`姓名,城市\n${rows.join('\n')}\n`)])
    return receiveFile(yunling.runtime, ctx.actor, 'zh', { name: `${word}.csv`, bytes })
  })
  const mapping = [{ column: '姓名', to: 'name' }]
  const input = { fileId: file.id, mapping, duplicates: 'update', dryRun: false }
  return (await yunling.run('wangfang', startImport, input)) as Import
}

const again = (id: string) => yunling.as('liming', ctx => readRecord(ctx, leadImport, id))
const jobOf = (record: Import) =>
  yunling.run('wangfang', jobsDomain.operations.read, { id: record.jobId }) as Promise<JobView>
const leadsOf = async (record: Import) => {
  const { rows } = await yunling.database.owner.query(
    'select count(*)::int as leads, count(distinct import_row)::int as rows from lead where import_id = $1 and deleted_at is null',
    [record.id],
  )
  return rows[0]
}

function startWorker(record: Import): ChildProcess {
  const job = { workspaceId: yunling.workspaceId, jobId: record.jobId }
  const given = { database: yunling.database.appConfig, files: filesFolder(), job }
  return spawn(process.execPath, [WORKER, JSON.stringify(given)], { stdio: ['ignore', 'inherit', 'inherit'] })
}

async function someRowsDone(record: Import): Promise<void> {
  await expect
    .poll(async () => (await again(record.id)).rows ?? 0, { timeout: 30_000, interval: 10 })
    .toBeGreaterThan(0)
}

test('an import whose worker is killed goes on behind the last committed chunk, without losing or doubling a row', async () => {
  const record = await startLong('崩溃')
  for (let kill = 0; kill < 2; kill++) {
    const before = (await again(record.id)).rows ?? 0
    const worker = startWorker(record)
    await expect
      .poll(async () => (await again(record.id)).rows, { timeout: 30_000, interval: 5 })
      .not.toBe(before || null)
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    const stopped = await again(record.id)
    expect(stopped.state).toBe('running')
    expect(await leadsOf(record)).toEqual({ leads: stopped.created, rows: stopped.created })
    await yunling.database.owner.query("update job set beat_at = now() - interval '1 minute' where id = $1", [
      record.jobId,
    ])
  }
  const last = startWorker(record)
  await once(last, 'exit')
  expect(await again(record.id)).toMatchObject({ state: 'done', rows: ROWS, created: ROWS, skipped: 0, failed: 0 })
  expect(await leadsOf(record)).toEqual({ leads: ROWS, rows: ROWS })
})

test('an import that is cancelled keeps its committed chunks, says how many, and can be undone', async () => {
  const record = await startLong('取消')
  const worker = startWorker(record)
  await someRowsDone(record)
  await yunling.run('wangfang', jobsDomain.operations.cancel, { id: record.jobId })
  await once(worker, 'exit')
  const stopped = await again(record.id)
  expect(stopped).toMatchObject({ state: 'cancelled', created: stopped.rows })
  expect(await jobOf(record)).toMatchObject({ state: 'cancelled', done: stopped.rows, total: ROWS })
  expect(stopped.rows).toBeLessThan(ROWS)
  expect(await leadsOf(record)).toEqual({ leads: stopped.rows, rows: stopped.rows })
  await yunling.run('wangfang', undoImport, { id: record.id })
  await runJobs(yunling)
  expect(await again(record.id)).toMatchObject({ state: 'undone', removed: stopped.rows, kept: 0 })
  expect(await leadsOf(record)).toEqual({ leads: 0, rows: 0 })
})

test('an import that is cancelled before it begins writes nothing', async () => {
  const record = await startLong('未开始')
  await yunling.run('wangfang', jobsDomain.operations.cancel, { id: record.jobId })
  await runJobs(yunling)
  expect(await again(record.id)).toMatchObject({ state: 'cancelled' })
  expect(await leadsOf(record)).toEqual({ leads: 0, rows: 0 })
})
