import { type Diagram, layOut } from '../diagram/lay-out.ts'
import type { Language } from '../label.ts'
import type { Playbook } from '../playbook.ts'
import { elementsOf } from './elements.ts'
import { shapesOf } from './shapes.ts'
import { printXml, xml } from './xml.ts'

/** What stands for names of roles and checks in the file; where a name is missing the id is written. */
export type BpmnWords = { role: Readonly<Record<string, string>>; criterion: Readonly<Record<string, string>> }

/**
 * A playbook as a BPMN 2.0 file: a process with a task for every stage, a gateway for every gate, and the drawing. BPMN has
 * no word for a project's approvals and records; they are written as documentation.
 * OMG, Business Process Model and Notation 2.0.2, chapters 10 and 12.
 */
export function writeBpmn(playbook: Playbook, language: Language, words: BpmnWords): string {
  const diagram: Diagram = layOut(playbook)
  const process = xml('bpmn:process', { id: 'process', name: playbook.name[language], isExecutable: false }, [
    xml('bpmn:documentation', {}, [playbook.summary[language]]),
    ...elementsOf(playbook, diagram, language, words),
  ])
  return printXml(xml('bpmn:definitions', { ...SPACES, id: 'definitions' }, [process, shapesOf(diagram, language)]))
}

const SPACES = {
  'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
  'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
  'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  targetNamespace: 'urn:yingce:playbook',
}
