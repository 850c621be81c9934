import type { Playbook } from '@yingce/process/playbook'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { Legend } from '../diagram/legend.tsx'
import { PlaybookDiagram } from '../diagram/playbook-diagram.tsx'
import { playbookTexts } from '../playbook-texts.ts'
import styles from './preview.module.css'
import { roleName } from './role-name.ts'
import { StageCard } from './stage-card.tsx'

/** A playbook as a person will meet it: the drawing, then stage by stage what is done, made, asked and approved. */
export function PlaybookPreview({ playbook }: { playbook: Playbook }) {
  const t = useTexts(playbookTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const days = playbook.stages.reduce((sum, stage) => sum + stage.days * (stage.repeats?.times ?? 1), 0)
  return (
    <div className={styles.preview}>
      <p className={styles.summary}>{words(playbook.summary)}</p>
      <dl className={styles.facts}>
        <dt>{t('roles')}</dt>
        <dd>{playbook.roles.map(role => words(roleName(role))).join(common('and'))}</dd>
        <dt>{t('ends')}</dt>
        <dd>{words(playbook.close.label)}</dd>
      </dl>
      <Section
        title={t('diagram')}
        aside={`${t('stages', { count: playbook.stages.length })} · ${t('workdays', { count: days })}`}
        padded
      >
        <div className={styles.onScreen}>
          <PlaybookDiagram playbook={playbook} />
        </div>
        <div className={styles.onPaper} aria-hidden="true">
          <PlaybookDiagram playbook={playbook} direction="down" />
        </div>
        <Legend />
      </Section>
      <ol className={styles.stages}>
        {playbook.stages.map((stage, index) => (
          <li key={`${index} ${stage.id}`}>
            <StageCard stage={stage} stages={playbook.stages} />
          </li>
        ))}
      </ol>
    </div>
  )
}
