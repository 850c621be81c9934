import { useRouter, useRouterState } from '@tanstack/react-router'
import { projectNavTexts } from '../i18n/texts/project-nav.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { useProjectPlaybook } from '../records/use-project-playbook.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { MorePlaces } from './more-places.tsx'
import { type PlaceInProject, placeOf, splitPlaces } from './place-in-project.ts'
import styles from './project-nav.module.css'
import { usePlaces } from './project-paths.ts'
import { To } from './to.tsx'
import { useCurrentInView } from './use-current-in-view.ts'

/**
 * The places of a project, on every page inside it: its stages first, then where its playbook makes something; what else
 * the product keeps in a project is behind "More".
 */
export function ProjectNav({ projectId }: { projectId: string }) {
  const t = useTexts(projectNavTexts)
  const { links, more, current } = useLinks(projectId)
  const strip = useCurrentInView(current)
  return (
    <nav ref={strip} className={styles.strip} aria-label={t('name')}>
      {links.map(link => (
        <To
          key={link.path}
          href={`/projects/${projectId}${link.path}`}
          className={link.path === current ? `${styles.link} ${styles.here}` : styles.link}
          aria-current={link.path === current ? 'page' : undefined}
          data-tour={link.path === '?tab=activity' ? 'history' : undefined}
        >
          {link.label}
        </To>
      ))}
      {more.length > 0 && <MorePlaces projectId={projectId} links={more} />}
    </nav>
  )
}

/** The links that this person may use, and the path of the one that is open. */
function useLinks(projectId: string) {
  const t = useTexts(projectNavTexts)
  const label = useLabel()
  const places = usePlacesInProject()
  const asked = useAskedPaths(projectId)
  const { pathname, search } = useRouterState({ select: state => state.location })
  const inside = pathname.split(`/projects/${projectId}`)[1]?.slice(1) ?? ''
  const tab = (search as { tab?: unknown }).tab
  const place = placeOf(places, inside)
  const { shown, more } = asked ? splitPlaces(places, asked, place) : { shown: [], more: [] }
  const linkTo = (one: PlaceInProject) => ({ path: `/${one.path}`, label: label(one.label) })
  return {
    current: inside === '' ? (typeof tab === 'string' ? `?tab=${tab}` : '') : place && `/${place.path}`,
    links: [
      { path: '?tab=overview', label: t('overview') },
      { path: '', label: t('stages') },
      ...shown.map(linkTo),
      // Nothing moves once the playbook is known: what follows the places waits for them.
      ...(asked
        ? [
            { path: '?tab=team', label: t('team') },
            { path: '?tab=activity', label: t('activity') },
          ]
        : []),
    ],
    more: more.map(linkTo),
  }
}

/** Where the project's playbook makes something: paths inside the project; null until it is known. */
function useAskedPaths(projectId: string): string[] | null {
  const { data, isError } = useProjectPlaybook(projectId)
  const toPlace = usePlaces(projectId)
  if (isError) return []
  if (!data) return null
  const paths = data.stages.flatMap(stage => stage.deliverables.map(({ where }) => toPlace(where)))
  return paths.map(path => path.slice(`/projects/${projectId}/`.length))
}

/** The places that the pages declare, in their order. */
function usePlacesInProject(): PlaceInProject[] {
  const { routesByPath } = useRouter()
  const { me } = useWorkspace()
  const may = (module?: string) => !module || me.owner || (me.rights[module]?.read ?? 'none') !== 'none'
  return Object.values(routesByPath).flatMap(route => {
    const { inProject, module } = (route as { options: { staticData?: StaticPage } }).options.staticData ?? {}
    return inProject && may(module) ? [inProject] : []
  })
}

interface StaticPage {
  readonly inProject?: PlaceInProject
  readonly module?: string
}
