import { eq, or } from 'drizzle-orm'
import type { Runtime } from '#kernel/command/context.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'
import { failed } from './failed.ts'

/** The workspace that a command means, by its address or its name; the only one where nothing is said. */
export async function findWorkspace(runtime: Runtime, wanted: string | undefined) {
  const { slug, name } = workspaceTable
  const spaces = await inSystem(runtime.pool, tx =>
    tx
      .select()
      .from(workspaceTable)
      .where(wanted === undefined ? undefined : or(eq(slug, wanted), eq(name, wanted))),
  )
  const [only, more] = spaces
  if (only && !more) return only
  if (wanted !== undefined && !only) throw failed(`没有工作区“${wanted}”。`, `There is no workspace “${wanted}”.`)
  if (!only)
    throw failed(
      '还没有任何账户。请先打开 npm start 打印的网址建立第一个账户。',
      'There is no account yet. First open the address that npm start prints, which makes the first one.',
    )
  const known = spaces.map(space => `${space.slug} (${space.name})`).join(', ')
  throw failed(`请用 --workspace 指定工作区：${known}`, `Say which workspace with --workspace: ${known}`)
}
