import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { competitorDifference } from '../entities/competitor-difference.ts'
import styles from './positioning.module.css'
import type { Competitor } from './positioning-page.tsx'
import { strategyTexts } from './strategy-texts.ts'

type Difference = RecordOf<typeof competitorDifference>
interface DifferencesProps {
  projectId: string
  iteration: number | undefined
  competitors: readonly Competitor[]
  barred: Barred | null
}
const ALL = 200

/** Competitor by competitor: how we differ, why that matters, and whether an insight stands behind it. */
export function Differences({ projectId, iteration, competitors, barred }: DifferencesProps) {
  const t = useTexts(strategyTexts)
  const [edited, edit] = useState<{ competitorId: string; record?: Difference } | null>(null)
  const query = { project: projectId, iteration, sort: 'id', limit: ALL }
  const found = useRecords(competitorDifference, query, { enabled: iteration !== undefined })
  if (!found.data) return null
  const stated = new Map(found.data.items.map(one => [one.competitorId, one]))
  return (
    <Section title={t('differences')}>
      {competitors.length === 0 && <p className={styles.none}>{t('noCompetitors')}</p>}
      {competitors.length > 0 && (
        <Scrolled className={styles.scroll} label={t('differences')}>
          <table className={styles.differences}>
            <thead>
              <tr>
                <th scope="col">{t('competitor')}</th>
                <th scope="col">{t('ourDifference')}</th>
                <th scope="col">{t('whyItMatters')}</th>
                <th scope="col">{t('evidence')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {competitors.map(one => (
                <Row
                  key={one.id}
                  competitor={one}
                  difference={stated.get(one.id)}
                  barred={barred}
                  onEdit={record => edit({ competitorId: one.id, ...(record && { record }) })}
                />
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      {edited && (
        <RecordForm
          entity={competitorDifference}
          open
          {...(edited.record ? { record: edited.record } : { initial: { competitorId: edited.competitorId } })}
          projectId={projectId}
          onClose={() => edit(null)}
        />
      )}
    </Section>
  )
}

interface RowProps {
  competitor: Competitor
  difference: Difference | undefined
  barred: Barred | null
  onEdit: (record: Difference | undefined) => void
}

function Row({ competitor, difference, barred, onEdit }: RowProps) {
  const t = useTexts(strategyTexts)
  const insights = difference?.evidence?.length ?? 0
  return (
    <tr>
      <th scope="row">
        <To href={`/competitors/${competitor.id}`}>{competitor.name}</To>
      </th>
      <td>
        {difference ? (
          <To href={`/competitor-differences/${difference.id}`}>{difference.difference}</To>
        ) : (
          <StateTag tone="attention">{t('notStated')}</StateTag>
        )}
      </td>
      <td>{difference?.meaning ?? '—'}</td>
      <td>
        {insights > 0 && t('evidenceCount', { count: insights })}
        {difference && insights === 0 && <StateTag tone="attention">{t('noEvidence')}</StateTag>}
        {!difference && '—'}
      </td>
      <td className={styles.command}>
        <ActionButton size="small" reason={barred} onClick={() => onEdit(difference)}>
          {t(difference ? 'edit' : 'writeDifference')}
          <span className="visually-hidden"> · {competitor.name}</span>
        </ActionButton>
      </td>
    </tr>
  )
}
