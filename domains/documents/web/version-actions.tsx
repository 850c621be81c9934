import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { type Barred, useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { PlanBookSheet, SheetVersion } from '../contract.ts'
import { planBook } from '../entities/plan-book.ts'
import { DecideBook } from './decide-book.tsx'
import styles from './plan-book.module.css'
import { planBookTexts } from './plan-book-texts.ts'
import { usePlanBookForms, useWithdraw } from './use-plan-book.ts'

/** Read it; and what its state lets this person do with it. Versions of earlier iterations are only read. */
export function VersionActions({ version, sheet }: { version: SheetVersion; sheet: PlanBookSheet }) {
  const { record } = version
  const present = sheet.open && record.iteration === sheet.iteration
  const { barred } = useWriteIn(record.projectId, 'documents', record.ownerId)
  const approval = sheet.approval?.subjectId === record.id ? sheet.approval : null
  return (
    <div className={styles.buttons}>
      <Download id={record.id} number={record.number} />
      {present && record.state === 'draft' && <Submit version={version} barred={barred} />}
      {present && approval?.mayDecide && <DecideBook approvalId={approval.id} />}
      {present && record.state === 'submitted' && <Withdraw record={record} submitterId={approval?.submitterId} />}
    </div>
  )
}

function Download({ id, number }: { id: string; number: number }) {
  const t = useTexts(planBookTexts)
  const { slug } = useWorkspace()
  const href = `/api/v1/w/${slug}/plan-books/${id}/file`
  return (
    <Button href={href} download aria-label={t('downloadNamed', { number })}>
      {t('download')}
    </Button>
  )
}

type Book = SheetVersion['record']

function Submit({ version: { record, changed }, barred }: { version: SheetVersion; barred: Barred | null }) {
  const t = useTexts(planBookTexts)
  const forms = usePlanBookForms()
  const [open, setOpen] = useState(false)
  const stale = changed && changed.length > 0 ? t('hasChanged', { sections: changed.join(' · ') }) : null
  const reason = record.gapCount > 0 ? t('hasGaps', { count: record.gapCount }) : stale
  return (
    <>
      <ActionButton type="primary" reason={barred ?? reason} onClick={() => setOpen(true)}>
        {t('submit')}
      </ActionButton>
      <ConfirmChange
        entity={planBook}
        record={record}
        open={open}
        optional
        title={t('submit')}
        help={t('submitHelp')}
        label={t('note')}
        action={t('submit')}
        onConfirm={(note, known) => forms.submit({ ...known, ...(note && { note }) })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function Withdraw({ record, submitterId }: { record: Book; submitterId: string | undefined }) {
  const t = useTexts(planBookTexts)
  const { me } = useWorkspace()
  const withdraw = useWithdraw()
  if (submitterId !== me.person.id) return null
  return (
    <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(knownOf(record))}>
      {t('withdraw')}
    </Button>
  )
}
