import type { Missing } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type ActionFacts, type MeetingFacts, meetingFacts } from './meeting-facts.ts'

/**
 * Is everything that meetings gave people to do done, or cancelled with a reason? A meeting without actions says so:
 * an empty list alone could be a forgotten one.
 */
export const actionsSettledCheck = defineCheck<Record<string, never>, readonly MeetingFacts[]>({
  name: 'meetings.actions_settled',
  label: { zh: '会议行动项都已完成或取消', en: 'Every action of the meetings is done or cancelled' },
  notes: {
    no_meeting: { zh: '还没有召开会议。', en: 'No meeting has been held yet.' },
    open: { zh: '任务还没有完成，期限是 {date}', en: 'Its task is not done; it is due on {date}' },
    overdue: { zh: '任务超期，期限是 {date}', en: 'Its task is overdue since {date}' },
    unsaid: {
      zh: '没有行动项，也没有写明为什么没有',
      en: 'It has no actions, and nobody has said that there are none',
    },
  },
  params: z.strictObject({}),
  reads: ['meeting', 'meeting_action', 'task'],
  facts: meetingFacts,
  judge: (all, _params, { iteration, today }) => {
    const held = all.filter(one => one.state === 'held' && (one.iteration === iteration || one.actions.length > 0))
    // A meeting that is reopened to mend its minutes still waits for what it handed out.
    const actions = all.flatMap(one => one.actions)
    const unsaid = held.filter(one => one.actionCount === 0 && !one.noActions)
    const open = actions.filter(one => one.state === 'todo' || one.state === 'doing')
    const need = actions.length + held.filter(one => one.actionCount === 0).length
    const lacking = [...unsaid.map(missingMeeting), ...open.map(one => missingAction(one, today))]
    const none = held.length === 0
    return {
      passed: !none && lacking.length === 0,
      have: need - lacking.length,
      need: Math.max(need, 1),
      ...(none && { note: { code: 'no_meeting', params: {} } }),
      missing: lacking.slice(0, 20),
      missingCount: Math.max(lacking.length, none ? 1 : 0),
      where: { path: 'team/meetings' },
      seen: [
        ...all.map(({ id, version }) => ({ id, version })),
        ...actions
          .flatMap(one => [one, { id: one.taskId, version: one.taskVersion }])
          .map(({ id, version }) => ({ id, version })),
      ],
    }
  },
})

function missingMeeting({ id, title }: MeetingFacts): Missing {
  return { recordId: id, label: title, why: { code: 'unsaid', params: {} } }
}

function missingAction({ taskId, what, finish }: ActionFacts, today: string): Missing {
  const code = finish < today ? 'overdue' : 'open'
  return { recordId: taskId, label: what, field: 'state', why: { code, params: { date: finish } } }
}
