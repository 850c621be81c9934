import { expect, test } from 'vitest'
import { tornadoOption } from './tornado-option.ts'

const colour = { text: '', 'text-soft': '', line: '', active: 'blue', attention: 'amber', surface: '' }

test('bars are distances from the value, and what is read at their ends is the value there', () => {
  const bars = [{ key: 'revenue', less: '200.00', more: '600.00', spread: '400.00' }]
  const option = tornadoOption(bars, '400.00', colour, { less: '-', more: '+' }, key => `${key}!`, String)
  expect(option.series.map(one => one.data)).toEqual([[-200], [200]])
  expect(option.yAxis.data).toEqual(['revenue!'])
  expect(option.tooltip.valueFormatter(-200)).toBe('200')
  expect(option.xAxis.axisLabel.formatter(0)).toBe('400')
})
