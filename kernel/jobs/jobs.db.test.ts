import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { group } from '#domains/people/contract.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { countRecords } from '#kernel/query/list.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { type JobView, jobRefusals } from './contract.ts'
import type { JobKind } from './job-kind.ts'
import { jobsDomain } from './job-operations.ts'
import { openJobQueue } from './job-queue.ts'
import { runJob, type Worker } from './run-job.ts'
import { startJob } from './start-job.ts'
import { startWorker, sweepJobs } from './start-worker.ts'

let yunling: Company
let ended: unknown[]
beforeAll(async () => {
  yunling = await openCompany()
})
afterAll(() => yunling.close())

/** Writes the groups that are not there yet, each in a transaction of its own; `before` runs ahead of each. */
function writesGroups(count: number, before: (done: number) => Promise<void> | void = () => undefined): JobKind {
  return {
    name: 'test.groups',
    run: async work => {
      const prefix = String(work.input.prefix)
      for (let done = 0; done < count; done++) {
        await before(done)
        await work.inTransaction(async (ctx, mark) => {
          const name = `${prefix}${done}`
          const known = await countRecords(ctx, group, { filter: [{ field: 'name', is: 'eq', value: name }] })
          if (known.count === 0) await insertRecord(ctx, group, { name, members: [] })
          mark({ done: done + 1, total: count })
        })
      }
      return { written: count }
    },
  }
}

function workerOf(...kinds: JobKind[]): Worker {
  ended = []
  const subscriber = {
    on: 'job.finished',
    when: 'inside' as const,
    run: async (_: unknown, e: { payload: unknown }) => void ended.push(e.payload),
  }
  const runtime = { ...yunling.runtime, subscribers: [subscriber] }
  return { runtime, kinds, refusals: { ...kernelRefusals, ...jobRefusals }, staleSeconds: 20 }
}

const start = (prefix: string) => yunling.as('wangfang', ctx => startJob(ctx, 'test.groups', { prefix }))
const refOf = (jobId: string) => ({ workspaceId: yunling.workspaceId, jobId })
const { read, cancel, list, problems } = jobsDomain.operations
const readJob = (id: string) => yunling.run('wangfang', read, { id }) as Promise<JobView>
const groupsNamed = async (q: string) => (await yunling.as('liming', ctx => countRecords(ctx, group, { q }))).count

