import { defineRefusals } from '#kernel/error/refusal.ts'

/** Of meetings, the communication plan and what is shared. */
export const communicationRefusals = defineRefusals({
  'meeting.wrong_state': {
    status: 409,
    zh: '会议“{title}”{state}，不能{verb}。',
    en: 'The meeting “{title}” is {state}; it cannot be {verb}.',
  },
  'meeting.future': {
    status: 422,
    zh: '{date} 还没有到，今天是 {today}；计划的日子在“计划日期”里改。',
    en: '{date} has not come yet; today is {today}. A planned date is changed under “Planned on”.',
  },
  'meeting.no_minutes': {
    status: 422,
    zh: '会议“{title}”还没有纪要：在“纪要”里写下说了什么、结论是什么。',
    en: 'The meeting “{title}” has no minutes. Write under “Minutes” what was said and what came of it.',
  },
  'meeting.nobody_attended': {
    status: 422,
    zh: '名单上有 {listed} 人，没有一人到场：在“参会人”或“外部人员”里至少勾选 1 个到场的人。',
    en: 'Of {listed} on the list, nobody attended. Tick at least one who came under “Invited” or “Guests”.',
  },
  'meeting.listed_twice': {
    status: 422,
    zh: '{person}在“参会人”里出现了 {count} 次，留下一行就够了。',
    en: '“Invited” names {person} {count} {count|time|times}; one row is enough.',
  },
  'meeting.has_actions': {
    status: 409,
    zh: '会议“{title}”有 {count} 个行动项，还有 {open} 个没有了结：先在会议页完成或取消它们。',
    en: 'The meeting “{title}” has {count} {count|action|actions}, {open} of them open. Finish or cancel them on its page first.',
  },
  'meeting.with_actions': {
    status: 409,
    zh: '会议“{title}”已有 {count} 个行动项，不能记为没有。',
    en: 'The meeting “{title}” has {count} {count|action|actions}; it cannot be recorded as without.',
  },
  'meeting_action.due_before_meeting': {
    status: 422,
    zh: '期限 {due} 早于会议召开的 {held}：期限不能在会议之前。',
    en: 'The due date {due} lies before the meeting, held on {held}. Choose that day or a later one.',
  },
  'communication.wrong_state': {
    status: 409,
    zh: '沟通“{what}”{state}，不能{verb}。',
    en: 'The communication “{what}” is {state}; it cannot be {verb}.',
  },
  'communication.future': {
    status: 422,
    zh: '{date} 还没有到，今天是 {today}；告知之后再记。',
    en: '{date} has not come yet; today is {today}. Record it once they have been told.',
  },
  'communication.first_past': {
    status: 422,
    zh: '{date} 已经过去，今天是 {today}；下次要在今天或以后。',
    en: '{date} is past; today is {today}. The next time is today or later.',
  },
  'sharing.future': {
    status: 422,
    zh: '分享日期 {date} 还没有到，今天是 {today}；分享之后再记。',
    en: 'The day of the sharing, {date}, has not come yet; today is {today}. Record it once it has been shared.',
  },
})
