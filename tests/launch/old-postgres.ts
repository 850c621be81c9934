import { createServer, type Socket } from 'node:net'

const STARTUP = 196_608
const SSL_REQUEST = 80_877_103

/**
 * A server of another age: speaks just enough of the protocol to let anyone in and to tell its version to every query.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function oldPostgres(version: number): ReturnType<typeof createServer> {
  return createServer(socket => {
    socket.on('data', data => answer(socket, data, version))
    socket.on('error', () => socket.destroy())
  })
}

function answer(socket: Socket, data: Buffer, version: number): void {
  const request = data.length >= 8 ? data.readInt32BE(4) : 0
  if (request === SSL_REQUEST) socket.write('N')
  else if (request === STARTUP) socket.write(Buffer.concat([welcome(version), ready()]))
  else if (data[0] === code('Q')) socket.write(Buffer.concat([oneRow(`${version}0012`), ready()]))
  else if (data[0] === code('X')) socket.end()
}

function welcome(version: number): Buffer {
  return Buffer.concat([message('R', int32(0)), message('S', text('server_version'), text(`${version}.12`))])
}

function ready(): Buffer {
  return message('Z', Buffer.from('I'))
}

function oneRow(value: string): Buffer {
  const column = Buffer.concat([
    text('server_version_num'),
    int32(0),
    int16(0),
    int32(25),
    int16(-1),
    int32(-1),
    int16(0),
  ])
  return Buffer.concat([
    message('T', int16(1), column),
    message('D', int16(1), int32(value.length), Buffer.from(value)),
    message('C', text('SHOW')),
  ])
}

function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body])
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`)
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}

function code(letter: string): number {
  return letter.charCodeAt(0)
}
