import { recordTexts } from '#apps/web/i18n/texts/records.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { useToday } from '#apps/web/ui/use-today.ts'
import { visit } from '../../entities/visit.ts'
import { sellingTexts } from './selling-texts.ts'
import { useVisitForms } from './use-selling.ts'

const { purpose, visitOn, visitAt, contactId, whom, place, customerId } = visit.fields
const PROJECT = { kind: 'reference', to: 'project', label: { zh: '项目', en: 'Project' }, required: true } as const
const FIELDS = { purpose, projectId: PROJECT, visitOn, visitAt, contactId, whom, place, customerId }

/** Leads to the form of a visit; it stands in the address. */
export function PlanVisitButton() {
  const t = useTexts(sellingTexts)
  const words = useTexts(recordTexts)
  const { write } = useRight('customers')
  const { set } = useListInAddress()
  return (
    <ActionButton
      type="primary"
      reason={write ? null : { never: true, text: words('neverWrites') }}
      onClick={() => set({ creating: true })}
    >
      {t('planVisit')}
    </ActionButton>
  )
}

/** Plans a visit from anywhere: the form asks for its project. */
export function PlanVisitForm() {
  const t = useTexts(sellingTexts)
  const today = useToday()
  const { state, set } = useListInAddress()
  const { plan } = useVisitForms()
  return (
    <CommandForm
      open={state.creating}
      title={t('planVisit')}
      fields={FIELDS}
      initial={{ visitOn: today }}
      onSubmit={plan}
      onClose={() => set({ creating: false })}
    />
  )
}
