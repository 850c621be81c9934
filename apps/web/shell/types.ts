import type { RouteComponent } from '@tanstack/react-router'
import type { Label } from '#kernel/entity/field.ts'
import type { PlaceInProject } from '../ui/place-in-project.ts'

export type MenuGroup = 'work' | 'market' | 'customers' | 'sales' | 'service' | 'planning' | 'knowledge' | 'settings'

/** A page of the product, below /w/{slug}/. */
export interface Page {
  /** 'projects', 'projects/$id'; parameters as TanStack Router writes them. '' is where one lands. */
  readonly path: string
  /** Loads the page when it is first needed: lazyRouteComponent(() => import(...), 'ProjectList'). */
  readonly component: RouteComponent
  /** Its place in the menu; pages without one are reached from others. */
  readonly menu?: MenuEntry
  /** Offers this under "New" in the head of every page. */
  readonly add?: { readonly label: Label; readonly path: string; readonly module?: string }
  /** Its place in the strip of links that every page of a project shows. */
  readonly inProject?: PlaceInProject
  /** Shown only to those who may read this module. */
  readonly module?: string
}

/** What a domain adds to the page of a stage: its own view of the stage's work. */
export interface StagePartProps {
  readonly projectId: string
  readonly stageKey: string
}

export interface MenuEntry {
  readonly group: MenuGroup
  readonly label: Label
  /** Its short name on the bar at the bottom of a phone, for the few pages that are there. */
  readonly tab?: Label
  /** The page's number of waiting things is shown behind its name. */
  readonly counts?: 'inbox'
}
