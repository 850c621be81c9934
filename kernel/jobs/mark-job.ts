import { sql } from 'drizzle-orm'
import type { Tx } from '../db/in-workspace.ts'
import { fillIn, type RefusalParams, type Refusals } from '../error/refusal.ts'
import type { ClaimedJob } from './claim-job.ts'
import { type JobMark, type JobProblem, JobStopped, PROBLEMS_KEPT } from './job-kind.ts'
import type { JobError, StoredProblem } from './job-table.ts'

/** Holds the job until this transaction ends; throws where another run holds it. Says whether somebody cancelled it. */
export async function holdJob(tx: Tx, job: ClaimedJob): Promise<{ cancelled: boolean }> {
  const found = await tx.execute<{ cancelled: boolean; claim: string }>(sql`
    select cancel_asked_at is not null as cancelled, claim from job
    where workspace_id = ${job.workspaceId} and id = ${job.jobId} and state = 'running' for update`)
  const [row] = found.rows
  if (!row || row.claim !== job.claim) throw new JobStopped('taken')
  return row
}

/** Writes how far the job is, and what was wrong with some rows. */
export async function markJob(tx: Tx, job: ClaimedJob, mark: JobMark, refusals: Refusals): Promise<void> {
  const { done = null, total = null, problems = [] } = mark
  const count = problems.length
  const fresh = sql`${JSON.stringify(worthKeeping(problems).map(problem => stored(problem, refusals)))}::jsonb`
  const lastRow = sql`${fresh} -> (least(${PROBLEMS_KEPT} - problem_count, ${count}) - 1) -> 'row'`
  await tx.execute(sql`
    update job set beat_at = now(), done = coalesce(${done}, done), total = coalesce(${total}, total),
      problem_count = problem_count + ${count},
      problems = case when ${count} = 0 or problem_count >= ${PROBLEMS_KEPT} then problems
        else problems || jsonb_path_query_array(${fresh}, '$[*] ? (@.row <= $last)', jsonb_build_object('last', ${lastRow})) end
    where workspace_id = ${job.workspaceId} and id = ${job.jobId} and claim = ${job.claim}`)
}

/** No more than could be kept, whole row by whole row. */
function worthKeeping(problems: readonly JobProblem[]): readonly JobProblem[] {
  const last = problems[PROBLEMS_KEPT - 1]
  return last ? problems.filter(problem => problem.row <= last.row) : problems
}

function stored(problem: JobProblem, refusals: Refusals): StoredProblem {
  const { code, zh, en } = inWords(problem.code, problem.params, refusals)
  const [field = null, value = null] = [problem.field, problem.value].map(text => text && storable(text))
  return { row: problem.row, field, value, code, zh: storable(zh), en: storable(en) }
}

/** JSON in the database holds neither NUL nor half of a character. */
function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

/** A refusal's code as sentences of both languages. */
export function inWords(code: string, params: RefusalParams = {}, refusals: Refusals): JobError {
  const known = refusals[code]
  return { code, zh: fillIn(known?.zh ?? code, params), en: fillIn(known?.en ?? code, params) }
}
