import { sql } from 'drizzle-orm'
import { demoRefusals } from '#apps/demo-contract.ts'
import type { Founder } from '#domains/people/server/found-workspace.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { fillIn, type RefusalData, refusal } from '#kernel/error/refusal.ts'
import { exitCodes, startupProblem } from '#kernel/error/startup-problem.ts'
import { fillDemo } from './fill-demo.ts'
import { findDemo } from './find-demo.ts'
import { foundDemo } from './found-demo.ts'
import { holdDemo } from './hold-demo.ts'
import { removeDemo } from './remove-demo.ts'

interface Wanted {
  readonly language: Locale
  /** The account whose it becomes; not needed where there is one only. */
  readonly owner: string | undefined
  readonly tell: (line: string) => void
}

/** Loads the demonstration from the terminal; gives the address of its workspace. */
export async function loadDemo(runtime: Runtime, { language, owner, tell }: Wanted): Promise<string> {
  const founder = await findOwner(runtime, owner)
  const load = async () => {
    const founded = await foundDemo(runtime, founder, language)
    let told = 0
    await fillDemo(runtime, {
      ...{ ...founded, ownerName: founder.name, userId: founder.userId, locale: language },
      report: async (done, total) => {
        const tenth = Math.floor((10 * done) / total)
        if (tenth > told) tell(`${tenth * 10}%`)
        told = Math.max(told, tenth)
      },
    })
    return founded.slug
  }
  return inSentence(() => holdDemo(runtime.pool, founder.userId, load))
}

/** Removes it again; gives the address that it had. */
export async function removeDemoOf(runtime: Runtime, owner: string | undefined): Promise<string> {
  const { userId } = await findOwner(runtime, owner)
  return inSentence(async () => {
    const demo = await findDemo(runtime.pool, userId)
    if (!demo) throw refusal(demoRefusals, 'demo.none')
    await removeDemo(runtime, demo)
    return demo.slug
  })
}

/** The account that is named, or the only one there is; the people of demonstrations do not count. */
async function findOwner(runtime: Runtime, email: string | undefined): Promise<Founder> {
  const { rows } = await inSystem(runtime.pool, tx =>
    tx.execute<{ userId: string; name: string; email: string }>(sql`
      select id as "userId", name, email from auth."user"
      where not starts_with(id, 'demo_') and (${email ?? null}::text is null or email = lower(${email ?? null}::text))
      order by created_at limit 2`),
  )
  const [only, more] = rows
  if (only && !more) return only
  if (more)
    throw failed(
      '有多个账户，请用 --owner 邮箱 指明为谁。',
      'There are several accounts: say whose with --owner EMAIL.',
    )
  if (email) throw failed(`没有账户 ${email}。`, `There is no account ${email}.`)
  throw failed(
    '还没有任何账户。请先打开 npm start 打印的网址建立第一个账户。',
    'There is no account yet. First open the address that npm start prints, which makes the first one.',
  )
}

async function inSentence<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, params } = ((error as { data?: RefusalData }).data ?? {}) as Partial<RefusalData>
    const words = demoRefusals[code as keyof typeof demoRefusals]
    if (!words) throw error
    throw failed(fillIn(words.zh, params ?? {}), fillIn(words.en, params ?? {}))
  }
}

function failed(zh: string, en: string) {
  return startupProblem(exitCodes.failed, { zh, en })
}
