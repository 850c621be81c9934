import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

const POLL_MS = 1000
const LIVE = new Set(['waiting', 'running'])

/** An import and the job that does it, followed while it runs. */
export function useImport(id: string) {
  const { api } = useWorkspace()
  const record = useQuery(
    api.customers.leadImport.read.queryOptions({
      input: { id },
      refetchInterval: query => (isLive(query.state.data) ? POLL_MS : false),
    }),
  )
  const live = isLive(record.data)
  const jobId = (record.data?.undoJobId ?? record.data?.jobId) || undefined
  const job = useQuery(
    api.jobs.read.queryOptions({
      input: { id: jobId ?? '' },
      enabled: jobId !== undefined,
      refetchInterval: query => (live || isWorking(query.state.data) ? POLL_MS : false),
    }),
  )
  return { record, job, live }
}

/** A finished import is followed again while its undo runs. */
function isLive(record: { state: string; undoJobId: string | null } | undefined): boolean {
  return record !== undefined && (LIVE.has(record.state) || (record.undoJobId !== null && record.state !== 'undone'))
}

function isWorking(job: { state: string } | undefined): boolean {
  return job?.state === 'queued' || job?.state === 'running'
}
