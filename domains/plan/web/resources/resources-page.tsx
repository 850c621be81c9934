import { useParams, useSearch } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PlanHead } from '../plan-head.tsx'
import { usePlaybookWords, useSchedule } from '../use-schedule.ts'
import { AddNeed } from './add-need.tsx'
import { DeclareNone } from './declare-none.tsx'
import { KindSection } from './kind-section.tsx'
import { resourceTexts } from './resource-texts.ts'
import styles from './resources.module.css'
import { KINDS, type Kind, type ResourceNeed, useNeeds } from './use-needs.ts'

/** What a project needs, by kind, and how far each of it is secured. */
export function ResourcesPage() {
  const t = useTexts(resourceTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { task } = useSearch({ strict: false }) as { task?: unknown }
  const { state, set } = useListInAddress()
  const found = useNeeds(id)
  const titleOf = useTaskTitle(id)
  const { barred } = useWriteIn(id, 'plan')
  const [kind, setKind] = useState<Kind | undefined>(undefined)
  const [declared, setDeclared] = useState<Kind | null>(null)
  const [dropped, setDropped] = useState(false)
  const add = (of?: Kind) => {
    setKind(of)
    set({ creating: true })
  }
  const needs = (found.data?.items ?? []) as ResourceNeed[]
  const shown = needs.filter(one => dropped || !isOff(one))
  return (
    <>
      <PlanHead
        projectId={id}
        here="plan/resources"
        main={
          <ActionButton type="primary" reason={barred} onClick={() => add()}>
            {t('addNeed')}
          </ActionButton>
        }
      />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && (
        <>
          <Tools needs={needs} dropped={dropped} onDropped={setDropped} />
          {found.data.next && <p role="note">{t('firstOnly', { count: needs.length })}</p>}
          <div className={styles.groups}>
            {KINDS.map(one => (
              <KindSection
                key={one}
                kind={one}
                needs={shown.filter(need => need.kind === one)}
                {...{ titleOf, barred }}
                onAdd={() => add(one)}
                onDeclare={() => setDeclared(one)}
              />
            ))}
          </div>
        </>
      )}
      <AddNeed
        open={state.creating}
        projectId={id}
        kind={kind}
        taskId={typeof task === 'string' ? task : undefined}
        onClose={() => set({ creating: false })}
      />
      {declared && <DeclareNone projectId={id} kind={declared} onClose={() => setDeclared(null)} />}
    </>
  )
}

function isOff({ state }: ResourceNeed): boolean {
  return state === 'dropped' || state === 'withdrawn'
}

interface ToolsProps {
  needs: readonly ResourceNeed[]
  dropped: boolean
  onDropped: (shown: boolean) => void
}

function Tools({ needs, dropped, onDropped }: ToolsProps) {
  const t = useTexts(resourceTexts)
  const of = (state: ResourceNeed['state']) => needs.filter(one => one.state === state).length
  const counts = { secured: of('secured'), answered: of('answered'), planned: of('planned') }
  const count = counts.secured + counts.answered + counts.planned
  const off = needs.filter(isOff).length
  return (
    <div className={styles.tools}>
      <p className={styles.sum}>{needs.length === 0 ? t('nothing') : t('sum', { count, ...counts })}</p>
      {off > 0 && (
        <Checkbox checked={dropped} onChange={event => onDropped(event.target.checked)}>
          {t('showDropped', { count: off })}
        </Checkbox>
      )}
    </div>
  )
}

/** What the tasks of the present iteration are called, in the reader's language. */
function useTaskTitle(projectId: string): (taskId: string) => string | undefined {
  const { data } = useSchedule(projectId)
  const { titleOf } = usePlaybookWords(projectId)
  const titles = new Map(data?.tasks.map(one => [one.id, titleOf(one)]))
  return id => titles.get(id)
}
