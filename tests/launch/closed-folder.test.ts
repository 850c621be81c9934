import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { discard } from './data-folder.ts'
import { freePort } from './free-port.ts'
import { isRoot, ordinaryUser } from './ordinary-user.ts'
import { start } from './product.ts'
import { copyProgram } from './program-copy.ts'

test('an ordinary user serves from a folder that nobody else can enter', async () => {
  const user = ordinaryUser()
  const program = discardedCopy(user)
  const PORT = String(await freePort())
  const product = start(['serve'], { PORT }, { program, user })
  await product.ready()
  expect(statSync(join(program, 'data', 'pg')).uid).toBe(user?.uid ?? process.getuid?.())
  expect(statSync(join(program, 'data', 'secret-key')).mode & 0o777).toBe(0o600)
  expect(product.output()).not.toContain('/var/lib/yingce')
  await product.stop()
})

// Only root has to become somebody else, whom the folder does not let in.
if (isRoot()) {
  test('root serves from such a folder too, with the database where its user can get, and says so', async () => {
    const program = discardedCopy()
    const PORT = String(await freePort())
    const first = start(['serve'], { PORT }, { program })
    await first.ready()
    const place = readFileSync(join(program, 'data', 'pg.location'), 'utf8').trim()
    expect(place).toMatch(/^\/var\/lib\/yingce\/[0-9a-f]{16}$/)
    expect(first.output()).toContain(place)
    expect(statSync(place)).toMatchObject({ uid: ordinaryUser()?.uid })
    expect(existsSync(join(program, 'data', 'pg'))).toBe(false)
    await first.stop()

    const second = start(['serve'], { PORT }, { program })
    await second.ready()
    expect(second.output()).toContain(place)
    await second.stop()
  })
}

function discardedCopy(owner?: { uid: number; gid: number }): string {
  const program = copyProgram(owner)
  onTestFinished(async () => {
    await discard(join(program, 'data'))
    rmSync(program, { recursive: true, force: true })
  })
  return program
}
