/** The reader of BPMN files comes without types of its own; this is what the tests use of it. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(text: string): Promise<{
      rootElement: unknown
      warnings: unknown[]
      elementsById: Record<string, unknown>
    }>
  }
}
