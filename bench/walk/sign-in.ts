import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '../lib/client.ts'

const PAUSE_MS = 5_000
const PATIENCE_MS = 120_000

/** Signs somebody in. A server takes only so many sign-ins a minute from one address; then the walk waits as it is told. */
export async function signIn(client: Client, email: string, password: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const reply = await client.send('POST', '/api/auth/sign-in/email', { email, password })
    if (reply.status < 300) return
    if (reply.status !== 429 || performance.now() > until)
      throw new Error(`${email} cannot sign in: ${reply.status} ${reply.text.slice(0, 300)}`)
    process.stderr.write('too many sign-ins within a minute, waiting\n')
    await sleep(PAUSE_MS)
  }
}
