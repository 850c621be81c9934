/** Roles in a project that look on and change nothing. */
const ONLOOKERS = new Set(['observer'])

/** Does somebody with these roles work in the project? Who only looks on does not. */
export function takesPart(roles: readonly string[]): boolean {
  return roles.some(role => !ONLOOKERS.has(role))
}
