import { jobWorker } from '#apps/server/open-jobs.ts'
import { runJob } from '#kernel/jobs/run-job.ts'
import type { Company } from './company.ts'

/** Runs the jobs of the company that wait, one after the other, as a worker of the product would. */
export async function runJobs(company: Company): Promise<void> {
  const { rows } = await company.database.owner.query<{ id: string }>(
    "select id from job where workspace_id = $1 and state = 'queued' order by id",
    [company.workspaceId],
  )
  for (const { id } of rows) await runJob(jobWorker(company.runtime), { workspaceId: company.workspaceId, jobId: id })
}
