import { expect, test } from 'vitest'
import { taskName, taskNote } from './task-words.ts'

const label = { zh: '回顾现状', en: 'Review where we stand' }
const help = { zh: '找出实际数字。', en: 'Collect the real figures.' }
const stages = [{ id: 'P1.1', activities: [{ id: 'review', label, help }] }]
const task = { title: '回顾现状', stageKey: 'P1.1', activityKey: 'review' }

test('a task of the playbook is called in the reader’s language, whoever started the project', () => {
  expect(taskName(task, stages, 'en')).toBe('Review where we stand')
  expect(taskName({ ...task, title: 'Review where we stand' }, stages, 'zh')).toBe('回顾现状')
})

test('a task that was renamed, or is of no activity, is called as it is', () => {
  expect(taskName({ ...task, title: '看看去年' }, stages, 'en')).toBe('看看去年')
  expect(taskName({ ...task, activityKey: null }, stages, 'en')).toBe('回顾现状')
  expect(taskName({ ...task, stageKey: 'P1.9' }, stages, 'en')).toBe('回顾现状')
})

test('the playbook’s guidance is read in the reader’s language, until somebody writes another note', () => {
  const guided = { ...task, note: help.zh }
  expect(taskNote(guided, stages, 'en')).toBe(help.en)
  expect(taskNote({ ...guided, note: '先问财务' }, stages, 'en')).toBe('先问财务')
  expect(taskNote({ ...guided, note: null }, stages, 'en')).toBeNull()
})
