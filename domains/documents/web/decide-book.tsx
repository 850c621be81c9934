import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import { planBookTexts } from './plan-book-texts.ts'
import { usePlanBookForms } from './use-plan-book.ts'

/** Approves or returns a version where it is read. */
export function DecideBook({ approvalId }: { approvalId: string }) {
  const t = useTexts(planBookTexts)
  const { decide } = usePlanBookForms()
  return <DecideApproval approvalId={approvalId} t={t} decide={decide} />
}
