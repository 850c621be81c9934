/** Keys of record queries. The third part is the record type: live updates go by it. */
export const recordKeys = {
  type: (slug: string, type: string) => ['record', slug, type] as const,
  list: (slug: string, type: string, query: object) => ['record', slug, type, 'list', query] as const,
  count: (slug: string, type: string, query: object) => ['record', slug, type, 'count', query] as const,
  read: (slug: string, type: string, id: string) => ['record', slug, type, 'read', id] as const,
  history: (slug: string, type: string, id: string) => ['record', slug, type, 'history', id] as const,
}
