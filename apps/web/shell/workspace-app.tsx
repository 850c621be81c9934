import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pages } from '../pages.ts'
import { workspaceClient } from '../rpc/clients.ts'
import { makeQueryClient } from '../rpc/query-client.ts'
import { utilsOf } from '../rpc/workspace.ts'
import { Frame } from './frame.tsx'
import { makeRouter } from './router.tsx'
import { WorkspaceGate } from './workspace-gate.tsx'

/** Everything below /w/{slug}/. Another workspace is another load: nothing of one is ever seen in the other. */
export function workspaceApp(): ReactNode {
  const slug = decodeURIComponent(window.location.pathname.split('/')[2] ?? '')
  const client = workspaceClient(slug)
  const router = makeRouter(slug, pages)
  return (
    <Frame>
      <QueryClientProvider client={makeQueryClient()}>
        <WorkspaceGate slug={slug} client={client} api={utilsOf(client)}>
          <RouterProvider router={router} />
        </WorkspaceGate>
      </QueryClientProvider>
    </Frame>
  )
}
