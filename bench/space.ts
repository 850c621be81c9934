import { loadavg } from 'node:os'
import { dateIn } from '#kernel/command/date-in.ts'
import type { Arguments } from './lib/arguments.ts'
import { measureEach } from './lib/measure-each.ts'
import { startOwnServer } from './lib/own-server.ts'
import { refuse } from './lib/refuse.ts'
import { seedSpace } from './lib/seed-space.ts'
import { openSeeding } from './lib/seeding.ts'
import { keyOf } from './lib/sixty-stages.ts'
import { countStatements } from './lib/statements.ts'
import { openWorkspace } from './lib/workspace.ts'

export const help = `npm run bench -- space --rounds 100 --tries 3 --json
  How fast the pages of one large project answer: 60 stages, 2,000 tasks, 5,000 records; each the best of the tries.`

/** On a server of its own, because the project is written beside the interface. */
export async function run({ options }: Arguments): Promise<object> {
  if (options.url) refuse('space writes its records beside the interface: it runs on a server of its own')
  const rounds = { warmUp: 20, rounds: Number(options.rounds ?? 100), tries: Number(options.tries ?? 3) }
  const server = await startOwnServer()
  try {
    const space = await openWorkspace(server.url, server.setupSecret)
    const { person } = await space.owner.must<{ person: { id: string } }>('GET', space.at('/me'))
    const seeding = await openSeeding(server.dataDir, space.slug)
    const today = dateIn(new Date(), 'Asia/Shanghai')
    const id = await seeding.write(person.id, ctx => seedSpace(ctx, { ownerId: person.id, today }))
    await seeding.settle()
    await seeding.close()
    const read = (path: string) => space.owner.must('GET', space.at(`/projects/${id}${path}`))
    const requests = {
      project: () => read('/space'),
      stage: (round: number) => read(`/stages/${keyOf(round % 60)}`),
    }
    const times = await measureEach(requests, rounds)
    const queries = {
      project: await countStatements(server.dataDir, requests.project),
      stage: await countStatements(server.dataDir, () => requests.stage(31)),
    }
    const load_average = Math.round((loadavg()[0] ?? 0) * 10) / 10
    return { stages: 60, tasks: 2_000, records: 5_000, ...times, queries, load_average }
  } finally {
    await server.stop()
  }
}
