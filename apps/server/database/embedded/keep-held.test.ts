import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import type { Held } from './enter-folder.ts'
import { keepHeld } from './keep-held.ts'

const held = () => ({ holder: new EventEmitter() }) as unknown as Held

test('a database that stops is entered again, and that place is the one to leave', async () => {
  const [first, second] = [held(), held()]
  const keeper = keepHeld(first, async () => second)
  first.holder.emit('end')
  expect(await keeper.stop()).toBe(second)
})

test('who is to end while the database does not come back need not wait for it', async () => {
  const first = held()
  let tries = 0
  const keeper = keepHeld(first, async () => {
    tries++
    throw new Error('the disk is full')
  })
  first.holder.emit('end')
  await expect.poll(() => tries).toBe(1)
  expect(await keeper.stop()).toBe(first)
  expect(tries).toBe(1)
})
