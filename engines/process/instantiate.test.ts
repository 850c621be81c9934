import { workCalendar } from '@yingce/scheduling/calendar'
import { expect, test } from 'vitest'
import { instantiate, type NewTask } from './instantiate.ts'
import type { Activity } from './playbook.ts'
import { after, label, playbook, stage } from './tests/sample.ts'

/** Weekends off, and the Spring Festival of 2026 with its make-up Saturday before it. */
const calendar = workCalendar({
  weekend: [6, 7],
  exceptions: new Map([
    ['2026-02-14', 'work'],
    ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map(day => [`2026-02-${day}`, 'off'] as const),
  ]),
  officialYears: new Set([2026]),
})

function activity(id: string, days: number, before: string[] = []): Activity {
  return { id, label: label(id), help: null, days, role: 'member', after: before, milestone: days === 0 }
}

function dates(tasks: readonly NewTask[]): string[] {
  return tasks.map(({ key, start, finish }) => `${key} ${start.slice(5)} ${finish.slice(5)}`)
}

test('stages follow each other on workdays, over the festival and its make-up Saturday', () => {
  const plan = playbook([stage('A', { days: 3 }), stage('B', { ...after('A'), days: 4 })])
  // A: Thu 12, Fri 13, Sat 14 (make-up); B: Tue 24 to Fri 27
  expect(instantiate(plan, { start: '2026-02-12', calendar }).stages).toEqual([
    { stageId: 'A', start: '2026-02-12', finish: '2026-02-14' },
    { stageId: 'B', start: '2026-02-24', finish: '2026-02-27' },
  ])
})

test('a project that begins on a day off begins to work on the next workday', () => {
  const [first] = instantiate(playbook([stage('A')]), { start: '2026-02-15', calendar }).stages
  expect(first?.start).toBe('2026-02-24')
})

test('a stage beside another begins with it and ends no earlier where it passes after it', () => {
  const plan = playbook([
    stage('A', { days: 10 }),
    stage('B', { days: 3, starts: { after: [], alongside: ['A'] }, passes: { after: ['A'] } }),
    stage('C', { days: 3, starts: { after: [], alongside: ['A'] } }),
  ])
  const spans = instantiate(plan, { start: '2026-03-02', calendar }).stages.map(({ start, finish }) => [start, finish])
  expect(spans).toEqual([
    ['2026-03-02', '2026-03-13'],
    ['2026-03-02', '2026-03-13'],
    ['2026-03-02', '2026-03-04'],
  ])
})

test('a stage beside a later one begins when that one does', () => {
  const plan = playbook([
    stage('A', { days: 5 }),
    stage('B', after('A')),
    stage('C', { starts: { after: [], alongside: ['B'] } }),
  ])
  expect(instantiate(plan, { start: '2026-03-02', calendar }).stages[2]?.start).toBe('2026-03-09')
})

test('a stage that waits for several begins after the last of them', () => {
  const plan = playbook([stage('A', { days: 2 }), stage('B', { days: 6 }), stage('C', after('A', 'B'))])
  expect(instantiate(plan, { start: '2026-03-02', calendar }).stages[2]?.start).toBe('2026-03-10')
})

test('activities become tasks in their order; a milestone takes no day', () => {
  const activities = [
    activity('draft', 2),
    activity('check', 1),
    activity('agreed', 0, ['draft', 'check']),
    activity('send', 1, ['agreed']),
  ]
  const { tasks } = instantiate(playbook([stage('A', { activities })]), { start: '2026-03-02', calendar })
  expect(dates(tasks)).toEqual(['draft 03-02 03-03', 'check 03-02 03-02', 'agreed 03-03 03-03', 'send 03-04 03-04'])
  expect(tasks[2]).toEqual({
    key: 'agreed',
    activityId: 'agreed',
    stageId: 'A',
    period: null,
    label: label('agreed'),
    help: null,
    role: 'member',
    start: '2026-03-03',
    finish: '2026-03-03',
    days: 0,
    milestone: true,
    after: ['draft', 'check'],
  })
})

test('a milestone at the start lets work begin on the same day', () => {
  const activities = [activity('kick_off', 0), activity('work', 1, ['kick_off'])]
  const { tasks } = instantiate(playbook([stage('A', { activities })]), { start: '2026-03-02', calendar })
  expect(dates(tasks)).toEqual(['kick_off 03-02 03-02', 'work 03-02 03-02'])
})

test('a stage lasts as long as its activities need', () => {
  const activities = [activity('one', 4), activity('two', 4, ['one'])]
  const plan = playbook([stage('A', { days: 5, activities })])
  expect(instantiate(plan, { start: '2026-03-02', calendar }).stages[0]?.finish).toBe('2026-03-11')
})

test('a stage that repeats has its tasks in every period, linked within the period', () => {
  const activities = [activity('do', 2), activity('review', 1, ['do'])]
  const repeats = { label: label('Week'), times: 2 }
  const plan = playbook([stage('A', { days: 5, activities, repeats }), stage('B', { ...after('A') })])
  const { stages, tasks } = instantiate(plan, { start: '2026-03-02', calendar })
  expect(dates(tasks.slice(0, 4))).toEqual([
    'do#1 03-02 03-03',
    'review#1 03-04 03-04',
    'do#2 03-09 03-10',
    'review#2 03-11 03-11',
  ])
  expect(tasks[3]).toMatchObject({ activityId: 'review', period: 2, after: ['do#2'] })
  expect(stages.map(({ start, finish }) => [start, finish])).toEqual([
    ['2026-03-02', '2026-03-13'],
    ['2026-03-16', '2026-03-20'],
  ])
  const longer = instantiate(plan, { start: '2026-03-02', calendar, times: { A: 3 } })
  expect(longer.tasks.filter(({ stageId }) => stageId === 'A')).toHaveLength(6)
})

test('the order in which stages are written does not matter, and comes back as written', () => {
  const plan = playbook([stage('B', after('A')), stage('A')])
  expect(instantiate(plan, { start: '2026-03-02', calendar }).stages.map(({ stageId }) => stageId)).toEqual(['B', 'A'])
})
