import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { PlaybookChange } from '../../contract.ts'
import { playbookTexts } from '../playbook-texts.ts'
import styles from './versions.module.css'

/** What is different between two versions, stage by stage, in sentences. */
export function Changes({ id, from, to }: { id: string; from: string; to: string }) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const { api } = useWorkspace()
  const asked = useQuery(
    api.playbooks.comparePlaybooks.queryOptions({ input: { id, from, to }, meta: { reads: ['own_playbook'] } }),
  )
  if (asked.error) return <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
  if (!asked.data) return <Loading lines={3} />
  if (asked.data.length === 0) return <span className={styles.none}>{t('noChanges')}</span>
  return (
    <dl className={styles.changes}>
      {byStage(asked.data).map(([key, changes]) => {
        const [{ stage }] = changes
        return (
          <div key={key}>
            <dt>{stage ? `${stage.id} ${words(stage.name)}` : t('whole')}</dt>
            {changes.map(({ code, sentence }) => (
              <dd key={`${code} ${sentence.zh}`}>{words(sentence)}</dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}

type Some = [PlaybookChange, ...PlaybookChange[]]

function byStage(changes: readonly PlaybookChange[]): [string, Some][] {
  const groups = new Map<string, Some>()
  for (const change of changes) {
    const key = change.stage?.id ?? ''
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups]
}
