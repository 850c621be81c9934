import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { PlanBookSheet, SheetSection } from '../contract.ts'
import styles from './plan-book.module.css'
import { planBookTexts } from './plan-book-texts.ts'
import { ToMend } from './to-mend.tsx'

/** Section by section what is in it, and what is missing with the way to write it. */
export function BookPreview({ sheet, projectId }: { sheet: PlanBookSheet; projectId: string }) {
  const t = useTexts(planBookTexts)
  const gaps = sheet.sections.flatMap(section => section.missing).length
  const aside =
    gaps === 0 ? (
      <StateTag tone="passed">{t('whole')}</StateTag>
    ) : (
      <StateTag tone="attention">{t('missing', { count: gaps })}</StateTag>
    )
  return (
    <Section title={t('preview')} aside={aside}>
      <ol className={styles.list}>
        {sheet.sections.map(section => (
          <Part key={section.key} section={section} projectId={projectId} />
        ))}
      </ol>
    </Section>
  )
}

function Part({ section, projectId }: { section: SheetSection; projectId: string }) {
  const t = useTexts(planBookTexts)
  const holds = [...new Set(section.holds)]
  return (
    <li className={styles.item}>
      <p className={styles.name}>{section.title}</p>
      {holds.length > 0 && <p className={styles.soft}>{holds.join(' · ')}</p>}
      {section.missing.map(gap => (
        <ToMend key={gap.what} {...gap} projectId={projectId} word={t('mend')} className={styles.missing} />
      ))}
      {section.hints.map(gap => (
        <ToMend key={gap.what} {...gap} projectId={projectId} word={t('add')} className={styles.soft} />
      ))}
    </li>
  )
}
