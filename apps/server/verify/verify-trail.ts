import type { Client } from 'pg'
import type { Fault, TrailState } from './report.ts'

/** Each workspace's chain: unbroken from its first sealed row to its last. What is not sealed yet is told, no fault. */
export async function verifyTrail(owner: Client): Promise<{ trails: TrailState[]; faults: Fault[] }> {
  const { rows } = await owner.query<{
    workspace_id: string
    slug: string | null
    sealed: string
    unsealed: string
    broken_at: string | null
  }>('select v.*, w.slug from verify_audit() v left join workspace w on w.id = v.workspace_id')
  return {
    trails: rows.map(row => ({
      workspaceId: row.workspace_id,
      slug: row.slug,
      sealed: Number(row.sealed),
      unsealed: Number(row.unsealed),
    })),
    faults: rows.filter(row => row.broken_at !== null).map(row => broken(row.workspace_id, row.broken_at ?? '')),
  }
}

function broken(workspaceId: string, sequence: string): Fault {
  return {
    check: 'audit.chain',
    workspaceId,
    at: `seq ${sequence}`,
    what: {
      zh: `审计链在第 ${sequence} 条断开：它被改动、删除或调换。`,
      en: `The chain of the trail breaks at entry ${sequence}: it was changed, removed or put elsewhere.`,
    },
  }
}
