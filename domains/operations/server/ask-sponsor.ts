import { requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { cut } from '#kernel/entity/cut.ts'
import type { Label } from '#kernel/entity/field.ts'

interface Asked {
  readonly id: string
  readonly version: number
  readonly projectId: string
}

const TITLE_MAX = 300

/** Puts a submitted record before the sponsor, with its words as they are now. */
export function askSponsor(ctx: Context, type: string, record: Asked, title: Label, note: string | undefined) {
  return requestApproval(ctx, {
    subject: { id: record.id, type, version: record.version },
    title: { zh: cut(title.zh, TITLE_MAX), en: cut(title.en, TITLE_MAX) },
    projectId: record.projectId,
    by: { mode: 'any', roles: ['sponsor'] },
    note: note ?? null,
    snapshot: record,
  })
}
