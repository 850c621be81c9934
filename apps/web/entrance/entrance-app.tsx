import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { makeQueryClient } from '../rpc/query-client.ts'
import { AccountPage } from './account-page.tsx'
import { Chooser } from './chooser.tsx'
import { Invitation } from './invitation.tsx'
import { NoSuchPage } from './no-such-page.tsx'
import { SetUp } from './set-up.tsx'
import { SignIn } from './sign-in.tsx'

/** The pages outside any workspace. There are few, and each is loaded anew: no state survives a sign-in or sign-out. */
export function entranceApp(): ReactNode {
  return <QueryClientProvider client={makeQueryClient()}>{pageAt(window.location.pathname)}</QueryClientProvider>
}

function pageAt(path: string): ReactNode {
  const [first = '', second = ''] = path.split('/').filter(Boolean)
  if (first === '') return <Chooser />
  if (first === 'sign-in') return <SignIn />
  if (first === 'account') return <AccountPage />
  if (first === 'setup' && second) return <SetUp token={decodeURIComponent(second)} />
  if (first === 'invite' && second) return <Invitation token={decodeURIComponent(second)} />
  return <NoSuchPage />
}
