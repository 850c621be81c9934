import { buildWeb } from '#apps/server/web-build.ts'

/** The pages are built once, before several test files ask for them at the same time. */
export async function setup(): Promise<void> {
  await buildWeb()
}
