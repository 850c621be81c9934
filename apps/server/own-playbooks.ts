import { printPlaybook } from '@yingce/process/print-playbook'
import { findOwnPlaybook, importOwnPlaybook, ownDraft } from '#domains/playbooks/server/domain.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { runAs } from '#kernel/command/run.ts'
import { systemActor } from '#kernel/policy/actor.ts'
import { failed, inSentence } from './failed.ts'
import { findWorkspace } from './find-workspace.ts'

/** The draft of a workspace's own playbook as the text of a file. */
export async function exportOwn(runtime: Runtime, id: string, workspace: string | undefined): Promise<string> {
  const space = await findWorkspace(runtime, workspace)
  const own = await runAs(runtime, systemActor(space.id), 'zh', ctx => findOwnPlaybook(ctx, id))
  if (own) return printPlaybook(ownDraft(own))
  throw failed(
    `工作区“${space.name}”没有自建流程“${id}”。`,
    `The workspace “${space.name}” has no playbook “${id}” of its own.`,
  )
}

/** Takes a file over as a draft, by the very command that the pages use. */
export async function importOwn(runtime: Runtime, text: string, workspace: string | undefined) {
  const space = await findWorkspace(runtime, workspace)
  try {
    const made = await runAs(runtime, systemActor(space.id), 'zh', ctx => importOwnPlaybook.run(ctx, { text }))
    return { ...(made as { key: string; name: string }), workspace: space.name }
  } catch (error) {
    throw inSentence(error)
  }
}
