import { randomBytes } from 'node:crypto'
import { buildRuntime } from '#apps/server/runtime.ts'
import { person } from '#domains/people/contract.ts'
import { foundWorkspace } from '#domains/people/server/found-workspace.ts'
import { readActor } from '#kernel/auth/read-actor.ts'
import type { Context, Runtime } from '#kernel/command/context.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { runAs } from '#kernel/command/run.ts'
import type { Actor } from '#kernel/policy/actor.ts'
import { systemActor } from '#kernel/policy/actor.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { testFiles } from './files.ts'

/** 云岭传感科技: the fictional firm that the tests play in. */
const CAST = {
  liming: { name: '李明', role: 'manager' },
  wangfang: { name: '王芳', role: 'manager' },
  chenli: { name: '陈立', role: 'colleague' },
  zhaoqian: { name: '赵倩', role: 'colleague' },
  sunwei: { name: '孙伟', role: 'member' },
} as const
export type Player = keyof typeof CAST

export interface Company {
  readonly database: TestDatabase
  readonly runtime: Runtime
  readonly workspaceId: string
  readonly slug: string
  readonly roles: Readonly<Record<string, string>>
  /** The ids of the people. */
  readonly people: Readonly<Record<Player, string>>
  /** Their sessions, as a browser would carry them. */
  readonly tokens: Readonly<Record<Player, string>>
  /** Works as one of the people, in one transaction. */
  readonly as: <T>(player: Player, work: (ctx: Context) => Promise<T>) => Promise<T>
  /** Calls an operation as one of the people. */
  readonly run: (player: Player, operation: Operation, input: unknown) => Promise<unknown>
  readonly close: () => Promise<void>
}

/**
 * A workspace with five people in a database of its own; `database` puts a second company beside the first. Its time
 * begins `at` the given moment, so that what a test says about dates stays true.
 */
export async function openCompany(name = '云岭传感科技', database?: TestDatabase, at?: string): Promise<Company> {
  const base = database ?? (await testDatabase())
  const clock = at === undefined ? undefined : clockFrom(at)
  const runtime = buildRuntime({ pool: base.app, files: testFiles(), log: () => undefined, clock })
  const tokens = await signUpAll(base)
  const founder = { userId: tokens.liming.userId, name: CAST.liming.name, email: tokens.liming.email }
  const founded = await foundWorkspace(runtime, name, founder)
  const people = await hireAll(runtime, founded.workspaceId, founded.ownerId, founded.roles, tokens)
  await knowTheProduct(base, founded.workspaceId)
  const as: Company['as'] = async (player, work) => {
    const actor = (await readActor(base.app, tokens[player].token, founded.slug)) as Actor & { timeZone: string }
    return runAs(runtime, actor, 'zh', work)
  }
  return {
    ...{
      database: base,
      runtime,
      workspaceId: founded.workspaceId,
      slug: founded.slug,
      roles: founded.roles,
      people,
      as,
    },
    tokens: mapCast(player => tokens[player].token),
    run: (player, operation, input) => as(player, ctx => operation.run(ctx, input)),
    close: base.close,
  }
}

/** They have worked with it before: nobody is shown round a project that a test opens. */
async function knowTheProduct({ owner }: TestDatabase, workspaceId: string): Promise<void> {
  await owner.query('update person set tour_seen_at = now() where workspace_id = $1', [workspaceId])
}

/** Time goes on from there: ids sort by it. */
function clockFrom(at: string): () => Date {
  const began = Date.now()
  return () => new Date(Date.parse(at) + Date.now() - began)
}

type SignedUp = Record<Player, { userId: string; email: string; token: string }>

/** Accounts and sessions as the sign-in library keeps them; signing in itself is tested where it is built. */
async function signUpAll(database: TestDatabase): Promise<SignedUp> {
  const accounts = mapCast(player => {
    const key = randomBytes(8).toString('hex')
    return { userId: `u_${key}`, email: `${player}.${key}@yunling.example`, token: randomBytes(24).toString('hex') }
  })
  for (const [player, account] of Object.entries(accounts)) {
    await database.owner.query('insert into auth."user" (id, name, email) values ($1, $2, $3)', [
      account.userId,
      CAST[player as Player].name,
      account.email,
    ])
    await database.owner.query(
      "insert into auth.session (id, token, user_id, expires_at) values ($1, $1, $2, now() + interval '1 day')",
      [account.token, account.userId],
    )
  }
  return accounts
}

async function hireAll(
  runtime: Runtime,
  workspaceId: string,
  ownerId: string,
  roles: Readonly<Record<string, string>>,
  accounts: SignedUp,
): Promise<Record<Player, string>> {
  const others = (Object.keys(CAST) as Player[]).filter(player => player !== 'liming')
  const hired = await runAs(runtime, systemActor(workspaceId), 'zh', async ctx => {
    const ids: [Player, string][] = []
    for (const player of others) {
      const { userId, email } = accounts[player]
      const values = { name: CAST[player].name, email, userId, roleId: roles[CAST[player].role] ?? '' }
      const record = await insertRecord(ctx, person, { ...values, isOwner: false, active: true })
      ids.push([player, record.id])
    }
    return ids
  })
  return Object.fromEntries([['liming', ownerId], ...hired]) as Record<Player, string>
}

function mapCast<T>(make: (player: Player) => T): Record<Player, T> {
  return Object.fromEntries((Object.keys(CAST) as Player[]).map(player => [player, make(player)])) as Record<Player, T>
}
