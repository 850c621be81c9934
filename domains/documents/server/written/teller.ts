import { frozenPlaybooks } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Project, Teller } from '../../writing/document-kind.ts'
import { peopleNames, readWorkspace } from '../read-names.ts'

/** Who writes now, about this project; the language is chosen by whoever asks. */
export async function tellerOf(ctx: Context, project: Project): Promise<Omit<Teller, 'language'>> {
  const { name: company, currency, timeZone } = await readWorkspace(ctx)
  const playbooks = await frozenPlaybooks(ctx, [project.playbookVersionId])
  const stages = playbooks.get(project.playbookVersionId)?.stages ?? []
  return {
    ...{ company, currency, timeZone, project },
    ...{ today: ctx.today, author: ctx.actor.name, people: await peopleNames(ctx) },
    stages: new Map(stages.map(({ id, name }) => [id, name])),
  }
}

/** What the stages of a project's playbook make: record types. */
export async function madeIn(ctx: Context, { playbookVersionId }: Project): Promise<ReadonlySet<string>> {
  const playbooks = await frozenPlaybooks(ctx, [playbookVersionId])
  const stages = playbooks.get(playbookVersionId)?.stages ?? []
  return new Set(stages.flatMap(stage => stage.deliverables.map(({ type }) => type)))
}
