import { expect, test } from 'vitest'
import { changeSchema } from '#kernel/entity/record-schema.ts'
import { meeting } from '../entities/meeting.ts'

const takes = (time: string) => changeSchema(meeting).safeParse({ time }).success

test('a meeting is at a time of day, or from one to another', () => {
  for (const time of ['09:30', '9:30', '09:30–11:00', '09:30-11:00', '9：30 — 11：00', '23:59'])
    expect(takes(time)).toBe(true)
  for (const time of ['二十五点', '25:00', '09:60', '09:30–', '上午', '09:30–11:00–12:00'])
    expect(takes(time)).toBe(false)
})
