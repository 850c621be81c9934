import { jobWorker } from '#apps/server/open-jobs.ts'
import { buildRuntime } from '#apps/server/runtime.ts'
import { openPool } from '#kernel/db/pool.ts'
import { folderStore } from '#kernel/files/folder-store.ts'
import { runJob } from '#kernel/jobs/run-job.ts'

// A worker in a process of its own, for tests that kill it: job-worker.ts '{"database":{...},"files":"...","job":{...}}'
const { database, files, job } = JSON.parse(process.argv[2] ?? '{}')
const pool = openPool(database, 3)
const runtime = buildRuntime({ pool, files: folderStore(files), log: entry => console.error(entry) })
await runJob(jobWorker(runtime), job)
await pool.end()
