import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { periodLacks } from '../rules/empty-parts.ts'
import { operationsTexts } from './operations-texts.ts'
import { PeriodForm, type PeriodVerb } from './period-form.tsx'
import type { Period } from './use-operations.ts'

interface PeriodMenuProps {
  period: Period
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a period on this day; the first is what usually follows. */
export function PeriodMenu({ period, rest }: PeriodMenuProps) {
  const t = useTexts(operationsTexts)
  const today = useToday()
  const { client } = useWorkspace()
  const begin = useCommand(client.operations.beginPeriod)
  const withdraw = useCommand(client.operations.withdrawPeriod)
  const [verb, setVerb] = useState<PeriodVerb | null>(null)
  const { projectId, iteration, ownerId, name } = period
  const { barred } = useWriteIn(projectId, 'operations', ownerId, iteration)
  const verbs = verbsOf(period, today)
  const act = (item: PeriodVerb) => {
    if (item === 'begin') begin.mutate(knownOf(period))
    else if (item === 'withdraw') withdraw.mutate(knownOf(period))
    else setVerb(item)
  }
  const own = verbs.map(item => ({ key: item, label: t(item), onClick: () => act(item) }))
  const [next] = verbs
  return (
    <>
      <RecordCommands
        commands={[...own, ...(rest ?? [])]}
        barred={barred}
        page={rest !== undefined}
        next={next && NEXT.has(next) ? next : undefined}
        name={name}
        shownInRow
        loading={begin.isPending || withdraw.isPending}
      />
      {verb && <PeriodForm period={period} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

const NEXT = new Set<PeriodVerb>(['edit', 'submit', 'begin', 'review'])

function verbsOf(period: Period, today: string): readonly PeriodVerb[] {
  const { state, start, finish } = period
  switch (state) {
    case 'planned':
      return periodLacks(period).length === 0 && start >= today ? ['submit', 'edit', 'assign'] : ['edit', 'assign']
    case 'submitted':
      return ['withdraw', 'assign']
    case 'approved':
      return start <= today ? ['begin', 'replan', 'assign'] : ['replan', 'assign']
    case 'running':
      return finish <= today ? ['review', 'assign'] : ['assign']
    case 'reviewed':
      return ['reopen']
  }
}
