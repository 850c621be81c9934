import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { InboxLists } from './inbox-lists.tsx'
import { useInbox } from './inbox-page.tsx'
import { ProjectCards } from './project-cards.tsx'
import { projectTexts } from './project-texts.ts'
import styles from './workbench.module.css'

/** Where one lands: what waits for the person, and the projects under way. */
export function WorkbenchPage() {
  const t = useTexts(projectTexts)
  const { me } = useWorkspace()
  const today = useToday()
  const inbox = useInbox()
  return (
    <>
      <PageHeader title={t('hello', { name: me.person.name })} facts={today} />
      <Counts />
      <div className={styles.columns}>
        <div>
          {inbox.data?.total === 0 && <EmptyState title={t('inboxEmpty')} help={t('inboxEmptyHelp')} />}
          {inbox.data && <InboxLists inbox={inbox.data} />}
        </div>
        <MyProjects />
      </div>
    </>
  )
}

/** Each number leads to the list that it counts. */
function Counts() {
  const words = useWords()
  const { data } = useInbox()
  return (
    <div className={styles.counts}>
      {data?.counts.map(count => (
        <To key={count.name} href="/inbox" className={styles.count}>
          <span>{words(count.label)}</span>
          <strong>{count.count}</strong>
        </To>
      ))}
    </div>
  )
}

function MyProjects() {
  const t = useTexts(projectTexts)
  const { client, slug } = useWorkspace()
  const projects = useQuery({
    queryKey: ['record', slug, 'project', 'cards', 'active'],
    queryFn: () => client.process.projects({ limit: 8, filter: [{ field: 'status', is: 'eq', value: 'active' }] }),
  })
  const cards = projects.data?.items ?? []
  return (
    <Section title={t('myProjects')} aside={<To href="/projects">{t('projects')}</To>}>
      {projects.isSuccess && cards.length === 0 && (
        <EmptyState title={t('none')} help={t('noneHelp')} action={<To href="/projects/start">{t('start')}</To>} />
      )}
      <ProjectCards cards={cards} />
    </Section>
  )
}
