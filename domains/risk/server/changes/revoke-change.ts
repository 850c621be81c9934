import { forgoTask, foundTasks, readTasks, reinstateTask, unplanTask } from '#domains/plan/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { fillIn, refusal } from '#kernel/error/refusal.ts'
import { changeRequest, riskContract, riskRefusals } from '../../contract.ts'
import type { AppliedRow } from './carry-out.ts'
import { noteOf } from './carry-out.ts'
import type { Task } from './plan-now.ts'
import { requireChangeState } from './require-change-state.ts'

/**
 * Takes an applied change back: every task is again as it was. Refused where somebody has changed since what it had
 * set, with what that is. Whoever could approve it revokes it.
 */
export const revokeChange = command(riskContract.revokeChange, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, changeRequest, known)
    requireChangeState(ctx, record, ['applied'], { zh: '撤销', en: 'revoked' })
    requireSponsor(ctx, record.projectId)
    const tasks = new Map((await readTasks(ctx, record, true)).map(one => [one.id, one]))
    const rows = record.applied ?? []
    await refuseChanged(ctx, rows, tasks)
    const note = `${noteOf(ctx, record)} · ${reason}`
    for (const row of rows) await takeBack(ctx, row, tasks.get(row.taskId), note)
    const set = { state: 'revoked', endReason: reason } as const
    return changeRecord(ctx, changeRequest, record, set, { action: 'revoked', note: reason })
  },
})

function requireSponsor({ actor }: Context, projectId: string): void {
  if (actor.isOwner || actor.projects[projectId]?.includes('sponsor')) return
  throw refusal(riskRefusals, 'change_request.sponsor_only')
}

async function refuseChanged(
  ctx: Context,
  rows: readonly AppliedRow[],
  tasks: ReadonlyMap<string, Task>,
): Promise<void> {
  const changed = rows.filter(row => !isAsSet(row, tasks.get(row.taskId)))
  if (changed.length === 0) return
  const names = await foundTasks(
    ctx,
    changed.map(one => one.taskId),
  )
  const what = changed.map(row => {
    const { start = '', finish = '', state = 'cancelled' } = tasks.get(row.taskId) ?? {}
    const params = { title: names.get(row.taskId) ?? '', start, finish, state: STATE[state][ctx.locale] }
    return fillIn(CHANGED[ctx.locale], params)
  })
  throw refusal(riskRefusals, 'change_request.changed_since', { what: what.join(ctx.locale === 'zh' ? '；' : '; ') })
}

/** Does the task stand as the change has set it, and can it go back? */
export function isAsSet(row: AppliedRow, found: Task | undefined): boolean {
  if (!found) return false
  if (row.how === 'cancelled') return found.state === 'cancelled'
  const same = found.start === row.toStart && found.finish === row.toFinish && found.days === row.toDays
  return same && (found.state === 'todo' || (found.state === 'doing' && row.how !== 'added'))
}

async function takeBack(ctx: Context, row: AppliedRow, found: Task | undefined, note: string): Promise<void> {
  if (!found) return
  if (row.how === 'added') await forgoTask(ctx, found, note)
  else if (row.how === 'cancelled') await reinstateTask(ctx, found, row.fromState === 'doing' ? 'doing' : 'todo', note)
  else
    await unplanTask(
      ctx,
      found,
      {
        start: row.fromStart ?? found.start,
        finish: row.fromFinish ?? found.finish,
        days: row.fromDays ?? found.days,
      },
      note,
    )
}

const CHANGED = {
  zh: '任务“{title}”现在是 {start} – {finish}，{state}',
  en: '“{title}” is at {start} – {finish} now, {state}',
}
const STATE = {
  todo: { zh: '未开始', en: 'to do' },
  doing: { zh: '进行中', en: 'doing' },
  done: { zh: '已完成', en: 'done' },
  cancelled: { zh: '已取消', en: 'cancelled' },
}
