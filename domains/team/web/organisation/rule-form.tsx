import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import type { DecisionKind } from '../../entities/decision-kinds.ts'
import { decisionRule } from '../../entities/decision-rule.ts'
import { organisationTexts } from './organisation-texts.ts'
import { useAddRule } from './use-organisation.ts'

/** What a new rung begins with: the ladder that it is added to. */
export interface RuleStart {
  readonly kind?: DecisionKind
  readonly matter?: string
}

interface RuleFormProps {
  projectId: string
  start: RuleStart
  onClose: () => void
}

export const RULE_FIELDS = [
  ...(['upTo', 'deciderRole', 'deciderId'] as const),
  ...(['escalatesToRole', 'escalatesToId', 'escalateAfterDays', 'matter'] as const),
]

const { kind, matter, upTo, deciderRole, deciderId } = decisionRule.fields
const { escalatesToRole, escalatesToId, escalateAfterDays } = decisionRule.fields
const FIELDS = { kind, matter, upTo, deciderRole, deciderId, escalatesToRole, escalatesToId, escalateAfterDays }

/** Asks for one rung: what is decided, up to which amount, by whom, and to whom it goes next. */
export function RuleForm({ projectId, start, onClose }: RuleFormProps) {
  const t = useTexts(organisationTexts)
  const add = useAddRule()
  return (
    <CommandForm
      open
      title={t('addRule')}
      fields={FIELDS}
      initial={start}
      projectId={projectId}
      hide={(name, values) => name === 'matter' && values.kind !== 'other'}
      onSubmit={values => add({ projectId, ...values })}
      onClose={onClose}
    />
  )
}
