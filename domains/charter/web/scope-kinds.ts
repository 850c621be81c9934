import type { ScopeItem } from './use-charter.ts'

export type ScopeKind = ScopeItem['kind']

/** In the order of the page. */
export const KINDS = ['in_scope', 'out_of_scope', 'assumption', 'constraint'] as const satisfies readonly ScopeKind[]

/** Where links of the page lead to. */
export const SCOPE_ID = {
  in_scope: 'in-scope',
  out_of_scope: 'out-of-scope',
  assumption: 'assumptions',
  constraint: 'constraints',
} as const satisfies Record<ScopeKind, string>
