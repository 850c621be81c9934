import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLimits } from '../edge/limits.ts'
import { drain } from '../intake/drain.ts'
import type { Api } from './api.ts'
import { buildServer } from './server.ts'

let server: Server
const nothing: Api = { rpc: async () => false, rest: async () => false } as unknown as Api
beforeAll(async () => {
  server = buildServer({
    // Nothing that is asked here comes as far as a database.
    ...{ pool: new Pool(), baseUrl: 'http://localhost:3000', secret: 'x'.repeat(32), log: () => undefined },
    ...{ limits: openLimits(1000), pace: { afterMs: 150, bytes: 50 }, addressOf: () => '127.0.0.1' },
    ...{ workspaceApi: nothing, accountApi: nothing, pages: (_, response) => response.end() },
    routes: [
      {
        path: /^\/in$/,
        answer: async ({ request, response }) => {
          drain(request)
          await once(request, 'end')
          response.end('taken')
        },
      },
    ],
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => new Promise(resolve => server.close(resolve)))

/** What a sender gets who writes these pieces with a pause between them. */
async function answerTo(pieces: readonly string[], pauseMs = 0) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  socket.on('data', chunk => {
    answer += String(chunk)
  })
  socket.on('error', () => undefined)
  const closed = once(socket, 'close')
  for (const piece of pieces) {
    if (socket.destroyed) break
    socket.write(piece)
    await after(pauseMs)
  }
  await closed
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  return { head, problem: body.startsWith('{') ? JSON.parse(body) : body }
}

const headOf = (more = '') =>
  `POST /in HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\nAccept-Language: en\r\n${more}\r\n`

test('a body that all but stops is refused in words and cut off', async () => {
  const dripped = await answerTo([headOf('Content-Length: 1000\r\n'), ...Array(12).fill('x')], 60)
  expect(dripped.head).toContain('408 Request Timeout')
  expect(dripped.head).toContain('application/problem+json')
  expect(dripped.problem).toMatchObject({ status: 408, code: 'request.too_slow' })
  expect(dripped.problem.detail ?? dripped.problem.title).toContain('too slowly')
})

test('a body that keeps arriving is taken', async () => {
  const pieces = Array<string>(10).fill('x'.repeat(100))
  const sent = await answerTo([headOf('Content-Length: 1000\r\n'), ...pieces], 60)
  expect(sent.head).toContain('200 OK')
  expect(sent.problem).toContain('taken')
})

test.each([
  ['no HTTP at all', 'HELLO\r\n\r\n', 400, 'request.unreadable'],
  ['a head that never ends', headOf(`X-Long: ${'x'.repeat(40_000)}\r\n`), 431, 'request.head_too_large'],
  ['two lengths', headOf('Content-Length: 1\r\nContent-Length: 2\r\n'), 400, 'request.unreadable'],
])('%s is refused in both languages', async (_, sent, status, code) => {
  const { head, problem } = await answerTo([sent])
  expect(head).toContain(`HTTP/1.1 ${status} `)
  expect(problem).toMatchObject({ status, code })
})
