import { expect, test } from 'vitest'
import { byThreshold, type Deviation, isBeyond } from './by-threshold.ts'

const deviation = (subject: string, more: Partial<Deviation>) =>
  ({ subject, kind: 'finish', planned: '2026-11-20', days: 0, difference: null, state: 'open', ...more }) as Deviation
const threshold = { days: 5, percent: 10 }

test('five days are within five, six are beyond, early or late', () => {
  expect([5, 6, -6].map(days => isBeyond(deviation('展会', { days }), threshold))).toEqual([false, true, true])
})

test('money is judged exactly: 4,000 of 40,000 is within 10%, a cent more is beyond', () => {
  const spent = (difference: string) => deviation('展会', { kind: 'money', planned: '40000', difference, days: null })
  expect(['4000.00', '4000.01', '-4000.01'].map(one => isBeyond(spent(one), threshold))).toEqual([false, true, true])
  expect(isBeyond(deviation('直播', { kind: 'money', planned: '0.00', difference: '1', days: null }), threshold)).toBe(
    true,
  )
})

test('what is beyond stands first, and in each part what is open', () => {
  const all = [
    deviation('小，已说明', { days: 1, state: 'answered' }),
    deviation('小', { days: 2 }),
    deviation('大，已说明', { days: 9, state: 'answered' }),
    deviation('大', { days: 8 }),
  ]
  expect(byThreshold(all, threshold).map(one => one.subject)).toEqual(['大', '大，已说明', '小', '小，已说明'])
  expect(byThreshold(all, null).map(one => one.subject)).toEqual(['小', '大', '小，已说明', '大，已说明'])
})
