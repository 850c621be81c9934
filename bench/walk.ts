import type { Arguments } from './lib/arguments.ts'
import { startOwnServer } from './lib/own-server.ts'
import { readAccess } from './walk/access.ts'
import { type Entrance, enterWorkspace } from './walk/enter-workspace.ts'
import { type Figures, figuresOfLeads, ownFigures } from './walk/figures.ts'
import { hireCast } from './walk/hire-cast.ts'
import { type Counts, type Failure, openScore } from './walk/score.ts'
import { openTrace } from './walk/trace.ts'
import { walkP1 } from './walk/walk-p1.ts'
import { walkP2 } from './walk/walk-p2.ts'
import { walkP3 } from './walk/walk-p3.ts'
import { walkP4 } from './walk/walk-p4.ts'
import { walkP5 } from './walk/walk-p5.ts'
import { walkP6 } from './walk/walk-p6.ts'

import { walkP7 } from './walk/walk-p7.ts'
import { walkP8 } from './walk/walk-p8.ts'
import { walkP9 } from './walk/walk-p9.ts'
import { walkP10 } from './walk/walk-p10.ts'

const WALKS = {
  ...{ P1: walkP1, P2: walkP2, P3: walkP3, P4: walkP4, P5: walkP5 },
  ...{ P6: walkP6, P7: walkP7, P8: walkP8, P9: walkP9, P10: walkP10 },
}
type Known = keyof typeof WALKS

export const help = `walk [--playbook P1 … P10] [--leads FILE] [--url URL ACCOUNT] [--trace FILE] [--json]
  Walks whole projects, one on each playbook or on the one that is named, through the public HTTP interface, as several
  people: every criterion of every gate is broken
  alone, the first iteration misses its goal, the second one reaches it and is closed. Without --url on a server of its
  own that ends with the walk; with it on a running server, where the project stays to be opened in a browser.
  --leads FILE   imports the file first; goals, insights, readings and evaluation take their numbers from it
  --trace FILE   keeps every request and answer, one JSON a line, without passwords and other secrets
  ACCOUNT is one of
    --setup SECRET                     the first account's address as printed at the start, or the secret in it
    --email ADDRESS --password WORDS   an account that exists
    --invitation ADDRESS               an invitation's address, or the secret in it; makes the account
  A new account takes --email and --password too; else it signs in with what is printed at the end.
  The walk founds a workspace of its own there; --workspace SLUG takes one that the account owns instead.`

/** See `help`. Ends with 1 where a gate did not answer as it must. */
export async function run({ options }: Arguments): Promise<object> {
  const playbooks = playbooksOf(options)
  if (options.url) return walk(options.url, playbooks, options)
  const server = await startOwnServer()
  try {
    return await walk(server.url, playbooks, { ...options, setup: server.setupSecret })
  } finally {
    await server.stop()
  }
}

function playbooksOf({ playbook }: Arguments['options']): Known[] {
  const known = Object.keys(WALKS) as Known[]
  const asked = known.filter(one => playbook === undefined || one === playbook)
  if (asked.length === 0) throw new Error(`the walk knows the playbooks ${known.join(', ')}\n${help}`)
  return asked
}

async function walk(url: string, playbooks: readonly Known[], options: Arguments['options']): Promise<object> {
  const begin = performance.now()
  const trace = openTrace(options.trace)
  try {
    const entrance = await enterWorkspace(readAccess(url, options), trace.of('李明'))
    const cast = await hireCast(entrance, trace)
    const figures = options.leads ? await figuresOfLeads(cast.sponsor, options.leads) : ownFigures()
    const counts: Counts[] = []
    let iterations = 0
    for (const playbook of playbooks) {
      const score = openScore()
      const walked = await WALKS[playbook](cast, figures, score)
      if (options.url) tellWhere(entrance, walked.id)
      tell(score.failures)
      iterations += walked.iterations
      counts.push(score.counts())
    }
    const { closed, ...counted } = sumOf(counts)
    const seconds = secondsSince(begin)
    return { playbooks: counts.length, closed, iterations, ...counted, ...leadsOf(figures), seconds }
  } finally {
    trace.close()
  }
}

function tellWhere({ origin, slug, made }: Entrance, projectId: string): void {
  process.stderr.write(`the project lies at ${origin}/w/${slug}/projects/${projectId}\n`)
  if (made) process.stderr.write(`sign in there with ${made.email} and ${made.password}\n`)
}

function sumOf(counts: readonly Counts[]): Counts {
  const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0)
  return { closed: sum('closed'), gates: sum('gates'), criteria: sum('criteria'), refused_alone: sum('refused_alone') }
}

function leadsOf({ imported }: Figures): object {
  return { leads: imported?.leads ?? 0, converted: imported?.converted ?? 0 }
}

function tell(failures: readonly Failure[]): void {
  for (const { criterion, said } of failures) process.stderr.write(`${criterion}: ${said}\n`)
  if (failures.length > 0) process.exitCode = 1
}

function secondsSince(begin: number): number {
  return Math.round((performance.now() - begin) / 100) / 10
}
