import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const MAIN = join(import.meta.dirname, '..', '..', 'bench', 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'yc-walk-'))
const trace = join(folder, 'trace.ndjson')
let ended: { code: number | null; printed: string; told: string }

beforeAll(async () => {
  ended = await walk('--trace', trace, '--json')
}, 400_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Without the settings of the test runner, some of which the product would take for its own. */
function walk(...args: string[]): Promise<typeof ended> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME }
  const child = spawn(process.execPath, [MAIN, 'walk', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [printed, told]: Buffer[][] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => printed?.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => told?.push(chunk))
  const text = (chunks: Buffer[] | undefined) => Buffer.concat(chunks ?? []).toString()
  return new Promise(resolve =>
    child.once('close', code => resolve({ code, printed: text(printed), told: text(told) })),
  )
}

test('a project on each playbook walks through all its gates, each criterion refused by its name alone', () => {
  expect(ended.code, ended.told).toBe(0)
  expect(JSON.parse(ended.printed)).toMatchObject({
    ...{ playbooks: 10, closed: 13, iterations: 18, gates: 93 },
    ...{ criteria: 275, refused_alone: 275, leads: 0, converted: 0 },
  })
})

test('the trace holds what was asked and answered, and nothing that lets somebody in', () => {
  const text = readFileSync(trace, 'utf8')
  const lines = text.trim().split('\n')
  const refused = lines.map(line => JSON.parse(line)).filter(line => line.output?.code === 'gate.not_met')
  expect(refused.length).toBeGreaterThanOrEqual(275)
  expect(text).not.toMatch(/"(password|token)":"(?!\*\*\*")/)
  expect(text).not.toMatch(/\/invite\/[\w-]{10}/)
})
