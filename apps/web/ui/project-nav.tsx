import { useRouter, useRouterState } from '@tanstack/react-router'
import { projectNavTexts } from '../i18n/texts/project-nav.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { type PlaceInProject, placeOf } from './place-in-project.ts'
import styles from './project-nav.module.css'
import { To } from './to.tsx'
import { useCurrentInView } from './use-current-in-view.ts'

/** The places of a project, on every page inside it: its stages first, then what each domain keeps there. */
export function ProjectNav({ projectId }: { projectId: string }) {
  const t = useTexts(projectNavTexts)
  const { links, current } = useLinks(projectId)
  const strip = useCurrentInView(current)
  return (
    <nav ref={strip} className={styles.strip} aria-label={t('name')}>
      {links.map(link => (
        <To
          key={link.path}
          href={`/projects/${projectId}${link.path}`}
          className={link.path === current ? `${styles.link} ${styles.here}` : styles.link}
          aria-current={link.path === current ? 'page' : undefined}
        >
          {link.label}
        </To>
      ))}
    </nav>
  )
}

/** The links that this person may use, and the path of the one that is open. */
function useLinks(projectId: string) {
  const t = useTexts(projectNavTexts)
  const label = useLabel()
  const places = usePlacesInProject()
  const { pathname, search } = useRouterState({ select: state => state.location })
  const inside = pathname.split(`/projects/${projectId}`)[1]?.slice(1) ?? ''
  const tab = (search as { tab?: unknown }).tab
  const place = placeOf(places, inside)
  return {
    current: inside === '' ? (typeof tab === 'string' ? `?tab=${tab}` : '') : place && `/${place.path}`,
    links: [
      { path: '?tab=overview', label: t('overview') },
      { path: '', label: t('stages') },
      ...places.map(one => ({ path: `/${one.path}`, label: label(one.label) })),
      { path: '?tab=team', label: t('team') },
      { path: '?tab=activity', label: t('activity') },
    ],
  }
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
