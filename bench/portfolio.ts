import { loadavg } from 'node:os'
import { dateIn } from '#kernel/command/date-in.ts'
import type { Arguments } from './lib/arguments.ts'
import type { Client } from './lib/client.ts'
import { measureEach } from './lib/measure-each.ts'
import { startOwnServer } from './lib/own-server.ts'
import { refuse } from './lib/refuse.ts'
import { seedPortfolio } from './lib/seed-portfolio.ts'
import { openSeeding } from './lib/seeding.ts'
import { countStatements } from './lib/statements.ts'
import { type BenchWorkspace, openWorkspace } from './lib/workspace.ts'

export const help = `npm run bench -- portfolio --projects 10000 --tasks 12 --rounds 40 --tries 3 --json
  How fast the portfolio answers, as administrator and as a member of few projects; each the best of the tries.`

/** `portfolio --projects 10000`: on a server of its own, because the projects are written beside the interface. */
export async function run({ options }: Arguments): Promise<object> {
  if (options.url) refuse('portfolio writes its projects beside the interface: it runs on a server of its own')
  const [projects, tasks] = [Number(options.projects ?? 10_000), Number(options.tasks ?? 12)]
  if (!Number.isInteger(projects) || projects < 100) refuse('--projects takes a whole number from 100')
  if (!Number.isInteger(tasks) || tasks < 1) refuse('--tasks takes a whole number from 1')
  const rounds = { warmUp: 10, rounds: Number(options.rounds ?? 40), tries: Number(options.tries ?? 3) }
  const server = await startOwnServer()
  try {
    const space = await openWorkspace(server.url, server.setupSecret)
    const member = await space.join('孙伟', '普通成员')
    const [ownerId, memberId] = [await idOf(space.owner, space), await idOf(member, space)]
    const seeding = await openSeeding(server.dataDir, space.slug)
    const today = dateIn(new Date(), 'Asia/Shanghai')
    const seeded = await seedPortfolio(space, seeding, { projects, tasks, ownerId, memberId, today })
    await seeding.settle()
    const began = performance.now()
    await space.owner.must('GET', space.at('/portfolio/board'))
    const first_seconds = Math.round((performance.now() - began) / 100) / 10
    await seeding.settle()
    await seeding.close()
    const administrator = requestsOf(space.owner, space)
    const restricted = requestsOf(member, space)
    const result = {
      ...{ ...seeded, first_seconds },
      administrator: await measureEach(administrator, rounds),
      member: await measureEach(restricted, rounds),
    }
    const queries: Record<string, number> = {}
    for (const [kind, request] of Object.entries(administrator))
      queries[kind] = await countStatements(server.dataDir, () => request(3))
    return { ...result, queries, load_average: Math.round((loadavg()[0] ?? 0) * 10) / 10 }
  } finally {
    await server.stop()
  }
}

const PLAYBOOKS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10']

/** Each round asks for something else: all playbooks together, one of them, filters. */
function requestsOf(client: Client, space: BenchWorkspace) {
  const read = (path: string) => client.must('GET', space.at(path))
  const one = (round: number) => `playbook=${PLAYBOOKS[round % PLAYBOOKS.length]}`
  return {
    board: (round: number) => read(`/portfolio/board${round % 2 ? `?${one(round)}` : ''}`),
    matrix: (round: number) =>
      read(`/portfolio/matrix${round % 2 ? `?health=${round % 4 === 1 ? 'risk' : 'good'}` : ''}`),
    stages: (round: number) => read(`/portfolio/stages?${one(round)}`),
    past: (round: number) => read(`/portfolio/past?${one(round)}`),
    load: (round: number) => read(`/portfolio/load${round % 2 ? '?over=true' : ''}`),
  }
}

async function idOf(client: Client, space: BenchWorkspace): Promise<string> {
  return (await client.must<{ person: { id: string } }>('GET', space.at('/me'))).person.id
}
