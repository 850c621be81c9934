import { useQuery } from '@tanstack/react-query'
import { DemoOffer } from '#apps/web/demo/demo-company.tsx'
import { useLocale } from '#apps/web/i18n/locale.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { Inbox } from '../shapes/inbox.ts'
import type { ProjectCard } from '../shapes/project-card.ts'
import { FirstSteps } from './first-steps.tsx'
import { WaitingApprovals } from './inbox-lists.tsx'
import { useInbox } from './inbox-page.tsx'
import { MyWork } from './my-work.tsx'
import { ProjectCards } from './project-cards.tsx'
import { weekDates } from './week-dates.ts'
import { WeekStrip } from './week-strip.tsx'
import { type Work, workOf } from './work-groups.ts'
import styles from './workbench.module.css'
import { WorkbenchNumbers } from './workbench-numbers.tsx'
import { workbenchTexts } from './workbench-texts.ts'

/** Where one lands: what waits for the person, what to do next, how the projects are. */
export function WorkbenchPage() {
  const t = useTexts(workbenchTexts)
  const { me } = useWorkspace()
  const locale = useLocale()
  const today = useToday()
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const [inbox, projects] = [useInbox(), useRunningProjects()]
  const failed = [inbox, projects].find(query => query.error)
  return (
    <>
      <PageHeader
        title={t('hello', { name: me.person.name })}
        facts={`${today} ${weekday.format(new Date(`${today}T00:00:00Z`))}`}
      />
      {failed?.error && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      {(inbox.isPending || projects.isPending) && <Loading lines={8} />}
      {inbox.data && projects.data && <Workbench inbox={inbox.data} projects={projects.data.items} />}
    </>
  )
}

const MOST_PROJECTS = 200

/** All that run and that the person may see: their health is counted, the nearest are shown. */
function useRunningProjects() {
  const { client, slug } = useWorkspace()
  const { read } = useRight('process')
  const filter = [{ field: 'status', is: 'eq' as const, value: 'active' }]
  return useQuery({
    queryKey: ['record', slug, 'project', 'cards', 'active'],
    queryFn: async () => (read ? client.process.projects({ limit: MOST_PROJECTS, filter }) : { items: [], next: null }),
  })
}

function Workbench({ inbox, projects }: { inbox: Inbox; projects: readonly ProjectCard[] }) {
  const work = workOf(inbox)
  const { me } = useWorkspace()
  return (
    <>
      <WorkbenchNumbers inbox={inbox} projects={projects} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <FirstSteps />
          {projects.length === 0 && me.owner && <DemoOffer />}
          <WorkToDo work={work} />
          <Week inbox={inbox} projects={projects} />
        </div>
        <div className={styles.column}>
          <WaitingApprovals approvals={inbox.approvals} />
          <MyProjects projects={projects} />
        </div>
      </div>
    </>
  )
}

const MOST_WORK = 12

function WorkToDo({ work }: { work: readonly Work[] }) {
  const t = useTexts(workbenchTexts)
  return (
    <Section title={t('myWork')} aside={<To href="/inbox">{t('all', { count: work.length })}</To>}>
      {work.length === 0 && <EmptyState title={t('nothing')} help={t('nothingHelp')} />}
      <MyWork work={work} most={MOST_WORK} />
    </Section>
  )
}

function Week({ inbox, projects }: { inbox: Inbox; projects: readonly ProjectCard[] }) {
  const t = useTexts(workbenchTexts)
  const words = useWords()
  return (
    <Section title={t('thisWeek')}>
      <WeekStrip dates={weekDates(inbox, projects, words)} />
    </Section>
  )
}

const SHOWN_PROJECTS = 6

/** Those that the person leads come first. */
function MyProjects({ projects }: { projects: readonly ProjectCard[] }) {
  const t = useTexts(workbenchTexts)
  const { me } = useWorkspace()
  const leads = ({ managerId, sponsorId }: ProjectCard) => Number([managerId, sponsorId].includes(me.person.id))
  const mine = [...projects].sort((one, other) => leads(other) - leads(one)).slice(0, SHOWN_PROJECTS)
  if (projects.length === 0) return null
  return (
    <Section title={t('myProjects')} aside={<To href="/projects">{t('all', { count: projects.length })}</To>}>
      <ProjectCards cards={mine} />
    </Section>
  )
}
