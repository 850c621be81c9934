import { beforeEach, describe, expect, test } from 'vitest'
import { cancelTask } from '#domains/plan/server/cancel-task.ts'
import { finishTask } from '#domains/plan/server/finish-task.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { readHistory } from '#kernel/query/history.ts'
import { giveAction, heldBy, holdOne, planMeeting } from '#tests/cast/communication.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { type ActionWithTask, meeting } from '../../contract.ts'
import { agreeNoActions } from './agree-no-actions.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { cancelMeetingAction } from './cancel-meeting-action.ts'
import { actionsSettledCheck } from './checks/actions-settled.ts'
import { heldCheck } from './checks/held.ts'
import { holdMeeting } from './hold-meeting.ts'
import { readProjectActions } from './read-project-actions.ts'
import { reopenMeeting } from './reopen-meeting.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const actionsOf = (meetingId?: string) =>
  run(readProjectActions, { projectId, meetingId }) as Promise<readonly ActionWithTask[]>

async function waitingFor(player: Player, kind: string) {
  const { sections } = (await company.run(player, readInbox, undefined)) as Inbox
  return (sections.find(one => one.name === kind)?.items ?? []).filter(one => one.projectId === projectId)
}

describe('a meeting', () => {
  test('is held on a day, with who came, minutes and decisions', async () => {
    const { id } = await planMeeting(company, projectId)
    const told = heldBy(company)
    const { on, ...kept } = told
    expect(await run(holdMeeting, { id, ...told })).toMatchObject({ state: 'held', heldOn: on, ...kept })
  })

  test('takes what was drafted while it went on, where nothing else is said', async () => {
    const { on: _on, ...drafted } = heldBy(company)
    const { id } = await planMeeting(company, projectId, drafted)
    expect(await run(holdMeeting, { id })).toMatchObject({ state: 'held', heldOn: dayFromToday(0), ...drafted })
  })

  test('is not held on a day to come, without minutes, or before nobody', async () => {
    const { id } = await planMeeting(company, projectId)
    const told = heldBy(company)
    const ahead = run(holdMeeting, { id, ...told, on: dayFromToday(1) })
    await expect(ahead).rejects.toMatchObject(refused('meeting.future', 'on'))
    for (const minutes of [null, ' ——'])
      await expect(run(holdMeeting, { id, ...told, minutes })).rejects.toMatchObject(
        refused('meeting.no_minutes', 'minutes'),
      )
    const nobody = run(holdMeeting, { id, minutes: told.minutes })
    await expect(nobody).rejects.toMatchObject({
      code: 'meeting.nobody_attended',
      data: { field: 'invited', params: { listed: 3 } },
    })
    const [row] = told.invited
    const twice = run(holdMeeting, { id, ...told, invited: [row, row] })
    await expect(twice).rejects.toMatchObject({
      code: 'meeting.listed_twice',
      data: { field: 'invited.1.personId', params: { person: '李明', count: 2 } },
    })
  })

  test('keeps its minutes once held: they are corrected only after it was reopened, with the reason', async () => {
    const { id, version } = await holdOne(company, projectId)
    const set = { minutes: '另一种说法' }
    const edit = company.as('wangfang', ctx => updateRecord(ctx, meeting, { id, version, set }))
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
    await expect(run(holdMeeting, { id })).rejects.toMatchObject(refused('meeting.wrong_state'))
    expect(await run(reopenMeeting, { id, reason: '纪要漏了一项' })).toMatchObject({ state: 'planned', heldOn: null })
    expect(await run(holdMeeting, { id, ...set })).toMatchObject({ state: 'held', ...set })
    const history = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(history.find(one => one.action === 'reopened')).toMatchObject({ note: '纪要漏了一项' })
  })

  test('is cancelled with a reason while it is planned, and can be held after all', async () => {
    const { id } = await planMeeting(company, projectId)
    expect(await run(cancelMeeting, { id, reason: '客户改期' })).toMatchObject({
      ...{ state: 'cancelled', cancelReason: '客户改期' },
    })
    expect(await run(reopenMeeting, { id, reason: '又约上了' })).toMatchObject({ state: 'planned', cancelReason: null })
    await run(holdMeeting, { id, ...heldBy(company) })
    await expect(run(cancelMeeting, { id, reason: '太晚' })).rejects.toMatchObject(refused('meeting.wrong_state'))
  })

  test('waits for who chairs it from its day on until it is held', async () => {
    const { id } = await planMeeting(company, projectId, { chairId: company.people.chenli })
    await planMeeting(company, projectId, { chairId: company.people.chenli, plannedOn: dayFromToday(1) })
    expect(await waitingFor('wangfang', 'meetings')).toEqual([])
    expect(await waitingFor('chenli', 'meetings')).toMatchObject([{ id, overdue: 2, path: `/meetings/${id}` }])
    await run(holdMeeting, { id, ...heldBy(company) })
    expect(await waitingFor('chenli', 'meetings')).toEqual([])
  })

  test('does not exist for who takes no part in the project', async () => {
    const { id } = await planMeeting(company, projectId)
    await expect(run(holdMeeting, { id, ...heldBy(company) }, 'sunwei')).rejects.toMatchObject(
      refused('record.not_found'),
    )
    await expect(run(readProjectActions, { projectId }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
  })
})

describe('an action of a meeting', () => {
  test('is a task of the project in the same step, in its owner’s inbox, and knows how far it is', async () => {
    const { id } = await holdOne(company, projectId)
    const action = await giveAction(company, id)
    expect(await actionsOf(id)).toMatchObject([
      {
        ...{ id: action.id, meetingId: id, what: '订下展位', dueOn: dayFromToday(5), ownerId: company.people.chenli },
        task: { id: action.taskId, title: '订下展位', state: 'todo', finish: dayFromToday(5) },
      },
    ])
    const waiting = await waitingFor('chenli', 'tasks')
    expect(waiting.find(one => one.id === action.taskId)).toMatchObject({ title: '订下展位', dueOn: dayFromToday(5) })
    await run(finishTask, { id: action.taskId })
    expect(await actionsOf()).toMatchObject([{ task: { state: 'done', doneOn: dayFromToday(0) } }])
  })

  test('that is due on a day off stays so, as a task does whose last day somebody names', async () => {
    const { id } = await holdOne(company, projectId)
    const saturday = [0, 1, 2, 3, 4, 5, 6].map(dayFromToday).find(isSaturday) ?? ''
    await giveAction(company, id, { dueOn: saturday })
    expect(await actionsOf(id)).toMatchObject([{ dueOn: saturday, task: { finish: saturday } }])
  })

  test('is given only by a meeting that was held, and not before its day', async () => {
    const planned = await planMeeting(company, projectId)
    await expect(giveAction(company, planned.id)).rejects.toMatchObject(refused('meeting.wrong_state'))
    const { id } = await holdOne(company, projectId)
    await expect(giveAction(company, id, { dueOn: dayFromToday(-3) })).rejects.toMatchObject(
      refused('meeting_action.due_before_meeting', 'dueOn'),
    )
    expect(await actionsOf()).toEqual([])
  })

  test('is given to nobody who could not open the meeting, and then there is no task either', async () => {
    const { id } = await holdOne(company, projectId)
    await expect(giveAction(company, id, { to: 'sunwei', what: '谁也看不到' })).rejects.toMatchObject(
      refused('record.closed_to', 'ownerId'),
    )
    const { rows } = await company.database.owner.query(`select 1 from task where title = '谁也看不到'`)
    expect(rows).toEqual([])
  })

  test('is cancelled together with its task, with the reason in both; one that is done is not', async () => {
    const { id } = await holdOne(company, projectId)
    const action = await giveAction(company, id)
    await run(cancelMeetingAction, { id: action.id, reason: '展会取消了' })
    expect(await actionsOf(id)).toMatchObject([{ task: { state: 'cancelled' } }])
    for (const one of [action.id, action.taskId]) {
      const [latest] = await company.as('wangfang', ctx => readHistory(ctx, one))
      expect(latest).toMatchObject({ action: 'cancelled', note: '展会取消了' })
    }
    const again = run(cancelMeetingAction, { id: action.id, reason: '再来一次' })
    await expect(again).rejects.toMatchObject(refused('task.wrong_state'))
  })

  test('holds its meeting: it neither goes to the bin nor is cancelled while there is work from it', async () => {
    const { id } = await holdOne(company, projectId)
    const action = await giveAction(company, id)
    const { version } = (await run(reopenMeeting, { id, reason: '补一项' })) as { version: number }
    await expect(run(cancelMeeting, { id, reason: '没有开' })).rejects.toMatchObject({
      code: 'meeting.has_actions',
      data: { params: { count: 1, open: 1 } },
    })
    const gone = company.as('wangfang', ctx => removeRecord(ctx, meeting, { id, version }))
    await expect(gone).rejects.toMatchObject(refused('record.in_use'))
    await run(cancelTask, { id: action.taskId, reason: '不做了' })
    expect(await run(cancelMeeting, { id, reason: '没有开' })).toMatchObject({ state: 'cancelled' })
  })
})

describe('the gates', () => {
  test('ask for meetings of a kind that were held', async () => {
    const judged = () => judgeLive(company, projectId, heldCheck, { kind: 'kick_off', min: 1 })
    expect(await judged()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'few_kick_off' } })
    await holdOne(company, projectId, { title: '例会', kind: 'regular' })
    const { id } = await planMeeting(company, projectId)
    expect(await judged()).toMatchObject({
      ...{ passed: false, missingCount: 1, where: { path: 'team/meetings' } },
      missing: [{ recordId: id, label: '项目启动会', why: { code: 'not_held' } }],
    })
    await run(holdMeeting, { id, ...heldBy(company) })
    expect(await judged()).toMatchObject({ passed: true, have: 1 })
    expect(await judgeLive(company, projectId, heldCheck, { min: 3 })).toMatchObject({
      ...{ passed: false, have: 2, note: { code: 'few' } },
    })
  })

  test('ask for meetings of the present iteration: what was held before is no evidence', async () => {
    const judged = (iteration: number) => judgeLive(company, projectId, heldCheck, { min: 1 }, iteration)
    await holdOne(company, projectId)
    expect(await judged(1)).toMatchObject({ passed: true, have: 1 })
    await loopBack(company, projectId)
    expect(await judged(2)).toMatchObject({ passed: false, have: 0, missing: [], seen: [] })
    await holdOne(company, projectId, { title: '第二轮例会', kind: 'regular' })
    expect(await judged(2)).toMatchObject({ passed: true, have: 1 })
  })

  test('ask for every action of them, and name the task that is open', async () => {
    const judged = () => judgeLive(company, projectId, actionsSettledCheck)
    expect(await judged()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_meeting' } })
    const { id } = await holdOne(company, projectId)
    expect(await judged()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'unsaid' } }] })
    const done = await giveAction(company, id)
    const dropped = await giveAction(company, id, { what: '写邀请函' })
    expect(await judged()).toMatchObject({
      ...{ passed: false, have: 0, need: 2, missingCount: 2 },
      missing: [
        { recordId: done.taskId, label: '订下展位', why: { code: 'open', params: { date: dayFromToday(5) } } },
        { recordId: dropped.taskId, label: '写邀请函' },
      ],
    })
    await run(finishTask, { id: done.taskId })
    await run(cancelMeetingAction, { id: dropped.id, reason: '并入另一项' })
    expect(await judged()).toMatchObject({ passed: true, have: 2, need: 2 })
  })

  test('take a meeting without actions where it says why, and no more once it has one', async () => {
    const judged = () => judgeLive(company, projectId, actionsSettledCheck)
    const { id } = await holdOne(company, projectId)
    expect(await run(agreeNoActions, { id, reason: '只通报情况' })).toMatchObject({ noActionsReason: '只通报情况' })
    expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
    await giveAction(company, id)
    expect(await judged()).toMatchObject({ passed: false, have: 0, need: 1 })
    await expect(run(agreeNoActions, { id, reason: '只通报情况' })).rejects.toMatchObject({
      code: 'meeting.with_actions',
      data: { params: { count: 1 } },
    })
  })

  test('do not wait for what was left over from an iteration that is over', async () => {
    const { id } = await holdOne(company, projectId)
    await giveAction(company, id)
    await loopBack(company, projectId)
    const later = () => judgeLive(company, projectId, actionsSettledCheck, {}, 2)
    expect(await later()).toMatchObject({ passed: false, note: { code: 'no_meeting' }, missingCount: 1 })
    const review = await holdOne(company, projectId, { title: '第二轮评审', kind: 'review' })
    await run(agreeNoActions, { id: review.id, reason: '没有新的事' })
    expect(await later()).toMatchObject({ passed: true, have: 1, need: 1 })
  })
})

function isSaturday(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 6
}
