import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { requirementLine } from '../entities/requirement-line.ts'
import { traceRequirements } from '../rules/trace.ts'
import styles from './requirements.module.css'
import { requirementsTexts } from './requirements-texts.ts'
import type { FunctionItem, RequirementLine } from './use-requirements.ts'

interface TraceabilityProps {
  projectId: string
  lines: readonly RequirementLine[]
  functions: readonly FunctionItem[]
}

/** Every requirement in scope with the functions that meet it; a must that nothing meets is seen at once. */
export function Traceability({ projectId, lines, functions }: TraceabilityProps) {
  const t = useTexts(requirementsTexts)
  const label = useLabel()
  const traced = traceRequirements(lines, functions)
  const musts = traced.filter(one => one.line.priority === 'must')
  const done = musts.filter(one => one.functions.length > 0).length
  return (
    <Section title={t('trace')} aside={musts.length > 0 ? t('traced', { total: musts.length, done }) : undefined}>
      {traced.length === 0 && (
        <p className={styles.lone}>
          {t('noTrace')} <To href={`/projects/${projectId}/deals/requirements`}>{t('toRequirements')}</To>
        </p>
      )}
      <ol className={styles.lines}>
        {traced.map(({ line, functions: meeting }) => (
          <li key={line.id} className={styles.trace}>
            <To href={`/requirement-lines/${line.id}`} className={styles.number}>
              {line.number}
            </To>
            <span className={styles.words}>
              {line.text} <StateTag>{label(requirementLine.fields.priority.options[line.priority])}</StateTag>
            </span>
            <span className={styles.met}>
              {meeting.map(one => (
                <To key={one.id} href={`/function-items/${one.id}`}>
                  {one.name}
                </To>
              ))}
              {meeting.length === 0 && (
                <StateTag tone={line.priority === 'must' ? 'failed' : 'neutral'}>{t('noFunction')}</StateTag>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
