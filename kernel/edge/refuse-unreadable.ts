import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { problemJson } from '../http/api.ts'

const CODES = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request.too_slow',
  HPE_HEADER_OVERFLOW: 'request.head_too_large',
} as const

/** Answers where not even the head of a request could be read: nothing says which language its sender reads. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const code = CODES[error.code as keyof typeof CODES] ?? 'request.unreadable'
  const { status, zh, en } = kernelRefusals[code]
  const body = JSON.stringify(problemJson({ status, message: `${zh} ${en}`, data: { code, params: {} } }))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
