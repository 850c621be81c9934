import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { Label } from '#kernel/entity/field.ts'
import { meeting } from '../../../contract.ts'
import type { Meeting } from '../require-meeting-state.ts'
import { type MeetingFacts, meetingFacts } from './meeting-facts.ts'

interface Params {
  min: number
  kind?: Meeting['kind'] | undefined
}

const { options } = meeting.fields.kind
const kinds = Object.keys(options) as [Meeting['kind'], ...Meeting['kind'][]]

/** Were enough meetings (of a kind) held in this iteration? None is recorded as held without minutes and somebody who came. */
export const heldCheck = defineCheck<Params, readonly MeetingFacts[]>({
  name: 'meetings.held',
  label: { zh: '会议已召开，有纪要和到场的人', en: 'Meetings held, with minutes and attendees' },
  notes: {
    few: {
      zh: '已召开 {count} 次会议，至少要 {min} 次。',
      en: '{count} {count|meeting has|meetings have} been held; at least {min} {min|is|are} asked for.',
    },
    ...Object.fromEntries(kinds.map(kind => [`few_${kind}`, fewOf(options[kind])])),
    not_held: { zh: '还没有召开，或没有写纪要', en: 'It has not been held, or has no minutes' },
  },
  params: z.strictObject({ kind: z.enum(kinds).optional(), min: z.int().min(1).max(1_000).default(1) }),
  words: { kind: { label: { zh: '会议种类', en: 'kind of meeting' }, options } },
  reads: ['meeting', 'meeting_action'],
  facts: meetingFacts,
  judge: (all, { min, kind }, { iteration }) => {
    const own = all.filter(one => one.iteration === iteration && one.state !== 'cancelled')
    const asked = own.filter(one => kind === undefined || one.kind === kind)
    const have = asked.filter(one => one.state === 'held').length
    const passed = have >= min
    const open = passed ? [] : asked.filter(one => one.state === 'planned')
    return {
      passed,
      have,
      need: min,
      ...(!passed && { note: { code: kind ? `few_${kind}` : 'few', params: { count: have, min } } }),
      missing: open.slice(0, 20).map(({ id, title }) => ({
        ...{ recordId: id, label: title, field: 'state' },
        why: { code: 'not_held', params: {} },
      })),
      missingCount: Math.max(min - have, 0),
      where: { path: 'team/meetings' },
      seen: asked.map(({ id, version }) => ({ id, version })),
    }
  },
})

function fewOf({ zh, en }: Label): Label {
  return {
    zh: `类型为“${zh}”的会议已召开 {count} 次，至少要 {min} 次。`,
    en: `Meetings of the kind “${en}” held: {count}; at least {min} {min|is|are} asked for.`,
  }
}
