import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { seededRandom } from '../crash/random.ts'
import { dataFolder } from './data-folder.ts'
import { start } from './product.ts'

const KILLS = 8
/** Longer than a first start takes on a quick machine. */
const LONGEST_MS = 1_800
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000)

test('a first start that is killed again and again, at any moment, is gone on with by the next one', async () => {
  process.stdout.write(`CRASH_SEED=${seed}\n`)
  const random = seededRandom(seed)
  const DATA_DIR = dataFolder()
  for (let kill = 0; kill < KILLS; kill++) {
    const first = start(['migrate'], { DATA_DIR }, { bare: true })
    await sleep(200 + random() * LONGEST_MS)
    first.child.kill('SIGKILL')
    await first.exit
  }
  const next = start(['migrate'], { DATA_DIR })
  expect([(await next.exit).code, next.output()]).toEqual([0, expect.stringContaining('applied')])
  const verify = start(['verify'], { DATA_DIR })
  expect([(await verify.exit).code, verify.output()]).toEqual([0, expect.stringContaining('0 faults')])
})
