import { expect, test } from 'vitest'
import { onceAtATime } from './once-at-a-time.ts'

test('a second click with the same input waits for the first and sends nothing', async () => {
  const { send, sent, answer } = sender()
  const both = [send({ name: '年会', team: [{ role: 'R1' }] }), send({ team: [{ role: 'R1' }], name: '年会' })]
  expect(sent).toHaveLength(1)
  answer(0)
  expect(await Promise.all(both)).toEqual([0, 0])
})

test('a click without an input is the same as another without one', () => {
  const { send, sent } = sender()
  send(undefined)
  send(undefined)
  expect(sent).toHaveLength(1)
})

test('different inputs are all sent, at the same time', () => {
  const { send, sent } = sender()
  send({ id: 'a', version: 1 })
  send({ id: 'b', version: 1 })
  send({ id: 'b', version: 2 })
  send({ id: 'b' })
  send([])
  send({})
  expect(sent).toHaveLength(6)
})

test('what is turned on, off and on again is sent three times', () => {
  const { send, sent } = sender()
  for (const on of [true, false, true]) send({ on })
  expect(sent).toHaveLength(3)
})

test('when the first has ended, well or badly, the same is sent again', async () => {
  const { send, sent, answer, refuse } = sender()
  const first = send('a')
  answer(0)
  await first
  const second = send('a')
  refuse(1)
  await expect(second).rejects.toThrow('refused')
  send('a')
  expect(sent).toHaveLength(3)
})

test('the end of an earlier call does not open the way for the one under way', async () => {
  const { send, sent, answer } = sender()
  const first = send('a')
  send('b')
  answer(0)
  await first
  send('b')
  expect(sent).toEqual(['a', 'b'])
})

test('two files are not the same because both are written as {}; a day is by its value', () => {
  const { send, sent } = sender()
  send({ file: new File(['a'], 'a.csv') })
  send({ file: new File(['b'], 'b.csv') })
  expect(sent).toHaveLength(2)
  const day = () => ({ start: { toJSON: () => '2026-03-01' } })
  send(day())
  send(day())
  expect(sent).toHaveLength(3)
})

/** Sends that are answered by their place. */
function sender() {
  const once = onceAtATime<unknown, number>()
  const sent: unknown[] = []
  const calls: PromiseWithResolvers<number>[] = []
  const run = (input: unknown) => {
    sent.push(input)
    const call = Promise.withResolvers<number>()
    calls.push(call)
    return call.promise
  }
  return {
    sent,
    send: (input: unknown) => once(input, () => run(input)),
    answer: (at: number) => calls[at]?.resolve(at),
    refuse: (at: number) => calls[at]?.reject(new Error('refused')),
  }
}
