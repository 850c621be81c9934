import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { competence as entity } from '../entities/competence.ts'
import { openQuestions, type Standing, standingOf } from '../rules/vrio.ts'
import styles from './competences.module.css'
import { strategyTexts } from './strategy-texts.ts'

const QUESTIONS = ['valuable', 'rare', 'hardToImitate', 'organised'] as const
const TONES: Readonly<Record<Standing, Tone>> = {
  disadvantage: 'failed',
  parity: 'neutral',
  temporary: 'attention',
  unused: 'attention',
  sustained: 'passed',
}

interface CompetenceRowProps {
  competence: RecordOf<typeof entity>
  barred: Barred | null
  onJudge: () => void
}

/** A competence with its four answers and what follows from them. */
export function CompetenceRow({ competence, barred, onJudge }: CompetenceRowProps) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const standing = standingOf(competence)
  const open = openQuestions(competence)
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          <To href={`/competences/${competence.id}`}>{competence.name}</To>
          <StateTag tone={standing ? TONES[standing] : 'neutral'}>{t(standing ?? 'standingOpen')}</StateTag>
        </p>
        <p className={styles.soft}>{label(entity.fields.kind.options[competence.kind])}</p>
      </div>
      <dl className={styles.answers}>
        {QUESTIONS.map(name => (
          <div key={name} className={styles.answer}>
            <dt>{label(entity.fields[name].label)}</dt>
            <dd>{competence[name] ? label(entity.fields[name].options[competence[name]]) : '—'}</dd>
          </div>
        ))}
      </dl>
      <ActionButton size="small" reason={barred} onClick={onJudge}>
        {t(open.length > 0 ? 'judgeCompetence' : 'judgeAgain')}
      </ActionButton>
    </li>
  )
}
