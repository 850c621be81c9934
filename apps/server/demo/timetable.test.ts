import { expect, test } from 'vitest'
import { playInOrder, type Until } from './timetable.ts'

test('what happens in several threads happens in the order of the days', async () => {
  const told: string[] = []
  const thread = (name: string, ...days: number[]) => {
    return async (until: Until) => {
      for (const day of days) {
        await until(day)
        told.push(`${name} ${day}`)
      }
    }
  }
  const begun: number[] = []
  await playInOrder([thread('a', -9, -3, -3), thread('b', -7, -3), async () => undefined], async day => {
    begun.push(day)
  })
  expect(told).toEqual(['a -9', 'b -7', 'a -3', 'a -3', 'b -3'])
  expect(begun).toEqual([-9, -7, -3])
})

test('what goes wrong in one thread ends them all', async () => {
  const bad = async (until: Until) => {
    await until(-1)
    throw new Error('broken')
  }
  await expect(playInOrder([bad, until => until(0)], async () => undefined)).rejects.toThrow('broken')
})
