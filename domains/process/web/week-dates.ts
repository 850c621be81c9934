import type { useWords } from '#apps/web/ui/words.ts'
import type { Inbox } from '../shapes/inbox.ts'
import type { ProjectCard } from '../shapes/project-card.ts'
import { type Work, workOf } from './work-groups.ts'

/** What stands on a day of the week's strip. */
export type Dated = Pick<Work, 'id' | 'title' | 'dueOn' | 'path'>

type Words = ReturnType<typeof useWords>

const UNDER_WAY: readonly string[] = ['active', 'in_review', 'returned']

/** Everything with a day: own work, approvals to decide, and when the gates of running projects are due. */
export function weekDates(
  inbox: Pick<Inbox, 'sections' | 'approvals'>,
  projects: readonly Pick<ProjectCard, 'id' | 'name' | 'stages'>[],
  words: Words,
): Dated[] {
  const approvals = inbox.approvals.map(one => ({
    ...{ id: one.id, title: words(one.title), dueOn: one.dueOn },
    path: '/inbox?show=approvals',
  }))
  return [
    ...approvals,
    ...projects.flatMap(project => gatesOf(project, words)),
    ...workOf(inbox).map(one => titled(one, words)),
  ]
}

/** A risk to review on Friday does not happen on Friday. */
function titled(work: Work, words: Words): Dated {
  return work.ask ? { ...work, title: `${words(work.ask)} · ${work.title}` } : work
}

function gatesOf({ id, name, stages }: Pick<ProjectCard, 'id' | 'name' | 'stages'>, words: Words): Dated[] {
  const open = stages.filter(stage => UNDER_WAY.includes(stage.state))
  return open.map(stage => ({
    ...{ id: `${id}.${stage.key}`, title: `${words(stage.name)} · ${name}`, dueOn: stage.plannedFinish },
    path: `/projects/${id}?stage=${stage.key}`,
  }))
}
