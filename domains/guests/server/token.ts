import { createHash } from 'node:crypto'
import type { Context } from '#kernel/command/context.ts'

/** 256 bits that nobody can guess, as they stand in an address. */
export const TOKEN = /^[A-Za-z0-9_-]{43}$/

export function newToken(ctx: Context): string {
  return Buffer.from(ctx.runtime.random(32)).toString('base64url')
}

/** What is kept of it: whoever reads the database cannot make the link from it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
