import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import type { ScoredItem, ScoringKind } from './scoring-kinds.ts'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

/** Chooses what was scored, or takes the choice back; both ask for the reason. */
export function ChoiceCommands({ kind, item }: { kind: ScoringKind; item: ScoredItem }) {
  const t = useTexts(strategyTexts)
  const { client } = useWorkspace()
  const barred = useBarred(item.projectId, item.iteration)
  const [asking, ask] = useState(false)
  const chosen = item.chosenAt !== null
  const send = chosen ? kind.unchoose : kind.choose
  const set = useCommand((reason: string) => send(client, { id: item.id, version: item.version, reason }), {
    // Why it was refused is said in the dialog.
    onRefused: () => {},
  })
  const label = t(chosen ? kind.texts.unchoose : kind.texts.choose)
  return (
    <>
      <RecordCommands
        commands={[{ key: 'choice', label, onClick: () => ask(true) }]}
        barred={barred}
        name={item.name}
        loading={set.isPending}
      />
      <ConfirmReason
        open={asking}
        title={`${item.name} · ${label}`}
        help={t(chosen ? 'unchooseHelp' : kind.texts.chooseHelp)}
        action={label}
        onConfirm={reason => set.mutateAsync(reason)}
        onClose={() => ask(false)}
      />
    </>
  )
}
