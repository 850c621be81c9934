import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import type { ChoiceField } from '#kernel/entity/field.ts'
import { issue } from '../entities/issue.ts'
import { risk as entity } from '../entities/risk.ts'
import { riskLevel } from '../rules/level.ts'
import { responses } from '../rules/responses.ts'
import { riskTexts } from './risk-texts.ts'
import { type Risk, useRiskForms } from './use-risks.ts'

export type RiskVerb = 'answer' | 'review' | 'occur' | 'close' | 'reopen'

interface RiskFormProps {
  risk: Risk
  verb: RiskVerb
  onClose: () => void
}

const { measures, residualProbability, residualImpact, reviewOn } = entity.fields
const { probability, timeImpact, costImpact, qualityImpact } = entity.fields
const DOER = { ...OWNER, label: { zh: '由谁去做', en: 'Who sees to it' } }
const NOTE = { ...REASON, label: { zh: '为什么这样判断', en: 'Why it is judged so' } }
const REVIEW = { probability, timeImpact, costImpact, qualityImpact, reviewOn, note: NOTE }
const OCCUR = { severity: issue.fields.severity, dueOn: issue.fields.dueOn, measure: issue.fields.measure }

/** Asks for what a risk's command needs. */
export function RiskForm({ risk, verb, onClose }: RiskFormProps) {
  const t = useTexts(riskTexts)
  const forms = useRiskForms()
  const head = { open: true, record: risk, title: `${t(verb)} · ${risk.event}`, action: t(verb), onClose }
  switch (verb) {
    case 'answer':
      return (
        <ChangeForm
          {...head}
          help={riskLevel(risk) ? t('answerHelp') : t('judgeFirst')}
          fields={{
            response: responseField(risk.kind),
            measures: { ...measures, required: true as const },
            ownerId: DOER,
            ...{ residualProbability, residualImpact, reviewOn },
          }}
          onSubmit={(values, known) => forms.answer({ ...known, ...values })}
        />
      )
    case 'review':
      return (
        <ChangeForm
          {...head}
          help={t('reviewHelp')}
          fields={REVIEW}
          initial={{ note: null, reviewOn: null }}
          onSubmit={(values, known) => forms.review({ ...known, ...values })}
        />
      )
    case 'occur':
      return (
        <ChangeForm
          {...head}
          help={t('occurHelp')}
          fields={OCCUR}
          initial={{ severity: 'medium', dueOn: null, measure: risk.measures }}
          onSubmit={(values, known) => forms.occur({ ...known, ...values })}
        />
      )
    case 'close':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'close' ? 'closeHelp' : 'reopenHelp')}
          danger={verb === 'close'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}

/** The responses that fit the kind of risk. */
function responseField(kind: Risk['kind']) {
  const { label, options } = entity.fields.response
  const fitting = Object.fromEntries(responses[kind].map(one => [one, options[one]])) as typeof options
  return { kind: 'choice', label, options: fitting, required: true } as const satisfies ChoiceField
}