describe('a job', () => {
  test('runs as the person who started it and tells its result', async () => {
    const id = await start('甲')
    expect(await readJob(id)).toMatchObject({ state: 'queued', done: 0, personId: yunling.people.wangfang })
    await runJob(workerOf(writesGroups(3)), refOf(id))
    expect(await readJob(id)).toMatchObject({ state: 'done', done: 3, total: 3, result: { written: 3 }, error: null })
    expect(ended).toEqual([expect.objectContaining({ kind: 'test.groups', state: 'done' })])
    const { rows } = await yunling.database.owner.query(
      "select distinct created_by from team_group where name like '甲%'",
    )
    expect(rows).toEqual([{ created_by: yunling.people.wangfang }])
  })

  test('is not worked on twice at once', async () => {
    const id = await start('乙')
    const worker = workerOf(writesGroups(4))
    await Promise.all([runJob(worker, refOf(id)), runJob(worker, refOf(id)), runJob(worker, refOf(id))])
    expect(await groupsNamed('乙')).toBe(4)
  })

  test('that is cancelled while it waits never begins', async () => {
    const id = await start('丙')
    expect(await yunling.run('wangfang', cancel, { id })).toMatchObject({ state: 'cancelled' })
    await runJob(workerOf(writesGroups(2)), refOf(id))
    expect(await groupsNamed('丙')).toBe(0)
  })

  test('that is cancelled while it runs stops at its next step and keeps what was committed', async () => {
    const id = await start('丁')
    const worker = workerOf(
      writesGroups(5, async done => {
        if (done === 2) await yunling.run('wangfang', cancel, { id })
      }),
    )
    await runJob(worker, refOf(id))
    expect(await readJob(id)).toMatchObject({ state: 'cancelled', done: 2, cancelAsked: true })
    expect(await groupsNamed('丁')).toBe(2)
    expect(ended).toEqual([expect.objectContaining({ state: 'cancelled' })])
  })

  test('that is refused says why in the reader’s language', async () => {
    const id = await start('戊')
    const refused: JobKind = {
      name: 'test.groups',
      run: async () => {
        throw refusal(kernelRefusals, 'right.missing', { reason: '测试' })
      },
    }
    await runJob(workerOf(refused), refOf(id))
    expect(await readJob(id)).toMatchObject({
      state: 'failed',
      error: { code: 'right.missing', message: '你没有这项权限：测试' },
    })
  })

  test('that breaks is tried again later, and at last fails', async () => {
    const id = await start('己')
    const breaks = writesGroups(2, done => {
      if (done === 1) throw new Error('the disk is full')
    })
    const again = () => yunling.database.owner.query('update job set run_after = now() where id = $1', [id])
    for (let run = 1; run <= 5; run++) {
      await runJob(workerOf({ ...breaks, run: async work => ({ ...(await breaks.run(work)) }) }), refOf(id))
      if (run < 5) expect(await readJob(id)).toMatchObject({ state: 'queued' })
      await again()
    }
    expect(await readJob(id)).toMatchObject({ state: 'failed', error: { code: 'job.failed' } })
  })

  test('that takes its process down with it each time is given up at last', async () => {
    const id = await start('戊甲')
    await yunling.database.owner.query(
      "update job set state = 'running', tries = 5, claim = 'gone', beat_at = now() - interval '1 hour' where id = $1",
      [id],
    )
    await runJob(workerOf(writesGroups(1)), refOf(id))
    expect(await readJob(id)).toMatchObject({ state: 'failed', error: { code: 'job.failed' } })
    expect(await groupsNamed('戊甲')).toBe(0)
    expect(ended).toEqual([expect.objectContaining({ state: 'failed' })])
  })

  test('of a worker that went silent is taken over, and the silent one can write nothing more', async () => {
    const id = await start('庚')
    const silent = () =>
      yunling.database.owner.query("update job set beat_at = now() - interval '1 minute' where id = $1", [id])
    const takesOver = workerOf(writesGroups(1))
    const loses = workerOf(
      writesGroups(3, async done => {
        if (done !== 1) return
        await silent()
        await runJob({ ...takesOver, kinds: [{ name: 'test.groups', run: async () => ({ by: 'second' }) }] }, refOf(id))
      }),
    )
    await runJob(loses, refOf(id))
    expect(await groupsNamed('庚')).toBe(1)
    expect(await readJob(id)).toMatchObject({ state: 'done', result: { by: 'second' } })
  })

  test('is given back when its worker is about to end, and then goes on', async () => {
    const id = await start('卯')
    const ending = new AbortController()
    const worker = workerOf(
      writesGroups(3, done => {
        if (done === 2) ending.abort()
      }),
    )
    await runJob({ ...worker, signal: ending.signal }, refOf(id))
    expect(await readJob(id)).toMatchObject({ state: 'queued', done: 2 })
    await runJob(worker, refOf(id))
    expect(await readJob(id)).toMatchObject({ state: 'done' })
    expect(await groupsNamed('卯')).toBe(3)
  })

  test('of a person who has left fails and says so', async () => {
    const id = await yunling.as('sunwei', ctx => startJob(ctx, 'test.groups', { prefix: '辛' }))
    const set = (active: boolean) =>
      yunling.database.owner.query('update person set active = $1 where id = $2', [active, yunling.people.sunwei])
    await set(false)
    await runJob(workerOf(writesGroups(1)), refOf(id))
    await set(true)
    expect(await yunling.run('sunwei', read, { id })).toMatchObject({
      state: 'failed',
      error: { code: 'job.person_gone' },
    })
  })

  test('keeps the first thousand problems and counts all', async () => {
    const id = await start('壬')
    const rows = (from: number) =>
      Array.from({ length: 700 }, (_, index) => ({
        row: from + index,
        code: 'record.not_found',
        params: { type: '线索' },
      }))
    const complains: JobKind = {
      name: 'test.groups',
      run: async work => {
        for (const from of [1, 701]) await work.inTransaction(async (_, mark) => mark({ problems: rows(from) }))
        return {}
      },
    }
    await runJob(workerOf(complains), refOf(id))
    const told = (await yunling.run('wangfang', problems, { id })) as {
      items: { row: number; message: string }[]
      count: number
    }
    expect(told.count).toBe(1400)
    expect(told.items.map(item => item.row)).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1))
    expect(told.items[0]?.message).toContain('找不到这条线索')
  })

  test('keeps everything that was wrong with a row, also with the last one that is kept', async () => {
    const id = await start('丙丁')
    const rows = (from: number, to: number) =>
      Array.from({ length: (to - from + 1) * 3 }, (_, index) => ({
        row: from + Math.floor(index / 3),
        code: 'record.not_found',
      }))
    const complains: JobKind = {
      name: 'test.groups',
      run: async work => {
        for (const [from, to] of [
          [1, 300],
          [301, 900],
          [901, 902],
        ] as const)
          await work.inTransaction(async (_, mark) => mark({ problems: rows(from, to) }))
        return {}
      },
    }
    await runJob(workerOf(complains), refOf(id))
    const told = (await yunling.run('wangfang', problems, { id })) as { items: { row: number }[]; count: number }
    expect(told.count).toBe(2706)
    expect(told.items.map(item => item.row)).toEqual(rows(1, 334).map(({ row }) => row))
  })

  test('is seen and cancelled only by the one who started it and by the owner', async () => {
    const id = await start('癸')
    for (const operation of [read, cancel, problems])
      await expect(yunling.run('chenli', operation, { id })).rejects.toMatchObject({ code: 'job.not_found' })
    expect(await yunling.run('chenli', list, undefined)).toEqual([])
    expect(await yunling.run('liming', cancel, { id })).toMatchObject({ state: 'cancelled' })
  })
})

describe('a worker', () => {
  test('is woken by the queue, and finds by itself what nobody told it', async () => {
    const worker = workerOf(writesGroups(1))
    const queue = await openJobQueue(yunling.database.app, () => undefined)
    const forgotten = await start('子')
    await yunling.database.owner.query("update job set created_at = now() - interval '1 minute' where id = $1", [
      forgotten,
    ])
    const { stop } = await startWorker(worker, queue)
    await queue.send(refOf(await start('丑')))
    await expect.poll(() => groupsNamed('丑'), { timeout: 10_000 }).toBe(1)
    await expect.poll(() => groupsNamed('子'), { timeout: 10_000 }).toBe(1)
    stop()
    await queue.close()
  })

  test('is told once of a job whose worker has died', async () => {
    const id = await start('寅')
    await yunling.database.owner.query(
      "update job set state = 'running', claim = 'x', created_at = now() - interval '1 hour', beat_at = now() - interval '1 minute' where id = $1",
      [id],
    )
    const told: string[] = []
    for (let sweep = 0; sweep < 2; sweep++) await sweepJobs(workerOf(), async job => void told.push(job.jobId))
    expect(told.filter(job => job === id)).toEqual([id])
  })
})
