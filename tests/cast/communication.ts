import type { communicationItem } from '#domains/team/contract.ts'
import { meeting, type meetingAction, type sharing } from '#domains/team/contract.ts'
import { addItem } from '#domains/team/server/communication/add-item.ts'
import { tellItem } from '#domains/team/server/communication/tell-item.ts'
import { addMeetingAction } from '#domains/team/server/meetings/add-meeting-action.ts'
import { holdMeeting } from '#domains/team/server/meetings/hold-meeting.ts'
import { recordSharing } from '#domains/team/server/sharing/record-sharing.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company, Player } from './company.ts'
import { dayFromToday } from './days.ts'

type Meeting = RecordOf<typeof meeting>
type Action = RecordOf<typeof meetingAction>
type Item = RecordOf<typeof communicationItem>

/** A kick-off of 王芳's project that she chairs: 李明 and 陈立 should come, and 钱总 from the customer. */
export function planMeeting(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof meeting>> = {},
): Promise<Meeting> {
  const { wangfang, liming, chenli } = company.people
  return company.as('wangfang', ctx =>
    createRecord(ctx, meeting, {
      ...{ projectId, title: '项目启动会', kind: 'kick_off', plannedOn: dayFromToday(-2), chairId: wangfang },
      ...{ time: '09:30–11:00', place: '三楼会议室' },
      agenda: [
        { topic: '目标和范围', by: '李明', length: 30 },
        { topic: '分工和下一步', by: '王芳', length: 60 },
      ],
      invited: [liming, chenli].map(personId => ({ personId, attended: false })),
      guests: [{ name: '钱总（江海泵业）', attended: false }],
      ...given,
    }),
  )
}

/** What is said when it is recorded as held, but for the meeting: 李明 came, 陈立 did not. */
export function heldBy({ people }: Company) {
  return {
    on: dayFromToday(-2),
    invited: [
      { personId: people.liming, attended: true },
      { personId: people.chenli, attended: false },
    ],
    guests: [{ name: '钱总（江海泵业）', attended: true }],
    minutes: '李明说明了目标和范围，钱总同意样机四周内到货。下一步先定展位和邀请名单。',
    decisions: [{ what: '样机四周内到货', by: '钱总' }],
  }
}

export async function holdOne(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof meeting>> = {},
): Promise<Meeting> {
  const { id } = await planMeeting(company, projectId, given)
  return (await company.run('wangfang', holdMeeting, { id, ...heldBy(company) })) as Meeting
}

/** Something that 陈立 is to do after a meeting. */
export async function giveAction(
  company: Company,
  meetingId: string,
  given: { to?: Player; what?: string; dueOn?: string } = {},
): Promise<Action> {
  const { to = 'chenli', ...rest } = given
  const action = { what: '订下展位', dueOn: dayFromToday(5), ownerId: company.people[to], ...rest }
  return (await company.run('wangfang', addMeetingAction, { id: meetingId, ...action })) as Action
}

/** A weekly report to the customer, from 王芳. */
export async function planTelling(company: Company, projectId: string, given: object = {}): Promise<Item> {
  return (await company.run('wangfang', addItem, {
    ...{ projectId, what: '项目周报', audience: '江海泵业采购部', purpose: '知道样机到了哪一步' },
    ...{ channel: 'mail', rhythm: 'weekly', firstOn: dayFromToday(1) },
    ...given,
  })) as Item
}

/** A lesson that 王芳 told the northern team. */
export async function shareOne(
  company: Company,
  projectId: string,
  given: object = {},
): Promise<RecordOf<typeof sharing>> {
  return (await company.run('wangfang', recordSharing, {
    ...{ projectId, what: '县级客户先约水厂厂长', kind: 'lesson', sharedWith: '华北渠道部', form: 'meeting' },
    ...{ sharedOn: dayFromToday(-1), byId: company.people.wangfang },
    ...given,
  })) as RecordOf<typeof sharing>
}

/** A meeting that was held and one to come, something told and something overdue, and what was shared. */
export async function tellCommunication(company: Company, projectId: string): Promise<void> {
  const { id } = await holdOne(company, projectId)
  await giveAction(company, id)
  await planMeeting(company, projectId, { title: '第一次项目例会', kind: 'regular', plannedOn: dayFromToday(3) })
  const told = await planTelling(company, projectId, { firstOn: dayFromToday(-9) })
  await company.run('wangfang', tellItem, { id: told.id, on: dayFromToday(-9), note: '样机已下单' })
  await planTelling(company, projectId, {
    ...{ what: '预算用到哪里', audience: '财务部', rhythm: 'monthly', channel: 'report', firstOn: dayFromToday(-4) },
  })
  await shareOne(company, projectId, { feedback: '华北也打算先约厂长' })
}
