import { type SQL, sql } from 'drizzle-orm'

interface Place {
  readonly workspaceId: string
  readonly projectId: string
}

/** The id of the customer that a project sells to, as a scalar sub-select; null where none was chosen. */
export function projectCustomerSql({ workspaceId, projectId }: Place): SQL {
  return sql`(select pc.customer_id from project_customer pc
    where pc.workspace_id = ${workspaceId} and pc.project_id = ${projectId} and pc.deleted_at is null limit 1)`
}
