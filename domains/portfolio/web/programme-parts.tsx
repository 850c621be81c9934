import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { type Known, knownOf } from '#apps/web/records/known.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { ProgrammeView } from '../contract.ts'
import { programme } from '../entities/programme.ts'
import { CardLevel } from './health-sign.tsx'
import styles from './portfolio.module.css'
import { portfolioTexts } from './portfolio-texts.ts'
import { READS } from './use-portfolio.ts'

export type Programme = RecordOf<typeof programme>

const parts: RecordPageParts<typeof programme> = {
  facts: ['purpose'],
  panels: record => <Projects programme={record} />,
  aside: record => <RollUp programme={record} />,
  menu: (record, rest) => <ProgrammeMenu programme={record} rest={rest} />,
}
export const programmeRoute: LoadedParts<typeof programme> = { page: parts }

function useProgramme(id: string) {
  const { api } = useWorkspace()
  return useQuery(api.portfolio.programmeView.queryOptions({ input: { id }, meta: { reads: READS } }))
}

/** May the person change it? Whoever may not is offered nothing. */
function useBarred(record: Programme) {
  return useWriteIn(undefined, 'process', record.ownerId).barred
}

function Projects({ programme: record }: { programme: Programme }) {
  const t = useTexts(portfolioTexts)
  const asked = useProgramme(record.id)
  const barred = useBarred(record)
  const closed = record.state === 'closed'
  return (
    <>
      {closed && <p className={styles.notice}>{t('closedNote', { reason: record.closedBecause ?? '' })}</p>}
      <Section
        title={t('members')}
        aside={closed || barred !== null ? undefined : <JoinButton programme={record} />}
        padded={!asked.data || asked.data.projects.length === 0}
      >
        {asked.isPending && <Loading lines={4} />}
        {asked.isError && <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />}
        {asked.data?.projects.length === 0 && <p className={styles.help}>{t('noMembers')}</p>}
        <ul className={styles.members}>
          {asked.data?.projects.map(card => (
            <Member key={card.id} card={card} programme={record} fixed={closed || barred !== null} />
          ))}
        </ul>
      </Section>
      {asked.data && asked.data.left.length > 0 && (
        <Section title={t('left')} padded>
          <ul>
            {asked.data.left.map(one => (
              <li key={`${one.projectId} ${one.joinedOn} ${one.leftOn}`} className={styles.leftRow}>
                <To href={`/projects/${one.projectId}`}>{one.name}</To>
                <span className={styles.facts}>
                  {t('leftOn', { from: one.joinedOn, to: one.leftOn, reason: one.because ?? '' })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

interface MemberProps {
  card: ProgrammeView['projects'][number]
  programme: Programme
  /** Nothing joins or leaves, as things are or for this person. */
  fixed: boolean
}

function Member({ card, programme: record, fixed }: MemberProps) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  const { client } = useWorkspace()
  const leave = useSend()(client.portfolio.leaveProgramme)
  const [leaving, setLeaving] = useState(false)
  const facts = [card.playbookId, card.stage ? words(card.stage.name) : '', t('span', card)].filter(Boolean).join(' · ')
  return (
    <li className={styles.member}>
      <div className={styles.grow}>
        <To href={`/projects/${card.id}`} className={styles.name}>
          {card.name}
        </To>
        <p className={styles.facts}>
          {facts} · <Person id={card.managerId} /> · {t('joined', { date: card.joinedOn })}
        </p>
        {card.reasons.length > 0 && (
          <p className={styles.facts}>{card.reasons.map(reason => words(reason.text)).join(t('also'))}</p>
        )}
      </div>
      <CardLevel card={card} />
      {!fixed && (
        <RecordCommands
          commands={[{ key: 'leave', label: t('leave'), danger: true, onClick: () => setLeaving(true) }]}
          barred={null}
          name={card.name}
        />
      )}
      <CommandForm
        open={leaving}
        title={`${t('leave')} · ${card.name}`}
        help={t('leaveHelp')}
        action={t('leave')}
        fields={LEAVE}
        onSubmit={({ reason }) => leave({ id: record.id, projectId: card.id, reason })}
        onClose={() => setLeaving(false)}
      />
    </li>
  )
}

const LEAVE = {
  reason: { kind: 'note', label: { zh: '离开原因', en: 'Why it leaves' }, required: true, max: 2_000 },
} as const
const JOIN = {
  projectId: { kind: 'reference', to: 'project', label: { zh: '项目', en: 'Project' }, required: true },
} as const

function JoinButton({ programme: record }: { programme: Programme }) {
  const t = useTexts(portfolioTexts)
  const { client } = useWorkspace()
  const join = useSend()(client.portfolio.joinProgramme)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('join')}</Button>
      <CommandForm
        open={open}
        title={`${t('join')} · ${record.name}`}
        help={t('joinHelp')}
        action={t('join')}
        fields={JOIN}
        onSubmit={({ projectId }) => join({ id: record.id, projectId })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

/** Dates and health of all its projects together. */
function RollUp({ programme: record }: { programme: Programme }) {
  const t = useTexts(portfolioTexts)
  const { data } = useProgramme(record.id)
  if (!data || data.projects.length === 0) return null
  const names = ['risk', 'attention', 'good', 'paused', 'closed', 'cancelled'] as const
  return (
    <Section title={t('rollUp')} padded>
      <p>{t('total', { count: data.projects.length })}</p>
      {data.start && data.finish && <p>{t('span', { start: data.start, finish: data.finish })}</p>}
      <ul>
        {names
          .filter(name => data.counts[name] > 0)
          .map(name => (
            <li key={name}>
              {t(name)} {data.counts[name]}
            </li>
          ))}
      </ul>
      <To href={`/portfolio?programmeId=${record.id}`}>{t('viewInPortfolio')}</To>
    </Section>
  )
}

function ProgrammeMenu({ programme: record, rest }: { programme: Programme; rest: readonly RecordCommand[] }) {
  const t = useTexts(portfolioTexts)
  const { client } = useWorkspace()
  const send = useSend()
  const forms = { close: send(client.portfolio.closeProgramme), reopen: send(client.portfolio.reopenProgramme) }
  const barred = useBarred(record)
  const [open, setOpen] = useState(false)
  const verb = record.state === 'closed' ? 'reopen' : 'close'
  const run = (reason: string, known: Known) => forms[verb]({ ...knownOf(known), reason })
  return (
    <>
      <RecordCommands
        page
        commands={[{ key: verb, label: t(verb), onClick: () => setOpen(true) }, ...rest]}
        barred={barred}
        name={record.name}
      />
      {open && (
        <ConfirmChange
          open
          record={record}
          entity={programme}
          title={`${t(verb)} · ${record.name}`}
          action={t(verb)}
          help={t(verb === 'close' ? 'closeHelp' : 'reopenHelp')}
          onConfirm={run}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
