import { useQuery } from '@tanstack/react-query'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { PlaybookView } from '../shapes/playbook.ts'
import { projectTexts } from './project-texts.ts'
import styles from './start-project.module.css'

/** What the chosen playbook will make of the first day: stages with their dates on the working calendar. */
export function StagePreview({ playbook, start }: { playbook: PlaybookView | null; start: string | null }) {
  const t = useTexts(projectTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { api } = useWorkspace()
  const input = { playbook: playbook?.id ?? '', start: start ?? '' }
  const preview = useQuery(
    api.process.previewProject.queryOptions({ input, enabled: playbook !== null && start !== null }),
  )
  if (!playbook) return null
  const dates = new Map(preview.data?.stages.map(stage => [stage.key, stage]))
  return (
    <Section title={t('preview')} padded>
      <p>{words(playbook.summary)}</p>
      <ol className={styles.stages}>
        {playbook.stages.map(stage => (
          <li key={stage.id}>
            <p className={styles.stage}>
              {words(stage.name)}
              <span className={styles.soft}>
                {dates.has(stage.id) && `${dates.get(stage.id)?.start} → ${dates.get(stage.id)?.finish}`}
              </span>
            </p>
            <p className={styles.soft}>{stage.criteria.map(criterion => words(criterion.label)).join(' · ')}</p>
          </li>
        ))}
      </ol>
      {preview.data && (
        <p className={styles.soft}>
          {t('previewSum', { tasks: preview.data.tasks, start: preview.data.start, finish: preview.data.finish })}
          {preview.data.unannounced.length > 0 &&
            ` ${t('unannounced', { years: preview.data.unannounced.join(common('and')) })}`}
        </p>
      )}
    </Section>
  )
}
