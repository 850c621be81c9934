import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { PlaybookProblem } from '../../contract.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { pathOf, stageAt } from './paths.ts'
import type { Check } from './use-live-check.ts'

/** What part of the form a path lies in. */
function partOf(path: string) {
  const names = pathOf(path).filter(name => typeof name === 'string')
  const inside = names[0] === 'stages' ? names.slice(1) : names
  return PARTS.find(part => part === inside[0]) ?? (inside[0] === 'starts' || inside[0] === 'passes' ? 'order' : null)
}

const PARTS = [
  ...(['name', 'summary', 'purpose', 'days', 'repeats', 'roles', 'activities', 'deliverables'] as const),
  ...(['criteria', 'approval', 'loops', 'branches'] as const),
]

interface ProblemListProps {
  check: Check
  /** Leads to the field. */
  onGo: (problem: PlaybookProblem) => void
}

/** What keeps the draft from being published, in sentences that lead to the place. */
export function ProblemList({ check, onGo }: ProblemListProps) {
  const t = useTexts(editTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { draft } = useEditor()
  const { problems, checking, failed } = check
  const placeOf = (path: string) => {
    const stage = draft.stages[stageAt(path) ?? -1]
    const part = partOf(path)
    return [stage ? `${stage.id} ${words(stage.name)}`.trim() : t('inGeneral'), ...(part ? [t(part)] : [])].join(' · ')
  }
  const count = problems.length
  return (
    <Section
      title={t('check')}
      aside={<span role="status">{checking ? t('checking') : count > 0 ? t('problems', { count }) : ''}</span>}
      padded
    >
      {failed !== null && <p className={styles.problem}>{t('checkFailed', { reason: failed || common('network') })}</p>}
      {failed === null && count === 0 && !checking && <p className={styles.sound}>✓ {t('sound')}</p>}
      <ul className={styles.problems}>
        {problems.map(problem => (
          <li key={`${problem.path} ${problem.code} ${problem.sentence.zh}`}>
            <button type="button" onClick={() => onGo(problem)}>
              <span className={styles.where}>{placeOf(problem.path)}</span>
              {words(problem.sentence)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
