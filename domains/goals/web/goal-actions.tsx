import { EllipsisOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { type Known, knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandMenu } from '#apps/web/ui/command-menu.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { GoalCard } from '../contract.ts'
import { goal } from '../entities/goal.ts'
import { goalsTexts } from './goals-texts.ts'
import { silent } from './silent.ts'

interface GoalActionsProps {
  card: GoalCard
  /** Opens what mends a field; 'all' the whole form. */
  onMend: (field: string) => void
}

/** What can be done with a goal in its state; what cannot says why. */
export function GoalActions({ card, onMend }: GoalActionsProps) {
  const t = useTexts(goalsTexts)
  const { client } = useWorkspace()
  const { projectId, ownerId, state, statement } = card.goal
  const { barred } = useWriteIn(projectId, 'goals', ownerId)
  const [asking, setAsking] = useState<'drop' | 'reopen'>()
  const agree = useCommand(client.goals.agreeGoal)
  const done = useCommand(
    ({ what, ...input }: Known & { what: 'drop' | 'reopen'; reason: string }) =>
      what === 'drop' ? client.goals.dropGoal(input) : client.goals.reopenGoal(input),
    silent,
  )
  const draft = state === 'draft'
  const items = [
    ...(draft
      ? [
          { key: 'all', label: t('edit') },
          { key: 'aimId', label: t('align') },
        ]
      : []),
    { key: 'ownerId', label: t('assign') },
    ...(draft ? [] : [{ key: 'reopen', label: t('reopen') }]),
    ...(state === 'dropped' ? [] : [{ key: 'drop', label: t('drop'), danger: true }]),
  ]
  const choose = (key: string) => (key === 'drop' || key === 'reopen' ? setAsking(key) : onMend(key))
  return (
    <>
      {draft && (
        <ActionButton
          size="small"
          reason={barred ?? (card.complete ? null : t('notSmart'))}
          title={t('agreeHelp')}
          loading={agree.isPending}
          onClick={() => agree.mutate(knownOf(card.goal))}
        >
          {t('agree')}
        </ActionButton>
      )}
      <CommandMenu
        items={items.map(item => ({ ...item, onClick: () => choose(item.key) }))}
        barred={barred}
        size="small"
        type="text"
        icon={<EllipsisOutlined />}
        aria-label={`${t('moreActions')}: ${statement}`}
      />
      <ConfirmChange
        entity={goal}
        record={card.goal}
        open={asking !== undefined}
        title={t(asking === 'reopen' ? 'reopenTitle' : 'dropTitle', { goal: statement })}
        help={t(asking === 'reopen' ? 'reopenHelp' : 'dropHelp')}
        action={t(asking === 'reopen' ? 'reopen' : 'drop')}
        danger={asking === 'drop'}
        onConfirm={(reason, known) => done.mutateAsync({ ...known, what: asking ?? 'drop', reason })}
        onClose={() => setAsking(undefined)}
      />
    </>
  )
}
