import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { acceptanceReport } from '../entities/acceptance-report.ts'
import type { AcceptanceFigures } from '../figures.ts'
import { deliveryTexts } from './delivery-texts.ts'
import { ReportMenu } from './report-menu.tsx'
import { type AcceptanceReport, useDeliveryForms } from './use-delivery.ts'

const ANEW = { zh: '写新版的原因（已签署过才填）', en: 'Why anew (where one is signed)' }
const DRAFT = { kind: acceptanceReport.fields.kind, reason: { kind: 'note', label: ANEW, max: 2_000 } } as const

interface Kept {
  report: AcceptanceReport
  figures: AcceptanceFigures | null
}

/** The reports of a project's acceptance, the newest first, each with its next step. */
export function AcceptanceReports({ projectId, reports }: { projectId: string; reports: readonly Kept[] }) {
  const t = useTexts(deliveryTexts)
  const [writing, setWriting] = useState(false)
  const { barred } = useWriteIn(projectId, 'delivery')
  const { draft } = useDeliveryForms()
  const write = (
    <ActionButton reason={barred} onClick={() => setWriting(true)}>
      {t('newReport')}
    </ActionButton>
  )
  return (
    <Section title={t('reports')} aside={reports.length > 0 && write}>
      {reports.length === 0 && (
        <EmptyState of="acceptance_report" title={t('noReports')} help={t('noReportsHelp')} action={write} />
      )}
      {reports.length > 0 && (
        <RowList steps>
          {reports.map(one => (
            <Row key={one.report.id} {...one} />
          ))}
        </RowList>
      )}
      <CommandForm
        open={writing}
        title={t('newReport')}
        help={t('newReportHelp')}
        action={t('newReport')}
        fields={DRAFT}
        onSubmit={values => draft({ projectId, ...values })}
        onClose={() => setWriting(false)}
      />
    </Section>
  )
}

function Row({ report, figures }: Kept) {
  const t = useTexts(deliveryTexts)
  const label = useLabel()
  const { id, kind, number, state, conclusion, confirmedBy, confirmedOn, confirmedHash, handedTo, handedOn } = report
  const { options } = acceptanceReport.fields.state
  return (
    <ListRow
      href={`/acceptance-reports/${id}`}
      name={`${label(acceptanceReport.fields.kind.options[kind])} · ${t('version', { number })}`}
      tags={<StateTag tone={state === 'signed' ? 'passed' : toneOfOption(state)}>{label(options[state])}</StateTag>}
      about={[
        conclusion,
        figures && t('results', figures),
        confirmedHash && t('hash', { hash: confirmedHash.slice(0, 12) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      figures={
        <>
          {confirmedBy && <span>{t('signedBy', { who: confirmedBy, date: confirmedOn ?? '' })}</span>}
          {handedOn && <small>{t('handedTo', { who: handedTo ?? '', date: handedOn })}</small>}
        </>
      }
      commands={<ReportMenu report={report} />}
    />
  )
}
