import { type Path, pathOf, pathText } from './paths.ts'

/** The name of the place of a field on the page. */
export function placeId(path: Path): string {
  return `playbook-${pathText(path)}`
}

/** Leads to the field of a problem, or to the nearest thing around it that is shown. */
export function focusPath(text: string): void {
  const path = pathOf(text)
  for (let length = path.length; length > 0; length--) {
    const place = document.getElementById(placeId(path.slice(0, length)))
    if (!place) continue
    for (let around: HTMLElement | null = place; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true
    }
    place.scrollIntoView({ block: 'center' })
    place.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')?.focus({ preventScroll: true })
    return
  }
}
