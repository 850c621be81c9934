import { chownSync } from 'node:fs'

/** Somebody without special rights: nobody, where the tests run as root, else whoever runs them. */
export function ordinaryUser(): { uid: number; gid: number } | undefined {
  return isRoot() ? { uid: 65_534, gid: 65_534 } : undefined
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

export function giveTo(user: { uid: number; gid: number } | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid)
}
