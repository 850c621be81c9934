import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { CommunicationHead } from '../meetings/communication-head.tsx'
import { type Stakeholder, useStakeholders } from '../use-stakeholders.ts'
import { AddItem } from './add-item.tsx'
import styles from './communication.module.css'
import { communicationTexts } from './communication-texts.ts'
import { ItemRow } from './item-row.tsx'
import { type Item, useItems } from './use-communication.ts'

/** Who is told what in a project, and when next: what is due on top. */
export function CommunicationPage() {
  const t = useTexts(communicationTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'team')
  const found = useItems(id)
  const { data: known } = useStakeholders(id)
  const items = found.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('add')}
    </ActionButton>
  )
  return (
    <>
      <CommunicationHead projectId={id} here="communication-items" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of="communication_item" title={t('none')} help={t('noneHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {items.length > 0 && <Plan items={items} stakeholders={known?.items ?? []} />}
      <AddItem projectId={id} open={state.creating} onClose={() => set({ creating: false })} />
    </>
  )
}

function Plan({ items, stakeholders }: { items: readonly Item[]; stakeholders: readonly Stakeholder[] }) {
  const t = useTexts(communicationTexts)
  const today = useToday()
  const running = items.filter(one => one.state === 'running')
  const isDue = ({ nextOn }: Item) => nextOn !== null && nextOn <= today
  const groups = [
    { name: 'due', listed: running.filter(isDue) },
    { name: 'coming', listed: running.filter(one => !isDue(one)) },
    { name: 'over', listed: items.filter(one => one.state !== 'running') },
  ] as const
  return (
    <div className={styles.groups}>
      <Untold items={items} stakeholders={stakeholders} />
      {groups.map(
        ({ name, listed }) =>
          listed.length > 0 && (
            <Section key={name} title={t(name)} aside={listed.length}>
              <RowList steps>
                {listed.map(one => (
                  <ItemRow key={one.id} item={one} due={name === 'due'} stakeholders={stakeholders} />
                ))}
              </RowList>
            </Section>
          ),
      )}
    </div>
  )
}

/** The key stakeholders whom no item names: the gate waits for them. */
function Untold({ items, stakeholders }: { items: readonly Item[]; stakeholders: readonly Stakeholder[] }) {
  const t = useTexts(communicationTexts)
  const planned = items.filter(one => one.state !== 'ended')
  const named = new Set(planned.flatMap(one => (one.stakeholders ?? []).map(({ stakeholderId }) => stakeholderId)))
  const untold = stakeholders.filter(one => one.keyStakeholder && !named.has(one.id))
  if (untold.length === 0) return null
  return (
    <p className={styles.untold}>
      <strong>{t('untold')}</strong>
      {untold.map(one => (
        <To key={one.id} href={`/stakeholders/${one.id}`}>
          {one.name}
        </To>
      ))}
      <span>{t('untoldHelp')}</span>
    </p>
  )
}
