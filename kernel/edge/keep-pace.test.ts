import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepPace } from './keep-pace.ts'

const PACE = { afterMs: 150, bytes: 50 }
const HEAD = 'POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 1000\r\n\r\n'

let server: Server
let ended: string[]
let readAfterMs = 0
beforeAll(async () => {
  ended = []
  server = createServer(async (request, response) => {
    const tooSlow = () => {
      ended.push('slow')
      response.writeHead(408, { connection: 'close' }).end(() => request.socket.destroy())
    }
    keepPace(request, tooSlow, PACE)
    if (readAfterMs > 0) await after(readAfterMs)
    let size = 0
    request.on('data', chunk => {
      size += chunk.length
    })
    request.on('end', () => response.end(`read ${size}`))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => new Promise(resolve => server.close(resolve)))

/** Sends the body in pieces with a pause between them, and gives what was answered. */
async function send(pieces: readonly number[], pauseMs: number): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  socket.on('data', chunk => {
    answer += String(chunk)
  })
  socket.on('error', () => undefined)
  const closed = once(socket, 'close')
  socket.write(HEAD)
  for (const piece of pieces) {
    await after(pauseMs)
    if (socket.destroyed) break
    socket.write('x'.repeat(piece))
  }
  await closed
  return answer
}

test('who drips is told that it takes too long, and cut off', async () => {
  expect(await send(Array(20).fill(1), 60)).toContain('408 Request Timeout')
  expect(ended).toEqual(['slow'])
})

test('who sends steadily is waited for, however long it takes', async () => {
  const answer = await send(Array(10).fill(100), 60)
  expect(answer).toContain('read 1000')
})

test('who has sent all that we take is not blamed for what we do not read', async () => {
  readAfterMs = 500
  expect(await send([900, ...Array(10).fill(10)], 40)).toContain('read 1000')
  readAfterMs = 0
  expect(ended).toEqual(['slow'])
})

test('who goes away while sending leaves no watch behind', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(HEAD)
  await after(20)
  socket.destroy()
  await after(400)
  expect(ended).toEqual(['slow'])
})
