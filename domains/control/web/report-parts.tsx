import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { statusReport } from '../entities/status-report.ts'
import { controlTexts } from './control-texts.ts'
import { type Report, useControlForms } from './use-control.ts'

/** What a status report's page and panel show. */
export const reportParts: RecordPageParts<typeof statusReport> = {
  facts: [
    ...(['name', 'periodStart', 'periodEnd', 'done', 'next', 'slipped', 'earned', 'money', 'troubles'] as const),
    ...(['decisions', 'sentOn', 'sentById', 'sentTo', 'rhythmDays', 'nextDueOn'] as const),
  ],
  menu: (record, rest) => <ReportMenu report={record} rest={rest} />,
  back: record => ({
    href: `/projects/${record.projectId}/control/reports`,
    label: <Sentence text={statusReport.label} />,
  }),
}

const SEND = { sentTo: { ...statusReport.fields.sentTo, required: true as const } }

function ReportMenu({ report, rest }: { report: Report; rest: readonly RecordCommand[] }) {
  const t = useTexts(controlTexts)
  const forms = useControlForms()
  const [asking, setAsking] = useState(false)
  const { barred } = useWriteIn(report.projectId, 'control', report.ownerId, report.iteration)
  const send = { key: 'send', label: t('send'), onClick: () => setAsking(true) }
  const commands = report.state === 'draft' ? [send, ...rest] : rest
  return (
    <>
      <RecordCommands page commands={commands} barred={barred} next="send" name={report.name} />
      <ChangeForm
        open={asking}
        record={report}
        title={`${t('send')} · ${report.name}`}
        help={t('sendHelp')}
        action={t('send')}
        fields={SEND}
        onSubmit={(values, known) => forms.sendReport({ ...known, ...values })}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
