import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { MovePreview, PlaybookVersionView } from '../../shapes/version-move.ts'
import { ChangesStep } from './changes-step.tsx'
import { ConfirmStep } from './confirm-step.tsx'
import { EffectsStep } from './effects-step.tsx'
import { guessMapping, type Mapping, mappingFor } from './guess-mapping.ts'
import { MappingStep } from './mapping-step.tsx'
import { MoveResults } from './move-results.tsx'
import styles from './move-version.module.css'
import { moveVersionTexts } from './move-version-texts.ts'
import { useMoving } from './use-moving.ts'

interface MoveWizardProps {
  preview: MovePreview
  to: PlaybookVersionView
  onBegin: () => void
}

const STEPS = ['changes', 'mapping', 'effects', 'confirm'] as const
type Step = (typeof STEPS)[number]

/** What changes, where stages go on, what it does to the project, and the move itself. */
export function MoveWizard({ preview, to, onBegin }: MoveWizardProps) {
  const [step, setStep] = useState<Step>('changes')
  const [chosen, setChosen] = useState<Record<string, string | undefined>>({})
  const [reason, setReason] = useState('')
  const [others, setOthers] = useState<readonly string[]>([])
  const { results, moving, start } = useMoving()
  useLeaveWarning(results === null && reason.trim() !== '', { saving: moving })
  const mapping = mappingOf(preview, chosen)
  const steps = STEPS.filter(one => one !== 'mapping' || preview.unmapped.length + preview.mayMap.length > 0)
  const effects = useEffects(preview, to.versionId, mapping)
  const barred = useBarred(step, preview, mapping, effects)
  if (results) return <MoveResults results={results} number={to.number} />
  const begin = () => {
    onBegin()
    void start({ preview, versionId: to.versionId, mapping, reason, others })
  }
  const choose = (from: string, target: string | undefined) => setChosen(before => ({ ...before, [from]: target }))
  return (
    <>
      <StepList steps={steps} step={step} />
      {step === 'changes' && <ChangesStep preview={effects.data ?? preview} />}
      {step === 'mapping' && <MappingStep preview={preview} mapping={mapping} onChoose={choose} />}
      {step === 'effects' && <Effects effects={effects} />}
      {step === 'confirm' && <ConfirmStep {...{ preview, reason, others }} onReason={setReason} onOthers={setOthers} />}
      <Buttons {...{ steps, step, setStep, begin, to, barred }} />
    </>
  )
}

/** A guess stands until somebody says otherwise; cleared is otherwise too. */
function mappingOf(preview: MovePreview, chosen: Readonly<Record<string, string | undefined>>): Mapping {
  const all = Object.entries({ ...guessMapping(preview), ...chosen })
  return Object.fromEntries(all.flatMap(([from, to]) => (to === undefined ? [] : [[from, to]])))
}

function useEffects(preview: MovePreview, versionId: string, mapping: Mapping) {
  const { api } = useWorkspace()
  const input = { projectId: preview.project.id, versionId, mapping: mappingFor(preview, mapping) }
  return useQuery(api.process.movePreview.queryOptions({ input, placeholderData: keepPreviousData }))
}

function Effects({ effects }: { effects: ReturnType<typeof useEffects> }) {
  if (effects.error) return <ErrorState error={effects.error} onRetry={() => void effects.refetch()} />
  return effects.data ? <EffectsStep preview={effects.data} /> : <Loading />
}

function useBarred(step: Step, preview: MovePreview, mapping: Mapping, effects: ReturnType<typeof useEffects>) {
  const t = useTexts(moveVersionTexts)
  const words = useWords()
  if (step === 'mapping') return preview.unmapped.every(({ key }) => mapping[key]) ? null : t('mapFirst')
  if (step !== 'effects') return null
  return effects.data?.refusal ? words(effects.data.refusal.text) : null
}

function StepList({ steps, step }: { steps: readonly Step[]; step: Step }) {
  const t = useTexts(moveVersionTexts)
  return (
    <ol className={styles.steps} aria-label={t('steps')}>
      {steps.map((one, index) => (
        <li key={one} {...(one === step && { 'aria-current': 'step' as const })}>
          {index + 1} {t(one)}
        </li>
      ))}
    </ol>
  )
}

interface ButtonsProps {
  steps: readonly Step[]
  step: Step
  setStep: (step: Step) => void
  begin: () => void
  to: PlaybookVersionView
  barred: string | null
}

function Buttons({ steps, step, setStep, begin, to, barred }: ButtonsProps) {
  const t = useTexts(moveVersionTexts)
  const at = steps.indexOf(step)
  const [before, after] = [steps[at - 1], steps[at + 1]]
  return (
    <div className={styles.buttons}>
      {before && <Button onClick={() => setStep(before)}>{t('previous')}</Button>}
      {after ? (
        <ActionButton type="primary" reason={barred} onClick={() => setStep(after)}>
          {t('next')}
        </ActionButton>
      ) : (
        <Button type="primary" onClick={begin}>
          {t('move', { number: to.number })}
        </Button>
      )}
    </div>
  )
}
