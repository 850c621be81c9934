import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { ExecutionCommands } from './execution-commands.tsx'
import { executionTexts } from './execution-texts.ts'
import { TrainingForm, type TrainingVerb } from './training-form.tsx'
import type { Training } from './use-execution.ts'

const ITEMS: Record<Training['state'], readonly TrainingVerb[]> = {
  planned: ['hold', 'assign', 'cancel'],
  held: ['test', 'assign', 'reopen'],
  tested: ['reopen'],
  cancelled: ['reopen'],
}
const NEXT: Partial<Record<Training['state'], TrainingVerb>> = { planned: 'hold', held: 'test' }

interface TrainingMenuProps {
  training: Training
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a training, in the list or on its page. */
export function TrainingMenu({ training, rest }: TrainingMenuProps) {
  const t = useTexts(executionTexts)
  const [verb, setVerb] = useState<TrainingVerb | null>(null)
  const commands = ITEMS[training.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'cancel' },
    onClick: () => setVerb(item),
  }))
  const shown = { record: training, name: training.topic, commands, next: NEXT[training.state], rest }
  return (
    <>
      <ExecutionCommands {...shown} />
      {verb && <TrainingForm training={training} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
